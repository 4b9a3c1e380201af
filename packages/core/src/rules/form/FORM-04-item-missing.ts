import type { FormItem } from '../../catalogue/schema.js';
import { SINGLE_ROWS } from '../reading/thresholds.js';
import { cannotTell, fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atSheet, listed, shorten } from '../sheet/subjects.js';
import { demandedItems, isSectionMissing, sectionOfItem, unrecognisedIn } from './presence.js';

/**
 * Rows of the form that are not on the sheet. A few are named one by one; many are one matter: the
 * sheet was cut down, or a page of it is missing.
 */
export const itemMissing: SheetRule = {
  id: 'FORM-04',
  family: 'FORM',
  class: 'basic',
  severity: 'error',
  action: 'correct',
  scope: 'sheet',
  judge: ({ sheet, context }) => {
    const open = sheet.comparison === 'official' ? [] : [cannotTell('no-official-form')];
    const missing = sheet.form.sections
      .filter((section) => !isSectionMissing(sheet, section))
      .flatMap((section) => demandedItems(sheet, section, context))
      .filter((item) => !sheet.byKey.has(item.key));
    // A row that was not recognised may be the missing one: that is for a person to see.
    const isUnread = (item: FormItem) => unrecognisedIn(sheet, sectionOfItem(sheet, item)) > 0;
    const unread = missing.filter(isUnread);
    const gone = missing.filter((item) => !unread.includes(item));
    return [PASS, ...failures(gone, null), ...failures(unread, 'unread'), ...open];
  },
};

function failures(items: readonly FormItem[], doubt: 'unread' | null): readonly Outcome[] {
  const mild = doubt === null ? {} : { severity: 'warning' as const };
  if (items.length <= SINGLE_ROWS)
    return items.map((item) =>
      fail(atSheet(item.key), {
        args: itemNames(item),
        expected: item.number ?? item.key,
        ...mild,
        ...(doubt === null ? {} : { variant: doubt }),
      }),
    );
  const names = items.map(itemNames);
  return [
    fail(atSheet(), {
      args: {
        items: listed(
          names.map(({ item }) => item),
          'ほか',
        ),
        itemsEn: listed(
          names.map(({ itemEn }) => itemEn),
          'and others',
        ),
        count: items.length,
      },
      actual: '0',
      expected: `${items.length}`,
      ...mild,
      variant: doubt === null ? 'many' : 'unread-many',
    }),
  ];
}

function itemNames(item: FormItem) {
  const subject = shorten(item.subjectJa, 30);
  return {
    item: item.number === undefined ? `「${subject}」` : `設問${item.number}「${subject}」`,
    itemEn:
      item.number === undefined ? `"${item.subjectEn}"` : `item ${item.number} "${item.subjectEn}"`,
  };
}
