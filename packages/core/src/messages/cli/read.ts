import type { MessageCatalogue } from '../message.js';

/** `kaijisho read` */
export const CLI_READ_MESSAGES = {
  'cli.usage-read': {
    ja: '使い方：$0 read <対象>… [オプション]',
    en: 'Usage: $0 read <files>… [options]',
  },
  'cli.read': {
    ja: '開示書を読み取り、何が書かれているかを示します',
    en: 'Read disclosures and show what they say',
  },
  'cli.example-read': {
    ja: '1つのファイルを読み取る',
    en: 'read one file',
  },
  'cli.example-read-jsonl': {
    ja: 'フォルダーの中をすべて読み取り、1ファイル1行のJSONにする',
    en: 'read a whole folder as one JSON document per line',
  },
} as const satisfies MessageCatalogue;
