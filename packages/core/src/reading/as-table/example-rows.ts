import { bisect } from '../../basics/bisect.js';
import { parseReferenceCell } from '../../catalogue/references.js';
import { centreOf, contains, type Drawing } from '../../pages/index.js';
import { textFact } from '../facts.js';
import { type Grid, gridFact, gridOf, type Line, linesWith } from '../grid/grid.js';
import { onLine, type SheetCell, type SheetPage } from '../grid/sheet-cell.js';
import { fieldOfLabel } from '../header/labels.js';
import { isAnswerText } from '../marks/words/answer-text.js';
import { glyphKind } from '../marks/words/glyphs.js';
import { announcesExamples, isAlone, tellsExample } from '../wording/example-words.js';
import { headerLines, isHeaderRow } from '../wording/header-row.js';
import { isItemNumber, splitQuestion } from '../wording/question.js';

/**
 * Rows that show how to fill in the form. Whatever is answered there, nobody has answered: they are taken
 * off the page before its tables are looked for.
 */

const NO_CELLS: readonly SheetCell[] = [];

/** More rows than this, that do not stand below once more, are no examples. */
const MOST_EXAMPLES = 5;
/** Where more than this share of the lines calls itself an example, the word means something else. */
const MOST_LINES = 1 / 3;
const SHORTEST_QUESTION = 5;

const instructs = textFact((text) => /くださ|下さい|お願い/.test(text));
const isReference = textFact(
  (text) => splitQuestion(text).text.length < 3 && parseReferenceCell(text).length > 0,
);

const isMark = (cell: SheetCell): boolean =>
  isAnswerText.of(cell) || glyphKind.of(cell) === 'chosen';

/** What may stand left of a question: its number, its reference, its answer. */
const leads = (cell: SheetCell): boolean =>
  isItemNumber.of(cell) || isMark(cell) || isReference.of(cell) || isAlone.of(cell);

const mayAsk = (cell: SheetCell): boolean =>
  onLine.of(cell).length >= SHORTEST_QUESTION && !isMark(cell) && !instructs.of(cell);

/** Whether a row is the example itself: its number is called 例, or its question begins with it. */
function isExample({ cells }: Line, label: SheetCell): boolean {
  const others = cells.filter((cell) => cell !== label);
  if (others.length === 0 || cells.slice(0, cells.indexOf(label)).some((cell) => !leads(cell)))
    return false;
  return isAlone.of(label)
    ? others.some(mayAsk)
    : others.some((cell) => isMark(cell) || leads(cell));
}

/** Whether a row below the word for examples is answered, or numbered, like a row of the form. */
const isAnswered = ({ cells }: Line): boolean =>
  cells.length > 1 &&
  cells.some((cell) => isMark(cell) || isItemNumber.of(cell)) &&
  cells.some(mayAsk) &&
  !cells.some((cell) => fieldOfLabel.of(cell) !== undefined);

const questionOf = ({ cells }: Line): string => {
  const texts = cells.filter(mayAsk).map((cell) => splitQuestion.of(cell).text);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
};

/** Number of a row, where that counts: an example is often called 0, or by no number at all. */
function numberOf({ cells }: Line): string | undefined {
  const cell = cells.find(isItemNumber.of);
  const number = cell === undefined ? '0' : onLine.of(cell);
  return /^[0０]$/.test(number) ? undefined : number;
}

/** The last rows of a page in which each question is asked and each number stands. */
const lastAsked = gridFact((grid) => {
  const [asked, numbered] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of grid.lines) {
    asked.set(questionOf(line), line.row);
    const number = numberOf(line);
    if (number !== undefined) numbered.set(number, line.row);
  }
  return { asked, numbered };
});

/** Whether a row is asked once more, from some row on. */
const asksAgain = (grid: Grid, line: Line, from: number): boolean =>
  (lastAsked(grid).asked.get(questionOf(line)) ?? 0) >= from;

