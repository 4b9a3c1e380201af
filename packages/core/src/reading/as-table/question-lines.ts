import { type SheetCell, trimmed } from '../grid/sheet-cell.js';
import { numbersItem } from '../wording/question.js';
import { inOneCell } from './in-one-cell.js';

/** Letters that are written with white between their words. */
const SPACED = /[\w.,:;!?)]$/;
const SPACED_WORD = /^[\w(]/;

/** Lines of one text touch, but for words of Latin letters. */
const between = (above: SheetCell | undefined, below: SheetCell | undefined): string =>
  SPACED.test(above?.text ?? '') && SPACED_WORD.test(below?.text ?? '') ? ' ' : '';

const linesInOne = (cells: readonly SheetCell[]): SheetCell | undefined =>
  inOneCell(cells, (index) => between(cells[index - 1], cells[index]));

/** A question in one cell: its number, when that stands apart, with white behind it, and its lines. */
export function inQuestion(cells: readonly SheetCell[]): SheetCell | undefined {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0 || !numbersItem(trimmed.of(first)))
    return linesInOne(cells);
  const text = linesInOne(others);
  return text && inOneCell([first, text], () => '　');
}
