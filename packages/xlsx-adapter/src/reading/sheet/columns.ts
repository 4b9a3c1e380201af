import type { DefaultFont } from '../styles/styles.js';
import { LAST_COLUMN } from './addresses.js';

/** A `col` element: widths of columns `min` to `max`, counted in digits of the default font. */
export interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
}

export interface ColumnDefaults {
  readonly width: number | undefined;
  /** Characters that fit a column of no given width; 8 unless a sheet says otherwise. */
  readonly baseWidth: number;
}

const POINTS_PER_PIXEL = 0.75;

/**
 * Width of a digit in ems, for the fonts workbooks in Japan are made with; widths of columns are
 * counted in digits, so drawings meet their cells only when this is near the truth.
 */
const DIGIT_EMS: readonly (readonly [RegExp, number])[] = [
  [/calibri|carlito|aptos/i, 0.507],
  [/meiryo ui/i, 0.57],
  [/メイリオ|meiryo/i, 0.62],
];
const USUAL_DIGIT_EMS = 0.547;

/** Pixels of the widest digit at 96 dpi: 7 for Calibri 11, 8 for MS PGothic and Yu Gothic 11. */
function digitPixels({ name, size }: DefaultFont): number {
  const ems = DIGIT_EMS.find(([pattern]) => pattern.test(name))?.[1] ?? USUAL_DIGIT_EMS;
  return Math.max(1, Math.round((size * ems) / POINTS_PER_PIXEL));
}

/** Edges of the columns of one sheet, in points from its left side. */
export class Columns {
  /** `edges[c]` is the right edge of column c; grown as far as anyone asked. */
  private readonly edges: number[] = [0];
  private readonly spans: readonly ColumnSpan[];
  private readonly digit: number;
  private readonly usualWidth: number;
  private nextSpan = 0;

  constructor(spans: readonly ColumnSpan[], defaults: ColumnDefaults, font: DefaultFont) {
    this.spans = ordered(spans);
    this.digit = digitPixels(font);
    const basePixels = Math.ceil((defaults.baseWidth * this.digit + 5) / 8) * 8;
    this.usualWidth =
      defaults.width === undefined ? basePixels * POINTS_PER_PIXEL : this.points(defaults.width);
  }

  left(col: number): number {
    return this.right(col - 1);
  }

  right(col: number): number {
    const wanted = Math.min(col, LAST_COLUMN);
    while (this.edges.length <= wanted) this.grow();
    return this.edges[wanted] ?? 0;
  }

  hidden(col: number): boolean {
    return this.right(col) === this.left(col);
  }

  private grow(): void {
    const col = this.edges.length;
    while ((this.spans[this.nextSpan]?.max ?? LAST_COLUMN) < col) this.nextSpan += 1;
    const span = this.spans[this.nextSpan];
    const width = span !== undefined && span.min <= col ? this.widthOf(span) : this.usualWidth;
    this.edges.push((this.edges[col - 1] ?? 0) + width);
  }

  private widthOf({ hidden, width }: ColumnSpan): number {
    if (hidden) return 0;
    return width === undefined ? this.usualWidth : this.points(width);
  }

  private points(width: number): number {
    const digits = Math.min(255, Math.max(0, width));
    return Math.trunc(digits * this.digit + 0.5) * POINTS_PER_PIXEL;
  }
}

/** Spans by column; one that overlaps the one before it is left out. */
function ordered(spans: readonly ColumnSpan[]): readonly ColumnSpan[] {
  const result: ColumnSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.min - b.min)) {
    if (span.min > (result.at(-1)?.max ?? 0)) result.push(span);
  }
  return result;
}
