import { foldToLetters } from '../../text/fold.js';
import { cannotTell, fail, NOT_APPLICABLE, type Outcome, PASS, type SheetRule } from '../rule.js';
import type { Row } from '../sheet/rows.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';

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
    sheet.comparison === 'official' ? sheet.rows.map(judgeRow) : [cannotTell('no-official-form')],
};

function judgeRow(row: Row): Outcome {
  const official = row.item?.subjectJa;
  if (official === undefined || row.item?.role === 'heading' || row.answer.question === '')
    return NOT_APPLICABLE;
  // One cell may hold more than the question (number, reference): containing it is enough.
  const same = foldToLetters(row.answer.question).includes(foldToLetters(official));
  return same
    ? PASS
    : fail(atRow(row), {
        args: { ...rowNames(row), official: shorten(official, 40) },
        actual: shorten(row.answer.question, 120),
        expected: shorten(official, 120),
      });
}
