import { fillMessage, type Language, type MessageCatalogue } from './message.js';

/** Wording of the command line: help, messages about arguments, progress, closing lines. */
export const CLI_MESSAGES = {
  'cli.usage': {
    ja: 'kaijisho（開示書）: 医療情報セキュリティ開示書（MDS／SDS）を読み取り、点検し、責任分界表を作ります。\n\n使い方: $0 <コマンド> [オプション]',
    en: 'kaijisho (開示書): reads and checks MDS/SDS security disclosures of medical IT and writes the responsibility-demarcation matrix.\n\nUsage: $0 <command> [options]',
  },
  'cli.usage-read': {
    ja: '使い方: $0 read <対象>… [オプション]',
    en: 'Usage: $0 read <files>… [options]',
  },
  'cli.usage-check': {
    ja: '使い方: $0 check <対象>… [オプション]',
    en: 'Usage: $0 check <files>… [options]',
  },
  'cli.usage-matrix': {
    ja: '使い方: $0 matrix <対象>… -o <出力ファイル> [オプション]',
    en: 'Usage: $0 matrix <files>… -o <output> [options]',
  },
  'cli.usage-explain': {
    ja: '使い方: $0 explain <調べたいもの>… [オプション]',
    en: 'Usage: $0 explain <terms>… [options]',
  },
  'cli.usage-forms': {
    ja: '使い方: $0 forms [list | show <MDS|SDS> [版]] [オプション]',
    en: 'Usage: $0 forms [list | show <MDS|SDS> [edition]] [options]',
  },
  'cli.read': {
    ja: '開示書を読み取り、何が書かれているかを示します',
    en: 'Read disclosures and show what they say',
  },
  'cli.check': {
    ja: '開示書を点検し、記入漏れ・矛盾・要確認の箇所を示します',
    en: 'Check disclosures for omissions, contradictions and points to look at',
  },
  'cli.matrix': {
    ja: '責任分界表の案を作り、.xlsx または .json に書き出します',
    en: 'Draft the responsibility-demarcation matrix and write it as .xlsx or .json',
  },
  'cli.explain': {
    ja: '設問・遵守事項・指摘の規則を説明します',
    en: 'Explain an item, a requirement or a rule',
  },
  'cli.forms': {
    ja: '収録している様式を一覧します（list）、内容を示します（show）',
    en: 'List the forms in the catalogue (list) or show one (show)',
  },
  'cli.files': {
    ja: 'ファイル、フォルダー（中の .xlsx .xlsm .csv をすべて）、または *.xlsx のような指定',
    en: 'Files, folders (every .xlsx .xlsm .csv inside) or patterns such as *.xlsx',
  },
  'cli.terms': {
    ja: '設問のキー・項番、遵守事項（システム運用編 14⑤、C-14-5）、参照（6.5.C14）、責任分界表の行（R10）、規則のID',
    en: 'Item key or number, requirement (システム運用編 14⑤, C-14-5), reference (6.5.C14), matrix row (R10) or rule id',
  },
  'cli.forms-action': {
    ja: 'list（一覧）または show（内容）',
    en: 'list or show',
  },
  'cli.forms-kind': { ja: '様式: MDS または SDS', en: 'Form: MDS or SDS' },
  'cli.forms-edition': { ja: '様式の版（例: 4.1）', en: 'Form edition, such as 4.1' },
  'cli.option-format': {
    ja: '出力形式。pretty: 画面用、json: 全体で1つのJSON、jsonl: 1ファイル1行のJSON',
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
    ja: '法定保存義務のある記録を扱う製品か（auto: 開示書から判断）',
    en: 'Whether the product keeps statutory records (auto: judged from the sheet)',
  },
  'cli.option-fail-on': {
    ja: 'この重さ以上の指摘があれば終了コードを1にします',
    en: 'Exit with 1 when a finding is at least this severe',
  },
  'cli.option-class': {
    ja: '適用する規則の範囲（basic ⊂ extended ⊂ full）',
    en: 'Which rules apply (basic ⊂ extended ⊂ full)',
  },
  'cli.option-force': {
    ja: '出力先が既にあっても上書きします',
    en: 'Overwrite the output if it exists',
  },
  'cli.option-quiet': {
    ja: '進み具合と案内を表示しません（結果とエラーは表示します）',
    en: 'No progress and no guidance; results and errors are still printed',
  },
  'cli.option-form': {
    ja: '公式様式の取り込み（この版では使えません）',
    en: 'Imported official form (not available in this version)',
  },
  'cli.option-output': {
    ja: '書き出すファイル（.xlsx または .json）',
    en: 'File to write (.xlsx or .json)',
  },
  'cli.option-help': { ja: 'この説明を表示します', en: 'Show this help' },
  'cli.option-version': { ja: '版を表示します', en: 'Show the version' },
  'cli.example-read': {
    ja: '1つのファイルを読み取る',
    en: 'read one file',
  },
  'cli.example-read-jsonl': {
    ja: 'フォルダーの中をすべて読み取り、1ファイル1行のJSONにする',
    en: 'read a whole folder as one JSON document per line',
  },
  'cli.example-check': {
    ja: 'フォルダーの開示書をまとめて点検する',
    en: 'check all disclosures of a folder',
  },
  'cli.example-check-vendor': {
    ja: '提出前の自己点検。注意（warning）も見逃さない',
    en: 'vendor, before sending: fail on warnings too',
  },
  'cli.example-matrix': {
    ja: '責任分界表の案をExcelで作る',
    en: 'draft the matrix as a workbook',
  },
  'cli.example-explain': {
    ja: '参照番号から、設問と遵守事項をたどる',
    en: 'follow a printed reference to items and requirements',
  },
  'cli.example-explain-key': {
    ja: '設問の意味と対応する遵守事項',
    en: 'what an item asks and where it leads',
  },
  'cli.example-forms': { ja: 'MDSの設問一覧', en: 'all items of the MDS' },
  'cli.epilogue': {
    ja: '終了コード: 0 指摘なし（--fail-on 未満）、1 指摘あり、2 実行できない・読めないファイルがある\n標準出力には結果だけを出し、案内とエラーは標準エラー出力に出します。ファイルを外部へ送信することはありません。',
    en: 'Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 could not run or a file could not be read\nResults go to standard output, messages to standard error. Nothing is ever sent anywhere.',
  },
  'cli.no-command': {
    ja: 'コマンドを指定してください。使い方は kaijisho --help で確認できます。',
    en: 'Name a command. See kaijisho --help.',
  },
  'cli.see-help': {
    ja: '使い方は {command} --help で確認できます。',
    en: 'See {command} --help.',
  },
  'cli.unknown-option': {
    ja: '「{option}」という指定はありません。',
    en: 'There is no option or argument "{option}".',
  },
  'cli.unknown-command': {
    ja: '「{command}」というコマンドはありません。使えるコマンド: {commands}。',
    en: 'There is no command "{command}". Commands: {commands}.',
  },
  'cli.did-you-mean': { ja: 'もしかして: {suggestion}', en: 'Did you mean {suggestion}?' },
  'cli.missing-files': {
    ja: '対象のファイルまたはフォルダーを指定してください。',
    en: 'Name at least one file or folder.',
  },
  'cli.missing-term': {
    ja: '説明を見たいもの（設問のキー、遵守事項、規則のIDなど）を指定してください。',
    en: 'Name what to explain: an item, a requirement or a rule.',
  },
  'cli.missing-output': {
    ja: '書き出すファイルを -o で指定してください（例: -o 責任分界表.xlsx）。',
    en: 'Name the file to write with -o, such as -o matrix.xlsx.',
  },
  'cli.missing-value': {
    ja: '{option} の値を指定してください。',
    en: '{option} needs a value.',
  },
  'cli.invalid-choice': {
    ja: '{option} に「{value}」は指定できません。使える値: {choices}。',
    en: '{option} cannot be "{value}". Possible: {choices}.',
  },
  'cli.invalid-date': {
    ja: '{option} に「{value}」は指定できません。2026-04-01 のように、実在する日付を YYYY-MM-DD で指定してください。',
    en: '{option} cannot be "{value}". Give an existing date as YYYY-MM-DD, such as 2026-04-01.',
  },
  'cli.invalid-output': {
    ja: '出力先「{file}」の形式が分かりません。拡張子を .xlsx または .json にしてください。',
    en: 'Cannot tell the format of "{file}". End the name in .xlsx or .json.',
  },
  'cli.form-reserved': {
    ja: '--form（公式様式の取り込み）は、この版ではまだ使えません。--form を外して実行してください。',
    en: '--form (importing an official form) is not available in this version. Leave it out.',
  },
  'cli.unknown-form': {
    ja: '様式「{form}」は収録していません。収録している様式: {forms}。',
    en: 'The form "{form}" is not in the catalogue. In the catalogue: {forms}.',
  },
  'cli.reading-progress': { ja: '読み取り中 {done}/{total} 件', en: 'Reading {done}/{total}' },
  'cli.detail': { ja: '詳細: {detail}', en: 'Detail: {detail}' },
  'cli.defect': {
    ja: 'このプログラムの不具合のため、処理を中止しました。お手数ですが、次の詳細を添えて開発元にお知らせください。\n{detail}',
    en: 'A defect of this program stopped the work. Please report it with this detail.\n{detail}',
  },
  'cli.explain-unknown': {
    ja: '「{term}」に当てはまる設問・遵守事項・規則は見つかりませんでした。',
    en: 'No item, requirement or rule is called "{term}".',
  },
  'cli.matrix-nothing': {
    ja: '読み取れた開示書がないため、責任分界表は作りませんでした。',
    en: 'No disclosure could be read, so no matrix was written.',
  },
  'cli.matrix-incomplete': {
    ja: '注意: 読み取れなかったファイルが {count} 件あります。責任分界表にはその内容が入っていません。',
    en: 'Note: {count} file(s) could not be read and are missing from the matrix.',
  },
  'cli.matrix-written': {
    ja: '書き出したファイル:',
    en: 'Files written:',
  },
  'cli.matrix-contents': {
    ja: '  製品・サービス {products} 件、開示書 {disclosures} 件、分担の行 {lines} 件（うち要協議 {undecided} 件、不足の可能性 {gaps} 件、回答の矛盾 {conflicts} 件）',
    en: '  {products} product(s), {disclosures} disclosure(s), {lines} lines ({undecided} to discuss, {gaps} possible gaps, {conflicts} conflicting)',
  },
  'cli.matrix-next': {
    ja: '次にすること:\n  1. 「責任分界表」シートの「要協議」の行から、事業者と話し合って分担を決めてください。\n  2. 決めた内容を「決定」の欄に記入してください。ここにあるのはすべて提案で、合意ではありません。\n  3. 「指摘一覧」シートの内容を事業者に確認してください。',
    en: 'What to do next:\n  1. On the sheet 責任分界表, start with the lines 要協議 and settle them with the vendor.\n  2. Write what was decided into the decision columns. Everything here is a proposal, nothing is agreed.\n  3. Take the sheet 指摘一覧 to the vendor.',
  },
} as const satisfies MessageCatalogue;

export type CliMessageId = keyof typeof CLI_MESSAGES;

/** A sentence of the command line in `language`. */
export function cliText(
  id: CliMessageId,
  language: Language,
  args: Parameters<typeof fillMessage>[1] = {},
): string {
  return fillMessage(CLI_MESSAGES[id], args, language);
}
