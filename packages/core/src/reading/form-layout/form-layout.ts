import type { Form } from '../../catalogue/schema.js';
import type { Choice, FormKind, HeaderField } from '../../model/disclosure.js';
import {
  type Cell,
  centreOf,
  contains,
  type Drawing,
  type Page,
  type SourceDocument,
} from '../../pages/index.js';
import { oneLine } from '../../text/fold.js';
import { isExampleSheet } from '../disclosures/example-sheets.js';
import { isForm, type RecognisedUnit, recogniseUnit } from '../disclosures/recognise-unit.js';
import { readUnits, type Unit } from '../disclosures/unit.js';
import { type Grid, gridOf, lastColumn } from '../grid/grid.js';
import { inReadingOrder, type SheetPage, sheetPageOf } from '../grid/sheet-cell.js';
import { fieldOfLabel } from '../header/labels.js';
import { drawingMarks, isCaptioned } from '../marks/drawings/drawing-marks.js';
import type { MarkKind, Slot } from '../marks/slots/slot.js';
import { type ToldMarking, toldMarking } from '../marks/ways/told-marking.js';
import { notesAreaRow } from '../notes/note-headings.js';
import type { RecognisedRow } from '../recognition/recognised-row.js';
import { sectionOfCell } from '../recognition/sections.js';
import type { AnswerArea } from '../table/model/answer-area.js';
import type { TableRow } from '../table/model/table-row.js';
import type { AnswerTable } from '../table/table.js';
import { looksLikeQuestion } from '../wording/question.js';

/** A cell by its position, counted from 1; it may be empty and so have no `Cell`. */
export interface Position {
  readonly row: number;
  readonly col: number;
}

/** One row of a form as it is laid out, whether somebody has answered it or not. */
export interface LayoutRow {
  readonly kind: 'section' | 'heading' | 'item';
  readonly text: string;
  readonly number: string | null;
  readonly references: readonly string[];
  /** Section the row stands under; of a section row its own. */
  readonly section: string | null;
  readonly recognised: RecognisedRow | null;
  readonly row: number;
  readonly slots: readonly Slot[];
  /** Check boxes and option buttons of the row, each with the answer it stands for. */
  readonly controls: readonly { readonly choice: Choice; readonly drawing: Drawing }[];
  /** The drop-down control that lies over the answer cell, else null. */
  readonly list: Drawing | null;
  /** Where the answer goes when it is written into one cell, else null. */
  readonly answer: Position | null;
  /** Cell of the option columns by choice; [] where there are none. */
  readonly columns: AnswerArea['options']['choices'];
  /** Where note numbers go; null without a column for them. */
  readonly note: Position | null;
  /** Words that the answer cell's list offers. */
  readonly offered: readonly string[];
  readonly answered: boolean;
  /** The answer as it stands; null where nobody has given a single one. */
  readonly choice: Choice | null;
  /** What is drawn over the row's words to mark them: no change of a cell takes it away. */
  readonly drawn: readonly Drawing[];
  /** How the row is marked, such as by a fill or a bold word; [] where it is not. */
  readonly marks: readonly MarkKind[];
}

/** Where a header value goes. */
export interface HeaderSlot {
  readonly field: HeaderField;
  readonly label: string;
  readonly value: Position;
}

/** A form as a page lays it out. */
export interface FormLayout {
  readonly page: Page;
  readonly kind: FormKind;
  readonly edition: string | null;
  /** Guideline edition the page says its references are numbered in. */
  readonly guidelineEdition: string | null;
  readonly header: readonly HeaderSlot[];
  readonly rows: readonly LayoutRow[];
  /** Row of the heading of the notes area; null when the page has none. */
  readonly notesRow: number | null;
  /** How the file asks for words to be marked, or shows it; null where nothing tells. */
  readonly marking: ToldMarking | null;
}

/** Share of the rows from which on a row that offers nothing stands out. */
const NEARLY_ALL = 0.8;

