import type { MessageCatalogue } from '../message.js';

/** `kaijisho oscal` */
export const CLI_OSCAL_MESSAGES = {
  'cli.usage-oscal': {
    ja: '使い方：$0 oscal [対象]… -o <出力フォルダー> [オプション]',
    en: 'Usage: $0 oscal [files]… -o <folder> [options]',
  },
  'cli.oscal': {
    ja: '各製品の申告などをOSCAL（JSON）で書き出します',
    en: 'Write guideline, forms, crosswalk and what products declare as OSCAL documents',
  },
  'cli.option-output-oscal': { ja: '書き出すフォルダー', en: 'Folder to write to' },
  'cli.example-oscal': {
    ja: '開示書の申告を、ガイドラインとの対応とともに書き出す',
    en: 'what the sheets declare, with guideline and crosswalk',
  },
  'cli.example-oscal-catalogs': {
    ja: 'ガイドラインと様式、その対応関係だけを書き出す',
    en: 'only guideline, forms and crosswalk',
  },
  'cli.oscal-next': {
    ja: 'ファイルは互いに名前で参照しています。同じフォルダーに置いたままお使いください。申告は事業者によるものです。ガイドラインとの対応には、Kaijishoの編集部の見解を含みます。公式の見解ではありません。',
    en: 'The files refer to each other by name: keep them in one folder. What is declared is said by the vendors. The links to the guideline include editorial ones of Kaijisho and are no official position.',
  },
} as const satisfies MessageCatalogue;
