import { fail, NOT_APPLICABLE, type RowRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/**
 * 対象外 on a matter that hardly any product is exempt from, such as access control. With a reason
 * beside it the finding is only for information.
 */
export const unlikelyNotApplicable: RowRule = {
  id: 'ANS-06',
  family: 'ANS',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'row',
  concerns: ({ item }) => item?.rarelyNotApplicable === true,
  mark: 'not-applicable',
  judge: (row, { sheet, context }) =>
    isJudged(sheet, row, context) === 'no'
      ? NOT_APPLICABLE
      : fail(atRow(row), {
          args: rowNames(row),
          actual: 'not-applicable',
          expected: 'yes | no',
          ...(row.texts.length === 0 ? {} : { variant: 'explained', severity: 'info' }),
        }),
};
