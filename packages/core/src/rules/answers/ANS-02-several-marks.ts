import { fail, type RowRule } from '../rule.js';
import { isAnswerable } from '../sheet/rows.js';
import { atRow, rowNames, shorten } from '../sheet/subjects.js';

/** More than one choice is marked on a row. Never resolved by us: a mark too many is no choice. */
export const severalMarks: RowRule = {
  id: 'ANS-02',
  family: 'ANS',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'row',
  concerns: isAnswerable,
  mark: 'several',
  judge: (row) =>
    fail(atRow(row), {
      args: rowNames(row),
      actual: shorten(row.evidence?.raw ?? 'several', 60),
      expected: 'yes | no | not-applicable',
    }),
};
