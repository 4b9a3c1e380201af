import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import {
  joinHeaders,
  readBoxHeader,
  readHeader,
  readOuterHeader,
  withoutProduct,
} from '../../../src/reading/header/header.js';
import { boxed, type MadeCell, sheetOf } from '../support/sheets.js';

/** Where the values of a header stand, and where they do not. */

type Rows = readonly (readonly MadeCell[])[];
const BELOW_ALL = 100;
const gridWith = (rows: Rows, kind: 'sheet' | 'pdf' = 'sheet') =>
  gridOf(sheetPageOf({ ...sheetOf('MDS', rows), kind }));
const valuesIn = (header: ReturnType<typeof readHeader>) =>
  Object.fromEntries(Object.entries(header).map(([field, { value }]) => [field, value]));
const read = (rows: Rows, until = BELOW_ALL) => valuesIn(readHeader(gridWith(rows), until));
const onPaper = (...rows: Rows) => valuesIn(readHeader(gridWith(rows, 'pdf'), BELOW_ALL));

describe('a history of changes', () => {
  const history = [
    ['日付', '版数', '作成者', '改訂内容'],
    ['2024/4/1', '1.0', '架空医療株式会社', '初版'],
    ['2025/4/1', '2.0', '架空医療株式会社', '更新'],
  ];

  it('says nothing of the sheet itself', () => {
    expect(read(history)).toEqual({});
    expect(read(history.map((row) => row.slice(0, 3)))).toEqual({
      createdOn: '2024-04-01',
      organisation: '架空医療株式会社',
      version: '1.0',
    });
  });

  it('ends before an empty line, or a label', () => {
    expect(read([...history, ['製品名', 'そら']])).toEqual({ product: 'そら' });
    expect(read([...history, [], ['2023年4月1日']])).toEqual({ createdOn: '2023-04-01' });
  });

  it('is headed by words alone, more than one of them', () => {
    expect(read([['作成日', '2024/4/1', '改訂内容', '初版']])).toEqual({ createdOn: '2024-04-01' });
    expect(read([['改訂内容'], ['製品名', 'そら']])).toEqual({ product: 'そら' });
  });
});

describe('values in the rows', () => {
  it('from the table on are none', () => {
    const rows = [
      ['製品名', 'そら'],
      ['版数', '2.1'],
    ];
    expect(read(rows, 2)).toEqual({ product: 'そら' });
    expect(read(rows, 3)).toEqual({ product: 'そら', version: '2.1' });
  });

  it('below labels that touch each other stand below them, whatever stands right of a label', () => {
    const names = ['製品名', '記入責任者', '版数', '作成日'];
    expect(read([names, ['そら', '薬事部', '2.1', '2025/4/1']])).toEqual({
      product: 'そら',
      version: '2.1',
      createdOn: '2025-04-01',
    });
    // Not all of them have a value there: those stand right of their labels.
    expect(read([names, ['そら', '薬事部', '', '2025/4/1']]).product).toBe('記入責任者');
  });

  it('of a label of both are the product and the version behind it', () => {
    const both = (...cells: readonly string[]) => read([['製品名／バージョン', ...cells]]);
    expect(both('そら', 'Rel.2025')).toEqual({ product: 'そら', version: 'Rel.2025' });
    expect(both('そら', '１２３４５６７８９０１２３４５６７８９０１')).toEqual({ product: 'そら' });
    expect(both('そら', '外来用')).toEqual({ product: 'そら' });
    expect(both('そら')).toEqual({ product: 'そら' });
  });
});

