import {
  BASIS_ID,
  BASIS_WHEN_WRITTEN_ID,
  type Cell,
  DECISION_KEY_ID,
  type Entry,
  type FilledLine,
  type FilledTable,
  LINE_KEY_ID,
  type OwnEntry,
  type Page,
  type Place,
  parseBasis,
  TOOL_PREFIX,
} from '@kaijisho/core';
import { cellDigest, NUMBER_MARK } from '../writing/identity.js';
import {
  layoutOf,
  type Marker,
  type Rows,
  rowsOf,
  type SheetLayout,
  spanning,
  WRITTEN_ID,
  writtenOn,
} from './layout.js';
import { valueOfCell } from './values.js';

/** Reads one table of ours from the page it stands on. */

interface Reading {
  readonly file: string;
  readonly page: Page;
  readonly rows: Rows;
  readonly layout: SheetLayout;
  readonly headingRow: number;
  /** Comments by row and column. */
  readonly comments: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** The cell of a people's column that covers this one from above, if any. */
  readonly above: (row: number, col: number) => Cell | undefined;
}

/** How many of the first cells name a line for people. */
const LABEL_CELLS = 3;
const LABEL_LENGTH = 120;

const placeOf = ({ file, page }: Reading, cell: Pick<Cell, 'address'>): Place => ({
  file,
  sheet: page.name,
  cell: cell.address,
});

const isHidden = (id: string): boolean =>
  [DECISION_KEY_ID, LINE_KEY_ID, WRITTEN_ID, BASIS_ID, BASIS_WHEN_WRITTEN_ID].includes(id);

const isPeoples = (id: string | undefined): id is string =>
  id !== undefined && !id.startsWith(TOOL_PREFIX) && !isHidden(id);

/** What a cell of ours holds is still what we wrote. */
function isOurs(cell: Cell, digest: string | undefined): boolean {
  if (digest === undefined) return false;
  return digest === NUMBER_MARK ? typeof cell.value === 'number' : digest === cellDigest(cell.text);
}

/** The row of the headings: the last one above the first line that carries words of ours. */
export function headingRowOf(rows: Rows, { frame, columnOf, idsRow }: SheetLayout): number {
  const keyed = [DECISION_KEY_ID, LINE_KEY_ID, WRITTEN_ID];
  const carries = (row: number, id: string) => {
    const text = rows.get(row)?.get(columnOf(id) ?? 0)?.text;
    // The heading of a hidden column is its id.
    return text !== undefined && text !== id;
  };
  const numbers = [...rows.keys()].sort((a, b) => a - b).filter((row) => row > idsRow);
  const first = numbers.find((row) => keyed.some((id) => carries(row, id)));
  const above = numbers.filter((row) => first === undefined || row < first);
  const ours = above.filter((row) => {
    const texts = [...(rows.get(row)?.values() ?? [])];
    const known = frame === null ? texts : texts.filter(({ text }) => frame.has(cellDigest(text)));
    return known.length >= LABEL_CELLS;
  });
  return ours.at(-1) ?? idsRow;
}

const headingOf = ({ rows, headingRow }: Reading, col: number, fallback: string): string =>
  rows.get(headingRow)?.get(col)?.text ?? fallback;

function entryOf(reading: Reading, id: string, cell: Cell): Entry {
  return { text: cell.text, value: valueOfCell(id, cell), place: placeOf(reading, cell) };
}

const ownEntry = (reading: Reading, cell: Cell): OwnEntry => ({
  heading: headingOf(reading, cell.col, `${reading.page.name}!${cell.address}`),
  text: cell.text,
  place: placeOf(reading, cell),
});

/** Columns of people with a cell on the row, or with one that was merged over it. */
function peoplesCells(reading: Reading, row: number): ReadonlyMap<number, Cell> {
  const cells = new Map(reading.rows.get(row));
  for (const [col, id] of reading.layout.ids) {
    const covering = isPeoples(id) ? reading.above(row, col) : undefined;
    if (covering !== undefined) cells.set(col, covering);
  }
  return cells;
}

/** Comments on the cells of a line, by id of the column. */
function commentsOf(reading: Reading, row: number): ReadonlyMap<string, OwnEntry> {
  return new Map(
    [...(reading.comments.get(row)?.values() ?? [])].flatMap((cell) => {
      const id = reading.layout.ids.get(cell.col);
      return id === undefined || isHidden(id)
        ? []
        : [[id, commentOn(cell, reading.page, reading.file)] as const];
    }),
  );
}

