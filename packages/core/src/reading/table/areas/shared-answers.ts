import { type Grid, lastColumn } from '../../grid/grid.js';
import { isBlank } from '../../grid/sheet-cell.js';

/** Products side by side that have one cell for all of them where their answers are the same. */

/** Rows on which two columns each have an answer of its own, where they are those of two products. */
const FEWEST_APART = 3;

/**
 * Adds to each column the rows whose answer stands in a cell that reaches over it from a column before, where
 * both answer other rows in cells of their own.
 * @param columns rows with an answer by column
 */
export function addSharedAnswers(grid: Grid, columns: Map<number, number[]>): void {
  // On a printed page a cell reaches over a column because its text is long.
  if (grid.page.kind !== 'sheet') return;
  const own = new Map([...columns].map(([col, rows]) => [col, new Set(rows)] as const));
  for (const [col, rows] of own)
    for (const row of rows) {
      const cell = grid.cellAt(row, col);
      if (cell === undefined || isBlank(cell)) continue;
      for (let other = col + 1; other <= lastColumn(cell); other += 1) {
        const beside = own.get(other);
        if (beside === undefined || beside.has(row) || countShared(rows, beside) < FEWEST_APART)
          continue;
        columns.set(other, [...(columns.get(other) ?? []), row]);
      }
    }
  for (const [col, rows] of columns)
    if (rows.length > (own.get(col)?.size ?? 0)) rows.sort((one, another) => one - another);
}

const countShared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...other].filter((row) => one.has(row)).length;
