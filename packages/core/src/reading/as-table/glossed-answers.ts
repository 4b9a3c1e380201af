import { textFact, textSign } from '../facts.js';
import { type SheetPage, withText } from '../grid/sheet-cell.js';
import { optionWord } from '../marks/words/option-words.js';

/**
 * Answers printed in two languages, one below the other: 未対応 with `No` under it says one thing twice. The
 * line that says it more surely is the answer; Japanese words such as 対応 mean other things as well.
 */

/** The surer of two lines that are words for one answer; undefined for any other text. */
const saidTwice = textFact((text): string | undefined => {
  const [first = '', second = '', ...others] = text.split('\n');
  const [one, other] = [optionWord(first), optionWord(second)];
  if (others.length > 0 || one === undefined || one.choice !== other?.choice) return undefined;
  return other.sure > one.sure ? second : first;
});

const isSaidTwice = textSign((text) => saidTwice(text) !== undefined);

/** A page with each answer that is said in two languages said once. */
export function withAnswersSaidOnce(page: SheetPage): SheetPage {
  if (!page.cells.some(isSaidTwice.of)) return page;
  const cells = page.cells.map((cell) => {
    const said = saidTwice.of(cell);
    return said === undefined ? cell : withText(cell, said);
  });
  return { ...page, cells };
}
