import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { pagesOf } from './pdf-file.js';

/** Columns too wide for the paper, printed on pages of their own. */

const LEFT = 54;
const HIGH = 20;

const write = (x: number, y: number, text: string) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`;
/** A page of ruled cells, one row below the other, with columns of some widths. */
function pageOf(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  title = '',
): string {
  const lefts = widths.map(
    (_, column) => LEFT + widths.slice(0, column).reduce((a, b) => a + b, 0),
  );
  const end = LEFT + widths.reduce((a, b) => a + b, 0);
  const top = 780;
  const foot = top - HIGH * rows.length;
  return [
    write(LEFT, 810, title),
    ...[...lefts, end].map((x) => `${x} ${top} m ${x} ${foot} l S`),
    ...[...rows, []].map(
      (_, row) => `${LEFT} ${top - HIGH * row} m ${end} ${top - HIGH * row} l S`,
    ),
    ...rows.flatMap((texts, row) =>
      lefts.map((x, column) => write(x + 2, top - HIGH * (row + 1) + 6, texts[column] ?? '')),
    ),
  ].join('\n');
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const asked = (number: number) => `Is part ${number} of it kept there?`;
const ANSWERS = ['Yes', 'No', 'Yes'];
const answer = (number: number) => ANSWERS[number % 3] ?? '';

async function cellsOf(pages: readonly string[]) {
  const read = await readPdf(pagesOf(pages));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return (read.value.pages[0]?.cells ?? []).filter(({ text }) => text !== '');
}
const linesOf = (cells: Awaited<ReturnType<typeof cellsOf>>) => {
  const lines = new Map<number, string[]>();
  for (const { row, text } of cells) lines.set(row, [...(lines.get(row) ?? []), text]);
  return [...lines.values()].map((texts) => texts.join(' | '));
};

describe('pages with further columns stand beside those of their rows', () => {
  const groups = (ranges: readonly (readonly number[])[]) => [
    ...ranges.map((own, page) =>
      pageOf(
        own.map((number) => [`${number}`]),
        [50],
        page === 0 ? 'Manufacturer' : '',
      ),
    ),
    ...ranges.map((own, page) =>
      pageOf(
        own.map((number) => [asked(number)]),
        [400],
        page === 0 ? 'Disclosure Statement' : '',
      ),
    ),
    ...ranges.map((own) =>
      pageOf(
        own.map((number) => [answer(number), 'A note']),
        [60, 90],
      ),
    ),
  ];
  const row = (number: number) => `${number} | ${asked(number)} | ${answer(number)} | A note`;

  test('however many there are, with the title that the edge of the paper cuts', async () => {
    const cells = await cellsOf(groups([numbers(1, 12), numbers(13, 20)]));
    expect(linesOf(cells)).toEqual([
      'ManufacturerDisclosure Statement',
      ...numbers(1, 20).map(row),
    ]);
    expect(cells.find(({ text }) => text === asked(13))?.page?.number).toBe(4);
  });

  test('also of a second table behind the first', async () => {
    const cells = await cellsOf([...groups([numbers(1, 12)]), ...groups([numbers(1, 8)])]);
    expect(linesOf(cells).filter((line) => / \| /.test(line))).toEqual(
      [...numbers(1, 12), ...numbers(1, 8)].map(row),
    );
  });
});

test('pages whose rows have numbers or questions of their own follow one another', async () => {
  const rows = (from: number, to: number) =>
    numbers(from, to).map((number) => [`${number}`, asked(number), answer(number)]);
  const widths = [
    [50, 300, 60],
    [40, 200, 40],
  ] as const;
  const numbered = await cellsOf([pageOf(rows(1, 9), widths[0]), pageOf(rows(10, 18), widths[1])]);
  expect(linesOf(numbered)).toHaveLength(18);
  const unnumbered = await cellsOf([
    pageOf(
      rows(1, 9).map((texts) => texts.slice(1)),
      widths[0].slice(1),
    ),
    pageOf(
      rows(10, 18).map((texts) => ['', ...texts.slice(1)]),
      widths[1],
    ),
  ]);
  expect(linesOf(unnumbered)).toHaveLength(18);
});
