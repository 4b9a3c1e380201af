import type { Choice } from '../../../model/disclosure.js';
import { fold } from '../../../text/fold.js';
import { textFact } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { columnHeading } from './option-words.js';

/** 該当する: offered against 該当しない it says yes, and 該当しない then says no. */
export const saysItApplies = textFact((text) => fold(text).includes('該当する'));

/** Words for 対象外 that are the plain opposite of 該当する, unless they say 対象外 themselves. */
const deniesThatItApplies = textFact((text) =>
  /^(?!.*対象外).*(?:該当(?:しない|せず|なし|無し)|非該当)/.test(fold(text)),
);

/**
 * What 該当しない says beside words of the other choices: after はい and いいえ it is 対象外, against
 * 該当する it is いいえ, whether a 対象外 of its own stands behind it or not.
 * @param offersToApply whether 該当する is offered with it
 */
export const choiceAgainst = (text: string, choice: Choice, offersToApply: boolean): Choice =>
  offersToApply && choice === 'not-applicable' && deniesThatItApplies(text) ? 'no' : choice;

/** What 対象外 is called in one character, beside 有 and 無. */
const isShortName = textFact((text) => /^\s*[非外]\s*$/.test(text));

/** The answers that words name, 非 behind 有 and 無 as well: alone it names nothing. */
function withShortNames(cells: readonly SheetCell[]): readonly (Choice | undefined)[] {
  const choices = cells.map(columnHeading.of);
  return choices.map((choice, index) => {
    const [first, second] = [choices[index - 2], choices[index - 1]];
    const follows = first !== undefined && second !== undefined && first !== second;
    const cell = cells[index];
    return choice === undefined && follows && cell !== undefined && isShortName.of(cell)
      ? 'not-applicable'
      : choice;
  });
}

/** The answers that the words of one row offer, taken together; undefined for a cell without any. */
export function offeredChoices(cells: readonly SheetCell[]): readonly (Choice | undefined)[] {
  const choices = withShortNames(cells);
  const applies = cells.some((cell, index) => choices[index] === 'yes' && saysItApplies.of(cell));
  if (!applies) return choices;
  return cells.map(({ text }, index) => {
    const choice = choices[index];
    return choice === undefined ? undefined : choiceAgainst(text, choice, true);
  });
}
