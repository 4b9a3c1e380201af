import type { MessageCatalogue } from '../message.js';

/** `kaijisho explain` */
export const CLI_EXPLAIN_MESSAGES = {
  'cli.usage-explain': {
    ja: '使い方：$0 explain <調べたいもの>… [オプション]',
    en: 'Usage: $0 explain <terms>… [options]',
  },
  'cli.explain': {
    ja: '設問・遵守事項・指摘の規則を説明します',
    en: 'Explain an item, a requirement or a rule',
  },
  'cli.terms': {
    ja: '設問のキー・項番、遵守事項（システム運用編 14⑤、C-14-5）、参照（6.5.C14）、責任分界表の行（R10）、規則のID',
    en: 'Item key or number, requirement (システム運用編 14⑤, C-14-5), reference (6.5.C14), matrix row (R10) or rule id',
  },
  'cli.example-explain': {
    ja: '参照番号から、設問と遵守事項をたどる',
    en: 'follow a printed reference to items and requirements',
  },
  'cli.example-explain-key': {
    ja: '設問の意味と対応する遵守事項',
    en: 'what an item asks and where it leads',
  },
  'cli.missing-term': {
    ja: '説明を見たいもの（設問のキー、遵守事項、規則のIDなど）を指定してください。',
    en: 'Name what to explain: an item, a requirement or a rule.',
  },
  'cli.explain-unknown': {
    ja: '「{term}」に当てはまる設問・遵守事項・規則は見つかりませんでした。指定できるものは kaijisho explain --help で、設問の一覧は kaijisho forms show MDS で確かめられます。',
    en: 'No item, requirement or rule is called "{term}". See kaijisho explain --help, and kaijisho forms show MDS for the items.',
  },
} as const satisfies MessageCatalogue;
