import { bisect } from '../model/bisect.js';
import { chained } from '../model/chained.js';
import type { FormKind } from '../model/disclosure.js';
import { boxAround } from '../pages/index.js';
import { textFact, textSign } from './facts.js';
import { type Grid, gridOf, linesWith } from './grid/grid.js';
import type { SheetCell, SheetPage } from './grid/sheet-cell.js';
import {
  type FormSign,
  guidelineEditionOf,
  loneEdition,
  readFormSign,
  readNameSign,
} from './header/form-title.js';
import {
  type FoundHeader,
  joinHeaders,
  readBoxHeader,
  readHeader,
  readOuterHeader,
} from './header/header.js';
import { fieldOfLabel } from './header/labels.js';
import { namesHistory } from './history.js';
import { withLegendRead } from './marks/legend-rows.js';
import { attachedNotes } from './notes/attached-notes.js';
import {
  type FoundNote,
  footnotes,
  notesAreaRow,
  notesBefore,
  readNotes,
} from './notes/note-list.js';
import { withCardsAsRows } from './table/cards.js';
import { withoutExamples } from './table/examples.js';
import { withSmallPrintBeside } from './table/small-print.js';
import { type AnswerTable, readTables } from './table/table.js';
import { withAnswersBeside } from './table/words-below.js';

/** What a page (or the part of it under one title) holds, before anything is recognised. */
export interface Unit {
  readonly page: SheetPage;
  readonly tables: readonly AnswerTable[];
  readonly header: FoundHeader;
  readonly notes: readonly FoundNote[];
  /** What the title lines above the table say. */
  readonly title: FormSign;
  /** What the sheet's name says. */
  readonly sheetName: FormSign;
  /** Guideline edition the sheet says its references are numbered in. */
  readonly guidelineEdition: string | null;
  /** Product named above this answer column, where several stand side by side. */
  readonly heading: FoundHeader;
  /** What stood on the page to show how to fill it in, where anything did. */
  readonly examples?: readonly SheetCell[];
}

const NO_SIGN: FormSign = { kind: null, edition: null, editionRaw: null };
const TITLE_ROWS = 60;

/** Joins what several lines say: the first that names a kind, the first that names an edition. */
function joinSigns(signs: readonly FormSign[]): FormSign {
  const kinds = new Set(signs.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const [kind] = kinds;
  const edition = signs.find((sign) => sign.edition !== null);
  return {
    kind: kinds.size === 1 && kind !== undefined ? kind : null,
    edition: edition?.edition ?? null,
    editionRaw: edition?.editionRaw ?? null,
  };
}

/** Whether a cell goes on with the title: in the next row or the one after, in the same column. */
const isUnder = (cell: SheetCell, title: SheetCell | undefined): boolean =>
  title !== undefined && cell.col === title.col && cell.row - title.row <= 2;

/** Whether a cell that begins higher than a label beside it is that label's value: `版数 | 第5.3版`. */
const isValueBeside = (grid: Grid, { row, rowSpan, col }: SheetCell): boolean =>
  rowSpan > 1 &&
  grid.cellsIn(row + 1).some((other) => other.col < col && fieldOfLabel.of(other) !== undefined);

function titleOf(grid: Grid, until: number): FormSign {
  const signs: FormSign[] = [];
  let title: SheetCell | undefined;
  for (const { row, cells } of grid.lines) {
    if (row >= until) break;
    const own = cells.map(readFormSign.of);
    signs.push(...own);
    // `Ver.4.1` alone counts beside or under the title; beside a product's name it is the product's.
    const named = cells[own.findIndex(({ kind }) => kind !== null)];
    const counting =
      named !== undefined || cells.length === 1
        ? cells
        : cells.filter((cell) => isUnder(cell, title));
    for (const cell of counting) {
      const edition = loneEdition.of(cell);
      if (edition !== null && !isValueBeside(grid, cell)) signs.push(edition);
    }
    title = named ?? title;
  }
  for (const { label } of grid.page.drawings)
    if (label !== undefined) signs.push(...signsOnLines(label));
  return joinSigns(signs);
}

/** What the lines of a drawing's text say. */
const signsOnLines = textFact((label) =>
  label
    .split('\n')
    .filter(({ length }) => length <= 60)
    .map((line) => readFormSign(line)),
);

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
const FEWEST_ROWS = 3;
const LAST_ROW = Number.MAX_SAFE_INTEGER;

const linesBefore = ({ rows }: Grid, row: number): number =>
  bisect(rows.length, (index) => (rows[index] ?? row) < row);

/** Splits a page where a form's title follows the table of another; each part indexed. */
function splitPage(page: SheetPage): readonly Grid[] {
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
    if (linesBefore(grid, next) - linesBefore(grid, row) <= FEWEST_ROWS) continue;
    above += rowsIn(counted, row);
    counted = row;
    if (above < FEWEST_ROWS || rowsIn(row, next) < FEWEST_ROWS) continue;
    starts.push(row);
    above = 0;
  }
  if (starts.length === 1) return [grid];
  return starts.map((from, index) => gridOf(part(page, from, starts[index + 1] ?? LAST_ROW)));
}

/**
 * Reads everything a page shows: as a table, or as cards where that finds more answers. A page without
 * tables gives one unit: a cover, or notes.
 */
