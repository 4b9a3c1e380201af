import { knownEditions } from '../../catalogue/editions.js';
import { fail, NOT_APPLICABLE, PASS, type SheetRule } from '../rule.js';
import { atHeader } from '../sheet/subjects.js';
import { isBefore, isCalendarDate } from './calendar.js';

/** The sheet is dated before its own form existed: the date or the edition is wrong. */
export const dateBeforeForm: SheetRule = {
  id: 'HDR-04',
  family: 'HDR',
  class: 'extended',
  severity: 'warning',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const { form, header } = sheet.disclosure.content;
    const edition = knownEditions().forms.find((known) => known.edition === form.edition);
    const date = header.createdOn;
    if (edition === undefined || date === null || !isCalendarDate(date)) return [NOT_APPLICABLE];
    if (!isBefore(date, edition.published)) return [PASS];
    return [
      fail(atHeader(sheet, 'createdOn'), {
        args: { date, edition: edition.edition, published: edition.published },
        actual: date,
        expected: `>= ${edition.published}`,
        // A date of publication nobody has confirmed accuses no vendor.
        ...(edition.verified ? {} : { severity: 'info' as const, variant: 'unconfirmed' }),
      }),
    ];
  },
};
