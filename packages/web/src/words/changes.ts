import type { MessageCatalogue } from 'kaijisho';

/** Words of the screen that shows what changed between two versions. */
export const CHANGES_WORDS = {
  'changes.lead': {
    ja: '同じ製品の古い開示書と新しい開示書を比べます。後退した回答を先に示します。',
    en: 'Compares an older and a newer sheet of one product. What became worse comes first.',
  },
  'changes.no-versions': {
    ja: '同じ製品の開示書が2つ以上あるときに比べられます。前に受け取った開示書も「ファイル」に入れてください。',
    en: 'Needs two sheets of one product. Add the one you received earlier under "Files".',
  },
  'changes.older': { ja: '古い開示書', en: 'Older sheet' },
  'changes.newer': { ja: '新しい開示書', en: 'Newer sheet' },
  'changes.file': { ja: '版の差分.html', en: 'changes.html' },
} as const satisfies MessageCatalogue;
