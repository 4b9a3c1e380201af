import { describe, expect, it, test } from 'vitest';
import {
  leadOf,
  remarkBelow,
  remarkIn,
  textBox,
} from '../../../src/reading/as-table/remark-below.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { pageOf } from '../support/lines.js';
import { cellOf, cellsOf } from '../support/row-of-cells.js';
import type { MadeCell } from '../support/sheets.js';

/** Remarks on lines of their own below an answer. */

test.each([
  ['⇒別売品', 1],
  [' ⇒ 別売品', 3],
  ['備考：別売品', 3],
  ['（補足説明）別売品', 6],
  ['【コメント】: 別売品', 8],
  ['補足 / Note: 別売品', 11],
  ['特記事項　別売品', 5],
  ['備考 12か月ごとに', 3],
  ['備考 1', 0],
  ['備考 1．別紙', 0],
  ['備考は別紙', 0],
  ['別売品', 0],
  ['⇒', 0],
])('%s leads to a remark behind %i characters', (text, length) => {
  expect(leadOf(text)).toBe(length);
});

test('a text lies where its letters do, in the whole cell where nothing tells', () => {
  const box = { x: 0, y: 0, width: 100, height: 20 };
  const letter = { x: 10, y: 4, width: 8, height: 12 };
  expect(textBox(cellOf({ text: 'あ', box, characters: [letter] }))).toEqual(letter);
  expect(textBox(cellOf({ text: 'あ', box, characters: [] }))).toEqual(box);
  expect(textBox(cellOf({ text: 'あ', box }))).toEqual(box);
});

describe('the lines of a remark', () => {
  const below = (...rows: readonly (readonly MadeCell[])[]) =>
    remarkBelow(gridOf(pageOf(['はい'], ...rows)).lines, 0, ({ cells: [first] }) =>
      first === undefined ? false : /^\d/.test(first.text),
    ).map(({ text }) => text);

  it('begin behind an arrow or a label, with one line between at the most', () => {
    expect(below(['⇒別売品'])).toEqual(['⇒別売品']);
    expect(below(['社外秘'], ['備考：別売品'])).toEqual(['備考：別売品']);
    expect(below(['社外秘'], ['架空医療'], ['備考：別売品'])).toEqual([]);
    expect(below()).toEqual([]);
  });

  it('may have their label in a cell of its own, and nothing behind it but one text', () => {
    expect(below(['備考：', '別売品'])).toEqual(['備考：', '別売品']);
    expect(below(['備考：', '別売品', '甲'])).toEqual([]);
    expect(below(['備考：別売品', '甲'])).toEqual([]);
    expect(below(['備考：', '別売品'], ['備考：', '有償'])).toEqual(['備考：', '別売品']);
  });

  it('go on with the line right above, not with the first', () => {
    const line = (y: number) => ({ x: 0, y, width: 100, height: 20 });
    const placed = (text: string, y: number): MadeCell => ({ text, box: line(y) });
    expect(below([placed('⇒別売で', 20)], [placed('有償', 40)], [placed('です', 60)])).toHaveLength(
      3,
    );
    expect(below([placed('⇒別売で', 20)], [placed('有償', 40)], [placed('です', 73)])).toHaveLength(
      2,
    );
  });

  it('end where something else begins', () => {
    expect(below(['1 次の問い'], ['⇒別売品'])).toEqual([]);
    expect(below(['⇒別売品'], ['', 'で有償'], ['1 次の問い'], ['', 'です'])).toEqual([
      '⇒別売品',
      'で有償',
    ]);
    expect(below(['⇒別売品'], ['', 'で有償', '甲'])).toEqual(['⇒別売品']);
  });
});

test('a remark on several lines is one cell, without what leads to it, at the place given', () => {
  const [first, second] = cellsOf('⇒ 別売品で、', { text: '有償です', colSpan: 2 });
  const lines = [first, second].flatMap((cell) => cell ?? []);
  const made = first && remarkIn(lines, first, 7, 9);
  expect(made).toMatchObject({ text: '別売品で、有償です', row: 7, col: 9, colSpan: 1 });
  expect(made?.box).toEqual({ x: 0, y: 0, width: 200, height: 20 });
  const [wide] = cellsOf({ text: '備考：有償', colSpan: 3 });
  expect(wide && remarkIn([wide], wide, 1, 5)).toMatchObject({ text: '有償', colSpan: 1 });
});
