import type { Choice } from '../../model/disclosure.js';
import type { Grid, Line } from '../grid/grid.js';
import type { FormSign } from '../header/form-title.js';
import type { FoundHeader } from '../header/header.js';
import type { UnplacedMark } from '../marks/drawings/drawing-marks.js';
import { legendOn } from '../marks/legends/page-legend.js';
import { namesContact } from '../notes/closing-words.js';
import type { FoundNote } from '../notes/found-note.js';
import { notesAreaRow, notesAreaRows } from '../notes/note-headings.js';
import { sideNotes } from '../notes/side-notes.js';
import { type ColumnRole, roleOfHeading } from '../wording/column-roles.js';
import { HEADING_REACH, headerLines, isHeaderWord } from '../wording/header-row.js';
import { namesHistory } from '../wording/history.js';
import { follows } from '../wording/number-order.js';
import { asks, looksLikeQuestion } from '../wording/question.js';
import { readAnswers } from './answers/answers.js';
import { withRemarksRead } from './answers/answers-in-remarks.js';
import { answerAreas } from './areas/answer-columns.js';
import { columnHeader } from './areas/column-header.js';
import { columnsOfOtherEditions, editionOf, editionsOver } from './areas/editions.js';
import { halvesOf } from './areas/halves.js';
import { halvesInForce } from './areas/halves-in-force.js';
import { areasInForce } from './areas/in-force.js';
import { UNCLEAR, type Unclear, unclear, withoutOtherNames } from './areas/unclear.js';
import { columnRoles } from './columns/columns.js';
import type { AnswerArea } from './model/answer-area.js';
import { TableRow } from './model/table-row.js';
import { questionRows } from './rows/rows.js';