function readLine(reading: Reading, row: number): FilledLine | null {
  const { ids, columnOf, frame } = reading.layout;
  const cells = peoplesCells(reading, row);
  const hidden = (id: string) => cells.get(columnOf(id) ?? 0)?.text;
  const key = hidden(DECISION_KEY_ID) ?? hidden(LINE_KEY_ID) ?? null;
  const written = writtenOn(hidden(WRITTEN_ID));
  const visible = [...cells.values()].filter(({ col }) => !isHidden(ids.get(col) ?? ''));
  const isAdded = key === null && written.size === 0;
  if (
    isAdded &&
    !reading.comments.has(row) &&
    visible.every(({ text }) => frame?.has(cellDigest(text)) === true)
  )
    return null;
  const entries = new Map<string, Entry>();
  const own: OwnEntry[] = [];
  const overwritten: OwnEntry[] = [];
  for (const cell of visible) {
    const id = ids.get(cell.col);
    if (id === undefined) own.push(ownEntry(reading, cell));
    else if (isAdded) entries.set(id, entryOf(reading, id, cell));
    else if (isOurs(cell, written.get(id))) continue;
    else if (isPeoples(id)) entries.set(id, entryOf(reading, id, cell));
    // Numbers in the first column are ours or a new count of the lines.
    else if (id !== `${TOOL_PREFIX}first` && written.size > 0)
      overwritten.push(ownEntry(reading, cell));
  }
  const [first] = visible;
  if (first === undefined) return null;
  return {
    key,
    label: visible
      .filter(({ text }) => !/^\d+$/.test(text))
      .slice(0, LABEL_CELLS)
      .map(({ text }) => text)
      .join('・')
      .slice(0, LABEL_LENGTH),
    entries,
    own,
    overwritten,
    comments: commentsOf(reading, row),
    basis: parseBasis(hidden(BASIS_ID)),
    basisWhenWritten: parseBasis(hidden(BASIS_WHEN_WRITTEN_ID)),
    place: placeOf(reading, first),
  };
}

/** Texts outside the lines that we did not write. */
function besideOf(reading: Reading): readonly OwnEntry[] {
  const { rows, headingRow, layout, page } = reading;
  const { frame } = layout;
  if (frame === null) return [];
  return [...rows]
    .filter(([row]) => row <= headingRow && row !== layout.idsRow)
    .flatMap(([, cells]) => [...cells.values()])
    .filter(({ text, col }) => {
      const id = layout.ids.get(col);
      return id !== undefined && !isHidden(id) && !frame.has(cellDigest(text));
    })
    .map((cell) => ({ heading: page.name, text: cell.text, place: placeOf(reading, cell) }));
}

/** What a comment and the result of a formula are called among entries without a cell of their own. */
const COMMENT = 'コメント (comment)';

const commentOn = ({ comment = '', address }: Cell, { name }: Page, file: string): OwnEntry => ({
  heading: COMMENT,
  text: comment,
  place: { file, sheet: name, cell: address },
  kind: 'comment',
});

/** What people attached to cells of a page; those of lines go back to their cells. */
export const commentsOn = (page: Page, file: string): readonly OwnEntry[] =>
  page.cells.flatMap((cell) => (cell.comment === undefined ? [] : [commentOn(cell, page, file)]));

/** Cells with a comment by row and column. */
function commentedCells({ cells }: Page): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    if (cell.comment === undefined) continue;
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row.set(cell.col, cell));
  }
  return rows;
}

/** What formulas of people show, which is all that is carried on of them. */
function formulasIn(reading: Reading): readonly OwnEntry[] {
  const { page, layout, headingRow } = reading;
  return page.cells.flatMap((cell) => {
    const id = layout.ids.get(cell.col);
    const peoples = id === undefined || isPeoples(id);
    if (cell.computed !== true || !peoples || cell.row <= headingRow || cell.text === '') return [];
    return [{ ...ownEntry(reading, cell), kind: 'formula' as const }];
  });
}

/** Comments on cells that belong to no line, such as headings and columns people added. */
function commentsBeside(
  page: Page,
  lines: readonly FilledLine[],
  file: string,
): readonly OwnEntry[] {
  const taken = new Set(
    lines.flatMap(({ comments }) => [...comments.values()].map(({ place }) => place.cell)),
  );
  return commentsOn(page, file).filter(({ place }) => !taken.has(place.cell));
}

/** Reads the table whose layout the marker names. */
export function readTable(page: Page, marker: Marker, file: string): FilledTable {
  const rows = rowsOf(page);
  const layout = layoutOf(rows, marker);
  const headingRow = headingRowOf(rows, layout);
  const reading: Reading = {
    file,
    page,
    rows,
    layout,
    headingRow,
    comments: commentedCells(page),
    above: spanning(page),
  };
  const lines = [...rows.keys()]
    .filter((row) => row > headingRow)
    .sort((a, b) => a - b)
    .flatMap((row) => readLine(reading, row) ?? []);
  return {
    id: marker.name,
    sheet: page.name,
    lines,
    ownHeadings: [...new Set(lines.flatMap(({ own }) => own.map(({ heading }) => heading)))],
    beside: [...besideOf(reading), ...commentsBeside(page, lines, file), ...formulasIn(reading)],
  };
}

/** A page of ours without lines, such as the cover: what people wrote on it. */
export function readPage(page: Page, marker: Marker, file: string): FilledTable {
  const rows = rowsOf(page);
  const layout = layoutOf(rows, marker);
  const { frame } = layout;
  const texts =
    frame === null ? [] : page.cells.filter(({ text, col }) => text !== '' && col < marker.col);
  return {
    id: marker.name,
    sheet: page.name,
    lines: [],
    ownHeadings: [],
    beside: texts
      .filter(
        (cell) => typeof cell.value !== 'number' && frame?.has(cellDigest(cell.text)) === false,
      )
      .map(
        (cell): OwnEntry => ({
          heading: page.name,
          text: cell.text,
          place: { file, sheet: page.name, cell: cell.address },
        }),
      )
      .concat(commentsOn(page, file)),
  };
}
