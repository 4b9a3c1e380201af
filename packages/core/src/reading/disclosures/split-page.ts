import { bisect } from '../../basics/bisect.js';
import { chained } from '../../basics/chained.js';
import { boxAround } from '../../pages/index.js';
import { textSign } from '../facts.js';
import { type Grid, gridOf, type Line, linesWith } from '../grid/grid.js';
import type { SheetPage } from '../grid/sheet-cell.js';
import { readFormSign } from '../header/form-title.js';
import { readHeader } from '../header/header.js';
import { fieldOfLabel, labelledValues } from '../header/labels.js';
import { readTables } from '../table/table.js';

const isTitle = textSign(
  (text) => text.length <= 60 && /開示書/.test(text) && readFormSign(text).kind !== null,
);

/** Rows where a form's title stands again below a table: each starts a further disclosure. */
const titleRows = (grid: Grid): readonly number[] => linesWith(grid, isTitle).map(({ row }) => row);

/** Below every row of a page. */
const LAST_ROW = Number.MAX_SAFE_INTEGER;

/** No label of a product with its value behind it is longer. */
const LONGEST_LABEL = 80;

const namesProduct = textSign(
  (text) =>
    text.length <= LONGEST_LABEL &&
    (fieldOfLabel(text) === 'product' ||
      (/[:：]/.test(text) && labelledValues(text).some(({ field }) => field === 'product'))),
);

const linesBefore = ({ rows }: Grid, row: number): number =>
  bisect(rows.length, (index) => (rows[index] ?? row) < row);

/** Lines of a header above and below that of its product. */
const HEADER_REACH = 4;

/** The header around a line that names a product: where it begins, and the product; null where it is none. */
function headerAround(
  grid: Grid,
  line: Line,
): { readonly row: number; readonly name: string } | null {
  const at = linesBefore(grid, line.row);
  const isHead = (other: Line | undefined) =>
    other?.cells.some(
      (cell) => fieldOfLabel.of(cell) !== undefined || labelledValues.of(cell).length > 0,
    ) === true;
  let start = at;
  while (at - start < HEADER_REACH && isHead(grid.lines[start - 1])) start -= 1;
  const lines = grid.lines.slice(start, at + HEADER_REACH + 1);
  const cells = chained(lines.map((one) => one.cells));
  const around = gridOf({ ...grid.page, cells, drawings: [] });
  const { product, ...others } = readHeader(around, LAST_ROW);
  return product === undefined || Object.keys(others).length === 0
    ? null
    : { row: lines[0]?.row ?? line.row, name: product.value };
}

/** Rows where a header names another product than the one above: a form that goes without its title. */
function headerRows(grid: Grid): readonly number[] {
  const lines = linesWith(grid, namesProduct);
  if (lines.length < 2) return [];
  const starts: number[] = [];
  let product: string | undefined;
  for (const line of lines) {
    const header = headerAround(grid, line);
    if (header === null) continue;
    if (product !== undefined && header.name !== product) starts.push(header.row);
    product = header.name;
  }
  return starts;
}

/** No more lines stand between a title and the header below it. */
const BELOW_TITLE = 6;

/** Where further forms may begin: at their titles, else at their headers. */
function partStarts(grid: Grid): readonly number[] {
  const titles = titleRows(grid);
  const untitled = headerRows(grid).filter((row) => {
    const title = titles[bisect(titles.length, (index) => (titles[index] ?? row) <= row) - 1];
    return title === undefined || linesBefore(grid, row) - linesBefore(grid, title) > BELOW_TITLE;
  });
  return [...titles, ...untitled].sort((a, b) => a - b);
}

function part(page: SheetPage, from: number, to: number): SheetPage {
  const cells = page.cells.filter(({ row }) => row >= from && row < to);
  const { y: top, height } = boxAround(cells.map(({ box }) => box));
  const drawings = page.drawings.filter(({ box }) => {
    const middle = box.y + box.height / 2;
    return middle >= top && middle < top + height;
  });
  return { ...page, cells, drawings };
}

/** Whether a page names a product, and more that a cover does. */
function isCover(page: SheetPage): boolean {
  if (page.cells.length === 0) return false;
  const { product, ...others } = readHeader(gridOf({ ...page, drawings: [] }), LAST_ROW);
  return product !== undefined && Object.keys(others).length > 0;
}

/** A table with fewer rows than this is no form of its own. */
const FEWEST_ROWS_OF_A_PART = 3;

/** Splits a page where the title of a form, or its header, follows the table of another; each part indexed. */
export function splitPage(page: SheetPage): readonly Grid[] {
  const grid = gridOf(page);
  const titles = partStarts(grid);
  const linesIn = (from: number, to: number) => linesBefore(grid, to) - linesBefore(grid, from);
  const rowsIn = (from: number, to: number) =>
    // Above the title that a page begins with no table has to be looked for.
    linesIn(from, to) < FEWEST_ROWS_OF_A_PART
      ? 0
      : readTables(gridOf(part(page, from, to))).reduce((sum, { rows }) => sum + rows.length, 0);
  const starts = [0];
  /** Rows of the form above, and up to where they are counted. */
  let above = 0;
  let counted = 0;
  for (const [index, row] of titles.entries()) {
    const next = titles[index + 1] ?? LAST_ROW;
    // At the foot of a page a title begins nothing, and no table has to be read to know that.
    if (linesIn(row, next) <= FEWEST_ROWS_OF_A_PART) continue;
    above += rowsIn(counted, row);
    counted = row;
    if (above < FEWEST_ROWS_OF_A_PART || rowsIn(row, next) < FEWEST_ROWS_OF_A_PART) continue;
    starts.push(row);
    above = 0;
  }
  if (starts.length === 1) return [grid];
  const [title] = titles;
  // What stands above the titles of several forms is the cover of all of them.
  if (title !== undefined && title < (starts[1] ?? 0) && isCover(part(page, 0, title)))
    starts.splice(1, 0, title);
  return starts.map((from, index) => gridOf(part(page, from, starts[index + 1] ?? LAST_ROW)));
}
