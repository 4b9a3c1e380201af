import { TOPIC_BASIS } from '../../catalogue/crosswalk.js';
import { itemByKey, itemsOf } from '../../catalogue/forms.js';
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
    let asked = 0;
    let present = 0;
    const unanswered: string[] = [];
    for (const item of itemsOf(sheet.form)) {
      if (!isAsked(input, item)) continue;
      asked += 1;
      if (sheet.byKey.has(item.key)) present += 1;
      if (choiceOf(sheet, item.key) === null) unanswered.push(item.key);
    }
    if (isEntirelyBlank(sheet) || present * 2 < asked) return [cannotTell()];
    const open = new Set<string>();
    for (const key of unanswered)
      for (const requirement of requirementsOf(sheet, key, context)) open.add(requirement);
    const silent = [...open].filter((requirement) => !isSpokenTo(input, requirement));
    if (silent.length === 0) return [PASS];
    return [
      fail(atSheet(), {
        args: { ...citationLists(silent), count: silent.length },
        actual: `${silent.length}`,
        expected: '0',
        basis: TOPIC_BASIS,
      }),
    ];
  },
};

/** Whether a row of the form applies to this product; one added by us is asked only where it stands. */
const isAsked = ({ sheet, context }: SheetInput, item: FormItem): boolean =>
  (item.origin !== 'derived' || sheet.byKey.has(item.key)) &&
  !isGatedOff(sheet, { item }) &&
  conditionsHold(sheet, item, context);

/** Whether some row that is asked and answered speaks to a requirement. */
function isSpokenTo(input: SheetInput, requirement: string): boolean {
  const { sheet } = input;
  return keysSpeakingTo(sheet, requirement).some((key) => {
    const item = choiceOf(sheet, key) === null ? undefined : itemByKey(sheet.form, key);
    return item !== undefined && isAsked(input, item);
  });
}
