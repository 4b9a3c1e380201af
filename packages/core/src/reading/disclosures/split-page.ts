import { bisect } from '../../basics/bisect.js';
import { boxAround } from '../../pages/index.js';
import { textSign } from '../facts.js';
import { type Grid, gridOf, linesWith } from '../grid/grid.js';
import type { SheetPage } from '../grid/sheet-cell.js';
import { readFormSign } from '../header/form-title.js';
import { readTables } from '../table/table.js';

const isTitle = textSign(
  (text) => text.length <= 60 && /開示書/.test(text) && readFormSign(text).kind !== null,
);

/** Rows where a form's title stands again below a table: each starts a further disclosure. */
const titleRows = (grid: Grid): readonly number[] => linesWith(grid, isTitle).map(({ row }) => row);

function part(page: SheetPage, from: number, to: number): SheetPage {
  const cells = page.cells.filter(({ row }) => row >= from && row < to);
  const { y: top, height } = boxAround(cells.map(({ box }) => box));
  const drawings = page.drawings.filter(({ box }) => {
    const middle = box.y + box.height / 2;
    return middle >= top && middle < top + height;
  });
  return { ...page, cells, drawings };
}

/** A table with fewer rows than this is no form of its own. */
const FEWEST_ROWS_OF_A_PART = 3;
const LAST_ROW = Number.MAX_SAFE_INTEGER;

const linesBefore = ({ rows }: Grid, row: number): number =>
  bisect(rows.length, (index) => (rows[index] ?? row) < row);

/** Splits a page where a form's title follows the table of another; each part indexed. */
export function splitPage(page: SheetPage): readonly Grid[] {
  const grid = gridOf(page);
  const titles = titleRows(grid);
  const rowsIn = (from: number, to: number) =>
    readTables(gridOf(part(page, from, to))).reduce((sum, table) => sum + table.rows.length, 0);
  const starts = [0];
  /** Rows of the form above, and up to where they are counted. */
  let above = 0;
  let counted = 0;
  for (const [index, row] of titles.entries()) {
    const next = titles[index + 1] ?? LAST_ROW;
    // At the foot of a page a title begins nothing, and no table has to be read to know that.
    if (linesBefore(grid, next) - linesBefore(grid, row) <= FEWEST_ROWS_OF_A_PART) continue;
    above += rowsIn(counted, row);
    counted = row;
    if (above < FEWEST_ROWS_OF_A_PART || rowsIn(row, next) < FEWEST_ROWS_OF_A_PART) continue;
    starts.push(row);
    above = 0;
  }
  if (starts.length === 1) return [grid];
  return starts.map((from, index) => gridOf(part(page, from, starts[index + 1] ?? LAST_ROW)));
}