export function readUnits(sheet: SheetPage): readonly Unit[] {
  const { page, examples } = withoutExamples(withLegendRead(sheet));
  const units = unitsOn(page);
  return examples.length === 0 ? units : units.map((unit) => ({ ...unit, examples }));
}

/** What a page holds, once no example is left on it. */
function unitsOn(page: SheetPage): readonly Unit[] {
  const printed = withSmallPrintBeside(page);
  const beside = withAnswersBeside(printed);
  const units = unitsOf(beside);
  const rows = withCardsAsRows(page);
  if (rows === page) return units;
  const cards = unitsOf(rows);
  const [answered, labelled] = [answeredRows(units), answeredRows(cards)];
  // Where answers stood below their questions, rows without an answer are found as well.
  const least = beside === printed ? answered * LABELLED > labelled : answered >= labelled;
  return answered > 0 && least ? units : cards;
}

/** Cards say themselves where their answers stand: they may have somewhat fewer than any column of answers. */
const LABELLED = 0.9;

/** Whether a page only tells how the document was revised: what it says of editions and dates is past. */
const isHistory = ({ page, lines: [first] }: Grid): boolean =>
  namesHistory(page.name) || (first?.cells.length === 1 && first.cells.some(namesHistory.of));

const unitsOf = (page: SheetPage): readonly Unit[] => chained(splitPage(page).map(unitsOfPart));

const answeredRows = (units: readonly Unit[]): number =>
  units
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
    .filter(({ answer }) => answer.decision.state === 'marked').length;

function unitsOfPart(grid: Grid): readonly Unit[] {
  const { page } = grid;
  const tables = readTables(grid);
  const past = tables.length === 0 && isHistory(grid);
  const firstRow = Math.min(...tables.map((table) => table.firstRow), Number.MAX_SAFE_INTEGER);
  const endRow = Math.max(0, ...tables.map((table) => table.endRow));
  const sheetName = page.kind === 'sheet' ? readNameSign(page.name) : NO_SIGN;
  const shared = {
    page,
    header: past
      ? {}
      : joinHeaders(
          readHeader(grid, firstRow),
          tables.length === 0 ? {} : readOuterHeader(grid, endRow, rightOf(tables)),
          readBoxHeader(grid),
        ),
    title: past ? NO_SIGN : titleOf(grid, tables.length === 0 ? TITLE_ROWS : firstRow),
    sheetName: /[msＭＳ][dｄＤ][sｓＳ]|開示/i.test(page.name) ? sheetName : NO_SIGN,
    guidelineEdition: statedGuideline(page),
    notes: [
      ...tables.flatMap((table) => table.notes),
      ...notesBefore(grid, tables.length > 0 ? firstRow : 0),
      ...footnotes(grid, firstRow, endRow),
      ...notesOf(grid, tables.length > 0, endRow),
      ...attachedNotes(grid, tables),
    ],
  };
  if (tables.length === 0) return [{ ...shared, tables: [], heading: {} }];
  return sideBySide(tables).map(({ heading, group }) => ({ ...shared, tables: group, heading }));
}

/** Cells at the head of a page that may say which guideline its references are numbered in. */
const HEAD_CELLS = 200;

function statedGuideline({ cells }: SheetPage): string | null {
  for (const cell of cells.slice(0, HEAD_CELLS)) {
    const edition = guidelineEditionOf.of(cell);
    if (edition !== null) return edition;
  }
  return null;
}

const rightOf = (tables: readonly AnswerTable[]): number =>
  Math.max(...tables.map(({ lastColumn }) => lastColumn));

const headedBy = (start: number | undefined) => ({ headed: start !== undefined });

/** Notes below a table, or on a page that has none. */
function notesOf(grid: Grid, hasTable: boolean, endRow: number): readonly FoundNote[] {
  if (!hasTable) {
    const start = notesAreaRow(grid, 0);
    const named = /備考|注記|注釈|補足|notes?/i.test(grid.page.name);
    return start === undefined && !named ? [] : readNotes(grid, start ?? 0, headedBy(start));
  }
  const start = notesAreaRow(grid, endRow);
  return readNotes(grid, start ?? endRow, headedBy(start));
}

/** Tables with rows in common are products side by side; others, and halves, follow one another. */
function sideBySide(
  tables: readonly AnswerTable[],
): readonly { readonly heading: FoundHeader; readonly group: readonly AnswerTable[] }[] {
  const [first, ...further] = tables;
  if (first === undefined) return [];
  const groups = [{ heading: first.heading, group: [first] }];
  for (const table of further) {
    const rows = new Set(table.rows.map(({ question }) => question.row));
    const free = groups.find(({ group }) =>
      group.every(
        (other) =>
          other.half !== table.half || other.rows.every(({ question }) => !rows.has(question.row)),
      ),
    );
    if (free === undefined) groups.push({ heading: table.heading, group: [table] });
    else free.group.push(table);
  }
  return groups;
}

/** Kind a unit states itself: in its title, else in the name of its sheet. */
export function statedKind(
  unit: Unit,
): { readonly kind: FormKind; readonly by: 'title' | 'sheet-name' } | undefined {
  if (unit.title.kind !== null) return { kind: unit.title.kind, by: 'title' };
  if (unit.sheetName.kind !== null) return { kind: unit.sheetName.kind, by: 'sheet-name' };
  return undefined;
}
