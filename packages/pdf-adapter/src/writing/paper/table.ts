import {
  type BelowText,
  isUnfilled,
  type PaperLook,
  type PaperRow,
  type PaperSay,
  type PaperTable,
  type PlacedColumn,
  type PrintedLine,
  printedLines,
  printedRows,
  type TableCut,
  tableCuts,
} from '@kaijisho/core';
import { type Canvas, type Fill, HEIGHT, heightOf, LINE, PADDING, WIDTH } from './canvas.js';
import { fittedWidths, widthsOf } from './widths.js';

/** Tables on paper: headings on every page, long rows go on on the next. */

interface Box {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly look: PaperLook;
  /** Written above the lines, in bold. */
  readonly label: string | null;
}

const linesIn = ({ lines, label }: Box): number => lines.length + (label === null ? 0 : 1);

/** Rows lower than this part of a page are moved as a whole rather than broken. */
const WHOLE_ROW = HEIGHT * 0.4;

function side(
  canvas: Canvas,
  cells: readonly {
    readonly text: string;
    readonly look: PaperLook;
    readonly label: string | null;
    /** The text with its label before it. */
    readonly labelled?: string;
  }[],
  widths: readonly number[],
): readonly Box[] {
  let x = 0;
  return cells.map(({ text, look, label, labelled }, index) => {
    const width = widths[index] ?? 0;
    const left = x;
    x += width;
    const room = width - 2 * PADDING;
    // A short text stands on the line of its label.
    const inline = labelled === undefined ? [] : canvas.lines(labelled, room);
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
    canvas.put(all, x, (index) => ({
      bold: white || look.bold === true || (label !== null && index === 0),
      white,
    }));
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

const cellsOf = (row: PaperRow, columns: readonly PlacedColumn[]) =>
  columns.map(({ column, at }) => {
    const cell = row.cells[at];
    return { text: cell?.text ?? '', look: cell?.look ?? column.look, label: null };
  });

/** A long text in two columns, parted between two of its paragraphs: half as high. */
function inTwoColumns(canvas: Canvas, box: Box, text: string): readonly Box[] {
  const width = box.width / 2;
  const paragraphs = text.split('\n').map((part) => canvas.lines(part, width - 2 * PADDING));
  const all = paragraphs.flat();
  let [left, best] = [0, all.length];
  let above = 0;
  for (const { length } of paragraphs) {
    above += length;
    const height = Math.max(above, all.length - above);
    if (height < best) [left, best] = [above, height];
  }
  // Taller in two columns: long paragraphs, or a single one.
  if (best >= box.lines.length) return [box];
  return [
    { ...box, width, lines: all.slice(0, left) },
    {
      ...box,
      x: box.x + width,
      width,
      label: box.label === null ? null : ' ',
      lines: all.slice(left),
    },
  ];
}

/** What stands below a row, each text under its label. */
function belowOf(canvas: Canvas, below: readonly BelowText[], say: PaperSay): readonly Box[] {
  const boxes = side(
    canvas,
    below.map(({ column, label, text }) => ({
      text,
      label,
      labelled: say('labelled', { label, text }),
      look: column.look,
    })),
    widthsOf(below.map(({ column }) => column)),
  );
  const [box] = boxes;
  return box === undefined || boxes.length > 1
    ? boxes
    : inTwoColumns(canvas, box, below[0]?.text ?? '');
}

function drawLine(
  canvas: Canvas,
  { row, below: texts }: PrintedLine,
  cut: TableCut,
  widths: readonly number[],
  say: PaperSay,
): void {
  const across = side(canvas, cellsOf(row, cut.across), widths);
  const below = belowOf(canvas, texts, say);
  const height = bandHeight(across) + bandHeight(below);
  if (height > canvas.room && (height <= WHOLE_ROW || canvas.room < heightOf(3)))
    canvas.breakPage();
  const [page, top] = [canvas.pages, canvas.y];
  if (across.every(({ lines }) => lines.length === 0)) drawBand(canvas, across, 1);
  else drawBroken(canvas, across);
  // Drawn over the frames of the boxes, which would hide it.
  if (row.opensGroup && cut.above.length === 0 && canvas.pages === page) canvas.rule(top);
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

/** A row whose topic is named again on a further page. */
function continued(row: PaperRow, { above }: TableCut, say: PaperSay): PaperRow {
  const at = above[0]?.at;
  const cells = row.cells.map((cell, index) =>
    index === at ? { ...cell, text: `${cell.text}${say('continued')}` } : cell,
  );
  return { ...row, cells };
}

/** Room that a topic asks for with the beginning of its first row. */
const TOPIC_ROOM = heightOf(2) + heightOf(4);

/** What the rows that follow share, across the page: a title, and what else there is to say. */
function drawTopic(
  canvas: Canvas,
  row: PaperRow,
  above: readonly PlacedColumn[],
  say: PaperSay,
): void {
  const [title, ...others] = above.filter(({ at }) => (row.cells[at]?.text ?? '') !== '');
  if (title === undefined) return;
  const cells = [
    ...cellsOf(row, [title]),
    ...cellsOf(row, others).map((cell, index) => {
      const label = others[index]?.column.heading ?? '';
      // On the line of the title: line breaks of a cell are for a narrow column.
      const text = cell.text.split('\n').join(say('apart'));
      return { ...cell, text, label, labelled: say('labelled', { label, text }) };
    }),
  ];
  const boxes = side(canvas, cells, widthsOf([title, ...others].map(({ column }) => column)));
  const top = canvas.y;
  drawBand(canvas, boxes, 9, 'subject');
  canvas.rule(top);
}

function drawCut(canvas: Canvas, table: PaperTable, cut: TableCut, say: PaperSay): void {
  const lines = printedLines(table, cut, say);
  const widths = fittedWidths(
    canvas,
    cut.across,
    lines.map(({ row }) => row),
  );
  canvas.need(90);
  const headings = () => drawHeadings(canvas, cut, widths);
  headings();
  canvas.repeat(headings);
  for (const line of lines) {
    const { row } = line;
    if (line.opensTopic) {
      canvas.repeat(headings);
      canvas.need(TOPIC_ROOM);
      drawTopic(canvas, row, cut.above, say);
      canvas.repeat(() => {
        headings();
        drawTopic(canvas, continued(row, cut, say), cut.above, say);
      });
    }
    drawLine(canvas, line, cut, widths, say);
  }
  canvas.repeat(null);
  canvas.gap(10);
}

/** A table, cut into one table for each group of its columns. */
export function drawTable(canvas: Canvas, table: PaperTable, say: PaperSay): void {
  if (printedRows(table, say).length === 0) {
    canvas.paragraph(table.empty);
    return;
  }
  const cuts = tableCuts(table);
  for (const [index, cut] of cuts.entries()) {
    if (index > 0) canvas.breakPage();
    drawCut(canvas, table, cut, say);
    if (cut.emptyLeftOut) canvas.paragraph(say('empty-columns'), { muted: true });
  }
  if (isUnfilled(table)) canvas.paragraph(say('not-yet-agreed'), { bold: true });
}
