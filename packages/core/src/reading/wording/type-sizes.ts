import type { Grid, Line } from '../grid/grid.js';
import { longest, type SheetCell } from '../grid/sheet-cell.js';
import { isAnswerText } from '../marks/words/answer-text.js';
import { saysUnanswered } from '../marks/words/unanswered.js';

/** Sizes of type on pages that print their text at its true size. */

/** Headings are larger than the largest of the questions by this share. */
const LARGER = 1.15;

const isAnswer = (cell: SheetCell): boolean => isAnswerText.of(cell) || saysUnanswered.of(cell);

/** Whether a line holds an answer, or the place of one, behind its first cell. */
export const isAnswered = ({ cells }: Line): boolean => cells.slice(1).some(isAnswer);

/** The question of a line: the longest of its cells that is no answer. */
export const askedIn = ({ cells }: Line): SheetCell | undefined =>
  longest(cells.filter((cell) => !isAnswer(cell)));

/** A size that fewer of the questions are set in, as a share, is that of something else beside an answer. */
const FEWEST_OF_A_SIZE = 0.04;

/** Least and largest size that the answered questions of some lines are set in; null where none tells. */
export function sizesOf(
  lines: readonly Line[],
): { readonly least: number; readonly largest: number } | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const line of lines) {
    const size = isAnswered(line) ? askedIn(line)?.textSize : undefined;
    if (size === undefined) continue;
    counts.set(size, (counts.get(size) ?? 0) + 1);
    all += 1;
  }
  const usual = [...counts].flatMap(([size, count]) =>
    count < all * FEWEST_OF_A_SIZE ? [] : [size],
  );
  return usual.length === 0 ? null : { least: Math.min(...usual), largest: Math.max(...usual) };
}

/** Whether a text of a page is set in type too large for a question: it heads the rows below it. */
export function headingType({ page, lines }: Grid): (cell: SheetCell) => boolean {
  const sizes = page.kind === 'pdf' ? sizesOf(lines) : null;
  if (sizes === null) return () => false;
  const large = LARGER * sizes.largest;
  return ({ textSize = 0 }) => textSize > large;
}
