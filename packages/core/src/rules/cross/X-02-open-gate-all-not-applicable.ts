import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { isWhollyNotApplicable, rowsBehind } from '../sheet/conditions.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** A matter is said to exist, yet every question about it is answered 対象外. */
export const openGateAllNotApplicable: SheetRule = {
  id: 'X-02',
  family: 'X',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet }) =>
    [...sheet.byKey].map(([key, gate]): Outcome => {
      const rows = rowsBehind(sheet, key);
      const [first] = rows;
      if (first === undefined || !isWhollyNotApplicable(sheet, key)) return PASS;
      const gateNames = rowNames(gate);
      return fail(atRow(first), {
        args: {
          ...rowNames(first),
          gate: gateNames.row,
          gateEn: gateNames.rowEn,
          count: rows.length,
        },
        actual: 'not-applicable',
        expected: 'yes | no',
      });
    }),
};
