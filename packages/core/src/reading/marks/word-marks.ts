import { textFact } from '../facts.js';
import type { Grid } from '../grid/grid.js';
import { type SheetCell, trimmed } from '../grid/sheet-cell.js';
import { filledBoxes, glyphKind, isBoxGlyph } from './glyphs.js';
import type { Mark, Slot } from './slot.js';

/** The first box character of a text. */
const firstBox = textFact((text) => [...text.trim()].find(isBoxGlyph) ?? null);

/** The box character that goes with a printed word: in the same cell, or in the cell beside it. */
function boxOf(slot: Slot, grid: Grid, side: 'left' | 'right', spaced: boolean): string | null {
  const cell = slot.cell;
  if (cell === null) return null;
  const inside = firstBox.of(cell);
  if (inside !== null) return inside;
  if (!spaced) return null;
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
  // A box column stands beside every word, so the words themselves never touch.
  const columns = slots.map(({ cell }) => cell?.col ?? 0);
  const spaced = columns.every((col, index) => index === 0 || col - (columns[index - 1] ?? 0) >= 2);
  const left = slots.map((slot) => boxOf(slot, grid, 'left', spaced));
  const right = slots.map((slot) => boxOf(slot, grid, 'right', spaced));
  const count = (boxes: readonly (string | null)[]) => boxes.filter((box) => box !== null).length;
  const boxes = count(right) > count(left) ? right : left;
  return filledBoxes(boxes).map(
    ({ slot, box, confidence }): Mark => ({ slot, kind: 'character', confidence, raw: box }),
  );
}

/** Marks in the row beneath the words, each in the column of its word. */
export function marksBeneath(slots: readonly Slot[], cells: readonly SheetCell[]): readonly Mark[] {
  return slots.flatMap((slot, index): readonly Mark[] => {
    const word = slot.cell;
    if (word === null) return [];
    const beneath = cells.find(
      (cell) =>
        cell.row > word.row &&
        cell.col === word.col &&
        /^(?:chosen|cross)$/.test(glyphKind.of(cell)),
    );
    if (beneath === undefined) return [];
    return [{ slot: index, kind: 'character', confidence: 0.95, raw: beneath.text }];
  });
}
