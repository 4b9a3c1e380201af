import { addTo } from '../../../basics/grouped.js';
import { oncePerLast } from '../../../basics/once.js';
import { centreOf } from '../../../pages/index.js';
import type { Grid, Line } from '../../grid/grid.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { isControl } from '../../marks/drawings/control-marks.js';
import { PlainSlot, type Slot } from '../../marks/slots/slot.js';
import { inlineOptions } from '../../marks/words/inline.js';
import { optionWord } from '../../marks/words/option-words.js';

/**
 * Words to choose from that a page prints in several cells, each with a box to tick: `□ はい □ いいえ | □ 対象外`.
 * A column of answers that was found by the first of them is none.
 */

/** So many rows that print the same words at the same places offer them. */
const FEWEST_ALIKE = 3;

/** The places of a cell that offers words, or is one. */
function placesIn(cell: SheetCell): readonly Slot[] {
  const inline = inlineOptions(cell);
  if (inline !== undefined) return inline.slots;
  const choice = optionWord.of(cell)?.choice;
  return choice === undefined ? [] : [new PlainSlot('word', choice, cell, cell.box)];
}

/** The places of a row from はい on, cell by cell, where they are three in several cells and none is there twice. */
function placesOf({ cells }: Line): readonly Slot[] {
  const first = cells.findIndex((cell) => placesIn(cell)[0]?.choice === 'yes');
  const slots: Slot[] = [];
  for (const cell of first < 0 ? [] : cells.slice(first)) {
    const own = placesIn(cell);
    if (own.length === 0 || slots.length + own.length > 3) break;
    slots.push(...own);
  }
  const isSpread = new Set(slots.map(({ cell }) => cell)).size > 1;
  return isSpread && new Set(slots.map(({ choice }) => choice)).size === 3 ? slots : [];
}

const alike = (slots: readonly Slot[]): string =>
  slots.map(({ cell, choice }) => `${cell?.col} ${choice}`).join('|');

/** Whether the row of some words has a box for each of them. */
function haveBoxes({ page }: Grid, slots: readonly Slot[]): boolean {
  const box = slots[0]?.cell?.box;
  const boxes = page.drawings.filter((drawing) => {
    const { y } = centreOf(drawing.box);
    return isControl(drawing) && box !== undefined && y >= box.y && y <= box.y + box.height;
  });
  return boxes.length >= slots.length;
}

/** The places of the rows of a page that print such words, by row. */
export const wordsWithBoxes = oncePerLast((grid: Grid): ReadonlyMap<number, readonly Slot[]> => {
  const found = new Map<string, (readonly [number, readonly Slot[]])[]>();
  if (!grid.page.drawings.some(isControl)) return new Map();
  for (const line of grid.lines) {
    const slots = placesOf(line);
    if (slots.length > 0 && haveBoxes(grid, slots)) addTo(found, alike(slots), [line.row, slots]);
  }
  return new Map([...found.values()].filter((rows) => rows.length >= FEWEST_ALIKE).flat());
});

/** Columns of such words beside the first of them: no product has its answers there. */
export const columnsOfFurtherWords = (grid: Grid): ReadonlySet<number> =>
  new Set(
    [...wordsWithBoxes(grid).values()].flatMap(([first, ...others]) =>
      others.flatMap(({ cell }) => (cell === null || cell === first?.cell ? [] : [cell.col])),
    ),
  );
