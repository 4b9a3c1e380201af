import { bisect } from '@kaijisho/core';
import type { Range } from './addresses.js';

/** Whether a cell is the one of a merged area that is seen. */
export const isFirst = ({ top, left }: Range, row: number, col: number): boolean =>
  top === row && left === col;

/** Finds the merged area of a cell while cells are visited row by row. Areas are never expanded. */
export class Merges {
  private readonly pending: readonly Range[];
  private next = 0;
  /** Areas that reach into the current row, from left to right; they never overlap. */
  private active: Range[] = [];
  private earliestEnd = Number.POSITIVE_INFINITY;

  constructor(ranges: readonly Range[]) {
    this.pending = ranges
      .filter((range) => range.bottom > range.top || range.right > range.left)
      .sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Moves on to a row; rows must not decrease. */
  enterRow(row: number): void {
    if (this.earliestEnd < row) this.expire(row);
    for (; this.next < this.pending.length; this.next++) {
      const range = this.pending[this.next];
      if (range === undefined || range.top > row) break;
      if (range.bottom >= row) this.activate(range);
    }
  }

  /** Merged area that a column of the current row lies in. */
  at(col: number): Range | undefined {
    if (this.active.length === 0) return undefined;
    const range = this.active[this.lastStartingUpTo(col)];
    return range !== undefined && col <= range.right ? range : undefined;
  }

  private expire(row: number): void {
    this.active = this.active.filter((range) => range.bottom >= row);
    this.earliestEnd = Number.POSITIVE_INFINITY;
    for (const range of this.active) this.earliestEnd = Math.min(this.earliestEnd, range.bottom);
  }

  /** Overlapping areas are no valid workbook; the first one stands. */
  private activate(range: Range): void {
    const before = this.lastStartingUpTo(range.right);
    const neighbour = this.active[before];
    if (neighbour !== undefined && neighbour.right >= range.left) return;
    this.active.splice(before + 1, 0, range);
    this.earliestEnd = Math.min(this.earliestEnd, range.bottom);
  }

  private lastStartingUpTo(col: number): number {
    return bisect(this.active.length, (index) => (this.active[index]?.left ?? 0) <= col) - 1;
  }
}
