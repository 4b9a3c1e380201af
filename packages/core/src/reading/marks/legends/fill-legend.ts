import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { Grid, Line } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { optionWord } from '../words/option-words.js';
import { asSaidOn } from './explained-meaning.js';

const NONE: ReadonlyMap<string, Choice> = new Map();

/** `はい（対応）` explains a colour as はい does; `No.` heads the numbers. */
const meant = textFact((text): Choice | undefined => {
  if (/^no\.$/i.test(text.trim())) return undefined;
  const word = text.replace(/\s*[（(][^（(]*[)）]\s*$/, '');
  return asSaidOn(optionWord(word)?.choice, text, word.length);
});

const cellBefore = (grid: Grid, { row, col }: SheetCell): SheetCell | undefined =>
  grid.cellAt(row, col - 1);

/**
 * What the colours of a sheet's empty answer cells mean: an answer word in a cell of that colour, or
 * right of an empty one, says so. Empty where they do not name はい and いいえ, or one stands for both.
 */
export function fillLegendOf(grid: Grid): ReadonlyMap<string, Choice> {
  if (!grid.page.cells.some((cell) => answeringFill(cell) !== undefined)) return NONE;
  const legend = new Map<string, Choice>();
  for (const cell of grid.cells) {
    const choice = meant.of(cell);
    const fill = cell.fill ?? answeringFill(cellBefore(grid, cell));
    if (choice === undefined || fill === undefined) continue;
    if ((legend.get(fill) ?? choice) !== choice) return NONE;
    legend.set(fill, choice);
  }
  const choices = new Set(legend.values());
  return choices.has('yes') && choices.has('no') ? legend : NONE;
}

const headsColours = textFact((text) => /凡例|色|legend|colou?r/i.test(text));

/**
 * Whether a line explains colours and offers nothing to answer: `凡例 → | はい | いいえ | 対象外`, each word in a colour
 * of its own.
 */
export function explainsFills({ cells }: Line): boolean {
  const [heading, ...words] = cells.filter((cell) => !isBlank(cell));
  if (heading === undefined || words.length < 2 || !headsColours.of(heading)) return false;
  const fills = new Set(words.map(({ fill }) => fill));
  return (
    fills.size === words.length &&
    !fills.has(undefined) &&
    words.every((word) => meant.of(word) !== undefined)
  );
}

/** The colour that answers a row: of a cell without text, where the sheet explains colours. */
export const answeringFill = (cell: SheetCell | undefined): string | undefined =>
  cell !== undefined && isBlank(cell) ? cell.fill : undefined;

/** Empty cells of a column's colours, less those that stand before the word that explains them. */
export const isFilledAnswer = (
  grid: Grid,
  legend: ReadonlyMap<string, Choice>,
  cell: SheetCell,
): boolean => {
  if (!legend.has(answeringFill(cell) ?? '')) return false;
  const beside = grid.cellAt(cell.row, cell.col + cell.colSpan);
  return beside === undefined || meant.of(beside) === undefined;
};
