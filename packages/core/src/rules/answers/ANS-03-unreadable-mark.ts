import { fail, PASS, type RowRule } from '../rule.js';
import { isAnswerable } from '../sheet/rows.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';
import { foreignText } from './foreign-text.js';

/** There is a mark, but it cannot be said which choice it means. */
export const unreadableMark: RowRule = {
  id: 'ANS-03',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'look',
  scope: 'row',
  concerns: isAnswerable,
  mark: 'unreadable',
  judge: (row) =>
    foreignText(row) === null
      ? fail(atRow(row), {
          args: rowNames(row),
          actual: shorten(row.evidence?.raw ?? '', 60),
          expected: 'yes | no | not-applicable',
        })
      : PASS,
};
