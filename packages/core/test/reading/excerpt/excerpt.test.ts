import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Drawing,
  evidenceGrid,
  excerptPages,
  type Page,
} from '../../../src/index.js';
import { placesOf } from '../../../src/reading/excerpt/excerpt.js';
import { asked, readSheets, sheetOf } from '../support/sheets.js';

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

test('keeps what surrounds each of several places of a page', () => {
  const [excerpt] = excerptPages([page], [place('B4'), place('B9')]);
  expect([...new Set(excerpt?.cells.map(({ row }) => row))]).toEqual([3, 4, 5, 8, 9]);
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

/** The cells of an excerpt around a place, of a page of these cells and drawings. */
const excerptOf = (address: string, cells: readonly Cell[], drawings: readonly Drawing[] = []) =>
  excerptPages([{ ...page, cells, drawings }], [place(address)])[0] ?? expect.fail('no excerpt');

describe('a cell of an excerpt', () => {
  const whole = { row: 4, col: 2, rowSpan: 1, colSpan: 1, address: 'B4', text: 'はい' };

  test('has the look of the original, and none that it has not', () => {
    const only = (more: Partial<Cell>) => excerptOf('B4', [cell('B4', 'はい', more)]).cells[0];
    expect(only({})).toStrictEqual({ ...whole, runs: [], marks: [] });
    const look = { fill: '#FFFF00', framed: true, hidden: true };
    expect(only(look)).toStrictEqual({ ...whole, ...look, runs: [], marks: [] });
  });

  test('shows letters that are struck out or stand out, as far as it shows them', () => {
    const runs = [
      { start: 0, end: 2 },
      { start: 2, end: 4, underlined: true },
      { start: 4, end: 300, colour: '#FF0000' },
      { start: 200, end: 400, struck: true },
    ];
    const [long] = excerptOf('B4', [cell('B4', '長'.repeat(400), { runs })]).cells;
    expect(long?.runs).toEqual([
      { start: 2, end: 4, look: 'emphasised' },
      { start: 4, end: 200, look: 'emphasised' },
    ]);
    const [plain] = excerptOf('B4', [cell('B4', 'はい', { style: { bold: false } })]).cells;
    expect(plain?.runs).toEqual([]);
  });

  test('heads columns only in a row of different answer words', () => {
    const rows = [
      ['B1', 'はい'],
      ['C1', '設問'],
      ['B2', 'はい'],
      ['C2', 'はい'],
      ['B3', 'はい'],
      ['C3', 'いいえ'],
    ];
    const cells = rows.map(([address = '', text = '']) => cell(address, text));
    expect(excerptOf('B3', cells).headings).toEqual([3]);
  });
});

describe('what is drawn', () => {
  const cells = [cell('B1', 'はい'), cell('C1', 'いいえ'), cell('A4', '1'), cell('F4', '済')];
  const box = { x: 160, y: 82, width: 30, height: 14 };
  const drawn = (...drawings: readonly Drawing[]) =>
    excerptOf('A4', cells, drawings).cells.flatMap(({ address, row, col, marks }) =>
      marks.length === 0 ? [] : [[address, row, col, marks]],
    );

  test('beside another thing in an empty place stands there with it, with its state', () => {
    expect(drawn({ kind: 'ellipse', box }, { kind: 'checkbox', state: 'on', box })).toEqual([
      ['', 4, 3, [{ kind: 'ellipse' }, { kind: 'checkbox', state: 'on' }]],
    ]);
    expect(drawn({ kind: 'ellipse', box }, { kind: 'tick', box: { ...box, x: 105 } })).toEqual([
      ['', 4, 3, [{ kind: 'ellipse' }]],
      ['', 4, 2, [{ kind: 'tick' }]],
    ]);
  });

  test('on no row or under no column of the excerpt is not shown', () => {
    expect(drawn({ kind: 'ellipse', box: { ...box, y: 300 } })).toEqual([]);
    expect(drawn({ kind: 'ellipse', box: { ...box, y: 0 } })).toEqual([]);
    expect(drawn({ kind: 'ellipse', box: { ...box, x: 600 } })).toEqual([]);
    expect(drawn({ kind: 'ellipse', box: { ...box, x: 0 } })).toEqual([]);
  });

  test('is no mark when it is hidden, a text, a list, or rules the table', () => {
    expect(drawn({ kind: 'ellipse', box, hidden: true })).toEqual([]);
    for (const kind of ['text', 'other', 'list', 'frame', 'box', 'line'] as const)
      expect(drawn({ kind, box })).toEqual([]);
  });

  test('around a word is a mark, around a whole cell its border', () => {
    const inside = { x: 302, y: 82, width: 40, height: 16 };
    expect(drawn({ kind: 'box', box: inside })).toEqual([['F4', 4, 6, [{ kind: 'box' }]]]);
    const around = { x: 300, y: 80, width: 50, height: 20 };
    expect(drawn({ kind: 'box', box: around })).toEqual([]);
    expect(drawn({ kind: 'ellipse', box: around })).toEqual([['F4', 4, 6, [{ kind: 'ellipse' }]]]);
  });

  test('without headings stands in the column of a cell that is not merged', () => {
    const merged = cell('A3', '技術', { colSpan: 4 });
    const below = [merged, cell('C5', '2'), cell('A4', '1')];
    const marked = excerptOf('A4', below, [{ kind: 'tick', box }]).cells.filter(
      ({ marks }) => marks.length > 0,
    );
    expect(marked.map(({ row, col }) => [row, col])).toEqual([[4, 3]]);
  });
});

describe('the neighbourhood of a place', () => {
  const shown = (address: string, cells: readonly Cell[], drawings: readonly Drawing[] = []) =>
    evidenceGrid([excerptOf(cells[0]?.address ?? '', cells, drawings)], place(address));

  test('is found by the place in a text file, and by columns beyond Z', () => {
    const at = (address: string, row: number, col: number) => ({
      ...cell('A1', '1'),
      address,
      row,
      col,
    });
    const csv = shown('R10C12', [at('R10C11', 10, 11)]);
    expect([csv?.rows.map(({ row }) => row), csv?.columns]).toEqual([[10], [11, 12]]);
    const wide = shown('AB10', [at('AA10', 10, 27)]);
    expect([wide?.rows.map(({ row }) => row), wide?.columns]).toEqual([[10], [27, 28]]);
    for (const nowhere of ['p.1 R1C1', 'R1C1 x', '(A1)', 'A1:B2', 'ABCD1'])
      expect(shown(nowhere, [at('A1', 1, 1)])).toBeNull();
  });

  test('is that of its own page', () => {
    const other = { ...page, name: 'SDS', cells: [cell('B4', '別の紙')] };
    const excerpts = excerptPages([other, page], [{ ...place('B4'), sheet: 'SDS' }, place('B4')]);
    const texts = evidenceGrid(excerpts, place('B4'))?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell: one }) => one?.text ?? []),
    );
    expect(texts).toContain('質問4');
    expect(texts).not.toContain('別の紙');
  });

  test('begins at the first row, and leaves out rows with nothing in them', () => {
    const rowsAround = (address: string, ...cells: readonly string[]) =>
      shown(
        address,
        cells.map((one) => cell(one, '1')),
      )?.rows.map(({ row, heading }) => [row, heading]);
    expect(rowsAround('A1', 'A1', 'A2')).toEqual([
      [1, false],
      [2, false],
    ]);
    expect(rowsAround('A4', 'A4', 'A6')).toEqual([[4, false]]);
    expect(
      evidenceGrid(excerptPages([page], [place('D8')]), place('D8'))?.rows.map(
        ({ heading }) => heading,
      ),
    ).toEqual([true, false, false, false]);
  });

  test('has a merged cell once, as wide and as high as what is shown of it', () => {
    const cells = [
      cell('B4', '質問'),
      cell('A3', '章', { rowSpan: 9 }),
      cell('B3', '見出し', { colSpan: 3 }),
      cell('C4', 'はい'),
      cell('D4', '　'),
    ];
    const grid = shown('B4', cells);
    expect(
      grid?.rows.map(({ cells: own }) =>
        own.map(({ cell: one, rowSpan, colSpan }) => [one?.text, rowSpan, colSpan]),
      ),
    ).toEqual([
      [
        ['章', 3, 1],
        ['見出し', 1, 2],
      ],
      [
        ['質問', 1, 1],
        ['はい', 1, 1],
      ],
      [
        [undefined, 1, 1],
        [undefined, 1, 1],
      ],
    ]);
  });

  test('has the twelve columns nearest to the place', () => {
    const cells = [...'ABCDEFGHIJKLMNOP'].map((letter) => cell(`${letter}4`, letter));
    const [first, ...others] = cells;
    const columnsAt = (address: string) =>
      shown(address, first === undefined ? [] : [first, ...others])?.columns;
    expect(columnsAt('A4')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(columnsAt('P4')).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });
});

test('a file keeps what surrounds its answers, questions, header values and notes', () => {
  const sheet = sheetOf('MDS', [
    ['製造業者による医療情報セキュリティ開示書'],
    ['製品名', 'そらカルテ'],
    ['No.', '項目', '回答', '備考'],
    ...asked((index) => ['はい', index === 0 ? '備考1' : '']),
    ['備考記載欄'],
    ['備考1', '契約した施設に限ります。'],
  ]);
  const [read] = readSheets(sheet);
  const places = placesOf(read ?? expect.fail('nothing read')).map(({ cell: at }) => at);
  expect(places).toEqual([
    ...[4, 5, 6, 7, 8, 9].flatMap((row) => [`C${row}`, `B${row}`]),
    'B2',
    expect.stringMatching(/^[AB]11$/),
  ]);
});
