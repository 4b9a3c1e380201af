import { addTo } from '../../../basics/grouped.js';
import { type Grid, lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';

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
  const shared = new Map<number, number[]>();
  for (const [col, rows] of own) {
    const apart = new Map<number, boolean>();
    for (const row of rows) {
      const cell = grid.cellAt(row, col);
      if (cell === undefined || isBlank(cell)) continue;
      for (const [other, beside] of columnsOver(cell, own)) {
        if (!apart.has(other)) apart.set(other, countShared(rows, beside) >= FEWEST_APART);
        if (apart.get(other) === true && !beside.has(row)) addTo(shared, other, row);
      }
    }
  }
  for (const [col, rows] of shared)
    columns.set(
      col,
      [...(columns.get(col) ?? []), ...rows].sort((one, another) => one - another),
    );
}

type Columns = ReadonlyMap<number, ReadonlySet<number>>;

/** Columns with answers that a cell of a column before reaches over. */
const columnsOver = (cell: SheetCell, columns: Columns) =>
  cell.colSpan === 1
    ? NO_COLUMNS
    : [...columns].filter(([col]) => col > cell.col && col <= lastColumn(cell));
const NO_COLUMNS: readonly (readonly [number, ReadonlySet<number>])[] = [];

const countShared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...other].filter((row) => one.has(row)).length;
