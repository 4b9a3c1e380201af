import type { Choice } from '../../../model/disclosure.js';
import { type Grid, gridOf, type Line } from '../../grid/grid.js';
import { isAnswerText } from '../../marks/words/answer-text.js';
import { offersWords } from '../../marks/words/inline.js';
import { headsAnswers } from '../../wording/column-roles.js';
import { headerLines } from '../../wording/header-row.js';
import type { AnswerArea } from '../model/answer-area.js';
import { singleAreas } from './single-areas.js';

/** Fewer rows than this under a heading 回答 are no part of a form. */
const FEWEST_ROWS = 2;

/** Rows from the heading of a part up to where the next heading stands. */
interface Part {
  readonly first: number;
  readonly end: number;
}

/**
 * The areas of columns of a page, and the parts above and between them that are answered in words in one
 * cell: `はい・いいえ・対象外` under the heading 回答 in the first part, a column for each answer in the second.
 */
export function withWordedParts(
  grid: Grid,
  areas: readonly AnswerArea[],
  legend: ReadonlyMap<string, Choice>,
): readonly AnswerArea[] {
  // One product's columns, cut by the headings of parts.
  const [first] = areas;
  const isFirst = ({ kind, from }: AnswerArea) => kind === 'columns' && from === first?.from;
  if (first === undefined || !areas.every(isFirst)) return areas;
  const headings = headerLines(grid);
  const last = Math.max(...areas.flatMap(({ headerRows }) => headerRows));
  const parts = headings.flatMap((heading, index): readonly Part[] => {
    const end = headings[index + 1]?.row;
    if (end === undefined || heading.row > last || !headsOneCell(grid, heading, first)) return [];
    const part = { first: heading.row, end };
    return isWorded(grid, part, first) ? [part] : [];
  });
  const worded = parts.flatMap((part) => areasOf(grid, part, first, legend));
  return [...areas.flatMap((area) => withoutParts(area, parts)), ...worded];
}

/** Whether one heading 回答 reaches over the columns of the answers, and names none of them. */
function headsOneCell(grid: Grid, { row }: Line, { from }: AnswerArea): boolean {
  const heading = grid.cellAt(row, from);
  return heading !== undefined && headsAnswers.of(heading);
}

/** Whether the rows of a part are answered in words, and in the first of the columns alone. */
function isWorded(grid: Grid, { first, end }: Part, { from, to }: AnswerArea): boolean {
  const inside = grid.page.cells.filter(
    ({ row, col }) => row > first && row < end && col >= from && col <= to,
  );
  const worded = inside.filter(
    (cell) => cell.col === from && (offersWords.of(cell) || isAnswerText.of(cell)),
  );
  return worded.length >= FEWEST_ROWS && worded.length > inside.length / 2;
}

function areasOf(
  grid: Grid,
  { first, end }: Part,
  { from }: AnswerArea,
  legend: ReadonlyMap<string, Choice>,
): readonly AnswerArea[] {
  const cells = grid.page.cells.filter(({ row }) => row >= first && row < end);
  // Controls that lie elsewhere on the page say nothing of this part.
  const part = gridOf({ ...grid.page, cells, drawings: [] });
  return singleAreas(part, legend).filter((area) => area.from === from);
}

/** What is left of an area of columns above, between and below some parts. */
function withoutParts(area: AnswerArea, parts: readonly Part[]): readonly AnswerArea[] {
  const part = parts.find(({ first }) => first >= area.firstRow && first <= area.lastRow);
  if (part === undefined) return [area];
  const headers = (holds: (row: number) => boolean) => area.headerRows.filter(holds);
  const above = {
    ...area,
    headerRows: headers((row) => row < part.first),
    lastRow: part.first - 1,
  };
  const below = headers((row) => row >= part.end);
  const [next] = below;
  if (next === undefined) return [above];
  return [above, ...withoutParts({ ...area, headerRows: below, firstRow: next + 1 }, parts)];
}
