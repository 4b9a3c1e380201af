import type { PaperChart } from '@kaijisho/core';
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
const numbersOf = ({ parts }: PaperChart, counts: readonly number[]): string =>
  parts
    .flatMap(({ label }, index) => {
      const count = counts[index] ?? 0;
      return count === 0 ? [] : [`${label} ${count}`];
    })
    .join('　') || '－';

function legend(canvas: Canvas, { parts }: PaperChart): void {
  let x = 0;
  for (const { label, tone } of parts) {
    canvas.bar(x, canvas.y - SIZE, SIZE, SIZE, COLOURS[tone]);
    canvas.write(canvas.printable(label), x + SIZE + 3, canvas.y - SIZE + 0.8);
    x += SIZE + 3 + (canvas.printable(label).length + 1.5) * SIZE;
  }
  canvas.gap(SIZE * LEADING + 3);
}

/** Title, legend and one bar below the other. */
export function drawChart(canvas: Canvas, chart: PaperChart): void {
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
  for (const { labels, counts, opensGroup } of chart.rows) {
    const each = LABELS / Math.max(1, labels.length);
    const cells = labels.map((label) => canvas.lines(label, each - 2 * PADDING));
    const numbers = canvas.lines(numbersOf(chart, counts), WIDTH - LABELS - BARS - 3 * PADDING);
    const lines = Math.max(numbers.length, ...cells.map((cell) => cell.length));
    const height = lines * SIZE * LEADING + 2 * PADDING;
    canvas.need(height);
    const put = (texts: readonly string[], x: number) => {
      for (const [index, text] of texts.entries())
        canvas.write(text, x + PADDING, canvas.y - PADDING - SIZE + 0.8 - index * SIZE * LEADING);
    };
    for (const [index, cell] of cells.entries()) {
      canvas.box(each * index, each, height, null);
      put(cell, each * index);
    }
    canvas.box(LABELS, WIDTH - LABELS, height, null);
    let x = LABELS + PADDING;
    for (const [index, { tone }] of chart.parts.entries()) {
      const width = ((counts[index] ?? 0) / chart.whole) * (BARS - 2 * PADDING);
      if (width > 0) canvas.bar(x, canvas.y - PADDING - BAR, width, BAR, COLOURS[tone]);
      x += width;
    }
    put(numbers, LABELS + BARS);
    if (opensGroup) canvas.rule(canvas.y);
    canvas.y -= height;
  }
  canvas.repeat(null);
  canvas.gap(12);
}
