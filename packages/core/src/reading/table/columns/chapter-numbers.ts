import type { SheetCell } from '../../grid/sheet-cell.js';

/** A column with fewer numbers than this share of another one's counts chapters, not items. */
const FEW = 0.5;

interface Column {
  readonly col: number;
  readonly cells: readonly SheetCell[];
}

/**
 * Of columns of numbers those that count chapters, written once for some rows: on every row that has one
 * of them another column, which counts the rows, has a number as well.
 */
export function chapterColumns(numbered: readonly Column[]): readonly number[] {
  const [most] = [...numbered].sort((a, b) => b.cells.length - a.cells.length);
  if (most === undefined) return [];
  const rows = new Set(most.cells.map(({ row }) => row));
  return numbered.flatMap(({ col, cells }) =>
    cells.length < most.cells.length * FEW && cells.every(({ row }) => rows.has(row)) ? [col] : [],
  );
}
