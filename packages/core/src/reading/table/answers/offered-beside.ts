import { addTo } from '../../../basics/grouped.js';
import { oncePerLast } from '../../../basics/once.js';
import { textFact, textSign } from '../../facts.js';
import type { Grid, Line } from '../../grid/grid.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { inlineWords } from '../../marks/words/inline.js';
import { optionWord } from '../../marks/words/option-words.js';

/** Words to choose from beside a word that looks like an answer: then it is one of what may be chosen. */

/** Two or more answers to choose from, or with nothing but white space between: `いいえ 対象外`. */
const offersMore = textSign((text) => {
  if (inlineWords(text) !== undefined) return true;
  const choices = text.split(/\s+/).map((word) => optionWord(word)?.choice);
  return choices.length > 1 && !choices.includes(undefined) && new Set(choices).size > 1;
});

const isYes = textFact((text) => optionWord(text)?.choice === 'yes');

/** So many rows that print all three answers in the same columns offer them; no three products answer so alike. */
const FEWEST_ALIKE = 4;

/** はい, いいえ and 対象外 side by side, and where; undefined for other rows. */
function wordsOf({ cells }: Line): string | undefined {
  const own = cells.slice(cells.findIndex(isYes.of)).slice(0, 3);
  const choices = own.map((cell) => optionWord.of(cell)?.choice);
  if (choices.includes(undefined) || new Set(choices).size < 3) return undefined;
  return own.map(({ col, text }) => `${col} ${text.trim()}`).join('|');
}

/** The rows on which the same three answers stand side by side again and again. */
const rowsOfWords = oncePerLast((grid: Grid): ReadonlySet<number> => {
  const byWords = new Map<string, number[]>();
  for (const line of grid.lines) {
    const words = wordsOf(line);
    if (words !== undefined) addTo(byWords, words, line.row);
  }
  return new Set([...byWords.values()].filter((rows) => rows.length >= FEWEST_ALIKE).flat());
});

/** Whether the cells beside a word name the other answers. */
export function isOfferedBeside(grid: Grid, cell: SheetCell): boolean {
  if (rowsOfWords(grid).has(cell.row)) return true;
  if (!offersMore.of(grid) || offersMore.of(cell)) return false;
  const next = grid.cellAt(cell.row, cell.col + cell.colSpan);
  const before = grid.cellAt(cell.row, cell.col - 1);
  return [next, before].some((other) => other !== undefined && offersMore.of(other));
}