/** Whether the form begins below, from some row on: it asks the same again, or counts from where the example does. */
function beginsAgain(grid: Grid, line: Line, from: number): boolean {
  const last = lastAsked(grid).numbered.get(numberOf(line) ?? '') ?? 0;
  return last >= from || asksAgain(grid, line, from);
}

/** Whether a row counts for nothing: it is numbered 0, or 例. */
const isUncounted = ({ cells }: Line): boolean =>
  cells.some((cell) => isAlone.of(cell) || /^\s*[0０]\s*$/.test(cell.text));

/** The rows below a line that announces examples, up to where something else begins. */
interface Announced {
  /** Heading of the examples' own table. */
  readonly heading: Line | undefined;
  readonly rows: readonly Line[];
  /** First row of what stands below them. */
  readonly end: number;
  /** What the first line below them is: a heading, anything behind a gap or alone, a row without any gap. */
  readonly next: 'heading' | 'apart' | 'row';
}

/** Lines from which on a heading belongs to what begins there: `【回答】`, an instruction, the heading. */
const NEAR = 3;

/** More lines than this are no longer told by one word: they are the form's. */
const MOST_TOLD = 200;

function announcedBelow(grid: Grid, line: Line): Announced {
  const { lines } = grid;
  const rows: Line[] = [];
  let heading = isHeaderRow(line) ? line : undefined;
  let end = line.row + 1;
  const first = lineFrom(grid, line.row + 1);
  for (let index = first; index < lines.length; index += 1) {
    const next = lines[index] ?? line;
    const { row, cells } = next;
    if (isHeaderRow(next)) {
      if (heading !== undefined || rows.length > 0)
        return { heading, rows, end: row, next: 'heading' };
      heading = next;
    } else if (rows.length > 0 && (row > end || cells.length === 1)) {
      const isHeaded = lines.slice(index, index + NEAR).some(isHeaderRow);
      return { heading, rows, end: row, next: isHeaded ? 'heading' : 'apart' };
    } else if (index - first < MOST_TOLD && isAnswered(next)) rows.push(next);
    // The title of a section below the heading: the form begins here.
    else if (
      index - first >= MOST_TOLD ||
      cells.length > 1 ||
      (heading !== undefined && heading !== line)
    )
      return { heading, rows, end: row, next: 'row' };
    end = Math.max(...cells.map(({ rowSpan }) => row + rowSpan));
  }
  return { heading, rows, end: Number.POSITIVE_INFINITY, next: 'heading' };
}

/** Index of the first line in a row or below it. */
const lineFrom = ({ rows }: Grid, row: number): number =>
  bisect(rows.length, (index) => (rows[index] ?? 0) < row);

/**
 * The rows of examples that a line announces, with the heading they have of their own. A word that says more
 * (`記入例：「別紙参照」`) may stand within the form: there only rows that are asked again are examples.
 */
function announcedRows(grid: Grid, line: Line, label: SheetCell): readonly Line[] {
  const { heading, rows, end, next } = announcedBelow(grid, line);
  const isFew = rows.length <= MOST_EXAMPLES;
  const isWithin = !isAlone.of(label) && headerLines(grid).some(({ row }) => row < line.row);
  if (next === 'row' || isWithin) {
    const own = rows.findIndex((row) => !isUncounted(row) && !asksAgain(grid, row, row.row + 1));
    return rows.slice(0, own < 0 ? rows.length : own).slice(0, MOST_EXAMPLES);
  }
  if (next === 'heading')
    return rows.length > 0 && (isFew || rows.every((row) => beginsAgain(grid, row, end)))
      ? [...(heading === undefined ? [] : [heading]), ...rows]
      : [];
  // Below the heading of the form a row without a number is none of those that are counted.
  const isApart = (row: Line) =>
    isUncounted(row) ||
    (heading === undefined && numberOf(row) === undefined) ||
    beginsAgain(grid, row, end);
  return isFew && rows.every(isApart) ? rows : [];
}

