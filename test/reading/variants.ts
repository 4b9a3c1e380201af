import {
  type Box,
  boxAround,
  type Cell,
  centreOf,
  contains,
  type Drawing,
  overlapArea,
  type Page,
  type SourceDocument,
} from '@kaijisho/core';
import type { Truth, TruthRow } from './truth.js';

/**
 * Other layouts of a sheet that say the same: what a vendor or a hospital does to a form before it is
 * sent on. Whoever reads them must answer as before, or say that they are not sure.
 * @param products how many stand side by side, each with answers in the same rows
 */
type Variant = (page: Page, rows: readonly AskedRow[], products: number) => Page;

/** A row of known truth that stands on the page. */
type AskedRow = TruthRow & { readonly excelRow: number };

const standsOn = (page: Page, row: TruthRow): row is AskedRow =>
  row.excelRow !== undefined && (row.sheet === page.name || row.sheet === null);

const endOf = ({ col, colSpan }: Cell): number => col + colSpan - 1;

/** So many rows above the first question may hold the headings of its table. */
const MOST_HEADINGS = 4;

/** Rows of the table, its headings included, which a title of a chapter may part from the questions. */
function tableRows(page: Page, rows: readonly AskedRow[]): readonly [top: number, bottom: number] {
  const asked = rows.map(({ excelRow }) => excelRow);
  const [first, last] = [Math.min(...asked), Math.max(...asked)];
  const filled = (row: number) =>
    page.cells.filter((cell) => cell.row === row && cell.text !== '').length;
  let top = first;
  for (let row = first - 1; row >= first - MOST_HEADINGS && filled(row) > 0; row -= 1)
    if (filled(row) > 2) top = row;
  // Questions that all stand in one row are the heading of the records below them.
  const isHeading = rows.length > 1 && first === last;
  return [top, isHeading ? Math.max(...page.cells.map(({ row }) => row)) : last];
}

const between = ([top, bottom]: readonly [number, number], { row, rowSpan }: Cell): boolean =>
  row + rowSpan - 1 >= top && row <= bottom;

const mirrored = (box: Box, { x, width }: Box): Box => ({
  ...box,
  x: 2 * x + width - box.x - box.width,
});

const inReadingOrder = (cells: readonly Cell[]): readonly Cell[] =>
  [...cells].sort((a, b) => a.row - b.row || a.col - b.col);

/** So much of a drawing lies in a cell that it belongs to nothing beside it. */
const MOST_OF_IT = 0.75;

const liesIn = (cell: Box, drawing: Box): boolean =>
  overlapArea({ ...cell, y: drawing.y, height: drawing.height }, drawing) >=
    MOST_OF_IT * drawing.width * drawing.height && contains(cell, centreOf(drawing));

/** A drawing inside a cell goes with it, since the words of the cell stay in order; others are turned. */
function turnedDrawing(drawing: Drawing, table: Box, turned: ReadonlyMap<Cell, Cell>): Drawing {
  const { box } = drawing;
  for (const [before, after] of turned)
    if (liesIn(before.box, box))
      return { ...drawing, box: { ...box, x: box.x + after.box.x - before.box.x } };
  const { y } = centreOf(box);
  const isBeside = y < table.y || y > table.y + table.height;
  return isBeside ? drawing : { ...drawing, box: mirrored(box, table) };
}

/**
 * The columns of the table in the opposite order; what stands above and below stays, but for the names of
 * products, which belong to their columns.
 */
const reversed: Variant = (page, rows, products) => {
  const [top, bottom] = tableRows(page, rows);
  const area = [products > 1 ? 1 : top, bottom] as const;
  const inTable = page.cells.filter((cell) => between(area, cell));
  const [left, right] = [
    Math.min(...inTable.map(({ col }) => col)),
    Math.max(...inTable.map(endOf)),
  ];
  const around = boxAround(inTable.map(({ box }) => box));
  const turned = new Map(
    inTable.map((cell) => [
      cell,
      { ...cell, col: left + right - endOf(cell), box: mirrored(cell.box, around) },
    ]),
  );
  const cells = page.cells.map((cell) => turned.get(cell) ?? cell);
  const drawings = page.drawings.map((drawing) => turnedDrawing(drawing, around, turned));
  return { ...page, cells: inReadingOrder(cells), drawings };
};

/** Merged cells taken apart: what was merged stands in the first of them. */
const unmerged: Variant = (page) => ({
  ...page,
  cells: page.cells.map((cell) => ({ ...cell, rowSpan: 1, colSpan: 1 })),
});

/** A column that somebody adds: its heading, and what stands in it beside a row. */
interface Added {
  readonly heading: string;
  readonly text: (row: AskedRow, index: number) => string;
}

const REVIEWED = ['○', '', '済', '', '確認中', '○'];
/** What reviewers of a hospital write beside a form, from row to row. */
const REVIEW: Added = {
  heading: '院内確認',
  text: (_, index) => REVIEWED[index % REVIEWED.length] ?? '',
};

/** What was answered last time: always something else. */
const LAST_TIME: Added = {
  heading: '前回回答',
  text: ({ choice }) => (choice === 'yes' ? 'いいえ' : 'はい'),
};

const WIDTH = 48;

/** The first row of a table, from `top` on, in which a heading has room: no merged cell reaches over that column. */
function headingRow(cells: readonly Cell[], top: number, at: number): number {
  const isTaken = (cell: Cell) => cell.row <= top && cell.row + cell.rowSpan > top;
  const over = cells.some((cell) => isTaken(cell) && cell.col <= at && endOf(cell) > at);
  return over ? headingRow(cells, top + 1, at) : top;
}

