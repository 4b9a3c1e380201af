import { stop } from '@kaijisho/core';
import type { Budgets } from '../../budgets.js';
import type { Styles } from '../styles/styles.js';
import { LAST_COLUMN, LAST_ROW } from './addresses.js';
import { type CellContent, RawCell, type RawRow } from './raw-sheet.js';

/** Counts cells of all sheets of a file against the budget. */
export class CellMeter {
  private filled = 0;
  private painted = 0;

  constructor(private readonly budgets: Budgets) {}

  /** Counts a cell with content; stops when the file has too many. */
  countFilled(): void {
    this.filled += 1;
    if (this.filled > this.budgets.cells) stop('budget-cells', { limit: this.budgets.cells });
  }

  /** Counts a cell without content; false once there are too many of them to keep. */
  countPainted(): boolean {
    this.painted += 1;
    return this.painted <= this.budgets.cells;
  }
}

/** Collects the cells of one sheet, row by row. */
export class RowCells {
  private readonly rows: RawRow[] = [];
  /** Painted cells were left out because there were too many. */
  clamped = false;
  /** The row and the column reached. */
  row = 0;
  col = 0;
  private cells: RawCell[] = [];
  private ordered = true;

  constructor(
    private readonly styles: Styles,
    private readonly meter: CellMeter,
  ) {}

  enterRow(row: number): void {
    if (row <= this.row) this.ordered = false;
    this.row = row;
    this.col = 0;
    this.cells = [];
  }

  endRow(): void {
    if (this.cells.length > 0) this.rows.push({ row: this.row, cells: this.cells });
    this.cells = [];
  }

  /** Keeps a cell of the row reached, if it lies on the sheet and anything of it is seen. */
  keep(col: number, content: CellContent, style: number, computed: boolean): void {
    if (col <= this.col) this.ordered = false;
    this.col = col;
    if (this.row < 1 || this.row > LAST_ROW || col > LAST_COLUMN) return;
    if (content.text === '' && content.value === undefined) {
      const { fill, borders } = this.styles.look(style);
      if (fill === undefined && borders.strong === 0) return;
      if (!this.meter.countPainted()) {
        this.clamped = true;
        return;
      }
    } else {
      this.meter.countFilled();
    }
    this.cells.push(new RawCell(col, content, style, computed));
  }

  /** Rows in order, each once, cells from left to right. */
  finish(): readonly RawRow[] {
    // A part that ends in the middle of a row still has the cells before the damage.
    this.endRow();
    return this.ordered ? this.rows : reordered(this.rows);
  }
}

/** Puts rows and cells in order; of two cells at one place the later one stands. */
function reordered(rows: readonly RawRow[]): readonly RawRow[] {
  const byRow = new Map<number, Map<number, RawCell>>();
  for (const { row, cells } of rows) {
    const known = byRow.get(row) ?? new Map<number, RawCell>();
    for (const cell of cells) known.set(cell.col, cell);
    byRow.set(row, known);
  }
  return [...byRow.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
}
