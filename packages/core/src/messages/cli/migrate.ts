import type { MessageCatalogue } from '../message.js';

/** `kaijisho migrate` */
export const CLI_MIGRATE_MESSAGES = {
  'cli.usage-migrate': {
    ja: '使い方：$0 migrate <記入済みの開示書> --to <様式> -o <出力ファイル> [オプション]',
    en: 'Usage: $0 migrate <filled sheet> --to <form> -o <output> [options]',
  },
  'cli.migrate': {
    ja: '記入済みの開示書を、別の版の様式に移します',
    en: 'Carry a filled sheet to another edition of the form',
  },
  'cli.migrate-file': { ja: '記入済みの開示書', en: 'The filled sheet' },
  'cli.option-to': {
    ja: '移す先の様式（「forms import」で取り込んだファイルまたは名前）',
    en: 'Form to carry it to: a file or name made with "forms import"',
  },
  'cli.example-migrate': {
    ja: '4.1版の開示書を5.0版の様式に移す',
    en: 'carry a sheet of 4.1 to a form of 5.0',
  },
  'cli.migrate-needs-file': {
    ja: '移す開示書のファイルを一つ指定してください。',
    en: 'Name the one sheet to carry over.',
  },
  'cli.migrate-needs-form': {
    ja: '移す先の様式を --to で指定してください。',
    en: 'Name the form to carry it to with --to.',
  },
  'cli.migrate-no-sheet': {
    ja: '「{file}」に、{kind}の開示書が見つかりません。',
    en: 'No {kind} was found in "{file}".',
  },
  'cli.migrate-contents': {
    ja: '  引き継いだ回答 {carried} 件、文言が変わったため確認が要る設問 {reworded} 件、新しい設問 {new} 件、引き継げない行 {lost} 件',
    en: '  {carried} {carried|answer|answers} carried over, {reworded} reworded {reworded|row|rows} to confirm, {new} newly asked, {lost} that cannot be carried over',
  },
  'cli.migrate-reworded': {
    ja: '文言が変わった設問（空欄にしました。前の回答を確かめて記入してください）：',
    en: 'Reworded rows (left open; confirm the former answer and fill it in):',
  },
  'cli.migrate-new': { ja: '新しく加わった設問：', en: 'Newly asked:' },
  'cli.migrate-lost': {
    ja: '移す先の様式に対応する設問が見当たらず、引き継げない行：',
    en: 'Rows the new form does not ask:',
  },
  'cli.migrate-row': { ja: '  - {row}（前の回答：{before}）', en: '  - {row} (before: {before})' },
  'cli.migrate-row-new': { ja: '  - {row}', en: '  - {row}' },
  'cli.migrate-undecided': {
    ja: '移す先の様式には、収録済みの項目と対応が付いていない設問が {count} 件あります。引き継げない行と同じ内容の設問があれば、取り込んだときの一覧（.review.csv）で対応を決めて取り込み直してから移すと、回答を引き継げます。',
    en: 'The new form has {count} {count|question that is|questions that are} matched with no item of the catalogue. Where one asks the same as a row that was left behind, match it in the list of the import (.review.csv), import the form again and carry the sheet over once more.',
  },
  'cli.migrate-next': {
    ja: '作成日は空欄です。確認を終えた日を記入してください。',
    en: 'The date of preparation is left open: enter the day the check is done.',
  },
} as const satisfies MessageCatalogue;