/** Where a header value goes: beside its label, or below where a further label stands beside it. */
function headerSlots(grid: Grid, until: number): readonly HeaderSlot[] {
  const found = new Map<HeaderField, HeaderSlot>();
  for (const row of grid.rows) {
    if (row >= until) break;
    for (const cell of grid.cellsIn(row)) {
      const field = fieldOfLabel(cell.text);
      if (field === undefined || found.has(field)) continue;
      const beside = { row: cell.row, col: lastColumn(cell) + 1 };
      const taken = grid.cellAt(beside.row, beside.col);
      const isLabel = taken !== undefined && fieldOfLabel(taken.text) !== undefined;
      const value = isLabel ? { row: cell.row + cell.rowSpan, col: cell.col } : beside;
      found.set(field, { field, label: oneLine(cell.text), value });
    }
  }
  return [...found.values()];
}

/** The column that takes note numbers: the first of its role right of the answers, else any. */
function noteColumn({ roles, area }: AnswerTable): number | null {
  const columns = [...roles]
    .flatMap(([col, role]) => (role === 'note' ? [col] : []))
    .sort((one, other) => one - other);
  return columns.find((col) => col > area.to) ?? columns[0] ?? null;
}

/** A note column that nobody has written into yet is known by its heading alone. */
function headedNoteColumn(grid: Grid, { area, firstRow, rows }: AnswerTable): number | null {
  const last = rows[0]?.question.row ?? area.firstRow;
  const heads = grid.rows
    .filter((row) => row >= firstRow - 3 && row <= last)
    .flatMap((row) => grid.cellsIn(row))
    .filter(
      ({ text, col }) => col > area.to && /備考|注記?番号|^注$/.test(text) && text.length < 16,
    );
  return heads[0]?.col ?? null;
}

/**
 * The controls of one row: those that carry the answer word, and those that would mark one of its
 * slots if they were on.
 */
function controlsOf(
  drawings: readonly Drawing[],
  { question, answer }: TableRow,
): LayoutRow['controls'] {
  const { band } = question;
  const near = drawings.filter(({ kind, box }) => {
    const { y } = centreOf(box);
    return (kind === 'checkbox' || kind === 'option') && y >= band.y && y < band.y + band.height;
  });
  return near.flatMap((drawing): LayoutRow['controls'] => {
    if (isCaptioned(drawing)) {
      const own = answer.slots.find(({ kind, box }) => kind === 'caption' && box === drawing.box);
      return own === undefined ? [] : [{ choice: own.choice, drawing }];
    }
    const row = { slots: answer.slots, band: question.band };
    const [mark] = drawingMarks([{ ...drawing, state: 'on' }], [row]).placed;
    const slot = mark === undefined ? undefined : answer.slots[mark.slot];
    return slot === undefined ? [] : [{ choice: slot.choice, drawing }];
  });
}

/** The drop-down control in the answer column at the height of a row. */
const listOver = (
  drawings: readonly Drawing[],
  { question: { band } }: TableRow,
  area: AnswerArea,
): Drawing | null =>
  area.kind === 'single'
    ? (drawings.find(
        ({ kind, cell, box }) =>
          kind === 'list' &&
          cell?.col === area.from &&
          contains(band, { x: band.x, y: centreOf(box).y }),
      ) ?? null)
    : null;

/** Shapes that mark a word of the row, or stand between two of them. */
const drawnOver = (
  drawings: readonly Drawing[],
  { question: { band }, answer: { slots } }: TableRow,
): readonly Drawing[] =>
  drawings.filter((drawing) => {
    if (drawing.kind === 'checkbox' || drawing.kind === 'option' || drawing.kind === 'list')
      return false;
    if (!contains(band, { x: band.x, y: centreOf(drawing.box).y })) return false;
    if (drawing.kind === 'line')
      return slots.some(({ box }) => contains(box, centreOf(drawing.box)));
    const { placed, unplaced } = drawingMarks([drawing], [{ slots, band }]);
    return placed.length + unplaced.length > 0;
  });

/**
 * Whether a row that nobody would take for a question on a filled sheet has room for an answer on a
 * blank one: it is numbered like the questions, and nothing says that it heads them.
 */
const mayBeAnswered = ({ question, answer }: TableRow, recognised: RecognisedRow | null): boolean =>
  question.number !== null &&
  !question.across &&
  answer.answerable !== false &&
  // What is recognised and yet no question is one of the form's own headings.
  (recognised?.key ?? null) === null;

