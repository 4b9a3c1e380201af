import { type Grid, gridOf, type Line, lastColumn } from '../grid/grid.js';
import { longest, type SheetCell, type SheetPage, withMoved } from '../grid/sheet-cell.js';
import { splitQuestion } from './question.js';
import { remarkIn, textBox } from './remark-below.js';
import { isAnswerText } from './single-areas.js';

/**
 * Remarks in small print on lines of their own below the row they are about, in type that no question
 * is set in. Only pages that print their text at its true size tell this.
 */

/** Small print is smaller than the least of the questions by this share. */
const SMALLER = 0.95;
/** Headings are larger than the largest of the questions by this share. */
const LARGER = 1.15;
/** White between a question and its small print, in heights of a line, is less than this. */
const LINE_GAP = 1;
const SAME_EDGE = 1;

const isAnswered = ({ cells }: Line): boolean => cells.slice(1).some(isAnswerText.of);
const askedIn = ({ cells }: Line): SheetCell | undefined =>
  longest(cells.filter((cell) => !isAnswerText.of(cell)));

/** Least and largest size that the answered questions of some lines are set in; null where none tells. */
function sizesOf(
  lines: readonly Line[],
): { readonly least: number; readonly largest: number } | null {
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    const size = isAnswered(line) ? askedIn(line)?.textSize : undefined;
    if (size === undefined) continue;
    least = Math.min(least, size);
    largest = Math.max(largest, size);
  }
  return largest < least ? null : { least, largest };
}

/** Whether a line says more about the row above it and asks nothing of its own. */
function isBelow(
  { cells: [cell, ...others] }: Line,
  question: SheetCell,
  above: SheetCell,
): boolean {
  if (cell === undefined || others.length > 0) return false;
  const { number, references } = splitQuestion.of(cell);
  if (number !== null || references.length > 0 || isAnswerText.of(cell)) return false;
  const [before, own] = [textBox(above), textBox(cell)];
  return (
    own.x > textBox(question).x - SAME_EDGE &&
    own.y - before.y - before.height < LINE_GAP * before.height
  );
}

/** A page with the small print below its rows beside them, in a column of remarks; any other as it is. */
export function withSmallPrintBeside(page: SheetPage): SheetPage {
  if (page.kind !== 'pdf') return page;
  const { lines } = gridOf(page);
  const small = SMALLER * (sizesOf(lines)?.least ?? Number.POSITIVE_INFINITY);
  const isSmall = ({ cells }: Line) => (cells[0]?.textSize ?? small) < small;
  const moved = new Map<SheetCell, SheetCell | null>();
  const column = page.cells.reduce((last, cell) => Math.max(last, lastColumn(cell)), 0) + 1;
  lines.forEach((line, index) => {
    const question = isAnswered(line) ? askedIn(line) : undefined;
    if (question === undefined) return;
    const remark: SheetCell[] = [];
    for (let at = index + 1; at < lines.length; at += 1) {
      const next = lines[at];
      if (next === undefined || !isSmall(next)) break;
      if (!isBelow(next, question, remark.at(-1) ?? question)) break;
      remark.push(...next.cells);
    }
    for (const cell of remark) moved.set(cell, null);
    const [start] = remark;
    if (start !== undefined) moved.set(start, remarkIn(remark, start, line.row, column));
  });
  return moved.size === 0 ? page : withMoved(page, moved);
}

/** Whether a text of a page is set in type too large for a question: it heads the rows below it. */
export function headingType({ page, lines }: Grid): (cell: SheetCell) => boolean {
  const sizes = page.kind === 'pdf' ? sizesOf(lines) : null;
  if (sizes === null) return () => false;
  const large = LARGER * sizes.largest;
  return ({ textSize = 0 }) => textSize > large;
}
