import { itemByKey } from '../../catalogue/forms.js';
import type { Form } from '../../catalogue/schema.js';
import { foldToLetters } from '../../text/fold.js';
import { fail, NOT_APPLICABLE, type Outcome, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { NO_OFFICIAL_FORM } from './presence.js';

/**
 * The question on the sheet is not the question of the imported official form. A vendor who rewords
 * a question answers another one. Never judged against our own subjects, which are not the wording.
 */
export const wordingChanged: SheetRule = {
  id: 'FORM-07',
  family: 'FORM',
  class: 'full',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) =>
    sheet.comparison === 'official'
      ? sheet.rows.map((row) => judgeRow(row, sheet.form))
      : [NO_OFFICIAL_FORM],
};

function judgeRow(row: Row, form: Form): Outcome {
  const { key, question } = row.answer;
  const item = key === null ? undefined : itemByKey(form, key);
  if (item === undefined || item.role === 'heading' || question === '') return NOT_APPLICABLE;
  const official = item.subjectJa;
  // One cell may hold more than the question (number, reference): containing it is enough.
  return foldToLetters(question).includes(foldToLetters(official))
    ? PASS
    : fail(atRow(row), {
        args: { ...rowNames(row), official: shorten(official, 40) },
        actual: shorten(question, 120),
        expected: shorten(official, 120),
      });
}
