import type { MessageCatalogue } from '../message.js';

/** `kaijisho forms` */
export const CLI_FORMS_MESSAGES = {
  'cli.usage-forms': {
    ja: '使い方：$0 forms [list | show <MDS|SDS> [版] | import <空の公式様式>] [オプション]',
    en: 'Usage: $0 forms [list | show <MDS|SDS> [edition] | import <blank official form>] [options]',
  },
  'cli.forms': {
    ja: '様式の一覧と内容を示し、公式様式を取り込みます',
    en: 'List the forms (list), show one (show) or import an official one (import)',
  },
  'cli.forms-action': {
    ja: 'list（一覧）、show（内容）、import（公式様式の取り込み）',
    en: 'list, show or import',
  },
  'cli.forms-kind': {
    ja: '様式（MDS または SDS）。import では、記入前の公式様式のファイル',
    en: 'Form (MDS or SDS); for import, the blank official file',
  },
  'cli.forms-edition': { ja: '様式の版（例：4.1）', en: 'Form edition, such as 4.1' },
  'cli.example-forms': { ja: 'MDSの設問一覧', en: 'all items of the MDS' },
  'cli.unknown-form': {
    ja: '様式「{form}」は収録していません。収録している様式：{forms}。',
    en: 'The form "{form}" is not in the catalogue. In the catalogue: {forms}.',
  },
  'cli.example-forms-import': {
    ja: '公式様式を取り込む',
    en: 'import an official blank form',
  },
  'cli.option-name': {
    ja: '取り込んだ様式の呼び名（例：mds-4.1-official）',
    en: 'What to call the imported form, such as mds-4.1-official',
  },
  'cli.option-edition': {
    ja: '様式の版（ファイルに書かれていないとき。例：4.1）',
    en: 'Form edition where the file does not say, such as 4.1',
  },
  'cli.option-references': {
    ja: '参照番号のガイドラインの版（ファイルに書かれていないとき）',
    en: 'Guideline edition of the references where the file does not say',
  },
  'cli.option-match': {
    ja: '設問番号と項目キーの対応（例：3=away-lock。対応する項目がないときは 3=none）。複数回指定可',
    en: 'Match a number to an item key, such as 3=away-lock, or 3=none; may be repeated',
  },
  'cli.option-output-definition': {
    ja: '様式の定義を書き出すファイル（.json）。省略時はホームフォルダーの .kaijisho/forms',
    en: 'File for the form definition (.json); default: .kaijisho/forms in the home folder',
  },
  'cli.import-needs-file': {
    ja: '取り込む公式様式のファイル（記入前のもの）を指定してください。',
    en: 'Name the blank official file to import.',
  },
  'cli.import-bad-name': {
    ja: '{option} に「{name}」は指定できません。/ や : などの記号を含まず、点で始まらない、80字までの名前を指定してください。',
    en: '{option} cannot be "{name}". Give a name of at most 80 characters without signs such as / or :, and without a dot in front.',
  },
  'cli.import-bad-match': {
    ja: '--match は「設問番号=項目キー」の形で指定してください：{value}',
    en: '--match takes number=key: {value}',
  },
  'cli.import-unknown-key': {
    ja: '--match の項目キー「{key}」は収録していません。「kaijisho forms show」で確認してください。',
    en: 'The item key "{key}" of --match is not in the catalogue. See "kaijisho forms show".',
  },
  'cli.import.no-form': {
    ja: '「{file}」は、医療情報セキュリティ開示書（MDS・SDS）のチェックリストではありません。',
    en: '"{file}" holds no MDS or SDS checklist.',
  },
  'cli.import.reference-form': {
    ja: '「{file}」のシート「{sheet}」は参考様式で、公式様式ではありません。JAHIS（保健医療福祉情報システム工業会）とJIRA（日本画像医療システム工業会）がウェブサイトで公開している公式様式のファイルを指定してください。',
    en: 'The sheet "{sheet}" of "{file}" is a reference form, not an official one. Name the official file, which JAHIS and JIRA publish on their web sites.',
  },
  'cli.import.not-blank': {
    ja: '「{file}」のシート「{sheet}」には回答が記入されています。記入前の公式様式を指定してください。',
    en: 'The sheet "{sheet}" of "{file}" has been answered. Name the blank official form.',
  },
  'cli.import.edition-unknown': {
    ja: '「{file}」のシート「{sheet}」に様式の版が書かれていません。--edition 4.1 のように指定してください。',
    en: 'The sheet "{sheet}" of "{file}" does not name its edition. Give it with --edition 4.1.',
  },
  'cli.import.references-edition-unknown': {
    ja: '「{file}」のシート「{sheet}」の参照番号が、ガイドラインのどの版のものか分かりません。--references 5.1 のように指定してください。',
    en: 'The sheet "{sheet}" of "{file}" does not say which guideline edition its references follow. Give it with --references 5.1.',
  },
  'cli.import-done': {
    ja: '「{name}」を取り込みました（{kind} Ver.{edition}、設問{count}件）。',
    en: 'Imported "{name}" ({kind} Ver.{edition}, {count} {count|row|rows}).',
  },
  'cli.import-matched': {
    ja: '  収録済みの項目と対応した設問：{count}件',
    en: '  Rows matched to items of the catalogue: {count}',
  },
  'cli.import-corrected': {
    ja: '  一覧で指定された設問：{count}件',
    en: '  Rows settled by a person: {count}',
  },
  'cli.import-confirm': {
    ja: '  対応したものの、確かめていただきたい設問：{count}件',
    en: '  Matched, but please look: {count}',
  },
  'cli.import-confirm-row': { ja: '    {row} → {subject}', en: '    {row} → {subject}' },
  'cli.import-asked': {
    ja: '  決められなかったため、指定していただきたい設問：{count}件',
    en: '  Undecided, please say: {count}',
  },
  'cli.import-asked-row': {
    ja: '    {row}（候補：{candidates}）',
    en: '    {row} (could be: {candidates})',
  },
  'cli.import-kind-row': {
    ja: '    {row}（収録にない設問で、種類が分かりません）',
    en: '    {row} (not in the catalogue, and its kind is unknown)',
  },
  'cli.import-added': {
    ja: '  収録にない設問：{count}件（この様式の設問として扱います）',
    en: '  Not in the catalogue: {count} (kept as rows of this form)',
  },
  'cli.import-added-row': { ja: '    {row}（種類：{kind}）', en: '    {row} (kind: {kind})' },
  'cli.import-review': {
    ja: '全設問の対応・根拠・確からしさの一覧を「{review}」に書き出しました。Excelで開いて確かめ、誤りや空欄があれば右端の2列に記入し、次のように取り込み直してください。\n  {again}',
    en: 'Every row with its match, the reasons and the confidence stands in "{review}". Look it over in Excel, fill in the two columns at the right where something is wrong or open, and import again:\n  {again}',
  },
  'cli.option-map': {
    ja: '記入した対応の一覧（取り込んだときに書き出される .review.csv。Excel形式でも可）',
    en: 'Review list filled in by a person: the .review.csv an import writes, also saved as a workbook',
  },
  'cli.import-map-invalid': {
    ja: '「{file}」は、取り込みのときに書き出された対応の一覧ではありません。',
    en: '"{file}" is no review list of an import.',
  },
  'cli.import-map-mistakes': {
    ja: '「{file}」に、項目キーでも種類でもない記入があります：',
    en: '"{file}" has entries that name no item and no kind:',
  },
  'cli.import-map-mistake': { ja: '  {row}行目：{entry}', en: '  line {row}: {entry}' },
  'cli.import-missing': {
    ja: '  この様式にない収録項目：{count}件（{keys}）',
    en: '  Items of the catalogue this form does not ask: {count} ({keys})',
  },
  'cli.import-disagreements': {
    ja: '  収録内容と違っていた番号・参照（様式を優先します）：{count}件',
    en: '  Numbers and references that differ from the catalogue (the form wins): {count}',
  },
  'cli.import-disagreement': {
    ja: '    {key}：{catalogue} → {form}',
    en: '    {key}: {catalogue} → {form}',
  },
  'cli.import-private': {
    ja: 'このファイルには様式の発行者の文言が入っています。公開の場所には置かないでください。\n使うとき：各コマンドに --form {name} を付けます。',
    en: 'This file holds the wording of the publisher of the form: do not put it in a public place.\nTo use it, add --form {name} to any command.',
  },
} as const satisfies MessageCatalogue;
