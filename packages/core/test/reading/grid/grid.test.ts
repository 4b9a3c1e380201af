import { describe, expect, it, test } from 'vitest';
import type { Cell, Drawing } from '../../../src/index.js';
import { gridOf, lastColumn } from '../../../src/reading/grid/grid.js';
import { hiddenColumns } from '../../../src/reading/grid/hidden-columns.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { isInvisible, standingText } from '../../../src/reading/grid/standing-text.js';
import { placeOfWord } from '../../../src/reading/marks/slots/word-place.js';
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

test('a column is hidden when all its cells are, in rows that show others', () => {
  const hidden = (text: string): MadeCell => ({ text, hidden: true });
  const columns = (...rows: readonly (readonly MadeCell[])[]) => [...hiddenColumns(gridWith(rows))];
  expect(columns(['1', hidden('x')], ['2', hidden('y')])).toEqual([2]);
  expect(columns(['1', hidden('x')], ['2', 'y'])).toEqual([]);
  expect(columns(['1'], [hidden('2'), hidden('y')])).toEqual([]);
  expect(columns(['1', 'x'], [hidden('2'), hidden('y')])).toEqual([]);
  expect(columns(['1', 'x'])).toEqual([]);
});

describe('what a person sees of a text', () => {
  const seen = (made: MadeCell) => {
    const cell = gridOf(sheetPageOf(sheetOf('MDS', [[made]]))).cells[0];
    return cell === undefined ? undefined : [standingText(cell), isInvisible(cell)];
  };
  const runs = (...parts: readonly (readonly [string, boolean])[]): MadeCell => {
    let start = 0;
    const made = parts.map(([part, struck]) => {
      const run = { start, end: start + part.length, ...(struck && { struck }) };
      start += part.length;
      return run;
    });
    return { text: parts.map(([part]) => part).join(''), runs: made };
  };

  it.each<[string, MadeCell, [string, boolean]]>([
    ['is all of it', ' はい ', ['はい', false]],
    ['is nothing when it is struck out', { text: 'はい', style: { struck: true } }, ['', false]],
    [
      'is nothing in the colour of the paper',
      { text: 'はい', style: { colour: '#FFFFFF' } },
      ['', true],
    ],
    [
      'is nothing in the colour of its ground',
      { text: 'はい', style: { colour: '#DDDDDD' }, fill: '#DDDDDD' },
      ['', true],
    ],
    [
      'is white on black',
      { text: 'はい', style: { colour: '#FFFFFF' }, fill: '#000000' },
      ['はい', false],
    ],
    [
      'is what was not struck out, without the arrow',
      runs(['対象外', true], ['→いいえ', false]),
      ['いいえ', false],
    ],
    [
      'is the arrows that stand between what was not struck out',
      runs(['対象外', true], ['→ いいえ→はい', false]),
      ['いいえ→はい', false],
    ],
    [
      'is what stood before an arrow to struck letters',
      runs(['はい → ', false], ['いいえ', true]),
      ['はい', false],
    ],
    [
      'is an arrow where nothing was struck out',
      runs(['→', false], ['はい', false]),
      ['→はい', false],
    ],
    ['is all runs of letters', runs(['はい', false], ['です', false]), ['はいです', false]],
  ])('%s', (_, made, expected) => {
    expect(seen(made)).toEqual(expected);
  });
});

describe('where a word is printed in its cell', () => {
  const box = { x: 100, y: 50, width: 120, height: 30 };
  const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
    row: 1,
    col: 1,
    rowSpan: 1,
    colSpan: 1,
    text,
    box,
    address: 'A1',
    textSize: 10,
    ...more,
  });
  const lettersOf = (text: string, word: string, more: Partial<Cell> = {}) => {
    const start = text.indexOf(word);
    const { letters, area } = placeOfWord(cell(text, more), start, start + word.length);
    return { x: letters.x, y: letters.y, width: letters.width, height: letters.height, area };
  };

  it('at the left edge, in the middle or at the right edge', () => {
    expect(lettersOf('はい いいえ', 'はい')).toMatchObject({ x: 102, width: 20 });
    expect(lettersOf('はい いいえ', 'いいえ')).toMatchObject({ x: 127, width: 30 });
    expect(lettersOf('はい いいえ', 'はい', { align: 'center' }).x).toBe(132.5);
    expect(lettersOf('はい いいえ', 'はい', { align: 'right' }).x).toBe(165);
  });

  it('at the bottom, in the middle or at the top', () => {
    expect(lettersOf('はい', 'はい')).toMatchObject({ y: 67.5, height: 12.5 });
    expect(lettersOf('はい', 'はい', { vertical: 'center' }).y).toBe(58.75);
    expect(lettersOf('はい', 'はい', { vertical: 'top' }).y).toBe(50);
  });

  it('on the line that holds it, which has its share of the height for marks', () => {
    const two = 'はい\nいいえ';
    expect(lettersOf(two, 'はい')).toMatchObject({ y: 55, area: { y: 50, height: 15 } });
    expect(lettersOf(two, 'いいえ')).toMatchObject({ x: 102, y: 67.5, area: { y: 65 } });
  });

  it('on a further line where the text goes on below', () => {
    const text = `${'あ'.repeat(11)}はい`;
    expect(lettersOf(text, 'はい', { wraps: true })).toMatchObject({ x: 102, y: 67.5 });
    expect(lettersOf(text, 'はい').area).toMatchObject({ y: 50, height: 30 });
  });

  it('with letters as narrow as the cell needs, or as its font has them', () => {
    expect(lettersOf('あ'.repeat(24), 'あ').width).toBe(5);
    expect(lettersOf('はいYes', 'Yes')).toMatchObject({ x: 122, width: 15 });
    expect(lettersOf('はい・対', '対', { proportional: true })).toMatchObject({
      x: 125,
      width: 10,
    });
  });
});