describe('on paper', () => {
  it('a value in larger type begins higher than its label, and reaches down into its row', () => {
    const rows: Rows = [[], ['', { text: 'そら', rowSpan: 2 }], ['製品名']];
    expect(onPaper(...rows)).toEqual({ product: 'そら' });
    expect(read(rows)).toEqual({});
    expect(onPaper([], ['', 'そら'], ['製品名'])).toEqual({});
    expect(onPaper([], ['', { text: 'そら', rowSpan: 2 }], ['製品名', '', 'うみ'])).toEqual({
      product: 'うみ',
    });
  });

  it('a value goes on in the next line of its type, close below and above a label', () => {
    const below = (next: MadeCell, ...more: Rows) => onPaper(['製品名'], ['そら'], [next], ...more);
    const label = ['版数', '2.1'];
    expect(below('うみ', label).product).toBe('そらうみ');
    expect(below('うみ').product).toBe('そら');
    expect(below('うみ', ['外来用']).product).toBe('そら');
    expect(below({ text: 'うみ', textSize: 9 }, label).product).toBe('そら');
    const far = (y: number) =>
      below({ text: 'うみ', box: { x: 0, y, width: 100, height: 20 } }, label);
    expect([far(55).product, far(56).product]).toEqual(['そらうみ', 'そら']);
    expect(onPaper(['製品名'], ['そら'], ['うみ', '外来用'], label).product).toBe('そら');
    expect(onPaper(['製品名'], ['そら'], ['', 'うみ'], label).product).toBe('そら');
    expect(read([['製品名'], ['そら'], ['うみ'], label]).product).toBe('そら');
    // A version is no longer than a line.
    expect(onPaper(['版数'], ['2.1'], ['外来用'], ['製品名', 'そら']).version).toBe('2.1');
  });

  it('words of Latin letters are parted by the end of a line', () => {
    const label = ['版数', '2.1'];
    expect(onPaper(['製品名'], ['Sora'], ['Umi'], label).product).toBe('Sora Umi');
    expect(onPaper(['製品名'], ['そらA'], ['うみ'], label).product).toBe('そらA うみ');
  });
});

describe('beside or below the tables of a page', () => {
  const outer = (rows: Rows, below: number, right: number) =>
    valuesIn(readOuterHeader(gridWith(rows), below, right));

  it('values with a label of their own count', () => {
    const rows = [
      ['製品名', 'そら', '', '版数：2.1'],
      ['作成日', '2025/4/1'],
    ];
    expect(outer(rows, 2, 2)).toEqual({ version: '2.1', createdOn: '2025-04-01' });
    expect(outer(rows, 1, 9)).toEqual({
      product: 'そら',
      version: '2.1',
      createdOn: '2025-04-01',
    });
    expect(outer(rows, 3, 4)).toEqual({});
    expect(outer([['版数 2.1'], ['製品名']], 1, 9)).toEqual({});
  });

  it('the first of each is taken, never quite surely', () => {
    const found = readOuterHeader(
      gridWith([
        ['製品名', 'そら'],
        ['製品名', 'うみ'],
      ]),
      1,
      9,
    );
    expect(found.product).toMatchObject({ value: 'そら', confidence: 0.9 });
    expect(readOuterHeader(gridWith([['型式', 'S-1']]), 1, 9).product?.confidence).toBe(0.76);
  });
});

it('values in a text box are cited at the cell nearest to it, where there is one', () => {
  const inBox = (rows: Rows) =>
    readBoxHeader(gridOf(sheetPageOf(sheetOf('MDS', rows, [boxed('製品名：そら', 1)]))));
  expect(inBox([['甲'], ['乙', '丙']]).product).toMatchObject({
    value: 'そら',
    confidence: 0.9,
    cell: { address: 'B2' },
  });
  expect(inBox([])).toEqual({});
});

it('headers are joined field by field, and what is common goes without product and version', () => {
  const one = readHeader(gridWith([['製品名', 'そら']]), BELOW_ALL);
  const rows = [
    ['製品名', 'うみ'],
    ['版数', '2.1'],
    ['作成日', '2025/4/1'],
  ];
  const other = readHeader(gridWith(rows), BELOW_ALL);
  expect(valuesIn(joinHeaders(one, other))).toEqual({
    product: 'そら',
    version: '2.1',
    createdOn: '2025-04-01',
  });
  expect(Object.keys(joinHeaders(one))).toEqual(['product']);
  expect(valuesIn(withoutProduct(other))).toEqual({ createdOn: '2025-04-01' });
});
