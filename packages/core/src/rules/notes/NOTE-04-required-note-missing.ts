import { noteNumbersOf } from '../../model/notes.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** The form asks for a note with this answer (which other method? which two factors?). */
export const requiredNoteMissing: SheetRule = {
  id: 'NOTE-04',
  family: 'NOTE',
  class: 'basic',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) =>
    sheet.rows.filter(demandsNote).map((row): Outcome => {
      // A number whose text is missing is NOTE-01's.
      if (row.texts.length > 0 || noteNumbersOf(row.answer).length > 0) return PASS;
      return fail(atRow(row), { args: rowNames(row), actual: row.answer.choice });
    }),
};

const demandsNote = ({ item, answer: { choice } }: Row): boolean =>
  choice !== null && item?.noteRequiredWhen?.includes(choice) === true;
