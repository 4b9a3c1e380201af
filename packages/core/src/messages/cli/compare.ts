import type { MessageCatalogue } from '../message.js';

/** `kaijisho compare` and `kaijisho diff` */
export const CLI_COMPARE_MESSAGES = {
  'cli.usage-compare': {
    ja: '使い方：$0 compare <対象>… [-o <出力ファイル>] [オプション]',
    en: 'Usage: $0 compare <files>… [-o <output>] [options]',
  },
  'cli.compare': {
    ja: '複数の製品・サービスの開示書を並べた表を書き出します',
    en: 'Lay disclosures of several products side by side in one table',
  },
  'cli.example-compare': {
    ja: '応札した製品の開示書を並べて比べる',
    en: 'lay the bids side by side',
  },
  'cli.example-compare-profile': {
    ja: '院内の受入条件（Excelの一覧）にも照らす',
    en: 'hold them against the acceptance conditions of the house, too',
  },
  'cli.option-output-comparison': {
    ja: '書き出すファイル（.xlsx、.pdf、.html、.md、.csv、.json のいずれか）',
    en: 'File to write (.xlsx, .pdf, .html, .md, .csv or .json)',
  },
  'cli.option-agreed-comparison': {
    ja: '記入済みの比較表（.xlsx）。受入条件の欄に書いたリスクの扱いや担当を引き継ぎます',
    en: 'Filled-in comparison (.xlsx); what was written beside the conditions is carried on',
  },
  'cli.example-compare-agreed': {
    ja: '前の比較表に記入したリスクの扱いを引き継ぐ',
    en: 'carry on what was written into the former comparison',
  },
  'cli.agreed-needs-workbook': {
    ja: '--agreed は、-o で .xlsx を書き出すときに使います。',
    en: '--agreed goes with an .xlsx to be written with -o.',
  },
  'cli.compare-own-sheets': {
    ja: '注意：加えられたシート（{sheets}）は、新しい比較表に引き継ぎません。前のファイルも保管してください。',
    en: 'Note: sheets that were added ({sheets}) are not carried into the new comparison. Please keep the former file.',
  },
  'cli.option-profile': {
    ja: '照らす受入条件。名前（retention、checklist-r7-hospital、checklist-r7-vendor、ransomware-measures）か、JSON・Excel・CSVのファイル。繰り返し指定できます',
    en: 'Acceptance conditions: a name (retention, checklist-r7-hospital, checklist-r7-vendor, ransomware-measures) or a JSON, Excel or CSV file; may be repeated',
  },
  'cli.compare-nothing': {
    ja: '読み取れた開示書がないため、比較表は作りませんでした。',
    en: 'No disclosure could be read, so no comparison was written.',
  },
  'cli.compare-incomplete': {
    ja: '注意：読み取れなかったファイルが {count} 件あります。比較表にはその内容が入っていません。',
    en: 'Note: {count} {count|file|files} could not be read and {count|is|are} missing from the comparison.',
  },
  'cli.compare-written': { ja: '書き出したファイル：', en: 'Files written:' },
  'cli.compare-contents': {
    ja: '  製品・サービス {products} 件、設問 {asked} 問（うち相違あり {differs} 問、要確認 {open} 問）',
    en: '  {products} {products|product|products}, {asked} {asked|question|questions} ({differs} answered differently, {open} to look into)',
  },
  'cli.compare-next': {
    ja: '次にすること：\n  1. 「相違あり」の設問から、製品ごとの備考を読み比べてください。\n  2. 「要確認」の回答は、事業者に確認してください。\n  3. 「▲対策なし」の設問は、採用したときに補う対策と担当を決めてください。',
    en: 'What to do next:\n  1. Read the notes of the questions that are answered differently.\n  2. Ask the vendors about what is marked to look into.\n  3. For each ▲, settle what would close the gap and who does it.',
  },
  'cli.usage-diff': {
    ja: '使い方：$0 diff <古いファイル> <新しいファイル> [オプション]',
    en: 'Usage: $0 diff <old> <new> [options]',
  },
  'cli.diff': {
    ja: '開示書の新旧の版を比べ、変わった回答と影響を示します',
    en: 'Tell what changed between two versions of a disclosure, and what follows from it',
  },
  'cli.example-diff': {
    ja: '改版された開示書の違いを見る',
    en: 'see what changed in a new version',
  },
  'cli.example-diff-fail': {
    ja: '後退した回答があれば終了コードを1にする',
    en: 'exit with 1 when an answer got worse',
  },
  'cli.diff-files': {
    ja: '古いファイルと新しいファイル（フォルダーも可）',
    en: 'The older and the newer file (or folder)',
  },
  'cli.diff-two': {
    ja: '古いファイルと新しいファイルを、この順に一つずつ指定してください。',
    en: 'Name the older and the newer file, one each, in this order.',
  },
  'cli.diff-nothing': {
    ja: '「{file}」に読み取れる開示書がないため、比べられません。',
    en: 'There is no readable disclosure in "{file}", so nothing can be compared.',
  },
  'cli.option-fail-on-change': {
    ja: '違い（changed）または後退・削除（worsened）があれば終了コードを1にします',
    en: 'Exit with 1 on any change (changed), or when an answer got worse or is gone (worsened)',
  },
  'cli.option-output-changes': {
    ja: '画面のほかに書き出すファイル（.xlsx、.html、.md、.json のいずれか）',
    en: 'File to write besides what is printed (.xlsx, .html, .md or .json)',
  },
} as const satisfies MessageCatalogue;