function layoutRow(
  row: TableRow,
  entry: RecognisedUnit,
  table: AnswerTable,
  note: number | null,
  section: string | null,
): LayoutRow {
  const { question, answer } = row;
  const located = entry.rows.find((one) => one.row === row);
  const heading = located === undefined;
  const { area } = table;
  const recognised = entry.recognised[entry.candidates.indexOf(row)] ?? null;
  // What was not looked at as a row is the heading of a section.
  const own = recognised === null ? sectionOfCell(question.cell, entry.form) : null;
  return {
    kind:
      own !== null ? 'section' : heading && !mayBeAnswered(row, recognised) ? 'heading' : 'item',
    text: own !== null ? oneLine(question.cell.text) : question.question,
    number: question.number,
    references: question.references,
    section: own ?? located?.section ?? section,
    recognised,
    row: question.row,
    slots: answer.slots,
    controls: controlsOf(entry.unit.page.drawings, row),
    list: listOver(entry.unit.page.drawings, row, area),
    answer: area.kind === 'single' ? { row: question.row, col: area.from } : null,
    columns: area.options.choices,
    note: note === null ? null : { row: question.row, col: note },
    offered: area.kind === 'single' ? (offeredAt(entry, question.row, area.from) ?? []) : [],
    answered: answer.decision.state !== 'blank',
    choice: answer.decision.choice,
    drawn: drawnOver(entry.unit.page.drawings, row),
    marks: answer.decision.marks,
  };
}

const offeredAt = ({ unit }: RecognisedUnit, row: number, col: number): Cell['choices'] =>
  unit.page.cells.find((cell) => cell.row === row && cell.col === col)?.choices;

/** Where nearly every row offers something to answer, one that offers nothing is a heading. */
function withHeadings(rows: readonly LayoutRow[]): readonly LayoutRow[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const offers = ({ offered, slots }: LayoutRow) => offered.length > 0 || slots.length > 1;
  if (items.filter(offers).length < items.length * NEARLY_ALL) return rows;
  return rows.map((row) =>
    row.kind === 'item' && !row.answered && !offers(row) ? { ...row, kind: 'heading' } : row,
  );
}

/** A form's page with its examples: they show how words are marked. */
const withExamples = ({ page, examples }: Unit, grid: Grid): Grid =>
  examples === undefined
    ? grid
    : gridOf({ ...page, cells: [...page.cells, ...examples].sort(inReadingOrder) });

function layoutOf(entry: RecognisedUnit, pages: readonly SheetPage[]): FormLayout {
  const { unit, kind } = entry;
  const grid = gridOf(unit.page);
  const rows: LayoutRow[] = [];
  let section: string | null = null;
  for (const table of unit.tables) {
    const note = noteColumn(table) ?? headedNoteColumn(grid, table);
    for (const row of table.rows) {
      const line = layoutRow(row, entry, table, note, section);
      section = line.section;
      const said = line.kind !== 'heading' || line.number !== null || looksLikeQuestion(line.text);
      if (said && line.text !== '') rows.push(line);
    }
  }
  const first = Math.min(...unit.tables.map(({ firstRow }) => firstRow));
  const end = Math.max(...unit.tables.map(({ endRow }) => endRow));
  const all = withHeadings(rows);
  return {
    page: unit.page,
    kind,
    edition: unit.title.edition ?? unit.sheetName.edition,
    guidelineEdition: unit.guidelineEdition,
    header: headerSlots(grid, first),
    rows: all,
    notesRow: notesAreaRow(grid, end) ?? null,
    marking: toldMarking(withExamples(unit, grid), all, pages),
  };
}

/**
 * The forms of a file as they are laid out: every row, heading, answer place and note place, also of
 * rows nobody has answered. [] when the file holds no form.
 */
export function readLayouts(
  document: SourceDocument,
  inForce?: readonly Form[],
): readonly FormLayout[] {
  const units = document.pages
    .filter(({ hidden }) => hidden !== true)
    .map(sheetPageOf)
    .flatMap(readUnits);
  const isTable = ({ tables }: Unit) => tables.some(({ rows }) => rows.length > 0);
  const others = units.filter((unit) => !isTable(unit)).map(({ page }) => page);
  return units
    .map((unit) => recogniseUnit(unit, null, inForce))
    .filter((entry) => isForm(entry) && !isExampleSheet(entry.unit.page))
    .map((entry) => layoutOf(entry, others));
}
