import type { MessageCatalogue } from '../message.js';

/** `kaijisho check` */
export const CLI_CHECK_MESSAGES = {
  'cli.usage-check': {
    ja: '使い方：$0 check <対象>… [オプション]',
    en: 'Usage: $0 check <files>… [options]',
  },
  'cli.check': {
    ja: '開示書を点検し、記入漏れ・矛盾・要確認の箇所を示します',
    en: 'Check disclosures for omissions, contradictions and points to look at',
  },
  'cli.example-check': {
    ja: 'フォルダーの開示書をまとめて点検する',
    en: 'check all disclosures of a folder',
  },
  'cli.example-check-vendor': {
    ja: '提出前の自己点検。直すことと、その理由を示す',
    en: 'vendor, before sending: what to put right, and why',
  },
  'cli.example-check-html': {
    ja: '該当箇所の見える報告書（HTML）も作る',
    en: 'also write a page that shows the places',
  },
  'cli.option-output-check': {
    ja: '点検結果をファイルにも書き出します（.html、.pdf、.md、.csv）。複数回指定可',
    en: 'Also write the result to a file (.html, .pdf, .md, .csv); may be repeated',
  },
  'cli.option-html': {
    ja: '点検結果を1つのHTMLファイルにも書き出します。指摘ごとに該当箇所のセルを表示できます',
    en: 'Also write the result as one HTML file, where every finding shows the cells it is about',
  },
  'cli.option-pdf': {
    ja: '点検結果をPDFファイル（A4横）にも書き出します。開示書1ファイルごとにページを改めます',
    en: 'Also write the result as a PDF (A4 landscape), every file on pages of its own',
  },
  'cli.option-md': {
    ja: '点検結果をMarkdownのファイルにも書き出します',
    en: 'Also write the result as a Markdown file',
  },
  'cli.option-suppressions': {
    ja: '確認済みとして除く指摘の一覧。省略時は、開示書と同じフォルダーの kaijisho.suppressions.json',
    en: 'List of findings set aside; otherwise kaijisho.suppressions.json in the folder of the sheet',
  },
  'cli.option-csv': {
    ja: '点検結果を表計算ソフト用のCSVファイルにも書き出します',
    en: 'Also write the result as a CSV file for spreadsheets',
  },
  'cli.option-format-check': {
    ja: '出力形式。pretty：画面用、json：全体で1つのJSON、jsonl：1ファイル1行のJSON、sarif：コードスキャン用、junit：テスト結果の表示用',
    en: 'Output: pretty for people, json, jsonl (one document per file and line), sarif for code scanning, junit for build servers',
  },
  'cli.example-check-sarif': {
    ja: '点検結果をSARIF 2.1.0で出力する（GitHub Actionsなど）',
    en: 'print a SARIF 2.1.0 log, for code scanning',
  },
  'cli.page-needs-all': {
    ja: '{option} は --format jsonl と同時に使えません（jsonl はファイルを1つずつ処理します）。',
    en: '{option} cannot be used with --format jsonl, which handles one file at a time.',
  },
  'cli.output-twice': {
    ja: '出力先に「{file}」が2回指定されています。ファイルごとに別の名前を指定してください。',
    en: 'The output "{file}" is named twice. Give each file a name of its own.',
  },
  'cli.report-written': { ja: '書き出したファイル：{file}', en: 'Written: {file}' },
  'cli.suppressions-missing': {
    ja: '確認済みの記録「{file}」が見つかりません。--suppressions に指定した名前とフォルダーを確かめてください。',
    en: 'The list of findings set aside, "{file}", was not found. Check the name and the folder given with --suppressions.',
  },
  'cli.suppressions-unreadable': {
    ja: '確認済みの記録「{file}」を開けません。ほかのソフトで開いている場合は閉じ、閲覧の権限があることを確かめてください。',
    en: 'The list of findings set aside, "{file}", cannot be opened. Close it if another program has it open, and check that you may read it.',
  },
  'cli.suppressions-no-json': {
    ja: '確認済みの記録「{file}」は、JSONとして正しくありません。かっこやカンマの過不足をご確認ください。',
    en: 'The list of findings set aside, "{file}", is no valid JSON. Look for a missing bracket or comma.',
  },
  'cli.suppressions-shape': {
    ja: '確認済みの記録「{file}」の形が正しくありません。"formatVersion": "1" と "suppressions" の一覧が必要です。',
    en: 'The list of findings set aside, "{file}", needs "formatVersion": "1" and a list "suppressions".',
  },
  'cli.suppressions-entry': {
    ja: '確認済みの記録「{file}」の{entry}番目の項目に、誤りがあります（{field}）。rule、key、理由（reason）、確認した人（by）が必要です。',
    en: 'Entry {entry} of the list "{file}" has a mistake ({field}). It needs rule, key, reason and by.',
  },
  'cli.option-as': {
    ja: '誰の立場で示すか。vendor：提出前の事業者向けに、直すこととその理由を示す',
    en: 'For whom: vendor shows what to put right before sending, and why',
  },
} as const satisfies MessageCatalogue;
