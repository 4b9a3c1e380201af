import {
  isUnfilled,
  type PaperLook,
  type PaperRow,
  type PaperSay,
  type PaperTable,
  type PlacedColumn,
  printedRows,
  type TableCut,
  tableCuts,
} from '@kaijisho/core';
import { type Canvas, type Fill, HEIGHT, LEADING, PADDING, SIZE, WIDTH } from './canvas.js';

/** Tables on paper: headings on every page, long rows go on on the next. */

interface Box {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly look: PaperLook;
  /** Written above the lines, in bold. */
  readonly label: string | null;
}

const LINE = SIZE * LEADING;
const heightOf = (lines: number): number => lines * LINE + 2 * PADDING;
const linesIn = ({ lines, label }: Box): number => lines.length + (label === null ? 0 : 1);

/** Rows lower than this part of a page are moved as a whole rather than broken. */
const WHOLE_ROW = HEIGHT * 0.4;

/** A column never gets narrower than this many characters. */
const LEAST_CHARACTERS = 3.2;
const LEAST = LEAST_CHARACTERS * SIZE + 2 * PADDING;

/** Widths in points that fill the page in the proportions the columns ask for. */
export function widthsOf(columns: readonly PlacedColumn[], width = WIDTH): readonly number[] {
  const asked = columns.reduce((sum, { column }) => sum + column.width, 0);
  const wanted = columns.map(({ column }) => Math.max(LEAST, (column.width / asked) * width));
  const over = wanted.reduce((sum, one) => sum + one, 0) - width;
  const flexible = wanted.reduce((sum, one) => sum + Math.max(0, one - LEAST), 0);
  return wanted.map((one) => one - (Math.max(0, one - LEAST) / Math.max(1, flexible)) * over);
}

function side(
  canvas: Canvas,
  cells: readonly {
    readonly text: string;
    readonly look: PaperLook;
    readonly label: string | null;
  }[],
  widths: readonly number[],
): readonly Box[] {
  let x = 0;
  return cells.map(({ text, look, label }, index) => {
    const width = widths[index] ?? 0;
    const left = x;
    x += width;
    const room = width - 2 * PADDING;
    // A short text stands on the line of its label.
    const inline = label === null ? [] : canvas.lines(`${label}：${text}`, room);
    return inline.length === 1
      ? { x: left, width, look, label: null, lines: inline }
      : { x: left, width, look, label, lines: canvas.lines(text, room) };
  });
}

/** One band of boxes, or as much of it as fits; returns what is left of it. */
function drawBand(
  canvas: Canvas,
  boxes: readonly Box[],
  most: number,
  fill: Fill | null = null,
): readonly Box[] {
  const height = heightOf(Math.min(most, Math.max(1, ...boxes.map(linesIn))));
  for (const { x, width, lines, look, label } of boxes) {
    canvas.box(x, width, height, fill ?? look.tone ?? null);
    const white = fill === 'heading' || fill === 'people';
    const shown = lines.slice(0, label === null ? most : Math.max(0, most - 1));
    const all = label === null ? shown : [label, ...shown];
    for (const [index, line] of all.entries()) {
      const bold = white || look.bold === true || (label !== null && index === 0);
      canvas.write(line, x + PADDING, canvas.y - PADDING - SIZE - index * LINE + 0.8, {
        bold,
        white,
      });
    }
  }
  canvas.y -= height;
  return boxes.map((box) => ({
    ...box,
    label: null,
    lines: box.lines.slice(box.label === null ? most : Math.max(0, most - 1)),
  }));
}

/** A band that may go on over several pages. */
function drawBroken(canvas: Canvas, boxes: readonly Box[]): void {
  let rest = boxes;
  while (rest.some(({ lines, label }) => lines.length > 0 || label !== null)) {
    const fits = Math.floor((canvas.room - 2 * PADDING) / LINE);
    if (fits < 2) {
      canvas.breakPage();
      continue;
    }
    rest = drawBand(canvas, rest, fits);
  }
}

const bandHeight = (boxes: readonly Box[]): number =>
  boxes.length === 0 ? 0 : heightOf(Math.max(1, ...boxes.map(linesIn)));

function cellsOf(row: PaperRow, columns: readonly PlacedColumn[], labelled: boolean) {
  return columns.map(({ column, at }) => {
    const cell = row.cells[at];
    return {
      text: cell?.text ?? '',
      look: cell?.look ?? column.look,
      label: labelled ? column.heading : null,
    };
  });
}

function drawRow(canvas: Canvas, row: PaperRow, cut: TableCut, widths: readonly number[]): void {
  const across = side(canvas, cellsOf(row, cut.across, false), widths);
  const written = cut.below.filter(({ at }) => (row.cells[at]?.text ?? '') !== '');
  const below = side(canvas, cellsOf(row, written, true), widthsOf(written));
  const height = bandHeight(across) + bandHeight(below);
  if (height > canvas.room && (height <= WHOLE_ROW || canvas.room < heightOf(3)))
    canvas.breakPage();
  const [page, top] = [canvas.pages, canvas.y];
  if (across.every(({ lines }) => lines.length === 0)) drawBand(canvas, across, 1);
  else drawBroken(canvas, across);
  // Drawn over the frames of the boxes, which would hide it.
  if (row.opensGroup && canvas.pages === page) canvas.rule(top);
  if (below.length > 0) drawBroken(canvas, below);
}

function drawHeadings(canvas: Canvas, cut: TableCut, widths: readonly number[]): void {
  const fill: Fill = cut.people ? 'people' : 'heading';
  const plain = (text: string) => ({ text, look: {}, label: null });
  if (cut.heading !== null) {
    const band = side(canvas, [plain(cut.heading)], [WIDTH]);
    drawBand(canvas, band, 9, fill);
  }
  const headings = cut.across.map(({ column }) => plain(column.heading));
  drawBand(canvas, side(canvas, headings, widths), 9, fill);
}

function drawCut(canvas: Canvas, table: PaperTable, cut: TableCut): void {
  const widths = widthsOf(cut.across);
  canvas.need(90);
  const headings = () => drawHeadings(canvas, cut, widths);
  headings();
  canvas.repeat(headings);
  for (const row of printedRows(table)) drawRow(canvas, row, cut, widths);
  canvas.repeat(null);
  canvas.gap(10);
}

/** A table, cut into one table for each group of its columns. */
export function drawTable(canvas: Canvas, table: PaperTable, say: PaperSay): void {
  if (printedRows(table).length === 0) {
    canvas.paragraph(table.empty);
    return;
  }
  const cuts = tableCuts(table);
  for (const [index, cut] of cuts.entries()) {
    if (index > 0) canvas.breakPage();
    drawCut(canvas, table, cut);
    if (cut.emptyLeftOut) canvas.paragraph(say('empty-columns'), { muted: true });
  }
  if (isUnfilled(table)) canvas.paragraph(say('not-yet-agreed'), { bold: true });
}
