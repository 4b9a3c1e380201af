import { fail, NOT_APPLICABLE, type Outcome, PASS, type SheetRule } from '../rule.js';
import { isJudged } from '../sheet/conditions.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/**
 * 対象外 on a matter that hardly any product is exempt from, such as access control. With a reason
 * beside it the finding is only for information.
 */
export const unlikelyNotApplicable: SheetRule = {
  id: 'ANS-06',
  family: 'ANS',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet, context }) =>
    sheet.rows.map((row): Outcome => {
      if (row.item?.rarelyNotApplicable !== true) return NOT_APPLICABLE;
      if (row.answer.choice !== 'not-applicable') return PASS;
      if (isJudged(sheet, row, context) === 'no') return NOT_APPLICABLE;
      return fail(atRow(row), {
        args: rowNames(row),
        actual: 'not-applicable',
        expected: 'yes | no',
        ...(row.texts.length === 0
          ? {}
          : { variant: 'explained' as const, severity: 'info' as const }),
      });
    }),
};
