import type { Box } from '@kaijisho/core';
import { addressOf, LAST_COLUMN, LAST_ROW, type Range } from './addresses.js';
import { CellDraft } from './cell-draft.js';
import type { Columns } from './columns.js';
import type { AnchorCorner } from './raw-sheet.js';
import type { Rows } from './rows.js';

/** Points in an EMU, the unit of drawings, and in a pixel, the unit of old form controls. */
export const EMU = 1 / 12_700;
export const PIXEL = 0.75;

/** Thousandths of a point: sums of heights would otherwise show the noise of binary fractions. */
const rounded = (length: number): number => Math.round(length * 1000) / 1000;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A class for the same reason as that of cells. */
class PlacedBox implements Box {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {}
}

/** Where cells and whatever is anchored to them lie on a sheet, in points. */
export class Grid {
  /** Cells come row by row, so the edges of the last row are asked for again and again. */
  private row = 0;
  private top = 0;
  private bottom = 0;
  private height = 0;

  constructor(
    private readonly columns: Columns,
    private readonly rows: Rows,
  ) {}

  private enterRow(row: number): void {
    if (row === this.row) return;
    this.row = row;
    this.top = this.rows.top(row);
    this.bottom = this.rows.bottom(row);
    this.height = rounded(this.bottom - this.top);
  }

  /** A cell without content, or the merged area of which it is the first. */
  draft(row: number, col: number, merged: Range | undefined): CellDraft {
    const bottom = merged?.bottom ?? row;
    const right = merged?.right ?? col;
    const x = this.columns.left(col);
    this.enterRow(row);
    const y = this.top;
    const width = rounded(this.columns.right(right) - x);
    const height = bottom === row ? this.height : rounded(this.rows.bottom(bottom) - y);
    return new CellDraft(
      row,
      col,
      bottom - row + 1,
      right - col + 1,
      addressOf(row, col),
      new PlacedBox(rounded(x), rounded(y), width, height),
    );
  }

  /**
   * Point at an offset into a cell. An offset beyond the cell's edge ends there, as in Excel.
   * @param unit points per unit of the offsets.
   */
  point(corner: AnchorCorner, unit: number): Point {
    const col = Math.min(LAST_COLUMN, Math.max(0, Math.trunc(corner.col)) + 1);
    const row = Math.min(LAST_ROW, Math.max(0, Math.trunc(corner.row)) + 1);
    const x = this.columns.left(col) + corner.colOffset * unit;
    this.enterRow(row);
    const y = this.top + corner.rowOffset * unit;
    return {
      x: Math.min(Math.max(0, x), this.columns.right(col)),
      y: Math.min(Math.max(0, y), this.bottom),
    };
  }

  /**
   * The corner at a point of the sheet, with offsets in EMU.
   * @param near a cell not far away, where the search begins
   */
  corner({ x, y }: Point, near: { readonly row: number; readonly col: number }): AnchorCorner {
    let { row, col } = near;
    while (col > 1 && this.columns.left(col) > x) col -= 1;
    while (col < LAST_COLUMN && this.columns.right(col) <= x) col += 1;
    while (row > 1 && this.rows.top(row) > y) row -= 1;
    while (row < LAST_ROW && this.rows.bottom(row) <= y) row += 1;
    return {
      col: col - 1,
      colOffset: Math.max(0, Math.round((x - this.columns.left(col)) / EMU)),
      row: row - 1,
      rowOffset: Math.max(0, Math.round((y - this.rows.top(row)) / EMU)),
    };
  }

  /** Box between two corners. */
  between(from: AnchorCorner, to: AnchorCorner, unit: number): Box {
    return boxBetween(this.point(from, unit), this.point(to, unit));
  }

  /** Box between two corners whose offsets are shares of their cells. */
  betweenShares(from: AnchorCorner, to: AnchorCorner): Box {
    return boxBetween(this.sharedPoint(from), this.sharedPoint(to));
  }

  private sharedPoint({ row, rowOffset, col, colOffset }: AnchorCorner): Point {
    const { x, y } = this.point({ row, rowOffset: 0, col, colOffset: 0 }, 1);
    const end = this.point({ row: row + 1, rowOffset: 0, col: col + 1, colOffset: 0 }, 1);
    return { x: x + (end.x - x) * share(colOffset), y: y + (end.y - y) * share(rowOffset) };
  }
}

const share = (offset: number): number => Math.min(1, Math.max(0, offset));

const boxBetween = (start: Point, end: Point): Box =>
  new PlacedBox(
    rounded(Math.min(start.x, end.x)),
    rounded(Math.min(start.y, end.y)),
    rounded(Math.abs(end.x - start.x)),
    rounded(Math.abs(end.y - start.y)),
  );
