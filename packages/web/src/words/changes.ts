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
  'changes.file-xlsx': { ja: '版の差分.xlsx', en: 'changes.xlsx' },
  'changes.file-html': { ja: '版の差分.html', en: 'changes.html' },
  'changes.file-md': { ja: '版の差分.md', en: 'changes.md' },
  'changes.file-json': { ja: '版の差分.json', en: 'changes.json' },
} as const satisfies MessageCatalogue;
