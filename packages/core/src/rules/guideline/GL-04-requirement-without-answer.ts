import { itemsOf } from '../../catalogue/forms.js';
import type { FormItem } from '../../catalogue/schema.js';
import { cannotTell, fail, PASS, type SheetInput, type SheetRule } from '../rule.js';
import { conditionsHold, isGatedOff } from '../sheet/conditions.js';
import { choiceOf, isEntirelyBlank } from '../sheet/sheet.js';
import { atSheet } from '../sheet/subjects.js';
import { citationLists, keysSpeakingTo, requirementsOf } from './requirements.js';

/**
 * Requirements the form asks about while this sheet says nothing: every row that leads there is
 * blank, unreadable or not on the sheet. Said once, with the first citations. When less than half
 * of the form's rows were recognised this would speak of the reading, not of the sheet.
 */
export const requirementWithoutAnswer: SheetRule = {
  id: 'GL-04',
  family: 'GL',
  class: 'full',
  severity: 'info',
  action: 'ask',
  scope: 'sheet',
  judge: (input) => {
    const { sheet, context } = input;
    const items = askedItems(input);
    const present = items.filter(({ key }) => sheet.byKey.has(key));
    if (isEntirelyBlank(sheet) || present.length * 2 < items.length) return [cannotTell()];
    const isAnswered = (key: string) => choiceOf(sheet, key) !== null;
    const unanswered = items.filter(({ key }) => !isAnswered(key));
    if (unanswered.length === 0) return [PASS];
    const open = new Set(unanswered.flatMap(({ key }) => requirementsOf(sheet, key, context)));
    const asked = new Set(items.map(({ key }) => key));
    const silent = [...open].filter(
      (id) => !keysSpeakingTo(sheet, id).some((key) => asked.has(key) && isAnswered(key)),
    );
    if (silent.length === 0) return [PASS];
    return [
      fail(atSheet(), {
        args: { ...citationLists(silent), count: silent.length },
        actual: `${silent.length}`,
        expected: '0',
      }),
    ];
  },
};

/** Rows of the form that apply to this product; a row added by us is asked only where it stands. */
function askedItems({ sheet, context }: SheetInput): readonly FormItem[] {
  return itemsOf(sheet.form).filter(
    (item) =>
      (item.origin !== 'derived' || sheet.byKey.has(item.key)) &&
      !isGatedOff(sheet, { item }) &&
      conditionsHold(sheet, item, context),
  );
}
