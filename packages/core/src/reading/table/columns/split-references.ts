import type { TextFact } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { isChapter, isClause, isItems } from '../../wording/reference-parts.js';

interface Column {
  readonly col: number;
  readonly cells: readonly SheetCell[];
}

/** Fewer letters stand below one another by chance. */
const FEWEST = 3;
/** Of the cells, the share that has to be what the column is taken for. */
const MOSTLY = 0.8;

const holds = ({ cells }: Column, is: TextFact<boolean>): boolean =>
  cells.length >= FEWEST && cells.filter(is.of).length >= cells.length * MOSTLY;

/** The columns of references that stand in three of them, `6.5 | C | 13(1)`; none where one is missing. */
export function splitReferenceColumns(columns: readonly Column[]): readonly number[] {
  const sorted = [...columns].sort((one, other) => one.col - other.col);
  const at = sorted.findIndex((column) => holds(column, isClause));
  const [clause, items] = [sorted[at], sorted[at + 1]];
  const chapter = sorted.slice(0, Math.max(0, at)).findLast((column) => holds(column, isChapter));
  if (clause === undefined || chapter === undefined || items === undefined) return [];
  return holds(items, isItems) ? [chapter.col, clause.col, items.col] : [];
}
