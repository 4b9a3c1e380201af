import { fail, PASS, type RowRule } from '../rule.js';
import { isWhollyNotApplicable, rowsBehind } from '../sheet/conditions.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** A matter is said to exist, yet every question about it is answered 対象外. */
export const openGateAllNotApplicable: RowRule = {
  id: 'X-02',
  family: 'X',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'row',
  concerns: ({ answer }) => answer.key !== null,
  mark: 'yes',
  judge: (gate, { sheet }) => {
    const key = gate.answer.key ?? '';
    const rows = rowsBehind(sheet, key);
    const [first] = rows;
    if (first === undefined || sheet.byKey.get(key) !== gate) return PASS;
    if (!isWhollyNotApplicable(sheet, key)) return PASS;
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
  },
};
