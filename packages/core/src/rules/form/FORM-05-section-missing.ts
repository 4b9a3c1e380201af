import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atSheet } from '../sheet/subjects.js';
import { demandedItems, hasUnrecognised, isSectionMissing, leftOpen } from './presence.js';

/** A whole section of the form is not on the sheet. */
export const sectionMissing: SheetRule = {
  id: 'FORM-05',
  family: 'FORM',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet, context }) => {
    const demanded = new Set(demandedItems(sheet, context).map(({ section }) => section));
    const judged = [...demanded].map((section): Outcome => {
      if (!isSectionMissing(sheet, section)) return PASS;
      const unread = hasUnrecognised(sheet, section);
      return fail(atSheet(), {
        args: { section: section.id, title: section.titleJa },
        expected: section.id,
        ...(unread ? { severity: 'warning' as const, variant: 'unread' as const } : {}),
      });
    });
    return [...judged, ...leftOpen(sheet)];
  },
};
