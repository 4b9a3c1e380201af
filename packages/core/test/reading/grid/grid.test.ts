import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { gridOf, lastColumn, linesWith } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { isHeaderWord } from '../../../src/reading/wording/header-row.js';
import { type MadeCell, sheetOf } from '../support/sheets.js';

const gridWith = (rows: readonly (readonly MadeCell[])[], drawings: readonly Drawing[] = []) =>
  gridOf(sheetPageOf(sheetOf('MDS', rows, drawings)));

describe('the cells of a page', () => {
  const wide: MadeCell = { text: '見出し', colSpan: 3, rowSpan: 2 };
  const grid = gridWith([[wide, '', '', '右'], [], ['', '下'], [{ text: '　', fill: '#FFFF00' }]]);

  it('are found by row, those with text', () => {
    expect(grid.rows).toEqual([1, 3]);
    expect(grid.cells.map(({ text }) => text)).toEqual(['見出し', '右', '下']);
    expect([1, 2, 4].map((row) => grid.cellsIn(row).length)).toEqual([2, 0, 0]);
  });

  it('are found by position, through merged areas and without text', () => {
    const at = (row: number, col: number) => grid.cellAt(row, col)?.text;
    expect([at(1, 1), at(1, 3), at(2, 2), at(2, 3)]).toEqual(Array(4).fill('見出し'));
    expect([at(1, 4), at(3, 2), at(4, 1)]).toEqual(['右', '下', '　']);
    expect([at(2, 4), at(3, 1), at(3, 3), at(9, 9)]).toEqual(Array(4).fill(undefined));
    expect(grid.cells.map(lastColumn)).toEqual([3, 4, 2]);
  });

  it('are merged across or downwards alone, in a column of their own or beside others', () => {
    const across = gridWith([['1', { text: '横', colSpan: 2 }, '', '右']]);
    expect([1, 2, 3, 4].map((col) => across.cellAt(1, col)?.text)).toEqual(['1', '横', '横', '右']);
    const down = gridWith([[{ text: '縦', rowSpan: 2 }, '上'], ['', '下'], ['次']]);
    expect([1, 2, 3].map((row) => down.cellAt(row, 1)?.text)).toEqual(['縦', '縦', '次']);
    expect(down.cellAt(2, 2)?.text).toBe('下');
    const lower = gridWith([['左'], ['次', { text: '縦', rowSpan: 2 }], ['末']]);
    expect([1, 2, 3, 4].map((row) => lower.cellAt(row, 2)?.text)).toEqual([
      ...[undefined, '縦', '縦', undefined],
    ]);
  });

  it('stand in rows from top to bottom, in whatever order the file has them', () => {
    const page = sheetOf('MDS', [['上'], ['中'], ['下', '右']]);
    const [first, ...others] = page.cells;
    const mixed = { ...page, cells: [...others, ...(first === undefined ? [] : [first])] };
    const grid = gridOf(sheetPageOf(mixed));
    expect(grid.rows).toEqual([1, 2, 3]);
    expect(grid.lines.map(({ cells }) => cells.length)).toEqual([1, 1, 2]);
    expect([grid.lineAt(3)?.row, grid.lineAt(4)]).toEqual([3, undefined]);
  });

  it('stand by column, and are found wherever one looks first', () => {
    const page = sheetOf('MDS', [['', '二', '', '四'], [], ['一'], ['', '', '三']]);
    const grid = gridOf(sheetPageOf({ ...page, cells: [...page.cells].reverse() }));
    expect(grid.lines.map(({ cells }) => cells.map(({ text }) => text).join(''))).toEqual([
      '二四',
      '一',
      '三',
    ]);
    const at = (row: number, col: number) => grid.cellAt(row, col)?.text;
    expect([at(4, 3), at(1, 4), at(3, 1), at(1, 2), at(9, 1), at(4, 3)]).toEqual([
      ...['三', '四', '一', '二', undefined, '三'],
    ]);
    expect([at(1, 1), at(1, 3), at(2, 1), at(4, 1)]).toEqual(Array(4).fill(undefined));
    expect([4, 1, 2].map((row) => grid.lineAt(row)?.row)).toEqual([4, 1, undefined]);
  });

  it('show signs by row and as a whole', () => {
    const grid = gridWith([['表題'], ['番号', '質問'], ['1', '画面'], ['備考']]);
    expect(linesWith(grid, isHeaderWord).map(({ row }) => row)).toEqual([2, 4]);
    expect(linesWith(gridWith([['表題']]), isHeaderWord)).toEqual([]);
  });

  it('without text make no row', () => {
    const blank = gridWith([['上'], ['　'], ['下']]);
    expect([blank.lineAt(2), blank.lineAt(3)?.row]).toEqual([undefined, 3]);
  });

  it('are not those into which a control writes its state', () => {
    const linked = (more: object): Drawing => ({
      kind: 'checkbox',
      box: { x: 0, y: 0, width: 9, height: 9 },
      ...more,
    });
    const rows: MadeCell[][] = [[{ text: 'TRUE', value: true }, '右']];
    const texts = (drawings: readonly Drawing[]) =>
      gridWith(rows, drawings).cells.map(({ text }) => text);
    expect(texts([linked({ linkedCell: 'A1' })])).toEqual(['右']);
    expect(texts([linked({ linkedCell: 'B1' })])).toEqual(['TRUE', '右']);
    const dated: MadeCell = { text: '4月1日', value: { year: 2024, month: 4, day: 1 } };
    expect(gridWith([[dated]], [linked({ linkedCell: 'A1' })]).cells).toHaveLength(1);
    expect(texts([])).toEqual(['TRUE', '右']);
  });
});
