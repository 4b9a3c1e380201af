import type { PaperColumn, PaperRow, PlacedColumn } from '@kaijisho/core';
import { type Canvas, PADDING, SIZE, WIDTH } from './canvas.js';

/** How wide the columns of a table are on paper. */

/** A column never gets narrower than this many characters. */
const LEAST_CHARACTERS = 3.2;
const LEAST = LEAST_CHARACTERS * SIZE + 2 * PADDING;

/** Widths in points that fill the page in the proportions the columns ask for. */
export function widthsOf(columns: readonly PaperColumn[], width = WIDTH): readonly number[] {
  const asked = columns.reduce((sum, column) => sum + column.width, 0);
  const wanted = columns.map((column) => Math.max(LEAST, (column.width / asked) * width));
  const over = wanted.reduce((sum, one) => sum + one, 0) - width;
  const flexible = wanted.reduce((sum, one) => sum + Math.max(0, one - LEAST), 0);
  return wanted.map((one) => one - (Math.max(0, one - LEAST) / Math.max(1, flexible)) * over);
}

/** Rows that are weighed; of longer tables as many, evenly spread. */
const WEIGHED = 160;
/** Points that one column gives to another at a time. */
const STEP = 6;
/** About as many rows stand on a page. */
const ROWS_OF_PAGE = 7;
/** Each step helps a little less than the one before: after so many the rest is not worth it. */
const MOST_STEPS = 90;
/** What a paragraph loses at its line ends, in lines. */
const LOSS = 0.25;

/** Widths of the paragraphs of a cell, each on one line. */
type Measured = readonly number[];

/** About how many lines a cell takes; no whole number, so that every step counts. */
const linesOf = (paragraphs: Measured, width: number): number =>
  paragraphs.reduce(
    (sum, paragraph) => sum + Math.max(1, paragraph / (width - 2 * PADDING) + LOSS),
    0,
  );

/** A word of Latin letters or digits is not broken where that can be helped. */
const longestWord = (canvas: Canvas, text: string): number =>
  Math.max(0, ...(text.match(/[A-Za-z0-9]+/g) ?? []).map((word) => canvas.widthOf(word)));

/**
 * Widths that make a table low: columns with little in them give to those whose texts are long, step
 * by step as long as the rows together get lower. Equal tables get equal widths.
 */
export function fittedWidths(
  canvas: Canvas,
  columns: readonly PlacedColumn[],
  rows: readonly PaperRow[],
): readonly number[] {
  const widths = [...widthsOf(columns.map(({ column }) => column))];
  const every = Math.max(1, Math.ceil(rows.length / WEIGHED));
  const headings = columns.map(({ column }) => column.heading);
  const weighed = rows
    .filter((_, index) => index % every === 0)
    .flatMap(({ cells }, index) => {
      const texts = columns.map(({ at }) => cells[at]?.text ?? '');
      // Headings stand on every page: they weigh as much as the rows of a page.
      return index % ROWS_OF_PAGE === 0 ? [headings, texts] : [texts];
    });
  const measured = weighed.map((texts) =>
    texts.map((text): Measured => text.split('\n').map((part) => canvas.widthOf(part))),
  );
  const least = columns.map((_, index) => {
    const words = weighed.map((texts) => longestWord(canvas, texts[index] ?? ''));
    return Math.max(LEAST, Math.min(widths[index] ?? LEAST, Math.max(...words) + 2 * PADDING + 1));
  });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = bestMove(measured, widths, least);
    if (move === null) break;
    widths[move.from] = (widths[move.from] ?? 0) - STEP;
    widths[move.to] = (widths[move.to] ?? 0) + STEP;
  }
  return widths;
}

/** From which column to which a step lowers the rows most; null when none does. */
function bestMove(
  measured: readonly (readonly Measured[])[],
  widths: readonly number[],
  least: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const at = (by: number) =>
    measured.map((row) => row.map((cell, index) => linesOf(cell, (widths[index] ?? 0) + by)));
  const [now, narrow, wide] = [at(0), at(-STEP), at(STEP)];
  const height = (from: number, to: number): number =>
    now.reduce((sum, row, index) => {
      let most = 1;
      for (let column = 0; column < row.length; column += 1) {
        const table = column === from ? narrow : column === to ? wide : now;
        most = Math.max(most, table[index]?.[column] ?? 0);
      }
      return sum + most;
    }, 0);
  const before = height(-1, -1);
  let best: { readonly from: number; readonly to: number } | null = null;
  let lowest = before - 0.01;
  for (let from = 0; from < widths.length; from += 1) {
    if ((widths[from] ?? 0) - STEP < (least[from] ?? 0)) continue;
    for (let to = 0; to < widths.length; to += 1) {
      if (to === from) continue;
      const then = height(from, to);
      if (then < lowest) {
        lowest = then;
        best = { from, to };
      }
    }
  }
  return best;
}