/** What a line announces: rows, with the word itself where that says nothing else, or a box. */
function announcedBy(grid: Grid, line: Line, label: SheetCell): readonly SheetCell[] {
  const rows = announcedRows(grid, line, label).flatMap(({ cells }) => cells);
  if (rows.length === 0) return boxOf(grid, line, label);
  return isAlone.of(label) ? [label, ...rows] : rows;
}

/** The word may stand over the second column of its box. */
const INDENT = 1;

/** Columns in which a text begins. */
const columnsOf = gridFact((grid) => new Set(grid.cells.map(({ col }) => col)));

/** First column of a box right of the form, behind a column in which nothing stands; undefined for none. */
function leftOf(grid: Grid, { col }: SheetCell): number | undefined {
  for (let left = col; left > 1 && left >= col - INDENT; left -= 1)
    if (!columnsOf(grid).has(left - 1)) return left;
  return undefined;
}

/** The cells of a box of examples right of the form. */
function boxOf(grid: Grid, { row }: Line, label: SheetCell): readonly SheetCell[] {
  const left = leftOf(grid, label);
  if (left === undefined) return NO_CELLS;
  const cells: SheetCell[] = [];
  let isBeside = false;
  for (let at = row; ; at += 1) {
    const line = grid.cellsIn(at);
    const own = line.filter(({ col }) => col >= left);
    if (own.length === 0) return isBeside ? cells : NO_CELLS;
    // Further down it is a table of its own.
    if (at > row + MOST_EXAMPLES) return NO_CELLS;
    isBeside ||= own.length < line.length;
    cells.push(...own);
  }
}

/** The cells of a row, and of those that a word beside several of them reaches over. */
const cellsBeside = (grid: Grid, { row }: Line, { rowSpan }: SheetCell): readonly SheetCell[] =>
  grid.lines
    .slice(lineFrom(grid, row), lineFrom(grid, row + rowSpan))
    .flatMap(({ cells }) => cells);

/** Whether a heading announces a few rows that are all called examples, as on a sheet that tells how to fill in the form. */
const isSmallTable = ([heading, ...rows]: readonly Line[]): boolean =>
  heading?.cells.every(announcesExamples.of) === true &&
  rows.length > 0 &&
  rows.length <= MOST_EXAMPLES &&
  rows.every(isUncounted);

/** The cells that show how to fill in the form. */
function exampleCells(grid: Grid): ReadonlySet<SheetCell> {
  const lines = linesWith(grid, tellsExample);
  const found = new Set<SheetCell>();
  const add = (cells: readonly SheetCell[]) => {
    for (const cell of cells) found.add(cell);
  };
  if (lines.length > grid.lines.length * MOST_LINES && !isSmallTable(lines)) return found;
  for (const line of lines) {
    const label = line.cells.find(tellsExample.of);
    if (label === undefined || found.has(label)) continue;
    if (isExample(line, label)) add(cellsBeside(grid, line, label));
    else if (announcesExamples.of(label))
      add(label === line.cells[0] ? announcedBy(grid, line, label) : boxOf(grid, line, label));
  }
  return found;
}

/** A page, and what was taken off it. */
interface WithoutExamples {
  readonly page: SheetPage;
  readonly examples: readonly SheetCell[];
}

/** A page without the rows that show how to fill in the form; as it is where there are none. */
export function withoutExamples(page: SheetPage): WithoutExamples {
  if (!page.cells.some(tellsExample.of)) return { page, examples: NO_CELLS };
  const found = exampleCells(gridOf(page));
  if (found.size === 0) return { page, examples: NO_CELLS };
  const examples = [...found];
  const isOver = ({ box }: Drawing) => examples.some((cell) => contains(cell.box, centreOf(box)));
  return {
    page: {
      ...page,
      cells: page.cells.filter((cell) => !found.has(cell)),
      drawings: page.drawings.filter((drawing) => !isOver(drawing)),
    },
    examples,
  };
}
