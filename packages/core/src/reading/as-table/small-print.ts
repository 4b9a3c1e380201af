import { boxAround } from '../../pages/index.js';
import { textFact } from '../facts.js';
import { gridOf, type Line, lastColumnOf } from '../grid/grid.js';
import {
  inReadingOrder,
  type SheetCell,
  type SheetPage,
  withMoved,
  withText,
} from '../grid/sheet-cell.js';
import { isAnswerText } from '../marks/words/answer-text.js';
import { closes } from '../notes/closing-words.js';
import { isReferenceOnly, splitQuestion } from '../wording/question.js';
import { askedIn, isAnswered, sizesOf } from '../wording/type-sizes.js';
import { remarkIn, textBox } from './remark-below.js';

/**
 * Remarks and references in small print on lines of their own below the row they are about, in type that
 * no question is set in. Only pages that print their text at its true size tell this.
 */

/** Small print is smaller than the least of the questions by this share. */
const SMALLER = 0.95;
/** White between a question and its small print, in heights of a line, is less than this. */
const LINE_GAP = 1;
const SAME_EDGE = 1;

/** A line of small print: the references it begins with, as a tag under the question, and the remark behind. */
const tagged = textFact((text): { readonly references: string; readonly remark: string } => {
  const words = text.trim().split(/\s+/);
  const first = words.findIndex((word) => !isReferenceOnly(word));
  const end = first < 0 ? words.length : first;
  return { references: words.slice(0, end).join(' '), remark: words.slice(end).join(' ') };
});

/** Whether a line says more about the row above it and asks nothing of its own. */
function isBelow(
  { cells: [cell, ...others] }: Line,
  question: SheetCell,
  above: SheetCell,
): boolean {
  if (cell === undefined || others.length > 0) return false;
  if (closes.of(cell)) return false;
  const { number, references } = splitQuestion.of(cell);
  const asks = number !== null || references.length > 0;
  if ((asks && tagged.of(cell).references === '') || isAnswerText.of(cell)) return false;
  const [before, own] = [textBox(above), textBox(cell)];
  return (
    own.x > textBox(question).x - SAME_EDGE &&
    own.x < question.box.x + question.box.width &&
    own.y - before.y - before.height < LINE_GAP * before.height
  );
}

/** The lines of small print below line `index`, one cell each. */
function printBelow(
  lines: readonly Line[],
  index: number,
  question: SheetCell,
  isSmall: (line: Line) => boolean,
): readonly SheetCell[] {
  const found: SheetCell[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined || !isSmall(next)) break;
    if (!isBelow(next, question, found.at(-1) ?? question)) break;
    found.push(...next.cells);
  }
  return found;
}

/** Cells with some other text; those that then say nothing are left out. */
const saying = (cells: readonly SheetCell[], textOf: (cell: SheetCell) => string) =>
  cells.flatMap((cell) => {
    const text = textOf(cell);
    return text === '' ? [] : [text === cell.text ? cell : withText(cell, text)];
  });

/** Small print inside the cells of more questions, as a share, explains what they ask. */
const MOST_WITH_OWN_PRINT = 0.5;

/** A question, and the small print below it inside its own cell. */
interface Printed {
  readonly question: SheetCell;
  readonly print: SheetCell;
}

function printInside(cell: SheetCell): Printed | undefined {
  const { text, characters } = cell;
  if (characters === undefined || !text.includes('\n')) return undefined;
  const sizes: { readonly from: number; readonly size: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const size = boxAround(characters.slice(from, from + line.length)).height;
    sizes.push({ from, size });
    from += line.length + 1;
  }
  const small = SMALLER * (sizes[0]?.size ?? 0);
  const first = sizes.findIndex(({ size }) => size < small);
  const cut = sizes[first]?.from;
  if (cut === undefined || sizes.slice(first).some(({ size }) => size >= small)) return undefined;
  return {
    question: withText(cell, text.slice(0, cut - 1)),
    print: withText(cell, text.slice(cut)),
  };
}

/** The small print inside the cells of questions, by cell; none where the form itself prints it. */
function ownPrint(questions: readonly SheetCell[]): ReadonlyMap<SheetCell, Printed> {
  const found = new Map<SheetCell, Printed>();
  for (const cell of questions) {
    const printed = printInside(cell);
    if (printed !== undefined) found.set(cell, printed);
  }
  return found.size > questions.length * MOST_WITH_OWN_PRINT ? new Map() : found;
}

const textOf = (cells: readonly SheetCell[]): string => cells.map(({ text }) => text).join(' ');

/**
 * A page with the small print below its rows beside them: references behind their question, remarks in a
 * column of their own; any other as it is.
 */
export function withSmallPrintBeside(page: SheetPage): SheetPage {
  if (page.kind !== 'pdf') return page;
  const { lines } = gridOf(page);
  const small = SMALLER * (sizesOf(lines)?.least ?? Number.POSITIVE_INFINITY);
  const isSmall = ({ cells }: Line) => (cells[0]?.textSize ?? small) < small;
  const moved = new Map<SheetCell, SheetCell | null>();
  const beside: SheetCell[] = [];
  const column = lastColumnOf(page) + 1;
  const asked = lines.map((line) => (line.cells.length > 1 ? askedIn(line) : undefined));
  const inside = ownPrint(asked.filter((cell) => cell !== undefined));
  lines.forEach((line, index) => {
    const cell = asked[index];
    if (cell === undefined) return;
    const own = inside.get(cell);
    const question = own?.question ?? cell;
    if (own !== undefined) moved.set(cell, question);
    const below = isAnswered(line) ? printBelow(lines, index, cell, isSmall) : [];
    for (const small of below) moved.set(small, null);
    const print = own === undefined ? below : [own.print, ...below];
    const references = saying(print, (cell) => tagged.of(cell).references);
    if (references.length > 0)
      moved.set(cell, withText(question, textOf([question, ...references])));
    const remarks = saying(print, (cell) => tagged.of(cell).remark);
    const [start] = remarks;
    if (start !== undefined) beside.push(remarkIn(remarks, start, line.row, column));
  });
  if (moved.size === 0) return page;
  const { cells, ...rest } = withMoved(page, moved);
  return { ...rest, cells: [...cells, ...beside].sort(inReadingOrder) };
}
