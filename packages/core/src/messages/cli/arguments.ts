import type { MessageCatalogue } from '../message.js';

/** What is said of arguments that cannot be. */
export const CLI_ARGUMENTS_MESSAGES = {
  'cli.no-command': {
    ja: 'コマンドを指定してください。',
    en: 'Name a command.',
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
    ja: '「{command}」というコマンドはありません。使えるコマンド：{commands}。',
    en: 'There is no command "{command}". Commands: {commands}.',
  },
  'cli.did-you-mean': { ja: 'もしかして：{suggestion}', en: 'Did you mean {suggestion}?' },
  'cli.missing-files': {
    ja: '対象のファイルまたはフォルダーを指定してください。',
    en: 'Name at least one file or folder.',
  },
  'cli.missing-output': {
    ja: '書き出すファイルの名前を -o で指定してください。',
    en: 'Name the file to write with -o.',
  },
  'cli.missing-folder': {
    ja: '書き出すフォルダーの名前を -o で指定してください。',
    en: 'Name the folder to write to with -o.',
  },
  'cli.missing-value': {
    ja: '{option} の値を指定してください。',
    en: '{option} needs a value.',
  },
  'cli.empty-argument': {
    ja: '空の名前（""）が指定されています。',
    en: 'An empty name ("") was given.',
  },
  'cli.given-twice': {
    ja: '{option} は一度だけ指定してください。',
    en: '{option} takes one value and was given more than once.',
  },
  'cli.switch-takes-no-value': {
    ja: '{option} に値「{value}」は指定できません。{option} とだけ書くか、指定を外してください。',
    en: '{option} takes no value such as "{value}". Write {option} alone, or leave it out.',
  },
  'cli.dash-name': {
    ja: 'ファイルの名前が - で始まる場合は、./{name} のように指定してください。',
    en: 'If that is a file whose name begins with a dash, write ./{name}.',
  },
  'cli.invalid-argument': {
    ja: '「{value}」は指定できません。使える値：{choices}。',
    en: '"{value}" cannot be used here. Use one of: {choices}.',
  },
  'cli.invalid-choice': {
    ja: '{option} に「{value}」は指定できません。使える値：{choices}。',
    en: '{option} cannot be "{value}". Use one of: {choices}.',
  },
  'cli.invalid-date': {
    ja: '{option} に「{value}」は指定できません。2026-04-01 のように、実在する日付を YYYY-MM-DD で指定してください。',
    en: '{option} cannot be "{value}". Give an existing date as YYYY-MM-DD, such as 2026-04-01.',
  },
  'cli.invalid-output': {
    ja: '出力先「{file}」の形式が分かりません。拡張子は、次のどれかにしてください：{endings}。',
    en: 'Cannot tell the format of "{file}". End the name in one of: {endings}.',
  },
  'cli.form-missing': {
    ja: '{option} で指定した様式「{file}」が見つかりません。「kaijisho forms import」で取り込んだファイルか名前を指定してください。',
    en: 'The form "{file}" named with {option} was not found. Name a file or a name made with "kaijisho forms import".',
  },
  'cli.form-invalid': {
    ja: '「{file}」は、取り込んだ様式のファイルではありません。「kaijisho forms import」で取り込み直してください。',
    en: '"{file}" is not an imported form. Import it again with "kaijisho forms import".',
  },
} as const satisfies MessageCatalogue;
