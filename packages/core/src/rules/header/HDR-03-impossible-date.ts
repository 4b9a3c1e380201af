import { fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { atHeader, shorten } from '../sheet/subjects.js';
import { isCalendarDate } from './calendar.js';
import { isFieldMissing } from './HDR-01-field-missing.js';

/** The date of preparation is no day of the calendar, or no date at all. */
export const impossibleDate: SheetRule = {
  id: 'HDR-03',
  family: 'HDR',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    if (isFieldMissing(sheet, 'createdOn')) return [NOT_APPLICABLE];
    const value = sheet.disclosure.content.header.createdOn;
    if (value !== null && isCalendarDate(value)) return [PASS];
    const printed = shorten(sheet.disclosure.reading.header.createdOn?.raw || (value ?? ''), 40);
    return [
      fail(atHeader(sheet, 'createdOn'), {
        args: { date: printed },
        actual: printed,
        expected: 'YYYY-MM-DD',
      }),
    ];
  },
};
