import { textFact } from '../../facts.js';
import type { SheetCell } from '../../grid/sheet-cell.js';

/** Whether a number is one of a form's own that go deeper than one step: 4.1. */
export const hasParts = textFact((text) => /\d[.\-．－]\d/.test(text));

/** A column with fewer numbers than this share of another one's counts chapters, not items. */
const FEW = 0.5;

interface Column {
  readonly col: number;
  readonly cells: readonly SheetCell[];
}

/**
 * Of columns of numbers those that count chapters: written once for some rows, where on every row that
 * has one another column, which counts the rows, has a number as well; or written again on each row.
 */
export function chapterColumns(numbered: readonly Column[]): readonly number[] {
  const counted = numbered.map(({ col, cells }) => ({
    col,
    cells,
    said: new Set(cells.map(({ text }) => text.trim())),
  }));
  const [most] = [...counted].sort((a, b) => b.said.size - a.said.size);
  if (most === undefined) return [];
  const rows = new Set(most.cells.map(({ row }) => row));
  return counted.flatMap((column) => {
    const { col, cells, said } = column;
    if (column === most || !cells.every(({ row }) => rows.has(row))) return [];
    const isRepeated = said.size < cells.length * FEW;
    return isRepeated || cells.length < most.cells.length * FEW ? [col] : [];
  });
}

/** A list this short may be numbered 1, 2, 3 by its form as well. */
const FEWEST_COUNTED = 5;

/**
 * Of columns of numbers those that only count the rows of a list, 1, 2, 3 and so on, beside one with the
 * form's own numbers: 4.1.1 among them.
 */
export function serialColumns(numbered: readonly Column[]): readonly number[] {
  const counts = ({ cells }: Column) =>
    cells.length >= FEWEST_COUNTED &&
    cells.every(({ text }, index) => Number(text) === Number(cells[0]?.text) + index);
  const isOwn = ({ cells }: Column) => cells.some(hasParts.of);
  return numbered.flatMap((column) =>
    counts(column) && numbered.some((other) => other !== column && isOwn(other))
      ? [column.col]
      : [],
  );
}
