import type { MessageCatalogue } from '../message.js';

/** Options that several commands share. */
export const CLI_OPTIONS_MESSAGES = {
  'cli.option-format': {
    ja: '出力形式。pretty：画面用、json：全体で1つのJSON、jsonl：1ファイル1行のJSON',
    en: 'Output: pretty for people, json as one document, jsonl as one document per file and line',
  },
  'cli.option-lang': {
    ja: '表示の言語（環境変数 KAIJISHO_LANG でも指定可）',
    en: 'Language of messages (also KAIJISHO_LANG)',
  },
  'cli.option-as-of': {
    ja: '点検の基準日（YYYY-MM-DD）。省略時は今日',
    en: 'Date the check refers to (YYYY-MM-DD); today unless given',
  },
  'cli.option-environment': {
    ja: '医療機関等の類型（1～4 または Ⅰ～Ⅳ）。該当しない遵守事項を除きます',
    en: 'Pattern of institution (1-4 or Ⅰ-Ⅳ); leaves out requirements that do not bind it',
  },
  'cli.option-retention': {
    ja: '法定保存義務のある記録を扱う製品か（auto：開示書から判断）',
    en: 'Whether the product keeps statutory records (auto: judged from the sheet)',
  },
  'cli.option-fail-on': {
    ja: 'この重要度以上の指摘があれば終了コードを1にします（error：要対応、warning：要確認、info：参考、never：指摘では1にしない）',
    en: 'Exit with 1 when a finding is at least this severe (never: not for findings)',
  },
  'cli.option-class': {
    ja: '適用する規則の範囲（basic：基本、extended：基本と拡張、full：すべて）',
    en: 'Which rules apply (basic ⊂ extended ⊂ full)',
  },
  'cli.option-force': {
    ja: '出力先が既にあっても上書きします',
    en: 'Overwrite the output if it exists',
  },
  'cli.option-corrections': {
    ja: 'ページ（kaijisho.html）で保存した、人が原本を見て訂正した読み取りの記録（訂正.json）。何度でも指定できます',
    en: 'Readings corrected by a person, as the page saves them (corrections.json); may be given several times',
  },
  'cli.corrections-unused': {
    ja: '注意：訂正の記録のうち {count} 件は、今回のファイルに対象の行がないため使っていません。',
    en: 'Note: {count} {count|correction is|corrections are} about no row of these files and {count|was|were} not used.',
  },
  'cli.option-quiet': {
    ja: '進み具合と案内を表示しません（結果とエラーは表示します）',
    en: 'No progress and no guidance; results and errors are still printed',
  },
  'cli.option-password-file': {
    ja: '暗号化されたファイルのパスワードを書いたファイル（1行に1つ。順に試します。- は標準入力）',
    en: 'File with the passwords of encrypted files, one a line, each is tried (- for standard input)',
  },
  'cli.option-form': {
    ja: '「forms import」で取り込んだ様式（ファイル、または取り込んだときの名前）。複数回指定可',
    en: 'Form imported with "forms import": its file, or the name it was given; may be repeated',
  },
  'cli.option-output': {
    ja: '書き出すファイル（.xlsx、.pdf、.html、.md、.csv、.json）',
    en: 'File to write (.xlsx, .pdf, .html, .md, .csv or .json)',
  },
  'cli.option-help': { ja: 'この説明を表示します', en: 'Show this help' },
  'cli.option-version': { ja: '版を表示します', en: 'Show the version' },
} as const satisfies MessageCatalogue;
