import { boxAround } from '../../../pages/index.js';
import { textFact } from '../../facts.js';
import { type Grid, lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell, withText } from '../../grid/sheet-cell.js';
import { asks, splitQuestion } from '../../wording/question.js';
import type { AnswerArea } from '../model/answer-area.js';
import type { QuestionRow } from '../model/question-row.js';

/**
 * Questions that are broken over several rows of the sheet, because a row did not hold them: the number and
 * the answers stand beside the first row, or are merged over all of them.
 */

/** A question is broken over so many rows at the most. */
const MOST_ROWS = 12;

/** A line hangs under the text of an entry, behind its sign. Points. */
const LEAST_INDENT = 2;

/** Begins an entry of a list, which goes on with no other text. */
const isListed = textFact((text) => /^\s*[・●○◆◇■□▪├└┗>＞\-－‐–—]/.test(text));

/** Whether a text breaks off within a sentence: `利用者が端末から離れている間に、`. */
const breaksOff = textFact((text) =>
  /(?:[、,，をにのがでとはへやて]|及び|又は|または|もしくは|ため|場合|とき)$/.test(text),
);

const isOver = (cell: SheetCell | undefined, { row }: QuestionRow): boolean =>
  cell !== undefined && cell.row < row && cell.row + cell.rowSpan > row;

/** Whether a row lies under the merged answer cells of the row above it: one answer for both. */
function sharesAnswer(grid: Grid, area: AnswerArea, row: QuestionRow): boolean {
  for (let col = area.from; col <= area.to; col += 1)
    if (!isOver(grid.cellAt(row.row, col), row)) return false;
  return true;
}

/** Whether a row has an answer, or something else in the columns of answers. */
const hasAnswer = (grid: Grid, { from, to }: AnswerArea, row: number): boolean =>
  grid.cellsIn(row).some((cell) => cell.col <= to && lastColumn(cell) >= from && !isBlank(cell));

/** A question ends with its references, where they stand in its own cell. */
const endsWithReferences = textFact((text) => splitQuestion(text).references.length > 0);

/**
 * Whether a row goes on with the question of the row above, and asks nothing of its own.
 * @param numbers columns of the numbers
 */
export function goesOnWith(
  grid: Grid,
  area: AnswerArea,
  numbers: readonly number[],
  above: QuestionRow,
  row: QuestionRow,
): boolean {
  if (row.number !== null || row.across || above.across || row.row !== above.row + above.span)
    return false;
  if (above.span >= MOST_ROWS) return false;
  if (row.cell.col !== above.cell.col || isListed.of(row.cell)) return false;
  if (above.references.length > 0 && row.references.length > 0) return false;
  const unfinished = !endsWithReferences.of(above.cell) && breaksOff(above.question);
  if (sharesAnswer(grid, area, row))
    return unfinished || numbers.some((col) => isOver(grid.cellAt(row.row, col), row));
  const isAlone = grid.cellsIn(row.row).every((cell) => cell === row.cell || isBlank(cell));
  if (!isAlone || !hasAnswer(grid, area, above.row)) return false;
  return hangsUnder(row, above) || (unfinished && above.number !== null && asks(row.question));
}

/** Whether a line is indented under an entry of a list, whose next entry would begin with its own sign. */
const hangsUnder = (row: QuestionRow, above: QuestionRow): boolean =>
  isListed.of(above.cell) &&
  above.references.length === 0 &&
  row.cell.box.x > above.cell.box.x + LEAST_INDENT;

const isLatin = textFact((text) => /^[\x21-\x7e]+$/.test(text));

/** A text and its next line: only words of Latin letters have a space between. */
function joined(first: string, next: string): string {
  const [before, after] = [first.trimEnd(), next.trimStart()];
  const spaced = isLatin(before.slice(-1)) && isLatin(after.slice(0, 1));
  return `${before}${spaced ? ' ' : ''}${after}`;
}

/** Two rows of the sheet as the one question that they are. */
export function withMore(above: QuestionRow, more: QuestionRow): QuestionRow {
  const text = joined(above.cell.text, more.cell.text);
  const box = boxAround([above.cell.box, more.cell.box]);
  const span = above.span + more.span;
  const parts = splitQuestion(text);
  return {
    ...above,
    span,
    cell: withText(above.cell, text, { box, rowSpan: span }),
    question: parts.text,
    references: [...new Set([...above.references, ...parts.references, ...more.references])],
    noteCells: [...new Set([...above.noteCells, ...more.noteCells])],
    band: boxAround([above.band, more.band]),
  };
}
