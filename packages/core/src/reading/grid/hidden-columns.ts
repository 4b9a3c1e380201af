import { type Grid, gridFact } from './grid.js';

/**
 * Columns that nobody sees: all of their cells are hidden, in rows that show others. A row that is
 * hidden itself, by a filter say, tells nothing about its columns.
 */
export const hiddenColumns = gridFact(({ cells }: Grid): ReadonlySet<number> => {
  const hidden = new Set<number>();
  // Hardly any sheet hides a cell, and most are done here.
  if (!cells.some((cell) => cell.hidden === true)) return hidden;
  const shownRows = new Set(cells.flatMap((cell) => (cell.hidden === true ? [] : [cell.row])));
  const shown = new Set(cells.flatMap((cell) => (cell.hidden === true ? [] : [cell.col])));
  for (const { row, col } of cells) if (shownRows.has(row) && !shown.has(col)) hidden.add(col);
  return hidden;
});
