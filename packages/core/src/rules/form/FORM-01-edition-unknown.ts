import { editionStanding } from '../../catalogue/editions.js';
import { fail, PASS, type SheetRule } from '../rule.js';
import { atSheet, shorten } from '../sheet/subjects.js';

/** The sheet names no edition of its form, or one nobody knows. It is never taken for another. */
export const editionUnknown: SheetRule = {
  id: 'FORM-01',
  family: 'FORM',
  class: 'basic',
  severity: 'warning',
  action: 'ask',
  scope: 'sheet',
  judge: ({ sheet }) => {
    const standing = editionStanding(sheet.disclosure.content.form);
    if (sheet.comparison === 'official') return [PASS];
    if (standing !== 'unnamed' && standing !== 'unlisted') return [PASS];
    const { edition, kind } = sheet.disclosure.content.form;
    return [
      fail(atSheet(), {
        args: { kind, edition: shorten(edition ?? '', 20) },
        actual: edition,
        ...(standing === 'unlisted' ? { variant: 'unlisted' } : {}),
      }),
    ];
  },
};
