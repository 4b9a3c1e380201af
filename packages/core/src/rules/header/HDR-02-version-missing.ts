import { fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { atHeader } from '../sheet/subjects.js';
import { fieldLabels, isFieldMissing } from './HDR-01-field-missing.js';

/** Without a product version nobody can tell which installation the sheet speaks of. */
export const versionMissing: SheetRule = {
  id: 'HDR-02',
  family: 'HDR',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const required = sheet.form.header.some(({ key, required }) => key === 'version' && required);
    if (!required) return [NOT_APPLICABLE];
    if (!isFieldMissing(sheet, 'version')) return [PASS];
    return [
      fail(atHeader(sheet, 'version'), {
        args: fieldLabels(sheet, 'version'),
        actual: sheet.disclosure.reading.header.version?.raw ?? null,
      }),
    ];
  },
};
