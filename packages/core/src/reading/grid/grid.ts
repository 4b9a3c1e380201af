import { bisect } from '../../model/bisect.js';
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

/** The cells that start in one row: all of them, and those with text. */
interface RowCells {
  readonly row: number;
  readonly all: SheetCell[];
  readonly filled: SheetCell[];
}

/** The cell of a row that starts in a column; the cells stand by column. */
function startingAt(cells: readonly SheetCell[], col: number): SheetCell | undefined {
  const cell = cells[bisect(cells.length, (index) => (cells[index]?.col ?? 0) < col)];
  return cell?.col === col ? cell : undefined;
}

/** Indexes a page. Merged areas stay areas: their cost does not grow with their size. */
export function gridOf(page: SheetPage): Grid {
  const rows = new Map<number, RowCells>();
  const merged: SheetCell[] = [];
  const cells: SheetCell[] = [];
  const linked = new Set(page.drawings.flatMap(({ linkedCell }) => linkedCell ?? []));
  let current: RowCells = { row: Number.NaN, all: [], filled: [] };
  for (const cell of page.cells) {
    // What a control writes into its linked cell is its state, not something a person typed.
    if (cell.value !== undefined && typeof cell.value !== 'object' && linked.has(cell.address))
      continue;
    if (cell.row !== current.row) {
      current = rows.get(cell.row) ?? { row: cell.row, all: [], filled: [] };
      rows.set(cell.row, current);
    }
    current.all.push(cell);
    if (cell.rowSpan > 1 || cell.colSpan > 1) merged.push(cell);
    if (isBlank(cell)) continue;
    cells.push(cell);
    current.filled.push(cell);
  }
  const covers = (cell: Cell, row: number, col: number) =>
    row >= cell.row &&
    row < cell.row + cell.rowSpan &&
    col >= cell.col &&
    col < cell.col + cell.colSpan;
  return {
    page,
    rows: [...rows.values()]
      .flatMap(({ row, filled }) => (filled.length === 0 ? [] : [row]))
      .sort((a, b) => a - b),
    cells,
    cellsIn: (row) => rows.get(row)?.filled ?? NO_CELLS,
    cellAt: (row, col) =>
      startingAt(rows.get(row)?.all ?? NO_CELLS, col) ??
      merged.find((cell) => covers(cell, row, col)),
  };
}

/** Last column of a cell, its span included. */
export const lastColumn = (cell: Cell): number => cell.col + cell.colSpan - 1;
