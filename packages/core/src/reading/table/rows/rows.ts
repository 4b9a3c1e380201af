import { parseReferenceCell } from '../../../catalogue/references.js';
import { textFact, textSign } from '../../facts.js';
import { type Grid, lastColumn } from '../../grid/grid.js';
import { isBlank, longest, onLine, type SheetCell, trimmed } from '../../grid/sheet-cell.js';
import { fieldOfLabel } from '../../header/labels.js';
import { signatureRows } from '../../header/signature.js';
import { headsLegendAlone } from '../../marks/legends/legend-beside.js';
import { isAnswerText } from '../../marks/words/answer-text.js';
import { isFootnote } from '../../notes/footnotes.js';
import type { ColumnRole } from '../../wording/column-roles.js';
import { tellsOfExamples } from '../../wording/example-words.js';
import { HEADING_REACH, headerLines, isHeaderRow, isHeaderWord } from '../../wording/header-row.js';
import { canonicalNumber, splitQuestion } from '../../wording/question.js';
import { isClause, referencesOfParts } from '../../wording/reference-parts.js';
import { headingType } from '../../wording/type-sizes.js';
import { answersForAll } from '../answers/said-across.js';
import type { AnswerArea } from '../model/answer-area.js';
import { QuestionRow } from '../model/question-row.js';
import { withAnswersBelow } from './answers-below.js';
import { goesOnWith, withMore } from './continued-rows.js';

const MAX_SPAN = 12;
const NO_CELLS: readonly SheetCell[] = [];

