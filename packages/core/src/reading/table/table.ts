import type { Choice } from '../../model/disclosure.js';
import type { Grid } from '../grid/grid.js';
import type { UnplacedMark } from '../marks/drawing-marks.js';
import { legendOf } from '../marks/option-words.js';
import { type FoundNote, isNotesHeading } from '../notes/note-list.js';
import { sideNotes } from '../notes/side-notes.js';
import { type AnswerArea, answerAreas } from './answer-columns.js';
import { type RowAnswer, readAnswers } from './answers.js';
import { type ColumnRole, columnRoles } from './columns.js';
import { isHeaderWord } from './header-row.js';
import { looksLikeQuestion } from './question.js';
import { type QuestionRow, questionRows } from './rows.js';

/** A row with its answer, before it is recognised. */
export interface TableRow {
  readonly question: QuestionRow;
  readonly answer: RowAnswer;
}

/** One table, or one product's column of a table that holds several side by side. */
export interface AnswerTable {
  readonly rows: readonly TableRow[];
  /** Row of the first header or question: what stands above is title and header. */
  readonly firstRow: number;
  /** First row below the table. */
  readonly endRow: number;
  /** Words above the answer columns where products stand side by side; '' otherwise. */
  readonly heading: string;
  readonly unplaced: readonly UnplacedMark[];
  /** Notes listed beside the table. */
  readonly notes: readonly FoundNote[];
}

/** Answer columns people keep for comparison, not as the answer in force. */
const NOT_IN_FORCE = /前回|前年|旧|変更前|記入例|回答例|見本|サンプル|例\)?$/;

const LAST_ROW = Number.MAX_SAFE_INTEGER;

/** All tables of a page. Side-by-side answer columns give one table each, in order. */
export function readTables(grid: Grid): readonly AnswerTable[] {
  const legend = legendOf(grid.page.cells.map(({ text }) => text));
  const areas = answerAreas(grid, legend);
  const columns = new Set(
    areas.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  const inForce = areas.filter((area) => !NOT_IN_FORCE.test(headingOf(grid, area)));
  return inForce.map((area) =>
    readTable(grid, area, columns, endOf(grid, area, areas), legend, areas.length > 1),
  );
}

/** Where a table ends: at the next table of the page below it, or at the notes area. */
function endOf(grid: Grid, area: AnswerArea, areas: readonly AnswerArea[]): number {
  const below = areas
    .map((other) => Math.min(other.firstRow, ...other.headerRows))
    .filter(
      (row) =>
        row > area.firstRow &&
        areas.some((other) => other.firstRow >= row && other.firstRow > area.lastRow),
    );
  const notes = grid.rows.find(
    (row) =>
      row > area.firstRow &&
      grid.cellsIn(row).length <= 3 &&
      grid.cellsIn(row).some((cell) => isNotesHeading(cell.text)) &&
      !hasAnswersBelow(area, row),
  );
  return Math.min(notes ?? LAST_ROW, ...below, LAST_ROW);
}

/** A heading 備考 inside the table's header is no notes area: answers follow below it. */
const hasAnswersBelow = (area: AnswerArea, row: number): boolean =>
  area.kind !== 'columns' && row < area.lastRow;

function headingOf(grid: Grid, area: AnswerArea): string {
  const top = Math.min(area.firstRow, ...area.headerRows);
  for (let row = top; row >= Math.max(1, top - 2); row -= 1) {
    const text = grid.cellAt(row, area.from)?.text.trim() ?? '';
    if (text !== '' && !area.headerRows.includes(row)) return text;
  }
  return grid.cellAt(top - 1, area.from)?.text.trim() ?? '';
}

function readTable(
  grid: Grid,
  area: AnswerArea,
  answerColumns: ReadonlySet<number>,
  endRow: number,
  legend: ReadonlyMap<string, Choice>,
  sideBySide: boolean,
): AnswerTable {
  const bounded = { ...area, lastRow: Math.min(area.lastRow, endRow - 1) };
  const { roles, notes } = rolesAndNotes(grid, bounded, answerColumns, endRow);
  const questions = questionRows(grid, bounded, roles, endRow);
  const { answers, unplaced } = readAnswers(grid, bounded, questions, legend);
  const rows = questions.flatMap((question, index): readonly TableRow[] => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ question, answer }];
  });
  return {
    rows: trimTail(rows),
    firstRow: topOf(grid, area),
    endRow: Math.min(endRow, (trimTail(rows).at(-1)?.question.row ?? area.firstRow) + 1),
    heading: sideBySide ? headingOf(grid, area) : '',
    unplaced,
    notes,
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
  const questions = [...roles].flatMap(([col, role]) =>
    role === 'question' || role === 'number' ? [col] : [],
  );
  const right = Math.max(area.to, ...answerColumns, ...questions);
  const { notes, columns } = sideNotes(grid, topOf(grid, area) - 3, endRow, right);
  if (notes.length === 0) return { roles, notes };
  return { roles: columnRoles(grid, area, new Set([...answerColumns, ...columns])), notes };
}

/** First row of a table's header, which may have two rows (回答 above はい・いいえ・対象外). */
function topOf(grid: Grid, area: AnswerArea): number {
  const first = Math.min(area.firstRow, ...area.headerRows);
  const above = grid.cellsIn(first - 1);
  return above.some(({ text }) => isHeaderWord(text)) ? first - 1 : first;
}

/**
 * Drops what follows the last row that offers an answer: notes, remarks, signatures. Blank questions
 * at the end stay when they go on with the table's numbers; a list that starts again at 1 is notes.
 */
function trimTail(rows: readonly TableRow[]): readonly TableRow[] {
  let last = rows.findLastIndex(
    ({ question, answer }) =>
      answer.answerable === true ||
      answer.decision.state !== 'blank' ||
      question.references.length > 0,
  );
  const numbers = new Set(rows.slice(0, last + 1).flatMap(({ question }) => question.number ?? []));
  for (const { question } of rows.slice(last + 1)) {
    const goesOn =
      question.number !== null && !numbers.has(question.number) && !/^\D*1$/.test(question.number);
    if (!goesOn || !looksLikeQuestion(question.question)) break;
    last += 1;
  }
  return rows.slice(0, last + 1);
}