/** A column more, which is the hospital's own, behind the last column that `behind` names. */
function withColumn(
  page: Page,
  rows: readonly AskedRow[],
  { heading, text }: Added,
  behind: (question: Cell | undefined, last: number) => number,
): Page {
  const area = tableRows(page, rows);
  const inTable = page.cells.filter((cell) => between(area, cell));
  const [first] = rows;
  // What stands under no heading at all says nothing of what it is.
  if (first === undefined || area[0] === first.excelRow) return page;
  const question = inTable.find(
    ({ row, text }) => row === first.excelRow && text.includes(first.question),
  );
  const at = behind(question, Math.max(...inTable.map(endOf)));
  const edge = Math.max(
    ...inTable.filter((cell) => endOf(cell) <= at).map(({ box }) => box.x + box.width),
  );
  const shifted = <T extends Cell | Drawing>(thing: T, moves: boolean): T =>
    moves ? { ...thing, box: { ...thing.box, x: thing.box.x + WIDTH } } : thing;
  const moved = page.cells.map((cell): Cell => {
    if (cell.col > at) return { ...shifted(cell, true), col: cell.col + 1 };
    if (endOf(cell) <= at) return cell;
    const { box } = cell;
    return { ...cell, colSpan: cell.colSpan + 1, box: { ...box, width: box.width + WIDTH } };
  });
  const texts = new Map(rows.map((row, index) => [row.excelRow, text(row, index)]));
  texts.set(headingRow(inTable, area[0], at), heading);
  const added = [...texts].flatMap(([row, shown]): readonly Cell[] => {
    const beside = inTable.find((cell) => cell.row === row);
    if (beside === undefined || shown === '') return [];
    const box = { ...beside.box, x: edge, width: WIDTH };
    const address = `+${row}`;
    return [{ row, col: at + 1, rowSpan: 1, colSpan: 1, text: shown, box, address }];
  });
  const drawings = page.drawings.map((drawing) =>
    shifted(drawing, centreOf(drawing.box).x >= edge),
  );
  return { ...page, cells: inReadingOrder([...moved, ...added]), drawings };
}

/** A column of somebody's own at the right of the table. */
const atTheRight =
  (added: Added): Variant =>
  (page, rows) =>
    withColumn(page, rows, added, (_, last) => last);

/** The same right behind the questions, before whatever answers them. */
const behindQuestions =
  (added: Added): Variant =>
  (page, rows) =>
    withColumn(page, rows, added, (question, last) =>
      question === undefined ? last : endOf(question),
    );

/** Forms whose rows follow one another without a heading between them stand in one table. */
function joinedWhereNext(
  forms: readonly (readonly AskedRow[])[],
): readonly (readonly AskedRow[])[] {
  const joined: (readonly AskedRow[])[] = [];
  for (const rows of forms) {
    const above = joined.at(-1);
    const isNext = above?.at(-1)?.excelRow === (rows[0]?.excelRow ?? 0) - 1;
    if (above !== undefined && isNext) joined[joined.length - 1] = [...above, ...rows];
    else joined.push(rows);
  }
  return joined;
}

/** The page with each of its tables in another layout; products side by side share one table. */
export function inAnotherLayout(page: Page, { disclosures }: Truth, variant: Variant): Page {
  const tables = new Map<number, (readonly AskedRow[])[]>();
  const forms = disclosures.map(({ rows }) => rows.filter((row) => standsOn(page, row)));
  for (const asked of joinedWhereNext(forms)) {
    const [first] = asked;
    if (first === undefined) continue;
    const products = tables.get(first.excelRow);
    if (products === undefined) tables.set(first.excelRow, [asked]);
    else products.push(asked);
  }
  return [...tables.values()].reduce(
    (varied, products) => variant(varied, products.at(-1) ?? [], products.length),
    page,
  );
}

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'columns in the opposite order': reversed,
  'merged cells taken apart': unmerged,
  'a column of a reviewer at the right': atTheRight(REVIEW),
  'a column of a reviewer behind the questions': behindQuestions(REVIEW),
  'answers of last time at the right': atTheRight(LAST_TIME),
  'answers of last time behind the questions': behindQuestions(LAST_TIME),
};

/** Whether a row of the sheet can be taken out: no cell reaches over it and others. */
const standsAlone = ({ cells }: Page, wanted: number): boolean =>
  cells.every(({ row, rowSpan }) => rowSpan === 1 || wanted < row || wanted >= row + rowSpan);

/** A document of which every other question was left out, and what is true of the rest. */
export function withoutEveryOther(
  { pages, ...document }: SourceDocument,
  truth: Truth,
): readonly [SourceDocument, Truth] {
  const left: Page[] = [];
  const gone = new Set<TruthRow>();
  for (const page of pages) {
    const asked = truth.disclosures.flatMap(({ rows }) =>
      rows.filter((row) => standsOn(page, row)),
    );
    const places = [...new Set(asked.map(({ excelRow }) => excelRow))].sort((a, b) => a - b);
    const out = new Set(places.filter((row, at) => at % 2 === 1 && standsAlone(page, row)));
    const cellsOut = page.cells.filter(({ row }) => out.has(row));
    const isOut = ({ box }: Drawing): boolean => {
      const { y } = centreOf(box);
      return cellsOut.some((cell) => y >= cell.box.y && y <= cell.box.y + cell.box.height);
    };
    left.push({
      ...page,
      cells: page.cells.filter(({ row }) => !out.has(row)),
      drawings: page.drawings.filter((drawing) => !isOut(drawing)),
    });
    for (const row of asked) if (out.has(row.excelRow)) gone.add(row);
  }
  const disclosures = truth.disclosures.map((disclosure) => ({
    ...disclosure,
    rows: disclosure.rows.filter((row) => !gone.has(row)),
  }));
  return [
    { ...document, pages: left },
    { ...truth, disclosures },
  ];
}
