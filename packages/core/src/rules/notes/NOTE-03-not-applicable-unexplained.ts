import { noteNumbersOf } from '../../model/notes.js';
import { fail, NOT_APPLICABLE, PASS, type RowRule } from '../rule.js';
import { isJudged, isWhollyNotApplicable } from '../sheet/conditions.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/**
 * 対象外 without a reason. Not asked of rows whose reason is evident: under a gate answered いいえ,
 * about records the product does not keep, alternatives, and rows that ask whether a thing exists.
 * Where everything under an open gate is 対象外, X-02 (of the extended class) says so once.
 */
export const notApplicableUnexplained: RowRule = {
  id: 'NOTE-03',
  family: 'NOTE',
  class: 'basic',
  severity: 'warning',
  action: 'ask',
  scope: 'row',
  concerns: ({ item }) => item?.role === 'measure' || item?.role === 'information',
  mark: 'not-applicable',
  judge: (row, { sheet, context }) => {
    if (isJudged(sheet, row, context) !== 'yes') return NOT_APPLICABLE;
    const gate = row.item?.gatedBy;
    if (context.class !== 'basic' && gate !== undefined && isWhollyNotApplicable(sheet, gate))
      return NOT_APPLICABLE;
    // A number whose text is missing is NOTE-01's.
    if (row.texts.length > 0 || noteNumbersOf(row.answer).length > 0) return PASS;
    return fail(atRow(row), { args: rowNames(row), actual: 'not-applicable' });
  },
};
