import { LAST_ROW } from './addresses.js';

const USUAL_HEIGHT = 15;
/** Excel's greatest row height. */
const GREATEST_HEIGHT = 409.5;

/** Edges of the rows of one sheet, in points from its top. Only rows that the file lists are kept. */
export class Rows {
  private readonly numbers: number[] = [];
  private readonly heights: number[] = [];
  /** Top edge of each listed row; computed once all rows are known. */
  private tops: number[] | undefined;
  private usual = USUAL_HEIGHT;

  /** Height of rows that say nothing of their own; 0 when they are hidden. */
  setDefault(height: number | undefined, hidden: boolean): void {
    this.usual = hidden ? 0 : Math.min(GREATEST_HEIGHT, Math.max(0, height ?? USUAL_HEIGHT));
  }

  /** Lists a row; `height` undefined means the usual one. */
  add(row: number, height: number | undefined, hidden: boolean): void {
    if (height === undefined && !hidden) return;
    this.numbers.push(row);
    this.heights.push(hidden ? 0 : Math.min(GREATEST_HEIGHT, Math.max(0, height ?? 0)));
    this.tops = undefined;
  }

  top(row: number): number {
    const tops = this.edges();
    const at = this.listedBefore(row);
    if (at < 0) return (Math.min(row, LAST_ROW + 1) - 1) * this.usual;
    const listed = this.numbers[at] ?? 0;
    const bottom = (tops[at] ?? 0) + (this.heights[at] ?? 0);
    return bottom + (row - listed - 1) * this.usual;
  }

  bottom(row: number): number {
    return this.top(row + 1);
  }

  hidden(row: number): boolean {
    return this.bottom(row) === this.top(row);
  }

  /** Index of the last listed row above `row`, or -1. */
  private listedBefore(row: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private edges(): readonly number[] {
    if (this.tops !== undefined) return this.tops;
    this.sort();
    const tops: number[] = [];
    let bottom = 0;
    let before = 0;
    this.numbers.forEach((row, index) => {
      const top = bottom + (row - before - 1) * this.usual;
      tops.push(top);
      bottom = top + (this.heights[index] ?? 0);
      before = row;
    });
    this.tops = tops;
    return tops;
  }

  /** Rows come in order; where a writer broke it, they are put in order and the first of a number stays. */
  private sort(): void {
    const { numbers, heights } = this;
    if (numbers.every((row, index) => index === 0 || row > (numbers[index - 1] ?? 0))) return;
    const byRow = new Map<number, number>();
    numbers.forEach((row, index) => {
      if (!byRow.has(row)) byRow.set(row, heights[index] ?? 0);
    });
    const sorted = [...byRow.keys()].sort((a, b) => a - b);
    numbers.splice(0, numbers.length);
    heights.splice(0, heights.length);
    for (const row of sorted) {
      numbers.push(row);
      heights.push(byRow.get(row) ?? 0);
    }
  }
}
