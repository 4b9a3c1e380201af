import { foldToLetters } from '../../text/fold.js';
import { type FileRule, failIn, PASS } from '../rule.js';
import { sameDocument, sameProduct, sameVendor } from '../sheet/kinship.js';
import type { Sheet } from '../sheet/sheet.js';
import { atSheet } from '../sheet/subjects.js';

/**
 * Two sheets of one vendor carry the same notes word for word. For two versions of one product that
 * is natural; for two products, or an MDS and an SDS, the notes may have been copied unread.
 */
export const copiedNotes: FileRule = {
  id: 'NOTE-11',
  family: 'NOTE',
  class: 'full',
  severity: 'info',
  action: 'ask',
  scope: 'file',
  judge: ({ sheets, others }) =>
    sheets.flatMap((sheet, index) => {
      // Of two sheets in one file only the later one is reported.
      const twin = [...sheets.slice(0, index), ...others].find((other) => isTwin(sheet, other));
      if (twin === undefined) return [PASS];
      const { header, form, notes } = twin.disclosure.content;
      return [
        failIn(sheet.index, atSheet(), {
          args: { other: header.product ?? '', kind: form.kind, count: notes.length },
          actual: `${notes.length}`,
        }),
      ];
    }),
};

/** Fewer or shorter notes agree by chance. */
const FEWEST_NOTES = 3;
const FEWEST_LETTERS = 40;

function isTwin(a: Sheet, b: Sheet): boolean {
  if (!sameVendor(a, b) || sameDocument(a, b) || (a.kind === b.kind && sameProduct(a, b)))
    return false;
  const own = noteTexts(a);
  return (
    own.length >= FEWEST_NOTES &&
    own.join('').length >= FEWEST_LETTERS &&
    own.join('\n') === noteTexts(b).join('\n')
  );
}

const noteTexts = (sheet: Sheet): readonly string[] =>
  sheet.disclosure.content.notes
    .map(({ text }) => foldToLetters(text))
    .filter((text) => text !== '');
