import { cannotTell, fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { atHeader } from '../sheet/subjects.js';
import { isCalendarDate } from './calendar.js';

/** The sheet is dated after the day the check is made for. */
export const dateAfterAsOf: SheetRule = {
  id: 'HDR-05',
  family: 'HDR',
  class: 'extended',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet, context: { asOf } }) => {
    const date = sheet.disclosure.content.header.createdOn;
    if (date === null || !isCalendarDate(date)) return [NOT_APPLICABLE];
    if (asOf === null) return [cannotTell('no-as-of-date')];
    if (date <= asOf) return [PASS];
    return [
      fail(atHeader(sheet, 'createdOn'), {
        args: { date, asOf },
        actual: date,
        expected: `<= ${asOf}`,
      }),
    ];
  },
};
