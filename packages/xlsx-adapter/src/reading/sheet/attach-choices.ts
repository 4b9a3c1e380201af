import type { Facts } from '@kaijisho/core';
import { LAST_COLUMN, type Range } from './addresses.js';
import type { CellDraft } from './cell-draft.js';
import { type ChoiceLists, firstRowFrom } from './choices.js';
import type { Grid } from './grid.js';
import { isFirst, Merges } from './merges.js';
import type { RawRow, RawSheet } from './raw-sheet.js';
import type { SheetCells } from './sheet-cells.js';

/** Columns of a validation that count although nothing is written that far to the right. */
const NARROW = 8;
/** Cells looked at for the validations of one sheet; a form needs some hundreds. */
const MOST_STEPS = 400_000;
/** Blank cells that are added for their drop-down alone. */
const MOST_BLANKS = 50_000;

interface Place {
  readonly row: number;
  readonly col: number;
  readonly choices: readonly string[];
}

const keyOf = (row: number, col: number): number => row * (LAST_COLUMN + 1) + col;

/**
 * Gives every cell under a list validation its choices, and adds the blank ones among them. Only
 * rows in which something is written count, whatever range a validation claims.
 */
export function attachChoices(
  raw: RawSheet,
  cells: SheetCells,
  lists: ChoiceLists,
  grid: Grid,
  sheetName: string,
  facts: Facts,
): void {
  if (raw.validations.length === 0) return;
  const drafts = new Map<number, CellDraft>();
  for (const draft of cells.drafts) drafts.set(keyOf(draft.row, draft.col), draft);
  const blanks: Place[] = [];
  let steps = 0;
  for (const validation of raw.validations) {
    const choicesAt = lists.of(validation, sheetName);
    if (choicesAt === undefined) continue;
    for (const range of validation.ranges) {
      forEachPlace(range, raw.rows, cells, (row, col) => {
        steps += 1;
        if (steps > MOST_STEPS) return false;
        const draft = drafts.get(keyOf(row, col));
        const choices = draft?.choices === undefined ? choicesAt(row, col) : [];
        if (choices.length === 0) return true;
        if (draft !== undefined) draft.choices = choices;
        else blanks.push({ row, col, choices });
        return true;
      });
    }
  }
  if (steps > MOST_STEPS || blanks.length > MOST_BLANKS) facts.add('range-clamped', sheetName);
  addBlanks(blanks.slice(0, MOST_BLANKS), cells, grid);
}

/** Visits the cells of a range that count, until `visit` returns false. */
function forEachPlace(
  range: Range,
  rows: readonly RawRow[],
  { lastRow, lastCol }: SheetCells,
  visit: (row: number, col: number) => boolean,
): void {
  const right = Math.min(range.right, Math.max(lastCol, range.left + NARROW - 1));
  const bottom = Math.min(range.bottom, lastRow);
  for (let at = firstRowFrom(rows, range.top); at < rows.length; at++) {
    const row = rows[at]?.row ?? 0;
    if (row > bottom) return;
    for (let col = range.left; col <= right; col++) if (!visit(row, col)) return;
  }
}

function addBlanks(blanks: readonly Place[], cells: SheetCells, grid: Grid): void {
  if (blanks.length === 0) return;
  const merges = new Merges(cells.merges);
  let before: Place | undefined;
  for (const place of [...blanks].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const { row, col, choices } = place;
    if (before?.row === row && before.col === col) continue;
    before = place;
    merges.enterRow(row);
    const merged = merges.at(col);
    if (merged !== undefined && !isFirst(merged, row, col)) continue;
    const draft = grid.draft(row, col, merged);
    draft.choices = choices;
    cells.drafts.push(draft);
  }
  cells.drafts.sort((a, b) => a.row - b.row || a.col - b.col);
}
