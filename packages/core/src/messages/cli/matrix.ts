import type { MessageCatalogue } from '../message.js';

/** `kaijisho matrix` */
export const CLI_MATRIX_MESSAGES = {
  'cli.usage-matrix': {
    ja: '使い方：$0 matrix <対象>… -o <出力ファイル> [オプション]',
    en: 'Usage: $0 matrix <files>… -o <output> [options]',
  },
  'cli.matrix': {
    ja: '責任分界表の案を作り、Excel・PDF・HTMLなどに書き出します',
    en: 'Draft the responsibility-demarcation matrix as a workbook, PDF, page or data',
  },
  'cli.example-matrix': {
    ja: '責任分界表の案をExcelで作る',
    en: 'draft the matrix as a workbook',
  },
  'cli.example-matrix-pdf': {
    ja: '同じ案を、配布できるPDFで作る',
    en: 'the same draft as a PDF to hand out',
  },
  'cli.example-matrix-agreed': {
    ja: '記入済みの表の決定を引き継いで、新しい表を作る',
    en: 'carry the decisions of a filled-in matrix into a new one',
  },
  'cli.option-agreed': {
    ja: '記入済みの責任分界表（.xlsx）。決定と追加された列・シートを引き継ぎます',
    en: 'Filled-in matrix (.xlsx); its decisions, added columns and sheets are carried on',
  },
  'cli.matrix-carried': {
    ja: '  引き継いだ決定：継続 {kept} 行、もとの回答が変わったもの {changed} 行、対象の行がなくなったもの {gone} 行。未決定 {open} 行、新しい行 {new} 行、合意の点検での指摘 {findings} 件',
    en: '  Decisions: {kept} kept, {changed} resting on changed answers, {gone} without a line; {open} {open|line|lines} open, {new} new, {findings} {findings|finding|findings} about the agreement',
  },
  'cli.matrix-next-carried': {
    ja: '次にすること：\n  1. 「合意の点検」シートの指摘を、上から順に確かめてください。\n  2. 「責任分界表」シートの「前回との違い」に「▲回答が変更」の行があれば、見直して「変更後の確認日」を記入してください。\n  3. 「引き継いだ記入」シートがあれば、残っている記入を確かめてください。',
    en: 'What to do next:\n  1. Go through the sheet Agreement check from the top.\n  2. On the sheet Matrix, look again at lines marked ▲, if any, and enter the date of the confirmation.\n  3. If there is a sheet Kept entries, look at what it holds.',
  },
  'cli.matrix-nothing': {
    ja: '読み取れた開示書がないため、責任分界表は作りませんでした。',
    en: 'No disclosure could be read, so no matrix was written.',
  },
  'cli.matrix-incomplete': {
    ja: '注意：読み取れなかったファイルが {count} 件あります。責任分界表にはその内容が入っていません。',
    en: 'Note: {count} {count|file|files} could not be read and {count|is|are} missing from the matrix.',
  },
  'cli.matrix-written': {
    ja: '書き出したファイル：',
    en: 'Files written:',
  },
  'cli.matrix-contents': {
    ja: '  製品・サービス {products} 件、開示書 {disclosures} 件、分担の行 {lines} 件（うち要協議 {undecided} 件、対策なし {gaps} 件、備考の確認 {doubts} 件、読み取りの確認 {unsure} 件、回答の矛盾 {conflicts} 件）',
    en: '  {products} {products|product|products}, {disclosures} {disclosures|disclosure|disclosures}, {lines} {lines|line|lines} ({undecided} to discuss, {gaps} without a measure, {doubts} with a note to read, {unsure} read without certainty, {conflicts} conflicting)',
  },
  'cli.matrix-next-print': {
    ja: '次にすること：\n  印刷や配布にお使いください。合意の記入には、.xlsx で書き出した責任分界表をお使いください。--agreed で読み戻せます。',
    en: 'What to do next:\n  Print it or hand it out. What people agree goes into the matrix written as .xlsx, which --agreed reads back.',
  },
  'cli.matrix-next': {
    ja: '次にすること：\n  1. 「責任分界表」シートの「要協議」の行から、事業者と話し合って分担を決めてください。\n  2. 決めた内容を「合意」の欄（薄い黄色）に記入してください。ここにあるのはすべて提案で、合意ではありません。\n  3. 「指摘一覧」と「確認事項一覧」のシートの内容を、事業者に確認してください。事業者に送る照会文は kaijisho ask で作れます。',
    en: 'What to do next:\n  1. On the sheet Matrix, start with the lines "To be discussed" and settle them with the vendors.\n  2. Write what was decided into the columns under Agreement (pale yellow). Everything here is a proposal; nothing is agreed.\n  3. Take the sheets Findings and Questions to the vendors; kaijisho ask writes the letters.',
  },
} as const satisfies MessageCatalogue;
