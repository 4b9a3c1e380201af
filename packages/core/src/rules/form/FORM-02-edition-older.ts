import { editionStanding, knownEditions, ourEdition } from '../../catalogue/editions.js';
import { isBefore } from '../header/calendar.js';
import { cannotTell, fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { atSheet } from '../sheet/subjects.js';

/**
 * The sheet uses an old form. Editions circulate side by side, so only a form older than the one
 * the catalogue describes is a warning; that a newer one has appeared since is for information.
 */
export const editionOlder: SheetRule = {
  id: 'FORM-02',
  family: 'FORM',
  class: 'basic',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context: { asOf } }) => {
    const standing = editionStanding(sheet.disclosure.content.form);
    const { edition, kind } = sheet.disclosure.content.form;
    if (edition === null || standing === 'unlisted') return [NOT_APPLICABLE];
    if (standing === 'older' && sheet.comparison !== 'official') {
      const expected = ourEdition(sheet.kind);
      return [
        fail(atSheet(), { args: { kind, edition, newer: expected }, actual: edition, expected }),
      ];
    }
    if (asOf === null) return [cannotTell('no-as-of-date')];
    const known = knownEditions().forms;
    const newest = known.findLast(({ published }) => !isBefore(asOf, published));
    const own = known.findIndex((form) => form.edition === edition);
    if (newest === undefined || known.indexOf(newest) <= own) return [PASS];
    return [
      fail(atSheet(), {
        args: { kind, edition, newer: newest.edition, published: newest.published },
        actual: edition,
        expected: newest.edition,
        severity: 'info',
        variant: 'superseded',
      }),
    ];
  },
};
