import type { HeaderField } from '../../model/disclosure.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import type { Sheet } from '../sheet/sheet.js';
import { atHeader } from '../sheet/subjects.js';
import { isPlaceholder } from './placeholder.js';

/** Vendor, product or date of preparation is missing (the version has HDR-02). */
export const fieldMissing: SheetRule = {
  id: 'HDR-01',
  family: 'HDR',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) =>
    (['createdOn', 'organisation', 'product'] as const).map((field): Outcome => {
      if (!isFieldMissing(sheet, field)) return PASS;
      return fail(atHeader(sheet, field), {
        args: fieldLabels(sheet, field),
        actual: sheet.disclosure.reading.header[field]?.raw ?? null,
        expected: field === 'createdOn' ? 'YYYY-MM-DD' : null,
      });
    }),
};

/** Nothing, or only what an empty form prints there. A date that cannot be one is not missing. */
export function isFieldMissing(sheet: Sheet, field: HeaderField): boolean {
  const value = sheet.disclosure.content.header[field];
  const raw = sheet.disclosure.reading.header[field]?.raw ?? '';
  return isPlaceholder(value ?? '') && (value !== null || isPlaceholder(raw));
}

/** Labels of a header field as the form prints them. */
export function fieldLabels(sheet: Sheet, field: HeaderField) {
  const label = sheet.form.header.find(({ key }) => key === field);
  return { field: label?.labelJa ?? field, fieldEn: label?.labelEn ?? field };
}
