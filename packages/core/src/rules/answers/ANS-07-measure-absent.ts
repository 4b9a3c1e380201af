import { fail, NOT_APPLICABLE, type RowRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { saysNoPassword, TWO_FACTOR } from '../sheet/options.js';
import { isMeasure } from '../sheet/rows.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/**
 * A row of role `measure` is answered いいえ. An honest いいえ is a proper answer, so this is a
 * warning to the reader about a gap, not an error of the sheet. Rows whose gate or condition sets
 * them aside make no gap, nor does a missing second factor where no password is used.
 */
export const measureAbsent: RowRule = {
  id: 'ANS-07',
  family: 'ANS',
  class: 'basic',
  severity: 'warning',
  action: 'ask',
  scope: 'row',
  concerns: isMeasure,
  mark: 'no',
  judge: (row, { sheet, context }) => {
    if (isJudged(sheet, row, context) !== 'yes') return NOT_APPLICABLE;
    if (row.answer.key === TWO_FACTOR && saysNoPassword(sheet)) return NOT_APPLICABLE;
    return fail(atRow(row), { args: rowNames(row), actual: 'no' });
  },
};
