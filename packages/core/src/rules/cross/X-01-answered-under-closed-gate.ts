import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { gateOf, isGatedOff } from '../sheet/conditions.js';
import type { Row } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import { atRow, rowLists, rowNames } from '../sheet/subjects.js';

/**
 * A row is answered although the row it depends on says that the matter does not exist. はい
 * contradicts it and is said row by row; いいえ only stands for 対象外 and is said once per gate.
 * (Rows under the access log are X-05's.)
 */
export const answeredUnderClosedGate: SheetRule = {
  id: 'X-01',
  family: 'X',
  class: 'basic',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const yes: Row[] = [];
    const no: Row[] = [];
    for (const row of sheet.gated) {
      const { choice } = row.answer;
      if (choice !== 'yes' && choice !== 'no') continue;
      if (row.item?.gatedBy === 'access-log' || !isGatedOff(sheet, row)) continue;
      (choice === 'yes' ? yes : no).push(row);
    }
    if (yes.length + no.length === 0) return [PASS];
    return [
      PASS,
      ...yes.map((row) =>
        fail(atRow(row), {
          args: { ...rowNames(row), ...gateNames(sheet, row) },
          actual: 'yes',
          expected: 'not-applicable',
          variant: 'yes',
        }),
      ),
      ...[...groupByGate(no).values()].map((rows) => sayNo(sheet, rows)),
    ];
  },
};

function sayNo(sheet: Sheet, rows: readonly [Row, ...Row[]]): Outcome {
  const [first] = rows;
  return fail(atRow(first), {
    args: { ...rowLists(rows), ...gateNames(sheet, first) },
    actual: 'no',
    expected: 'not-applicable',
    variant: 'no',
    severity: 'info',
  });
}

function groupByGate(rows: readonly Row[]): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const gate = row.item?.gatedBy ?? '';
    const group = groups.get(gate);
    if (group === undefined) groups.set(gate, [row]);
    else group.push(row);
  }
  return groups;
}

function gateNames(sheet: Sheet, row: Row) {
  const gate = gateOf(sheet, row);
  const names = gate === null ? { row: '', rowEn: '' } : rowNames(gate);
  const none = gate?.answer.choice === 'not-applicable';
  return {
    gate: names.row,
    gateEn: names.rowEn,
    gateChoice: none ? '対象外' : 'いいえ',
    gateChoiceEn: none ? 'not applicable' : 'no',
  };
}
