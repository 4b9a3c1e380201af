import { textSign } from '../facts.js';
import { gridOf, type Line } from '../grid/grid.js';
import { isBlank, type SheetCell, type SheetPage } from '../grid/sheet-cell.js';
import { isBoxGlyph } from '../marks/words/glyphs.js';
import { offersWords } from '../marks/words/inline.js';
import { optionWord } from '../marks/words/option-words.js';
import { inOneCell } from './in-one-cell.js';
import { textBox } from './remark-below.js';

/** Words to choose from that stand in cells beside each other, on lines of their own. */

/** White space between words that stood apart. */
const APART = '　　';

/** White between the letters of two cells; undefined where no place of letters is known. */
const whiteBetween = (one: SheetCell | undefined, other: SheetCell | undefined): number =>
  one?.characters === undefined || other?.characters === undefined
    ? Number.POSITIVE_INFINITY
    : textBox(other).x - textBox(one).x - textBox(one).width;

/** What stands before word `index`: a box in a cell of its own leans on the word that it is nearer to. */
function partedBy(words: readonly SheetCell[], index: number): string {
  const white = (at: number) => whiteBetween(words[at - 1], words[at]);
  const leans = (at: number) =>
    (isLoneBox(words[at]) && white(at) < white(at + 1)) ||
    (isLoneBox(words[at - 1]) && white(at) < white(at - 1));
  return leans(index) ? '' : APART;
}

/** Whether a cell is a box and nothing else, at a place that is known: `✓` where columns part it from its word. */
const isLoneBox = (cell: SheetCell | undefined): boolean =>
  cell?.characters !== undefined && isBoxGlyph(cell.text.trim());

/** A line that begins with words to choose from, each in a cell of its own, with these in one cell. */
function withWordsTogether({ cells }: Line): readonly SheetCell[] {
  const end = cells.findIndex(
    (cell, index) => !(isChoice.of(cell) || (index > 0 && isLoneBox(cell))),
  );
  const words = end < 0 ? cells : cells.slice(0, end);
  if (words.length < 2) return cells;
  const all = inOneCell(words, (index) => partedBy(words, index));
  return all !== undefined && offersWords.of(all) ? [all, ...cells.slice(words.length)] : cells;
}

/** Three words with their boxes and the white between take no more. */
const LONGEST_CHOICE = 30;
const NUMBER_BEFORE = /^[(（]?[1-9１-９]?[)）.．:：、]?(?=.)/;

/** A word to choose, with a box or a number before it or without, or several: `□ はい`, `３．非該当`, `✓ はい / Yes`. */
const isChoice = textSign((text) => {
  if (text.length > LONGEST_CHOICE) return false;
  const plain = [...text].map((character) => (isBoxGlyph(character) ? ' ' : character)).join('');
  if (optionWord(plain) !== undefined) return true;
  const words = plain.split(/[\s\u3000]+/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.every((word) => optionWord(word.replace(NUMBER_BEFORE, '')) !== undefined)
  );
});

/** How many rows begin with two words to choose from, each in a cell of its own. */
function rowsOfWords(cells: readonly SheetCell[]): number {
  let rows = 0;
  let row = Number.NaN;
  let words = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (cell.row === row && words !== 1) continue;
    words = isChoice.of(cell) ? (cell.row === row ? 2 : 1) : 0;
    row = cell.row;
    if (words === 2) rows += 1;
  }
  return rows;
}

/**
 * A page with the words to choose from in one cell on every line that begins with them.
 * @param fewest where fewer lines do, the page stays as it is
 */
export function withWordsInOneCell(page: SheetPage, fewest: number): SheetPage {
  if (rowsOfWords(page.cells) < fewest) return page;
  return { ...page, cells: gridOf(page).lines.flatMap(withWordsTogether) };
}
