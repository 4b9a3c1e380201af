import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
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
      if (gate.answer.choice !== 'yes') return PASS;
      const rows = sheet.rows.filter(({ item }) => item?.gatedBy === key);
      const [first] = rows;
      const all = rows.every(({ answer }) => answer.choice === 'not-applicable');
      // A reason beside every row settles it.
      if (first === undefined || !all || rows.every(({ texts }) => texts.length > 0)) return PASS;
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
