import type { Place } from '../../model/place.js';
import type { ExcerptCell, PageExcerpt } from './model.js';

/** The cells around one place, as a small table with the place in it. */

/** A column wider than a form is no help: beyond this many the far ones are left out. */
const MOST_COLUMNS = 12;
const ROWS_AROUND = 1;

/** One place of the table: a cell with its clipped spans. */
export interface GridCell {
  readonly cell: ExcerptCell | null;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** This is the place the evidence stands in. */
  readonly hit: boolean;
}

export interface GridRow {
  /** Row of the page, from 1. */
  readonly row: number;
  /** The row heads the answer columns and may stand far above the others. */
  readonly heading: boolean;
  readonly cells: readonly GridCell[];
}

/** The neighbourhood of a place. */
export interface EvidenceGrid {
  readonly sheet: string;
  readonly kind: PageExcerpt['kind'];
  /** Columns of the page that are shown, from 1, ascending. */
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
}

/** Row and column of `F23` or `R23C6`; null for a position on a PDF page. */
function positionOf(address: string): { readonly row: number; readonly col: number } | null {
  const [, csvRow, csvCol] = /^R(\d+)C(\d+)$/.exec(address) ?? [];
  if (csvRow !== undefined) return { row: Number(csvRow), col: Number(csvCol) };
  const [, letters, row] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), col };
}

/**
 * The cells around a place: its row, the rows beside it, and the row that heads the columns.
 * @returns null when the excerpts hold nothing of that page and row
 */
export function evidenceGrid(excerpts: readonly PageExcerpt[], place: Place): EvidenceGrid | null {
  const excerpt = excerpts.find(({ page }) => page === place.sheet);
  if (excerpt === undefined) return null;
  const cell = excerpt.cells.find(({ address }) => address === place.cell);
  const at = cell ?? positionOf(place.cell);
  if (at === null) return null;
  const last = at.row + (cell === undefined ? 1 : Math.min(cell.rowSpan, 3)) - 1;
  const heading = excerpt.headings.findLast((row) => row < at.row);
  const rows = [...new Set([...(heading === undefined ? [] : [heading]), ...range(at.row, last)])]
    .filter((row) => row >= 1)
    .filter((row) => excerpt.cells.some((each) => covers(each, row)) || row === at.row);
  const columns = columnsOf(excerpt.cells, rows, at.col);
  const taken = new Set<ExcerptCell>();
  return {
    sheet: excerpt.page,
    kind: excerpt.kind,
    columns,
    rows: rows.map((row, index) => ({
      row,
      heading: row === heading,
      cells: cellsOf(row, rows.slice(index)),
    })),
  };

  function cellsOf(row: number, below: readonly number[]): readonly GridCell[] {
    let filled = 0;
    return columns.flatMap((col, index): readonly GridCell[] => {
      if (index < filled) return [];
      const found = excerpt?.cells.find((each) => covers(each, row) && spans(each, col));
      const hit = row === at?.row && (found === undefined ? col === at.col : found === cell);
      if (found === undefined) return [{ cell: null, rowSpan: 1, colSpan: 1, hit }];
      const colSpan = columns.slice(index).filter((other) => spans(found, other)).length;
      filled = index + colSpan;
      if (taken.has(found)) return [];
      taken.add(found);
      const rowSpan = below.filter((other) => covers(found, other)).length;
      return [{ cell: found, rowSpan, colSpan, hit }];
    });
  }
}

const range = (first: number, last: number): readonly number[] =>
  Array.from(
    { length: last - first + 1 + 2 * ROWS_AROUND },
    (_, index) => first - ROWS_AROUND + index,
  );

const covers = (cell: ExcerptCell, row: number): boolean =>
  row >= cell.row && row < cell.row + cell.rowSpan;

const spans = (cell: ExcerptCell, col: number): boolean =>
  col >= cell.col && col < cell.col + cell.colSpan;

/** Columns in which something begins, those nearest to the place when there are too many. */
function columnsOf(
  cells: readonly ExcerptCell[],
  rows: readonly number[],
  hit: number,
): readonly number[] {
  const starts = new Set([hit]);
  for (const cell of cells)
    if (rows.some((row) => covers(cell, row)) && (cell.text.trim() !== '' || cell.marks.length > 0))
      starts.add(cell.col);
  return [...starts]
    .sort((a, b) => Math.abs(a - hit) - Math.abs(b - hit))
    .slice(0, MOST_COLUMNS)
    .sort((a, b) => a - b);
}
