import { cannotTell, fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { ACCESS_CONTROL, methodRows } from '../sheet/options.js';
import { atRow, rowNames } from '../sheet/subjects.js';

/** Access control is claimed, but no authentication method is. Needs the methods on the sheet. */
export const accessControlWithoutMethod: SheetRule = {
  id: 'X-03',
  family: 'X',
  class: 'extended',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const control = sheet.byKey.get(ACCESS_CONTROL);
    if (control?.answer.choice !== 'yes') return [NOT_APPLICABLE];
    const methods = methodRows(sheet);
    if (methods.length === 0) return [NOT_APPLICABLE];
    if (methods.some(({ answer }) => answer.choice === 'yes')) return [PASS];
    if (methods.some(({ answer }) => answer.choice === null)) return [cannotTell()];
    return [
      fail(atRow(control), {
        args: { ...rowNames(control), count: methods.length },
        actual: 'yes',
        expected: 'one method yes',
      }),
    ];
  },
};
