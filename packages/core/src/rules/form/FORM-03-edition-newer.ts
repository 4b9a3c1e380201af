import { editionStanding, ourEdition } from '../../catalogue/editions.js';
import { fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { atSheet } from '../sheet/subjects.js';

/** The form is newer than the one the catalogue describes: rows were matched to the older form. */
export const editionNewer: SheetRule = {
  id: 'FORM-03',
  family: 'FORM',
  class: 'basic',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const { edition, kind } = sheet.disclosure.content.form;
    const standing = editionStanding(sheet.disclosure.content.form);
    if (edition === null || standing === 'unlisted') return [NOT_APPLICABLE];
    if (standing !== 'newer' || sheet.comparison === 'official') return [PASS];
    const known = ourEdition(sheet.kind);
    return [fail(atSheet(), { args: { kind, edition, known }, actual: edition, expected: known })];
  },
};