/** One table, or one product's column of a table that holds several side by side. */
export interface AnswerTable {
  readonly rows: readonly TableRow[];
  /** Row of the first header or question: what stands above is title and header. */
  readonly firstRow: number;
  /** First row below the table. */
  readonly endRow: number;
  /** Product and version named above the answer columns where products stand side by side. */
  readonly heading: FoundHeader;
  /** What the heading of its answers says of the edition, where those of several stand side by side. */
  readonly edition: FormSign | null;
  /** Why it cannot be told whether its answers count; null where it can. */
  readonly unclear: Unclear | null;
  /** Which of several tables beside each other that share the form's rows among them; 0 for one. */
  readonly half: number;
  /** Right-most column of questions, answers and their notes. */
  readonly lastColumn: number;
  readonly unplaced: readonly UnplacedMark[];
  /** Notes listed beside the table. */
  readonly notes: readonly FoundNote[];
  readonly area: AnswerArea;
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

const LAST_ROW = Number.MAX_SAFE_INTEGER;
/** How many columns beside the last product may hold its notes. */
const NOTES_REACH = 12;

/** All tables of a page. Side-by-side answer columns give one table each, in order. */
export function readTables(grid: Grid): readonly AnswerTable[] {
  const legend = legendOn(grid.page);
  const areas = answerAreas(grid, legend);
  return halvesInForce(halvesOf(grid, areas)).flatMap((half, index) =>
    tablesOf(half, half === grid ? areas : answerAreas(half, legend), legend).map(
      (table): AnswerTable => ({ ...table, half: index }),
    ),
  );
}

function tablesOf(
  grid: Grid,
  areas: readonly AnswerArea[],
  legend: ReadonlyMap<string, Choice>,
): readonly Omit<AnswerTable, 'half'>[] {
  const ends = areas.map((area) => endOf(grid, area, areas));
  const ended = areas.map((area, index): AnswerArea => {
    const endRow = ends[index] ?? LAST_ROW;
    return { ...area, lastRow: Math.min(area.lastRow, endRow - 1) };
  });
  const inForce = areasInForce(grid, ended);
  const editions = editionsOver(grid, ended);
  const named = inForce.length > 1 ? inForce : [];
  const headings = new Map(
    named.map((area) => [area, columnHeader(grid, area, besideOf(area, named))] as const),
  );
  return inForce.map((area) => {
    const beside = besideOf(area, ended);
    const endRow = ends[ended.indexOf(area)] ?? LAST_ROW;
    const products = besideOf(area, inForce);
    const edition = editionOf(area, products, editions);
    const heading = (products.length > 1 ? headings.get(area) : undefined) ?? {};
    const above = products.map((product) => headings.get(product) ?? {});
    const doubt = edition === null ? unclear(grid, area, products, above) : null;
    const others = [
      ...foreign(grid, area, beside),
      ...columnsOfOtherEditions(grid, area, beside, editions),
    ];
    const read =
      doubt === null ? area : { ...area, atMost: UNCLEAR, contrary: doubt.why === 'contrary' };
    const table = readTable(grid, read, new Set(others), endRow, legend);
    const own = doubt === null ? heading : withoutOtherNames(heading);
    return { ...table, heading: own, edition, unclear: doubt };
  });
}

/** Those of some areas that share rows with one, itself among them. */
const besideOf = (area: AnswerArea, areas: readonly AnswerArea[]): readonly AnswerArea[] =>
  areas.filter((other) => other === area || shareRows(other, area));

const shareRows = (one: AnswerArea, other: AnswerArea): boolean =>
  one.firstRow <= other.lastRow && other.firstRow <= one.lastRow;

/** Columns that a heading of the table calls its questions, or what leads to them. */
const askingHeadings = (grid: Grid, { firstRow }: AnswerArea): readonly number[] => {
  const heading = headerLines(grid).findLast(({ row }) => row <= firstRow);
  return (heading?.cells ?? []).flatMap((cell) => {
    const role = roleOfHeading(cell.text);
    return role === undefined || role === 'note' ? [] : [cell.col];
  });
};

/**
 * Columns that say nothing about this product: answers of all products, and the notes beside those of
 * the others. Notes are shared where only one product has any. They stand behind their answers; where the
 * questions stand behind all answers, before them.
 * @param areas those of all products, from left to right
 */
function foreign(grid: Grid, area: AnswerArea, areas: readonly AnswerArea[]): ReadonlySet<number> {
  const columns = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  const answers = areas.flatMap(({ from, to }) => columns(from, to));
  const gapAfter = (position: number) =>
    (areas[position + 1]?.from ?? Number.POSITIVE_INFINITY) - (areas[position]?.to ?? 0) - 1;
  if (!areas.every((_, position) => gapAfter(position) > 0)) return new Set(answers);
  const last = areas.at(-1)?.to ?? 0;
  const asking = areas.length > 1 ? askingHeadings(grid, area) : [];
  const isMirrored = asking.length > 0 && asking.every((col) => col > last);
  const taken = areas.flatMap((other, position) => {
    if (other === area) return [];
    return isMirrored
      ? columns((areas[position - 1]?.to ?? 0) + 1, other.from - 1)
      : columns(other.to + 1, (areas[position + 1]?.from ?? other.to + NOTES_REACH) - 1);
  });
  return new Set([...answers, ...taken]);
}

/** Where a table ends: at the next table of the page below it, or at the notes area. */
function endOf(grid: Grid, area: AnswerArea, areas: readonly AnswerArea[]): number {
  // Another heading of columns begins another table: from there on they mean other things.
  const isBelow = (other: AnswerArea) =>
    startOf(other) > area.firstRow && (area.kind === 'columns' || other.firstRow > area.lastRow);
  const notes = notesAreaRows(grid).find(
    (row) =>
      row > area.firstRow &&
      // Where the heading of the table is repeated, it says 備考 as well.
      !area.headerRows.some((header) => header >= row) &&
      !hasAnswersBelow(area, row),
  );
  const start = Math.min(LAST_ROW, ...areas.filter(isBelow).map(startOf));
  const top = Math.max(area.lastRow + 1, start - HEADING_REACH);
  const heading = headerLines(grid).find(({ row }) => row >= top && row < start)?.row;
  return Math.min(notes ?? LAST_ROW, heading ?? start);
}

/** First row of an area, its headings included. */
const startOf = ({ firstRow, headerRows }: AnswerArea): number => Math.min(firstRow, ...headerRows);

/** A heading 備考 inside the table's header is no notes area: answers follow below it. */
const hasAnswersBelow = (area: AnswerArea, row: number): boolean =>
  area.kind !== 'columns' && row < area.lastRow;

function readTable(
  grid: Grid,
  area: AnswerArea,
  answerColumns: ReadonlySet<number>,
  endRow: number,
  legend: ReadonlyMap<string, Choice>,
): Omit<AnswerTable, 'half' | 'edition' | 'heading' | 'unclear'> {
  const { roles, notes } = rolesAndNotes(grid, area, answerColumns, endRow);
  const questions = questionRows(grid, area, roles, endRow);
  const { answers: own, unplaced } = readAnswers(grid, area, questions, legend);
  const answers = withRemarksRead(own, questions, answerColumns, area);
  const rows: TableRow[] = [];
  for (const [index, question] of questions.entries()) {
    const answer = answers[index];
    if (answer !== undefined) rows.push(new TableRow(question, answer));
  }
  const kept = trimTail(grid, withoutClosing(grid, rows), area.kind === 'columns');
  return {
    rows: kept,
    firstRow: topOf(grid, area),
    endRow: Math.min(endRow, (kept.at(-1)?.question.row ?? area.firstRow) + 1),
    lastColumn: Math.max(area.to, ...roles.keys()),
    unplaced,
    notes,
    area,
    roles,
  };
}

/** Roles of the columns, and the notes listed beside the table, whose columns have none. */
function rolesAndNotes(
  grid: Grid,
  area: AnswerArea,
  answerColumns: ReadonlySet<number>,
  endRow: number,
): { readonly roles: ReadonlyMap<number, ColumnRole>; readonly notes: readonly FoundNote[] } {
  const roles = columnRoles(grid, area, answerColumns);
  const right = Math.max(area.to, ...answerColumns, lastAsking(roles, area));
  const { notes, columns } = sideNotes(grid, topOf(grid, area) - 3, endRow, right);
  if (notes.length === 0) return { roles, notes };
  return { roles: columnRoles(grid, area, new Set([...answerColumns, ...columns])), notes };
}

/**
 * The last column of the table's questions; 0 for none. Numbers right of both the questions and the answers
 * begin another list, such as 番号 and 内容 of the notes.
 */
function lastAsking(roles: ReadonlyMap<number, ColumnRole>, { to }: AnswerArea): number {
  let last = 0;
  for (const [col, role] of [...roles].sort(([one], [other]) => one - other)) {
    if (role === 'number' && last > 0 && col > to) break;
    if (role === 'question') last = col;
  }
  return last;
}

/** First row of a table's header, which may have two rows (回答 above はい・いいえ・対象外). */
function topOf(grid: Grid, area: AnswerArea): number {
  const first = startOf(area);
  const above = grid.lineAt(first - 1);
  return above !== undefined && isHeaderWord.of(above) ? first - 1 : first;
}

const nextRow = (above: TableRow['question'] | undefined): number | undefined =>
  above === undefined ? undefined : above.row + above.span;

/** Whether a line of one cell heads what closes a document: its history, or whom to ask. */
const headsClosing = ({ cells: [cell, ...others] }: Line): boolean =>
  cell !== undefined && others.length === 0 && (namesHistory.of(cell) || namesContact(cell.text));

/**
 * Drops what stands below the heading of the document's history, or of whom to ask, behind the last row that
 * is answered: names and telephone numbers lie in the columns of the answers at times. Questions stay.
 */
function withoutClosing(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.findLastIndex(({ answer: { decision } }) => decision.choice !== null);
  const behind = rows.slice(last + 1);
  if (last < 0 || !behind.some(({ answer }) => answer.decision.state === 'unreadable')) return rows;
  const from = rows[last]?.question.row ?? LAST_ROW;
  const closing = grid.lines.find((line) => line.row > from && headsClosing(line))?.row ?? LAST_ROW;
  const below = behind.filter(({ question }) => question.row >= closing);
  const isForm = ({ question: { references, question } }: TableRow): boolean =>
    references.length > 0 || looksLikeQuestion(question);
  return below.some(isForm) ? rows : rows.filter(({ question }) => question.row < closing);
}

/**
 * Drops what follows the last row that offers an answer: notes, remarks, signatures. Blank questions
 * at the end stay when they go on with the table's numbers, or ask right below its last row; a list
 * that starts again at 1, or under the heading of one, is notes.
 * @param headed the answers have columns of their own, so that a form nobody filled in is a table too
 */
function trimTail(grid: Grid, rows: readonly TableRow[], headed: boolean): readonly TableRow[] {
  const answered = rows.findLastIndex(
    ({ question, answer }) =>
      answer.answerable === true ||
      answer.decision.state !== 'blank' ||
      question.references.length > 0,
  );
  const asked = ({ question }: TableRow) =>
    question.number !== null && looksLikeQuestion(question.question);
  let last = answered < 0 && headed ? rows.findLastIndex(asked) : answered;
  if (last === rows.length - 1) return rows;
  const numbers = new Set(rows.slice(0, last + 1).flatMap(({ question }) => question.number ?? []));
  let before = rows[last]?.question.number ?? null;
  const notes = notesAreaRow(grid, rows[last]?.question.row ?? 0) ?? LAST_ROW;
  for (const [index, { question }] of rows.entries()) {
    if (index <= last) continue;
    if (question.row >= notes) break;
    const { number } = question;
    const above = rows[last]?.question;
    // The last questions of a form often have no number: they ask in the row right below.
    if (number === null && asks.of(question.cell) && question.row === nextRow(above)) {
      last = index;
      continue;
    }
    // A heading between numbered rows: what follows it decides.
    if (number === null && headed) continue;
    const goesOn = number !== null && !numbers.has(number) && !/^\D*1$/.test(number);
    const isNext = looksLikeQuestion(question.question) && index === last + 1;
    if (!goesOn || !(isNext || (headed && follows(before, number)))) break;
    before = number;
    last = index;
  }
  return rows.slice(0, last + 1);
}
