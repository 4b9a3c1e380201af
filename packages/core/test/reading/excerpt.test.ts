import { describe, expect, test } from 'vitest';
import { type Cell, evidenceGrid, excerptPages, type Page } from '../../src/index.js';

const cell = (address: string, text: string, more: Partial<Cell> = {}): Cell => {
  const row = Number(address.slice(1));
  const col = address.charCodeAt(0) - 64;
  const box = { x: col * 50, y: row * 20, width: 50, height: 20 };
  return { row, col, rowSpan: 1, colSpan: 1, text, address, box, ...more };
};

const page: Page = {
  name: 'MDS',
  kind: 'sheet',
  cells: [
    cell('A1', '開示書'),
    cell('B3', '設問'),
    cell('C3', 'はい'),
    cell('D3', 'いいえ'),
    cell('E3', '対象外'),
    ...[4, 5, 6, 7, 8, 9].flatMap((row) => [
      cell(`A${row}`, String(row)),
      cell(`B${row}`, `質問${row}`),
      ...(row === 8 ? [cell('D8', '○')] : []),
    ]),
  ],
  drawings: [{ kind: 'ellipse', box: { x: 205, y: 162, width: 30, height: 14 } }],
};
const place = (address: string) => ({ file: 'a.xlsx', sheet: 'MDS', cell: address });
const textOf = (address: string, more: readonly string[] = []) => {
  const grid = evidenceGrid(excerptPages([page], [address, ...more].map(place)), place(address));
  return grid?.rows.map(({ row, cells }) => [
    row,
    ...cells.map(({ cell: shown, hit }) => `${hit ? '>' : ''}${shown?.text ?? ''}`),
  ]);
};

test('shows the row, its neighbours and the row that heads the columns', () => {
  expect(textOf('D8')).toEqual([
    [3, '', '設問', 'はい', 'いいえ', '対象外'],
    [7, '7', '質問7', '', '', ''],
    [8, '8', '質問8', '', '>○', ''],
    [9, '9', '質問9', '', '', ''],
  ]);
});

test('an empty place is shown too', () => {
  expect(textOf('C6', ['B6'])?.at(-2)).toEqual([6, '6', '質問6', '>', '', '']);
});

test('a drawn shape lies on the cell it covers most of', () => {
  const [excerpt] = excerptPages([page], [place('D8')]);
  const marked = excerpt?.cells.filter(({ marks }) => marks.length > 0);
  expect(marked?.map(({ address, marks }) => [address, marks])).toEqual([
    ['D8', [{ kind: 'ellipse' }]],
  ]);
});

test('a shape where the page has no cell stands under its column', () => {
  const drawings = [
    { kind: 'tick', box: { x: 160, y: 162, width: 20, height: 14 } },
    { kind: 'frame', box: { x: 100, y: 160, width: 50, height: 20 } },
  ] as const;
  const [excerpt] = excerptPages([{ ...page, drawings }], [place('B8')]);
  const marked = excerpt?.cells.filter(({ marks }) => marks.length > 0);
  // The frame is the border of B8 and no mark.
  expect(marked?.map(({ row, col, marks }) => [row, col, marks])).toEqual([
    [8, 3, [{ kind: 'tick' }]],
  ]);
});

test('keeps no more than what surrounds the places', () => {
  const [excerpt] = excerptPages([page], [place('D8')]);
  expect([...new Set(excerpt?.cells.map(({ row }) => row))]).toEqual([3, 7, 8, 9]);
  expect(excerptPages([page], [])).toEqual([]);
  expect(excerptPages([page], [{ ...place('D8'), sheet: 'SDS' }])).toEqual([]);
});

describe('looks that can mean an answer', () => {
  const styled = (more: Partial<Cell>) =>
    excerptPages([{ ...page, cells: [cell('B4', 'はい・いいえ', more)] }], [place('B4')])[0]
      ?.cells[0]?.runs;

  test('runs of a text', () => {
    const runs = [
      { start: 0, end: 2, bold: true },
      { start: 3, end: 6, struck: true },
    ];
    expect(styled({ runs })).toEqual([
      { start: 0, end: 2, look: 'emphasised' },
      { start: 3, end: 6, look: 'struck' },
    ]);
  });

  test('a whole cell, and a plain one', () => {
    expect(styled({ style: { colour: '#FF0000' } })).toEqual([
      { start: 0, end: 6, look: 'emphasised' },
    ]);
    expect(styled({})).toEqual([]);
  });
});

test('a merged cell is clipped to what is shown, a long text is cut', () => {
  const cells = [cell('A1', '長'.repeat(500), { rowSpan: 40 }), cell('B20', '中')];
  const excerpts = excerptPages([{ ...page, cells }], [place('B20')]);
  const grid = evidenceGrid(excerpts, place('B20'));
  expect(grid?.rows.map(({ row }) => row)).toEqual([19, 20, 21]);
  const [first] = grid?.rows[0]?.cells ?? [];
  expect(first?.rowSpan).toBe(3);
  expect(first?.cell?.text).toHaveLength(200);
});

test('a place on a page that was not kept has no neighbourhood', () => {
  expect(evidenceGrid([], place('D8'))).toBeNull();
  expect(evidenceGrid(excerptPages([page], [place('D8')]), place('(1, 2)'))).toBeNull();
});
