import type { PaperChart, PaperSay } from '@kaijisho/core';
import { type Canvas, LEADING, PADDING, SIZE, WIDTH } from './canvas.js';

/** Bars with their numbers in words beside them. */

type Tone = PaperChart['parts'][number]['tone'];

const COLOURS: Readonly<Record<Tone, readonly [number, number, number]>> = {
  stated: [0.18, 0.49, 0.31],
  partly: [0.5, 0.72, 0.59],
  other: [0.36, 0.52, 0.69],
  open: [0.78, 0.31, 0.12],
  aside: [0.71, 0.73, 0.76],
};

const BAR = 8;
const ROW = SIZE * LEADING + 2 * PADDING;

/** Shares of the width: labels together, bar, numbers. */
const LABELS = WIDTH * 0.36;
const BARS = WIDTH * 0.26;

/** `申告あり 12　一部申告あり 3`; parts of 0 are not named, nothing at all is a dash. */
const numbersOf = ({ parts }: PaperChart, counts: readonly number[], say: PaperSay): string =>
  parts
    .flatMap(({ label }, index) => {
      const count = counts[index] ?? 0;
      return count === 0 ? [] : [`${label} ${count}`];
    })
    .join(say('apart')) || say('nothing');

function legend(canvas: Canvas, { parts }: PaperChart): void {
  let x = 0;
  for (const { label, tone } of parts) {
    canvas.bar(x, canvas.y - SIZE, SIZE, SIZE, COLOURS[tone]);
    canvas.write(canvas.printable(label), x + SIZE + 3, canvas.y - SIZE + 0.8);
    x += SIZE + 3 + (canvas.printable(label).length + 1.5) * SIZE;
  }
  canvas.gap(SIZE * LEADING + 3);
}

type BarRow = PaperChart['rows'][number];

/** As many bars stand together on one page at most. */
const MOST_BARS = 20;

/** Bars that lie below each other under one first label. */
function groupsOf(rows: readonly BarRow[]): readonly (readonly BarRow[])[] {
  const groups: BarRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const shares = row.labels.length > 1 && last?.[0]?.labels[0] === row.labels[0];
    if (last === undefined || !shares || last.length >= MOST_BARS) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

const heightOf = (lines: number): number => lines * SIZE * LEADING + 2 * PADDING;

/** Bars of one chapter or part, whose name stands once beside all of them. */
function drawGroup(
  canvas: Canvas,
  chart: PaperChart,
  rows: readonly BarRow[],
  say: PaperSay,
): void {
  const each = LABELS / Math.max(1, chart.headings.length);
  const put = (texts: readonly string[], x: number, top: number) => {
    for (const [index, text] of texts.entries())
      canvas.write(text, x + PADDING, top - PADDING - SIZE + 0.8 - index * SIZE * LEADING);
  };
  const name = canvas.lines(rows[0]?.labels[0] ?? '', each - 2 * PADDING);
  const bars = rows.map(({ labels, counts }) => {
    const others = labels.slice(1).map((label) => canvas.lines(label, each - 2 * PADDING));
    const numbers = canvas.lines(
      numbersOf(chart, counts, say),
      WIDTH - LABELS - BARS - 3 * PADDING,
    );
    const lines = Math.max(1, numbers.length, ...others.map((cell) => cell.length));
    return { counts, others, numbers, height: heightOf(lines) };
  });
  const needed = heightOf(name.length);
  const stacked = bars.reduce((sum, { height }) => sum + height, 0);
  const whole = Math.max(needed, stacked);
  canvas.need(whole);
  const top = canvas.y;
  canvas.box(0, each, whole, null);
  put(name, 0, top);
  for (const [index, { counts, others, numbers, height: own }] of bars.entries()) {
    // The last bar takes what the name needs beyond the bars.
    const height = index === bars.length - 1 ? own + whole - stacked : own;
    for (const [at, cell] of others.entries()) {
      canvas.box(each * (at + 1), each, height, null);
      put(cell, each * (at + 1), canvas.y);
    }
    canvas.box(LABELS, WIDTH - LABELS, height, null);
    let x = LABELS + PADDING;
    for (const [part, { tone }] of chart.parts.entries()) {
      const width = ((counts[part] ?? 0) / chart.whole) * (BARS - 2 * PADDING);
      if (width > 0) canvas.bar(x, canvas.y - PADDING - BAR, width, BAR, COLOURS[tone]);
      x += width;
    }
    put(numbers, LABELS + BARS, canvas.y);
    canvas.y -= height;
  }
  if (rows[0]?.opensGroup === true) canvas.rule(top);
}

/** Title, legend and one bar below the other. */
export function drawChart(canvas: Canvas, chart: PaperChart, say: PaperSay): void {
  if (chart.rows.length === 0) return;
  canvas.need(ROW * 4);
  canvas.paragraph(chart.title, { size: 9.5, bold: true });
  canvas.gap(2);
  legend(canvas, chart);
  const headings = () => {
    const each = LABELS / chart.headings.length;
    for (const [index, heading] of chart.headings.entries()) {
      canvas.box(each * index, each, ROW, 'subject');
      canvas.write(heading, each * index + PADDING, canvas.y - PADDING - SIZE + 0.8, {
        bold: true,
      });
    }
    canvas.box(LABELS, WIDTH - LABELS, ROW, 'subject');
    canvas.write(chart.chart, LABELS + PADDING, canvas.y - PADDING - SIZE + 0.8, { bold: true });
    canvas.y -= ROW;
  };
  headings();
  canvas.repeat(headings);
  for (const group of groupsOf(chart.rows)) drawGroup(canvas, chart, group, say);
  canvas.repeat(null);
  canvas.gap(12);
}
