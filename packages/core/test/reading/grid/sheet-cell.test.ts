import { describe, expect, it, test } from 'vitest';
import {
  inReadingOrder,
  isBlank,
  longest,
  onLine,
  sheetPageOf,
  trimmed,
  withMoved,
  withText,
} from '../../../src/reading/grid/sheet-cell.js';
import { pageOf } from '../support/lines.js';
import { cellOf, cellsOf } from '../support/row-of-cells.js';
import { sheetOf } from '../support/sheets.js';

/** Cells with the facts about their text, and pages with some of them elsewhere. */

test('a cell with another text keeps all but its letters, and what is changed', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const cell = cellOf({
    text: 'はい',
    fill: '#FFFF00',
    comment: '確認済み',
    runs: [{ start: 0, end: 2, bold: true }],
    characters: [box, box],
  });
  const made = withText(cell, 'いいえ', { col: 9 });
  expect(made).toMatchObject({
    text: 'いいえ',
    fill: '#FFFF00',
    comment: '確認済み',
    row: 1,
    col: 9,
  });
  expect([made.runs, made.characters]).toEqual([undefined, undefined]);
  expect(made.facts.text).toBe('いいえ');
});

test('of the longest cells the first is the longest', () => {
  const cells = cellsOf('一', '二二', '三三', '四');
  expect(longest(cells)).toBe(cells[1]);
  expect(longest([])).toBeUndefined();
});

test('a text is read on one line, without white space around it, or says nothing', () => {
  expect(trimmed('　一\n二 ')).toBe('一\n二');
  expect(onLine(' 一\n二 ')).toBe('一 二');
  expect([isBlank(cellOf('　\n')), isBlank(cellOf('一'))]).toEqual([true, false]);
});

describe('a page with cells in other places', () => {
  it('has them in reading order, and those that go nowhere no more', () => {
    const page = pageOf(['一', '二'], ['三']);
    const [first, second] = page.cells;
    if (first === undefined || second === undefined) expect.fail('no cells');
    const moved = withMoved(
      page,
      new Map([
        [first, { ...first, row: 2, col: 2 }],
        [second, null],
      ]),
    );
    expect(moved.cells.map(({ text }) => text)).toEqual(['三', '一']);
    expect(moved.name).toBe(page.name);
  });

  it('orders them by row, and then by column', () => {
    const { cells } = sheetPageOf(sheetOf('MDS', [['一', '二'], ['三']]));
    const shuffled = [...cells].reverse().sort(inReadingOrder);
    expect(shuffled.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });
});
