import type { Form } from '../../catalogue/schema.js';
import type { Cell, SourceDocument } from '../../pages/index.js';
import { oneLine } from '../../text/fold.js';
import { isExampleSheet } from '../disclosures/example-sheets.js';
import { isForm, type RecognisedUnit, recogniseUnit } from '../disclosures/recognise-unit.js';
import { readUnits, type Unit } from '../disclosures/unit.js';
import { type Grid, gridOf } from '../grid/grid.js';
import { type SheetPage, sheetPageOf } from '../grid/sheet-cell.js';
import { toldMarking } from '../marks/ways/told-marking.js';
import { notesAreaRow } from '../notes/note-headings.js';
import type { RecognisedRow } from '../recognition/recognised-row.js';
import { sectionOfCell } from '../recognition/sections.js';
import type { TableRow } from '../table/model/table-row.js';
import type { AnswerTable } from '../table/table.js';
import { looksLikeQuestion } from '../wording/question.js';
import { headerSlots } from './header-slots.js';
import type { FormLayout, LayoutRow } from './model.js';
import { controlsOf, drawnOver, listOver, noteColumn } from './places.js';

/** Share of the rows from which on a row that offers nothing stands out. */
const NEARLY_ALL = 0.8;

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

/** What is known of the rows of a page, found by the row or by the place of a cell. */
interface Known {
  /** Section of each row that asks for an answer. */
  readonly sections: ReadonlyMap<TableRow, string | null>;
  readonly recognised: ReadonlyMap<TableRow, RecognisedRow | null>;
  /** Words that a cell's list offers. */
  offered(row: number, col: number): Cell['choices'];
}

function knownOf({ unit, rows, candidates, recognised }: RecognisedUnit): Known {
  const at = (row: number, col: number) => `${row}:${col}`;
  const lists = new Map(unit.page.cells.map((cell) => [at(cell.row, cell.col), cell.choices]));
  return {
    sections: new Map(rows.map(({ row, section }) => [row, section])),
    recognised: new Map(candidates.map((row, index) => [row, recognised[index] ?? null])),
    offered: (row, col) => lists.get(at(row, col)),
  };
}

function layoutRow(
  row: TableRow,
  { unit, form }: RecognisedUnit,
  known: Known,
  { area }: AnswerTable,
  note: number | null,
  section: string | null,
): LayoutRow {
  const { question, answer } = row;
  const { drawings } = unit.page;
  const heading = !known.sections.has(row);
  const recognised = known.recognised.get(row) ?? null;
  // What was not looked at as a row is the heading of a section.
  const own = recognised === null ? sectionOfCell(question.cell, form) : null;
  return {
    kind:
      own !== null ? 'section' : heading && !mayBeAnswered(row, recognised) ? 'heading' : 'item',
    text: own !== null ? oneLine(question.cell.text) : question.question,
    number: question.number,
    references: question.references,
    section: own ?? known.sections.get(row) ?? section,
    recognised,
    row: question.row,
    slots: answer.slots,
    controls: controlsOf(drawings, row),
    list: listOver(drawings, row, area),
    answer: area.kind === 'single' ? { row: question.row, col: area.from } : null,
    columns: area.options.choices,
    note: note === null ? null : { row: question.row, col: note },
    offered: area.kind === 'single' ? (known.offered(question.row, area.from) ?? []) : [],
    answered: answer.decision.state !== 'blank',
    choice: answer.decision.choice,
    drawn: drawnOver(drawings, row),
    marks: answer.decision.marks,
  };
}

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
  examples === undefined ? grid : gridOf({ ...page, cells: [...page.cells, ...examples] });

function layoutOf(entry: RecognisedUnit, pages: readonly SheetPage[]): FormLayout {
  const { unit, kind } = entry;
  const grid = gridOf(unit.page);
  const known = knownOf(entry);
  const rows: LayoutRow[] = [];
  let section: string | null = null;
  for (const table of unit.tables) {
    const note = noteColumn(grid, table);
    for (const row of table.rows) {
      const line = layoutRow(row, entry, known, table, note, section);
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
