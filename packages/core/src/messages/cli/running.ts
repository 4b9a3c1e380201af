import type { MessageCatalogue } from '../message.js';

/** What is said while a command runs. */
export const CLI_RUNNING_MESSAGES = {
  'cli.reading-progress': { ja: '読み取り中 {done}/{total} 件', en: 'Reading {done}/{total}' },
  'cli.unused-files': {
    ja: '次のファイルには開示書（MDS・SDS）が見つからないため、使っていません：{files}',
    en: 'Not used, because no disclosure (MDS or SDS) was found in them: {files}',
  },
  'cli.detail': { ja: '詳細：{detail}', en: 'Detail: {detail}' },
  'cli.defect': {
    ja: 'このプログラムの不具合のため、処理を中止しました。お手数ですが、次の詳細を添えて開発元にお知らせください。\n{detail}',
    en: 'A defect of this program stopped the work. Please report it with this detail.\n{detail}',
  },
  'cli.left-out': {
    ja: '注意：フォルダーの中の {count} 件は、開示書の形式（.xlsx .xlsm .xls .csv .pdf）でないか、隠しファイルのため、読み取っていません（{names}）。',
    en: 'Note: {count} {count|file|files} of the folder {count|was|were} not read, being hidden or none of .xlsx, .xlsm, .xls, .csv and .pdf: {names}.',
  },
  'cli.output-lost': {
    ja: '結果を最後まで出力できませんでした（{code}）。出力先の空き容量を確かめてください。',
    en: 'The results could not be written in full ({code}). Check that there is room where they go.',
  },
  'cli.password-question': {
    ja: '「{file}」のパスワード（入力は表示されません）：',
    en: 'Password for "{file}" (not shown as you type): ',
  },
  'cli.password-again': {
    ja: 'このパスワードでは開けません。',
    en: 'The file does not open with this password.',
  },
  'cli.password-unreadable': {
    ja: '--password-file に指定した「{file}」を読めません。場所と名前を確かめてください。',
    en: '"{file}", named with --password-file, cannot be read. Check the place and the name.',
  },
} as const satisfies MessageCatalogue;
