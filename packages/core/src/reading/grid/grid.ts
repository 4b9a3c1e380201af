import { bisect } from '../../basics/bisect.js';
import { factsCarriedBy } from '../../basics/carried.js';
import type { Cell } from '../../pages/index.js';
import type { TextSign } from '../facts.js';
import { inReadingOrder, isBlank, type SheetCell, type SheetPage } from './sheet-cell.js';

/** A page's cells by row and by position, merged areas included. Reading works on grids only. */
export interface Grid {
  readonly page: SheetPage;
  /** Rows that have cells with text, ascending. */
  readonly lines: readonly Line[];
  /** Their numbers. */
  readonly rows: readonly number[];
  /** Cells with text, in reading order. */
  readonly cells: readonly SheetCell[];
  /** The signs that any text of the page shows. */
  readonly signs: number;
  /** What was found out about the page so far; see `gridFact`. */
  readonly facts: unknown[];
  /** Cells with text that start in a row, by column. */
  cellsIn(row: number): readonly SheetCell[];
  /** A row that has cells with text; undefined for any other. */
  lineAt(row: number): Line | undefined;
  /** The cell that covers a position, through merged areas; undefined for an empty one. */
  cellAt(row: number, col: number): SheetCell | undefined;
}

/** The cells with text that start in one row, by column. */
export interface Line {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /** The signs that any of its texts shows: rows that show none are passed over at once. */
  readonly signs: number;
}

/** Rows of a page in which a cell shows a sign, ascending. */
export const linesWith = (grid: Grid, sign: TextSign): readonly Line[] =>
  sign.of(grid) ? grid.lines.filter(sign.of) : NO_LINES;

const NO_CELLS: readonly SheetCell[] = [];
const NO_LINES: readonly Line[] = [];

/** The cells that start in one row, by column. */
class RowCells implements Line {
  readonly cells: readonly SheetCell[];
  readonly signs: number;

  /** @param all those that hold no text as well */
  constructor(
    readonly row: number,
    readonly all: readonly SheetCell[],
  ) {
    let signs = 0;
    for (const cell of all) signs |= cell.signs;
    this.signs = signs;
    this.cells = thatSay(all);
  }
}

/** Those with text; the same list where all have some. */
const thatSay = (cells: readonly SheetCell[]): readonly SheetCell[] =>
  cells.some(isBlank) ? cells.filter((cell) => !isBlank(cell)) : cells;

/** The cells of a page in reading order, less what controls write. */
function typedCells(page: SheetPage): readonly SheetCell[] {
  const isState = statesOf(page);
  const cells = isState === NEVER ? page.cells : page.cells.filter((cell) => !isState(cell));
  const isOrdered = cells.every(
    (cell, index) => index === 0 || inReadingOrder(cells[index - 1] ?? cell, cell) <= 0,
  );
  return isOrdered ? cells : [...cells].sort(inReadingOrder);
}

/** The cell of a row that covers a column with its own; the cells stand by column. */
function covering(cells: readonly SheetCell[], col: number): SheetCell | undefined {
  // In most rows all columns have cells, from the first on.
  const likely = cells[col - 1];
  if (likely?.col === col) return likely;
  const cell = cells[bisect(cells.length, (index) => (cells[index]?.col ?? 0) <= col) - 1];
  return cell !== undefined && lastColumn(cell) >= col ? cell : undefined;
}

const NEVER = () => false;

/** What a control writes into its linked cell is its state, not something a person typed. */
function statesOf({ drawings }: SheetPage): (cell: SheetCell) => boolean {
  const linked = new Set<string>();
  for (const { linkedCell } of drawings) if (linkedCell !== undefined) linked.add(linkedCell);
  if (linked.size === 0) return NEVER;
  return ({ value, address }) =>
    value !== undefined && typeof value !== 'object' && linked.has(address);
}

/** Indexes a page. Merged areas stay areas: their cost does not grow with their size. */
class PageGrid implements Grid {
  readonly lines: readonly Line[];
  readonly rows: readonly number[];
  readonly cells: readonly SheetCell[];
  readonly signs: number;
  readonly facts: unknown[] = [];
  /** All rows that have cells, from top to bottom. */
  private readonly filled: readonly RowCells[];
  /** Where the row that was asked for last stands among them. */
  private lastAsked = 0;
  /** Merged areas of several rows. */
  private readonly tall: readonly SheetCell[];
  /** Those over a row, for the rows that were asked for. */
  private readonly tallOver = new Map<number, readonly SheetCell[]>();

  constructor(readonly page: SheetPage) {
    const cells = typedCells(page);
    const filled: RowCells[] = [];
    let signs = 0;
    for (let start = 0, end = 0; start < cells.length; start = end) {
      const row = cells[start]?.row ?? 0;
      while (cells[end]?.row === row) end += 1;
      const line = new RowCells(row, cells.slice(start, end));
      filled.push(line);
      signs |= line.signs;
    }
    this.filled = filled;
    this.lines = filled.filter((line) => line.cells.length > 0);
    this.rows = this.lines.map(({ row }) => row);
    this.cells = thatSay(cells);
    this.signs = signs;
    this.tall = cells.filter(({ rowSpan }) => rowSpan > 1);
  }

  private rowAt(row: number): RowCells | undefined {
    const { filled, lastAsked } = this;
    // Pages are gone through from top to bottom: it is the row that was asked for last, or the next one.
    for (let at = lastAsked; at <= lastAsked + 1; at += 1) {
      const likely = filled[at];
      if (likely?.row !== row) continue;
      this.lastAsked = at;
      return likely;
    }
    const place = bisect(filled.length, (index) => (filled[index]?.row ?? 0) < row);
    const found = filled[place];
    if (found?.row !== row) return undefined;
    this.lastAsked = place;
    return found;
  }

  lineAt(row: number): Line | undefined {
    const line = this.rowAt(row);
    return line === undefined || line.cells.length === 0 ? undefined : line;
  }

  cellsIn(row: number): readonly SheetCell[] {
    return this.rowAt(row)?.cells ?? NO_CELLS;
  }

  cellAt(row: number, col: number): SheetCell | undefined {
    const own = this.rowAt(row);
    const cell = own === undefined ? undefined : covering(own.all, col);
    if (cell !== undefined || this.tall.length === 0) return cell;
    for (const area of this.areasOver(row))
      if (col >= area.col && col <= lastColumn(area)) return area;
    return undefined;
  }

  private areasOver(row: number): readonly SheetCell[] {
    const known = this.tallOver.get(row);
    if (known !== undefined) return known;
    const found = this.tall.filter((cell) => row >= cell.row && row < cell.row + cell.rowSpan);
    this.tallOver.set(row, found);
    return found;
  }
}

/** Something that a page says as a whole, such as which of its columns nobody sees. */
export const gridFact = factsCarriedBy<Grid>();

/** Indexes a page. */
export const gridOf = (page: SheetPage): Grid => new PageGrid(page);

/** Last column of a cell, its span included. */
export const lastColumn = (cell: Cell): number => cell.col + cell.colSpan - 1;

/** Last column of a page; 0 for an empty one. */
export const lastColumnOf = ({ cells }: SheetPage): number =>
  cells.reduce((last, cell) => Math.max(last, lastColumn(cell)), 0);
