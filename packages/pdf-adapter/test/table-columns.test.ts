import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/index.js';
import { onePage } from './pdf-file.js';

/** One ruled table that a page sets in two columns: the right one goes on below the left one. */

const write = (x: number, y: number, text: string) => `BT /F 9 Tf ${x} ${y} Td (${text}) Tj ET`;
const COLUMNS = [20, 180, 30];
/** A ruled table whose upper edge stands at `y` above the foot of the page. */
const table = (
  x: number,
  y: number,
  rows: readonly (readonly string[])[],
  columns = COLUMNS,
  high = 22,
) =>
  rows
    .flatMap((row, at) =>
      row.flatMap((text, column) => {
        const left = columns.slice(0, column).reduce((sum, width) => sum + width, x);
        const top = y - high * (at + 1);
        return [
          `${left} ${top} ${columns[column]} ${high} re S`,
          text === '' ? '' : write(left + 3, top + 7, text),
        ];
      }),
    )
    .join('\n');
const rows = (...numbers: number[]) => numbers.map((number) => [`${number}`, `Item ${number}`, '']);

async function cellsOf(...lines: string[]) {
  const read = await readPdf(onePage(lines.join('\n')));
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value.pages[0]?.cells ?? [];
}
const itemsIn = async (...lines: string[]) =>
  (await cellsOf(...lines)).flatMap(({ text }) => (/Item/.test(text) ? [text] : []));
const isOnOneRow = async (...lines: string[]) => {
  const cells = await cellsOf(...lines);
  const rowOf = (text: string) => cells.find((cell) => cell.text === text)?.row;
  return rowOf('Item 1') === rowOf('Item 4');
};

const LEFT = table(30, 700, rows(1, 2, 3));
const right = (x: number, columns = COLUMNS) => table(x, 700, rows(4, 5, 6), columns);

describe('tables side by side', () => {
  test('with the same columns are read one below the other, and cited where they stand', async () => {
    const cells = await cellsOf(write(30, 780, 'A title over both'), LEFT, right(300));
    expect(cells.flatMap(({ text }) => (/Item/.test(text) ? [text] : []))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `Item ${number}`),
    );
    const of = (text: string) => cells.find((cell) => cell.text === text);
    expect(of('Item 4')?.col).toBe(of('Item 1')?.col);
    expect(of('Item 4')?.page?.box.x).toBeCloseTo(320, 0);
    expect(of('Item 4')?.page?.box.y).toBeCloseTo(142, 0);
  });

  test('may be of several tables each, with headings between them', async () => {
    expect(
      await itemsIn(
        table(30, 700, rows(1, 2)),
        write(30, 640, 'A heading'),
        table(30, 632, rows(3)),
        write(300, 704, 'Another heading'),
        table(300, 700, rows(4)),
        write(300, 660, 'A third heading'),
        table(300, 652, rows(5, 6)),
      ),
    ).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Item ${number}`));
  });

  test('may have painted headings of chapters that look like cards', async () => {
    const chapter = (x: number, y: number) =>
      [`0.9 g ${x} ${y} 230 30 re f 0 g`, write(x + 3, y + 12, 'Of one chapter')].join('\n');
    const part = (x: number, from: number) => [
      chapter(x, 670),
      table(x, 670, rows(from, from + 1)),
      chapter(x, 596),
      table(x, 596, rows(from + 2, from + 3)),
      ...[x, x + 230].map((edge) => `${edge} 552 m ${edge} 700 l S`),
      `${x} 700 m ${x + 230} 700 l S`,
    ];
    expect(await itemsIn(...part(30, 1), ...part(300, 5))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Item ${number}`),
    );
  });

  test('stay where they are with other columns, or where they touch', async () => {
    expect(await isOnOneRow(LEFT, right(300))).toBe(false);
    expect(await isOnOneRow(LEFT, right(300, [24, 176, 30]))).toBe(true);
    expect(await isOnOneRow(LEFT, right(262))).toBe(true);
  });

  test('stay where something beside them on the page names their rows', async () => {
    expect(await isOnOneRow(write(4, 686, 'All'), LEFT, right(300))).toBe(true);
    expect(await isOnOneRow(write(4, 600, 'All'), LEFT, right(300))).toBe(false);
  });

  test('stay where they ask the same: the answers of this time and of last time', async () => {
    const asked = (count: number) =>
      table(
        300,
        700,
        [1, 2, 3].map((at) => [`${at + 3}`, at <= count ? `Item ${at}` : `Item ${at + 3}`, '']),
      );
    const rowsOf = async (again: string) => {
      const cells = await cellsOf(LEFT, again);
      return new Set(cells.flatMap(({ text, row }) => (/Item/.test(text) ? [row] : []))).size;
    };
    expect(await rowsOf(asked(1))).toBe(6);
    expect(await rowsOf(asked(2))).toBe(3);
  });

  test('stay where they hold no question: marks of two products', async () => {
    const marks = [30, 30, 30, 30];
    const made = (x: number) =>
      table(
        x,
        700,
        [1, 2].map(() => ['x', '', '', '']),
        marks,
      );
    const cells = await cellsOf(made(200), made(340));
    expect(new Set(cells.map(({ row }) => row)).size).toBe(2);
  });
});
