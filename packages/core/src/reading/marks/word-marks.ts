import { textFact } from '../facts.js';
import type { Grid } from '../grid/grid.js';
import { type SheetCell, trimmed } from '../grid/sheet-cell.js';
import type { Mark, Slot } from './slots/slot.js';
import { filledBoxes, glyphKind, isBoxGlyph } from './words/glyphs.js';

const NO_MARKS: readonly Mark[] = [];

/** The first box character of a text. */
const firstBox = textFact((text) => [...text.trim()].find(isBoxGlyph) ?? null);

/** The box character in the cell of a printed word. */
const boxInside = ({ cell }: Slot): string | null => (cell === null ? null : firstBox.of(cell));

/** The box character that goes with a printed word: in the same cell, or in the cell beside it. */
function boxOf(slot: Slot, grid: Grid, side: 'left' | 'right'): string | null {
  const inside = boxInside(slot);
  const { cell } = slot;
  if (inside !== null || cell === null) return inside;
  const beside = grid.cellAt(cell.row, side === 'left' ? cell.col - 1 : cell.col + cell.colSpan);
  if (beside === undefined || beside === cell) return null;
  if (beside.value === true) return '■';
  const text = trimmed.of(beside);
  return text.length <= 2 && glyphKind(text) !== 'other' && isBoxGlyph([...text][0] ?? '')
    ? ([...text][0] ?? null)
    : null;
}

/**
 * Marks by a character with the printed words: `☑ はい`, or a box in the cell before each word.
 * A circle counts as filled unless every word has one.
 */
export function wordMarks(slots: readonly Slot[], grid: Grid): readonly Mark[] {
  return filledBoxes(boxesOf(slots, grid)).map(
    ({ slot, box, confidence }): Mark => ({ slot, kind: 'character', confidence, raw: box }),
  );
}

const columnOf = ({ cell }: Slot): number => cell?.col ?? 0;

function boxesOf(slots: readonly Slot[], grid: Grid): readonly (string | null)[] {
  // A box column stands beside every word, so the words themselves never touch.
  const spaced = slots.every((slot, index) => {
    const before = slots[index - 1];
    return before === undefined || columnOf(slot) - columnOf(before) >= 2;
  });
  if (!spaced) return slots.map(boxInside);
  const left = slots.map((slot) => boxOf(slot, grid, 'left'));
  const right = slots.map((slot) => boxOf(slot, grid, 'right'));
  const count = (boxes: readonly (string | null)[]) => boxes.filter((box) => box !== null).length;
  return count(right) > count(left) ? right : left;
}

/** Marks in the row beneath the words, each in the column of its word; another of the words is none. */
export function marksBeneath(slots: readonly Slot[], cells: readonly SheetCell[]): readonly Mark[] {
  // The words of most rows stand in one row of cells, with nothing beneath them.
  if (cells.every(({ row }) => row === cells[0]?.row)) return NO_MARKS;
  return slots.flatMap((slot, index): readonly Mark[] => {
    const word = slot.cell;
    if (word === null) return [];
    const beneath = cells.find(
      (cell) =>
        cell.row > word.row &&
        cell.col === word.col &&
        slots.every((other) => other.cell !== cell) &&
        /^(?:chosen|cross)$/.test(glyphKind.of(cell)),
    );
    if (beneath === undefined) return [];
    return [{ slot: index, kind: 'character', confidence: 0.95, raw: beneath.text }];
  });
}
