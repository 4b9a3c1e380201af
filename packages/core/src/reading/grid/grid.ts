import type { Cell } from '../../pages/index.js';
import { isBlank, type SheetCell, type SheetPage } from './sheet-cell.js';

/** A page's cells by row and by position, merged areas included. Reading works on grids only. */
export interface Grid {
  readonly page: SheetPage;
  /** Rows that have cells, ascending. */
  readonly rows: readonly number[];
  /** Cells with text, in reading order. */
  readonly cells: readonly SheetCell[];
  /** Cells with text that start in a row, by column. */
  cellsIn(row: number): readonly SheetCell[];
  /** The cell that covers a position, through merged areas; undefined for an empty one. */
  cellAt(row: number, col: number): SheetCell | undefined;
}

const NO_CELLS: readonly SheetCell[] = [];
const POSITION_FACTOR = 16_384 * 4;

/** Indexes a page. Merged areas stay areas: their cost does not grow with their size. */
export function gridOf(page: SheetPage): Grid {
  const byRow = new Map<number, SheetCell[]>();
  const byPosition = new Map<number, SheetCell>();
  const merged: SheetCell[] = [];
  const cells: SheetCell[] = [];
  const linked = new Set(page.drawings.flatMap(({ linkedCell }) => linkedCell ?? []));
  for (const cell of page.cells) {
    // What a control writes into its linked cell is its state, not something a person typed.
    if (linked.has(cell.address) && typeof cell.value !== 'object' && cell.value !== undefined)
      continue;
    byPosition.set(cell.row * POSITION_FACTOR + cell.col, cell);
    if (cell.rowSpan > 1 || cell.colSpan > 1) merged.push(cell);
    if (isBlank(cell)) continue;
    cells.push(cell);
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const covers = (cell: Cell, row: number, col: number) =>
    row >= cell.row &&
    row < cell.row + cell.rowSpan &&
    col >= cell.col &&
    col < cell.col + cell.colSpan;
  return {
    page,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cells,
    cellsIn: (row) => byRow.get(row) ?? NO_CELLS,
    cellAt: (row, col) =>
      byPosition.get(row * POSITION_FACTOR + col) ?? merged.find((cell) => covers(cell, row, col)),
  };
}

/** Last column of a cell, its span included. */
export const lastColumn = (cell: Cell): number => cell.col + cell.colSpan - 1;
