import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { isOfferedBeside } from '../../../../src/reading/table/answers/offered-beside.js';
import { pageOf } from '../../support/lines.js';
import type { MadeCell } from '../../support/sheets.js';

/** Words that look like answers, beside those that might have been chosen instead. */

const offered = (rows: readonly (readonly MadeCell[])[], row = 1, col = 2) => {
  const grid = gridOf(pageOf(...rows));
  return isOfferedBeside(grid, grid.cellAt(row, col) ?? expect.fail('no cell'));
};

describe('a word', () => {
  it('is offered beside a cell that names the others', () => {
    expect(offered([['', 'はい', 'いいえ 対象外']])).toBe(true);
    expect(offered([['いいえ　対象外', 'はい']])).toBe(true);
    expect(offered([['', { text: 'はい', colSpan: 2 }, '', 'いいえ 対象外']])).toBe(true);
    expect(offered([['', 'はい', '□はい　□いいえ　□対象外']])).toBe(true);
  });

  it('answers beside anything else', () => {
    for (const beside of ['いいえ', 'いいえ いいえ', '対象外 別途', '別売'])
      expect(offered([['', 'はい', beside]])).toBe(false);
    expect(offered([['', 'はい', '', 'いいえ 対象外']])).toBe(false);
    expect(
      offered([
        ['', 'はい'],
        ['', '', 'いいえ 対象外'],
      ]),
    ).toBe(false);
  });

  it('is none of the words where its own cell names several', () => {
    expect(offered([['はい いいえ', 'いいえ 対象外']])).toBe(false);
  });
});

describe('three words side by side', () => {
  const WORDS = ['はい', 'いいえ', '対象外'];
  const rows = (count: number, words: readonly string[] = WORDS) =>
    Array.from({ length: count }, () => ['', ...words]);

  it('are offered where four rows have the same in the same columns', () => {
    expect(offered(rows(4))).toBe(true);
    expect(offered([...rows(3), ['', ' はい ', 'いいえ', '対象外']])).toBe(true);
    expect(offered(rows(3))).toBe(false);
    expect(offered([...rows(3), ['', '', ...WORDS]])).toBe(false);
    expect(offered([...rows(3), ['', 'はい', 'いいえ', '該当なし']])).toBe(false);
    expect(offered([...rows(4), ['', 'はい']], 5)).toBe(false);
  });

  it('are three, and each says something else', () => {
    expect(offered(rows(4, ['はい', 'いいえ']))).toBe(false);
    expect(offered(rows(4, ['はい', 'いいえ', 'いいえ']))).toBe(false);
    expect(offered(rows(4, ['はい', '', 'いいえ', '別途']))).toBe(false);
    expect(offered(rows(4, ['いいえ', '対象外', 'はい']))).toBe(false);
    expect(offered(rows(4, [...WORDS, '別途']))).toBe(true);
  });
});
