import { HEADER_FIELDS } from '../../model/disclosure.js';
import { isCalendarDate } from '../header/calendar.js';
import { fieldLabels } from '../header/HDR-01-field-missing.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atHeader, shorten } from '../sheet/subjects.js';
import { LOW_CONFIDENCE } from './thresholds.js';

/** A header value was read, but it may belong to another label. */
export const doubtfulHeader: SheetRule = {
  id: 'READ-03',
  family: 'READ',
  class: 'extended',
  severity: 'warning',
  action: 'look',
  scope: 'sheet',
  judge: ({ sheet }) =>
    HEADER_FIELDS.map((field): Outcome => {
      const evidence = sheet.disclosure.reading.header[field];
      const value = sheet.disclosure.content.header[field];
      if (value === null || evidence === null || evidence.confidence >= LOW_CONFIDENCE) return PASS;
      // A date that is none is HDR-03's, however it was read.
      if (field === 'createdOn' && !isCalendarDate(value)) return PASS;
      return fail(atHeader(sheet, field), {
        args: { ...fieldLabels(sheet, field), value: shorten(value, 40) },
        actual: value,
      });
    }),
};
