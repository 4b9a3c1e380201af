import type { FormItem } from '../../catalogue/schema.js';
import { cannotTell, fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atSheet, shorten } from '../sheet/subjects.js';
import { demandedItems, isSectionMissing, sectionOfItem, unrecognisedIn } from './presence.js';

/** A row of the form is not on the sheet. */
export const itemMissing: SheetRule = {
  id: 'FORM-04',
  family: 'FORM',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet, context }) => {
    const open = sheet.comparison === 'official' ? [] : [cannotTell('no-official-form')];
    const present = sheet.form.sections.filter((section) => !isSectionMissing(sheet, section));
    const judged = present.flatMap((section) =>
      demandedItems(sheet, section, context).map((item): Outcome => {
        if (sheet.byKey.has(item.key)) return PASS;
        // A row that was not recognised may be the missing one: that is for a person to see.
        const unread = unrecognisedIn(sheet, sectionOfItem(sheet, item)) > 0;
        return fail(atSheet(item.key), {
          args: itemNames(item),
          expected: item.number ?? item.key,
          ...(unread ? { severity: 'warning' as const, variant: 'unread' as const } : {}),
        });
      }),
    );
    return [...judged, ...open];
  },
};

function itemNames(item: FormItem) {
  const subject = shorten(item.subjectJa, 30);
  return {
    item: item.number === undefined ? `「${subject}」` : `設問${item.number}「${subject}」`,
    itemEn:
      item.number === undefined ? `"${item.subjectEn}"` : `item ${item.number} "${item.subjectEn}"`,
  };
}
