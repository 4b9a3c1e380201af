import { fail, NOT_APPLICABLE, type Outcome, PASS, type SheetRule } from '../rule.js';
import { rowsBehind } from '../sheet/conditions.js';
import { choiceOf } from '../sheet/sheet.js';
import { atRow, rowNames } from '../sheet/subjects.js';

const LOG = 'access-log';

/** The log can be reviewed or is protected, it says, while no access log is kept. */
export const logUseWithoutLog: SheetRule = {
  id: 'X-05',
  family: 'X',
  class: 'extended',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const log = choiceOf(sheet, LOG);
    if (log !== 'no' && log !== 'not-applicable') return [NOT_APPLICABLE];
    return rowsBehind(sheet, LOG).map(
      (row): Outcome =>
        row.answer.choice === 'yes'
          ? fail(atRow(row), {
              args: rowNames(row),
              actual: 'yes',
              expected: 'not-applicable',
            })
          : PASS,
    );
  },
};
