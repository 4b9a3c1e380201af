import type { FormItem } from '../../catalogue/schema.js';
import { SINGLE_ROWS } from '../reading/thresholds.js';
import { fail, type Outcome, PASS, type SheetRule } from '../rule.js';
import { atSheet, listed, shorten } from '../sheet/subjects.js';
import {
  type Demanded,
  demandedItems,
  hasUnrecognised,
  isSectionMissing,
  leftOpen,
} from './presence.js';

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
    const missing = demandedItems(sheet, context).filter(
      ({ item, section }) => !sheet.byKey.has(item.key) && !isSectionMissing(sheet, section),
    );
    // A row that was not recognised may be the missing one: that is for a person to see.
    const unread = missing.filter(({ section }) => hasUnrecognised(sheet, section));
    const gone = missing.filter((demanded) => !unread.includes(demanded));
    return [PASS, ...failures(gone, null), ...failures(unread, 'unread'), ...leftOpen(sheet)];
  },
};

function failures(missing: readonly Demanded[], doubt: 'unread' | null): readonly Outcome[] {
  const mild = doubt === null ? {} : { severity: 'warning' as const };
  if (missing.length <= SINGLE_ROWS)
    return missing.map(({ item }) =>
      fail(atSheet(item.key), {
        args: itemNames(item),
        expected: item.number ?? item.key,
        ...mild,
        ...(doubt === null ? {} : { variant: doubt }),
      }),
    );
  const names = missing.map(({ item }) => itemNames(item));
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
        count: missing.length,
      },
      actual: '0',
      expected: `${missing.length}`,
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
