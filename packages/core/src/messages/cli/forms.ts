import type { MessageCatalogue } from '../message.js';

/** `kaijisho forms` */
export const CLI_FORMS_MESSAGES = {
  'cli.usage-forms': {
    ja: '使い方: $0 forms [list | show <MDS|SDS> [版]] [オプション]',
    en: 'Usage: $0 forms [list | show <MDS|SDS> [edition]] [options]',
  },
  'cli.forms': {
    ja: '収録している様式を一覧します（list）、内容を示します（show）',
    en: 'List the forms in the catalogue (list) or show one (show)',
  },
  'cli.forms-action': {
    ja: 'list（一覧）または show（内容）',
    en: 'list or show',
  },
  'cli.forms-kind': { ja: '様式: MDS または SDS', en: 'Form: MDS or SDS' },
  'cli.forms-edition': { ja: '様式の版（例: 4.1）', en: 'Form edition, such as 4.1' },
  'cli.example-forms': { ja: 'MDSの設問一覧', en: 'all items of the MDS' },
  'cli.unknown-form': {
    ja: '様式「{form}」は収録していません。収録している様式: {forms}。',
    en: 'The form "{form}" is not in the catalogue. In the catalogue: {forms}.',
  },
} as const satisfies MessageCatalogue;
