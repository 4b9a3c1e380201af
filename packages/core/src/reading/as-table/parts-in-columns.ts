import { gridOf, lastColumnOf } from '../grid/grid.js';
import {
  inReadingOrder,
  isBlank,
  type SheetCell,
  type SheetPage,
  trimmed,
  withText,
} from '../grid/sheet-cell.js';
import { numbersItem } from '../wording/question.js';
import { partOf } from './card-labels.js';

/** Cells that hold a question and its answer, taken apart into the columns of a table. */

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of such a cell's text. */
export interface AnsweredParts {
  readonly number: Stretch | undefined;
  readonly question: Stretch;
  readonly answer: Stretch;
  readonly remark: Stretch | undefined;
}

const HEADINGS = ['番号', '設問', '回答', '備考'] as const;

/**
 * A page with the parts of some cells in columns of their own; as it is where none has any, or where more than
 * a number stands beside one: elsewhere a table may ask beside them what it answers in columns.
 */
export function withPartsInColumns(
  page: SheetPage,
  partsOf: (cell: SheetCell) => AnsweredParts | undefined,
): SheetPage {
  const asking = page.cells.filter((cell) => partsOf(cell) !== undefined);
  const [first] = asking;
  if (first === undefined) return page;
  const grid = gridOf(page);
  const isBeside = (cell: SheetCell) => (other: SheetCell) =>
    other !== cell && !isBlank(other) && !(other.col < cell.col && numbersItem(trimmed.of(other)));
  if (asking.some((cell) => grid.cellsIn(cell.row).some(isBeside(cell)))) return page;
  // A row of its own for the heading, and a column before all others for the numbers.
  const rowOf = ({ row }: SheetCell) => 2 * row;
  const behind = lastColumnOf(page) + 2;
  const columns = [1, first.col + 1, behind, behind + 1];
  const placed = (cell: SheetCell, row: number, index: number): SheetCell => ({
    ...cell,
    row,
    col: columns[index] ?? 1,
    colSpan: 1,
    rowSpan: 1,
  });
  const heads = HEADINGS.map((text, index) =>
    placed(withText(first, text), rowOf(first) - 1, index),
  );
  const rows = page.cells.flatMap((cell) => {
    const parts = partsOf(cell);
    if (parts === undefined)
      return [{ ...cell, row: rowOf(cell), col: cell.col + 1, rowSpan: 2 * cell.rowSpan - 1 }];
    return [parts.number, parts.question, parts.answer, parts.remark].flatMap((part, index) => {
      const own = part === undefined ? undefined : partOf(cell, part.from, part.to);
      // What is drawn lies on the cell, wherever in it; on paper it is known where each letter stands.
      const box = own?.characters === undefined ? cell.box : own.box;
      return own === undefined || isBlank(own) ? [] : [{ ...placed(own, rowOf(cell), index), box }];
    });
  });
  return { ...page, cells: [...heads, ...rows].sort(inReadingOrder) };
}
