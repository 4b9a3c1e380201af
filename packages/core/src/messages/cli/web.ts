import type { MessageCatalogue } from '../message.js';

/** `kaijisho web` */
export const CLI_WEB_MESSAGES = {
  'cli.usage-web': {
    ja: '使い方：$0 web -o <出力ファイル.html> [オプション]',
    en: 'Usage: $0 web -o <output.html> [options]',
  },
  'cli.web': {
    ja: 'インストールせずに使えるHTMLファイルを書き出します',
    en: 'Write the page that needs no installation, one HTML file',
  },
  'cli.option-output-web': { ja: '書き出すファイル（.html）', en: 'File to write (.html)' },
  'cli.example-web': { ja: '配るためのページを書き出す', en: 'the page, to be handed on' },
  'cli.web-next': {
    ja: 'このファイルをダブルクリックすると、ブラウザーで開きます。通信はしません。インストールできないパソコンを使う方に、そのまま渡せます。',
    en: 'A double click opens the file in a browser. It makes no connection. Hand it to those who cannot install anything.',
  },
} as const satisfies MessageCatalogue;
