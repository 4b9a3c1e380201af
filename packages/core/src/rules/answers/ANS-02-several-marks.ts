import { fail, PASS, type SheetRule } from '../rule.js';
import { answerRows } from '../sheet/sheet.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';

/** More than one choice is marked on a row. Never resolved by us: a mark too many is no choice. */
export const severalMarks: SheetRule = {
  id: 'ANS-02',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) =>
    answerRows(sheet).map((row) =>
      row.answer.state === 'several'
        ? fail(atRow(row), {
            args: rowNames(row),
            actual: shorten(row.evidence?.raw ?? 'several', 60),
            expected: 'yes | no | not-applicable',
          })
        : PASS,
    ),
};