/** A row that counts the answers is none of them. */
const TOTALS =
  /^\s*(?:合計|小計|総計|集計|計|[「『]?(?:[○◯×△レ✓✔☑■]|はい|いいえ|対象外|該当なし)[」』]?の?(?:合計|(?:個|件)?数))\s*(?:[（(:：].*)?$/;

/** In place of its number: a row of an earlier form that is no part of this one. */
const isWithdrawn = textFact((text) =>
  /^[\s(（【[]*(?:旧|廃止?|削除|欠番)(?:設問|項目)?[\s)）】\]]*$/.test(text),
);

/** Nor is the heading of a legend, whose signs stand in the columns of the answers. */
const isNoRow = textSign((text) => TOTALS.test(text) || headsLegendAlone(text));

/**
 * Rows of a table: every row with a cell in a question column. @param until first row that no
 * longer belongs to the table.
 */
export function questionRows(
  grid: Grid,
  area: AnswerArea,
  roles: ReadonlyMap<number, ColumnRole>,
  until: number,
): readonly QuestionRow[] {
  const columns = (role: ColumnRole) =>
    [...roles.keys()].filter((col) => roles.get(col) === role).sort((a, b) => a - b);
  const byRole = {
    question: new Set(columns('question')),
    number: columns('number'),
    reference: columns('reference'),
    note: columns('note'),
    section: columns('section'),
  };
  const skipped = new Set(area.headerRows);
  const from = firstRowOf(grid, area);
  const isLarge = headingType(grid);
  const signatures = signatureRows(grid);
  const rows: QuestionRow[] = [];
  for (const line of grid.lines) {
    const { row, cells } = line;
    if (row < from || row >= until || skipped.has(row)) continue;
    if (isHeaderRow(line) || isNoRow.of(line) || isFootnote(line)) continue;
    if (signatures.has(row)) continue;
    const heading = headingOf(grid, cells, area, byRole.question, isLarge);
    const own = heading === undefined ? questionCells(cells, area, byRole.question) : [heading];
    if (own.some(tellsOfExamples.of)) continue;
    if (byRole.number.some((col) => isWithdrawnAt(grid.cellAt(row, col)))) continue;
    // The header of a letter may stand in the columns of its questions and answers.
    if (rows.length === 0 && own.slice(0, 1).some(isHeaderLabel)) continue;
    if (isHeaderWord.of(line) && own.length > 0 && own.every(isHeaderWord.of)) continue;
    const found = buildRow(grid, byRole, row, own, heading !== undefined);
    const above = rows.at(-1);
    if (found === undefined) continue;
    if (above === undefined) rows.push(found);
    else if (isReferenceOf(found, above)) rows[rows.length - 1] = withReferences(above, found);
    else if (goesOnWith(grid, area, byRole.number, above, found))
      rows[rows.length - 1] = withMore(above, found);
    else rows.push(found);
  }
  return withAnswersBelow(grid, area, rows, byRole.note);
}

const isWithdrawnAt = (cell: SheetCell | undefined): boolean =>
  cell !== undefined && isWithdrawn.of(cell);

/**
 * The cells of a row that ask: those in the columns of questions; where there are none, one that
 * reaches into such a column from the left, as where a long reference and its question run together.
 */
function questionCells(
  cells: readonly SheetCell[],
  area: AnswerArea,
  columns: ReadonlySet<number>,
): readonly SheetCell[] {
  const own = cells.filter(({ col }) => columns.has(col));
  if (own.length > 0 || !cells.some(({ col }) => col >= area.from && col <= area.to)) return own;
  const reaches = (cell: SheetCell) =>
    [...columns].some((col) => cell.col < col && lastColumn(cell) >= col) &&
    (cell.col > area.to || lastColumn(cell) < area.from);
  return cells.filter((cell) => reaches(cell) && !isBlank(cell));
}

/** First row of a table: below its heading where that is near, for header values stand above it. */
function firstRowOf(grid: Grid, { firstRow }: AnswerArea): number {
  const first = firstRow - HEADING_REACH;
  const heading = headerLines(grid).findLast(({ row }) => row >= first && row <= firstRow);
  return heading?.row ?? first;
}

/** The cell of a row that heads what follows; alone in its row, by the size of its letters too. */
function headingOf(
  grid: Grid,
  cells: readonly SheetCell[],
  area: AnswerArea,
  questionColumns: ReadonlySet<number>,
  isLarge: (cell: SheetCell) => boolean,
): SheetCell | undefined {
  for (const cell of cells)
    if (
      (cells.length === 1 && (isLarge(cell) || runsOver(grid, cell, area))) ||
      isHeading(cell, cells, area, questionColumns)
    )
      return cell;
  return undefined;
}

const isHeaderLabel = (cell: SheetCell): boolean => fieldOfLabel.of(cell) !== undefined;

/** Whether a printed line runs on into the first column of answers, as only a heading does. */
const runsOver = ({ page }: Grid, cell: SheetCell, { kind, from }: AnswerArea): boolean =>
  page.kind === 'pdf' && kind !== 'single' && cell.col < from && lastColumn(cell) >= from;

const hasWords = textFact((text) => /\p{L}{4}/u.test(text));

/**
 * Whether a cell reaches over the answer columns and so heads what follows. Text in merged answer
 * cells beside a question is no heading: somebody typed it instead of choosing (要相談).
 */
function isHeading(
  cell: SheetCell,
  row: readonly SheetCell[],
  area: AnswerArea,
  questionColumns: ReadonlySet<number>,
): boolean {
  if (cell.colSpan === 1 || cell.col > area.from || lastColumn(cell) < area.to) return false;
  // An answer may be said once for several products, of which this is not the first; and on paper what is
  // printed further right may have stretched the cell before a question over it.
  const isOver = (other: SheetCell) =>
    other.col > cell.col && questionColumns.has(other.col) && hasWords.of(other);
  const isBeside = ({ col }: SheetCell) => col < cell.col || col > lastColumn(cell);
  const isQuestion = (other: SheetCell) => questionColumns.has(other.col) && !isBlank(other);
  const besideQuestion = row.some(isQuestion);
  // An answer to several products begins in the columns of the one before.
  if (cell.col < area.from) {
    if (answersForAll.of(cell) || row.some(isOver)) return false;
    return !row.some((other) => isBeside(other) && isQuestion(other)) || isQuestion(cell);
  }
  if (isBlank(cell) || isAnswerText.of(cell)) return false;
  return isHeaderWord(trimmed.of(cell)) || !besideQuestion;
}

/** What may introduce a reference that stands on a line of its own. */
const REFERENCE_LABEL =
  /^(?:参照(?:箇所|先|項目)?|根拠|ガイドライン|対応(?:項目|箇所)?|該当(?:項目|箇所)?|ref(?:erence)?\.?)?[\s:：→―-]*$/i;

/** A line under a question that holds nothing but its reference. */
const isReferenceOf = (row: QuestionRow, above: QuestionRow): boolean =>
  REFERENCE_LABEL.test(row.question) &&
  row.number === null &&
  row.references.length > 0 &&
  above.references.length === 0 &&
  row.row === above.row + above.span;

const withReferences = (above: QuestionRow, below: QuestionRow): QuestionRow => ({
  ...above,
  span: above.span + below.span,
  references: below.references,
  noteCells: [...new Set([...above.noteCells, ...below.noteCells])],
});

interface ColumnsByRole {
  readonly question: ReadonlySet<number>;
  readonly number: readonly number[];
  readonly reference: readonly number[];
  readonly note: readonly number[];
  readonly section: readonly number[];
}

/** The references a text names, each once. */
const referencesOf = textFact((text): readonly string[] => [...new Set(parseReferenceCell(text))]);

/** A remark may stand in the comment of an empty cell. */
const saysNothing = (cell: SheetCell): boolean => isBlank(cell) && cell.comment === undefined;

/** The cells of a row in some columns, a merged one once, less those that hold the question. */
function cellsAt(
  grid: Grid,
  row: number,
  cols: readonly number[],
  own: readonly SheetCell[],
  isNothing = isBlank,
): readonly SheetCell[] {
  let cells: SheetCell[] | undefined;
  for (const col of cols) {
    const cell = grid.cellAt(row, col);
    if (cell === undefined || isNothing(cell) || own.includes(cell)) continue;
    if (cells === undefined) cells = [cell];
    else if (!cells.includes(cell)) cells.push(cell);
  }
  return cells ?? NO_CELLS;
}

/**
 * The references in the text of a question and in the cells beside it, each once. A part of a reference, such
 * as a bare `C`, names none by itself: the parts are read together, and what names one as it stands is none.
 */
function joined(own: readonly string[], beside: readonly SheetCell[]): readonly string[] {
  if (beside.length === 0) return own;
  const whole = beside.flatMap(referencesOf.of);
  if (!beside.some(isClause.of)) return [...new Set([...own, ...whole])];
  const parts = beside.filter((cell) => referencesOf.of(cell).length === 0);
  return [...new Set([...own, ...whole, ...referencesOfParts(parts.map(({ text }) => text))])];
}

function buildRow(
  grid: Grid,
  columns: ColumnsByRole,
  row: number,
  own: readonly SheetCell[],
  across: boolean,
): QuestionRow | undefined {
  const cell = longest(own);
  if (cell === undefined) return undefined;
  const parts =
    own.length === 1
      ? splitQuestion.of(cell)
      : splitQuestion(own.map(({ text }) => text).join(' '));
  const at = (cols: readonly number[]) => cellsAt(grid, row, cols, own);
  const numberCell = at(columns.number).find((candidate) => candidate.row === row);
  const number = numberCell === undefined ? parts.number : canonicalNumber.of(numberCell);
  const sections = at(columns.section);
  return new QuestionRow(
    row,
    Math.min(MAX_SPAN, cell.rowSpan),
    cell,
    number === '' ? null : number,
    parts.text,
    joined(parts.references, at(columns.reference)),
    cellsAt(grid, row, columns.note, own, saysNothing),
    sections.length === 0 ? null : sections.map(onLine.of).join(' '),
    across,
    cell.box.height >= 1 ? cell.box : { ...cell.box, height: 1 },
  );
}
