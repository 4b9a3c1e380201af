import { addTo } from '../../../basics/grouped.js';
import { boxAround } from '../../../pages/index.js';
import { type Grid, gridOf, type Line, lastColumn } from '../../grid/grid.js';
import { isBlank, onLine, type SheetCell, type SheetPage, trimmed } from '../../grid/sheet-cell.js';
import { roleOfHeading } from '../../wording/column-roles.js';
import { headerLines } from '../../wording/header-row.js';
import { isItemNumber } from '../../wording/question.js';
import type { AnswerArea } from '../model/answer-area.js';

/** Fewer questions than this between two answer areas are remarks on the first. */
const FEWEST_QUESTIONS = 4;
const SHORTEST_QUESTION = 5;
/** Share of the answers of the second table that stand beside a question of its own. */
const ASKED = 0.5;

const NOTE_HEADING =
  /^[※*]$|^注$|備考|注釈|注記|コメント|補足|摘要|特記|理由|説明|remark|note|comment/i;

/**
 * Tables printed beside each other on one page, the second going on with the form where the first
 * ends: each has its own questions, unlike the answer columns of several products.
 * @returns the page cut into its halves, from left to right; the page itself when it has one table
 */
export function halvesOf(grid: Grid, areas: readonly AnswerArea[]): readonly Grid[] {
  const cuts = areas.flatMap((area, index) => {
    const next = areas[index + 1];
    const cut = next === undefined ? undefined : cutBetween(grid, area, next);
    return cut === undefined ? [] : [cut];
  });
  if (cuts.length === 0) return [grid];
  const bounds = [0, ...cuts, Number.MAX_SAFE_INTEGER];
  return bounds
    .slice(0, -1)
    .map((from, index) => gridOf(columnsOf(grid.page, from, bounds[index + 1] ?? from)));
}

const mayAsk = (text: string): boolean => text.length >= SHORTEST_QUESTION && !isItemNumber(text);

/**
 * Whether the cells of a column ask: most of them something else, unlike the titles of sections.
 * @param fewest how many there have to be
 */
function hasQuestions(cells: readonly SheetCell[], fewest = FEWEST_QUESTIONS): boolean {
  const texts = new Set(cells.map(onLine.of).filter(mayAsk));
  return texts.size >= fewest && texts.size * 2 > cells.length;
}

/** First column of the table that `next` answers, when that is another one than `area` answers. */
function cutBetween(grid: Grid, area: AnswerArea, next: AnswerArea): number | undefined {
  if (next.firstRow > area.lastRow || area.firstRow > next.lastRow) return undefined;
  const between = columnsIn(grid, area.to + 1, next.from, next);
  const answers = columnsIn(grid, next.from, next.to + 1, next);
  const answered = Math.max(0, ...[...answers.values()].map(({ length }) => length));
  // What stands beside some of the answers only are remarks.
  const fewest = Math.max(FEWEST_QUESTIONS, answered * ASKED);
  const question = [...between].find(
    ([col, cells]) =>
      !NOTE_HEADING.test(headingAbove(grid, col, next)) &&
      mayHeadQuestions(grid, col, area, next) &&
      hasQuestions(cells, fewest),
  )?.[0];
  if (question === undefined || !asksBefore(grid, area)) return undefined;
  let first = question;
  while (first - 1 > area.to && leadsQuestions(grid, first - 1, between.get(first - 1), next))
    first -= 1;
  return first;
}

/** The cells of the columns from `from` to before `until` beside the answers of an area, by column. */
function columnsIn(
  grid: Grid,
  from: number,
  until: number,
  { firstRow, lastRow }: AnswerArea,
): ReadonlyMap<number, readonly SheetCell[]> {
  const columns = new Map<number, SheetCell[]>();
  for (const cell of grid.page.cells) {
    if (cell.col < from || cell.col >= until || isBlank(cell)) continue;
    if (cell.row < firstRow || cell.row > lastRow) continue;
    // The heading of a section runs over the columns of the answers, a question does not.
    if (lastColumn(cell) >= until) continue;
    addTo(columns, cell.col, cell);
  }
  return columns;
}

/** The heading of a table's columns nearest above its first answer. */
const headerOf = (grid: Grid, { firstRow }: AnswerArea): Line | undefined =>
  headerLines(grid).findLast(({ row }) => row < firstRow);

/** The heading of a table above one column, if it has one. */
function headingOf(grid: Grid, col: number, area: AnswerArea): SheetCell | undefined {
  const header = headerOf(grid, area);
  const cell = header === undefined ? undefined : grid.cellAt(header.row, col);
  return cell === undefined || isBlank(cell) ? undefined : cell;
}

/**
 * Whether the questions of a table stand left of its answers. Where they stand right of them, what stands
 * between those and other answers is what the table itself asks.
 */
const asksBefore = (grid: Grid, area: AnswerArea): boolean =>
  [...columnsIn(grid, 1, area.from, area)].some(([col, cells]) => {
    const heading = headingOf(grid, col, area);
    const role = heading === undefined ? undefined : roleOfHeading(heading.text);
    return hasQuestions(cells) && (role === undefined || role === 'question');
  });

/** Whether a column may ask by its heading, if it has one: 質問, or what heads a column of the first table as well. */
function mayHeadQuestions(grid: Grid, col: number, area: AnswerArea, next: AnswerArea): boolean {
  const heading = headingOf(grid, col, next);
  if (heading === undefined || roleOfHeading(heading.text) === 'question') return true;
  const isRepeated = ({ col: other, text }: SheetCell) =>
    other < area.from && text === heading.text;
  return headerOf(grid, next)?.cells.some(isRepeated) === true;
}

/** Whether a column stands before the questions of the second table: its numbers or chapters. */
function leadsQuestions(
  grid: Grid,
  col: number,
  cells: readonly SheetCell[] | undefined,
  next: AnswerArea,
): boolean {
  const heading = headingAbove(grid, col, next);
  if (NOTE_HEADING.test(heading)) return false;
  if (heading !== '') return true;
  return cells?.every(isItemNumber.of) === true;
}

function headingAbove(grid: Grid, col: number, area: AnswerArea): string {
  const header = headerOf(grid, area);
  const above = header === undefined ? [] : [header.row];
  const rows = [...area.headerRows, ...above, area.firstRow - 1];
  return (
    rows
      .map((row) => grid.cellAt(row, col))
      .map((cell) => (cell === undefined ? '' : trimmed.of(cell)))
      .find((text) => text !== '') ?? ''
  );
}

function columnsOf(page: SheetPage, from: number, to: number): SheetPage {
  const cells = page.cells.filter(({ col }) => col >= from && col < to);
  const left = from === 0 ? 0 : boxAround(cells.map(({ box }) => box)).x;
  const beyond = page.cells.filter(({ col }) => col >= to);
  const right = boxAround(beyond.map(({ box }) => box)).x;
  const drawings = page.drawings.filter(({ box }) => {
    const centre = box.x + box.width / 2;
    return centre >= left && centre < right;
  });
  return { ...page, cells, drawings };
}
