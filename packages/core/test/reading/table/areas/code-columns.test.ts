import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import {
  mayBeOtherCodes,
  withoutOtherCodes,
} from '../../../../src/reading/table/areas/code-columns.js';
import { pageOf } from '../../support/lines.js';

/** Columns of codes that a legend explains, which may stand for other things as well. */

/** Each column by its texts from the first row on, and which of them a heading names as the answers'. */
const read = (columns: readonly (readonly string[])[], ...headed: readonly number[]) => {
  const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns.map((texts) => texts[row] ?? ''),
  );
  const grid = gridOf(pageOf(...rows));
  const heads = new Map(headed.map((col) => [col, 1]));
  const signs = new Map(
    columns.map((texts, index) => [
      index + 1,
      texts.flatMap((text, row) => (text === '' ? [] : [row + 1])),
    ]),
  );
  return {
    left: [...withoutOtherCodes(grid, heads, signs).keys()],
    may: mayBeOtherCodes(grid, heads, signs),
  };
};

const DIGITS = ['1', '2', '3'];
const SIGNS = ['○', '×', '－'];

describe('codes beside a column that is headed as the answers', () => {
  it('stand for something else; signs, words and empty cells are no codes', () => {
    expect(read([DIGITS, ['A', 'B', 'A']], 1).left).toEqual([1]);
    expect(read([DIGITS, ['TRUE', 'FALSE', 'NA']], 1).left).toEqual([1]);
    expect(read([DIGITS, ['レベル1', 'Lv.2', 'レベル3']], 1).left).toEqual([1]);
    expect(read([DIGITS, SIGNS], 1).left).toEqual([1, 2]);
    expect(read([DIGITS, ['1', '2', '○']], 1).left).toEqual([1, 2]);
    expect(read([DIGITS, ['1', '', '2']], 1).left).toEqual([1]);
  });

  it('are left where no heading says which answers', () => {
    expect(read([DIGITS, ['A', 'B', 'A']]).left).toEqual([1, 2]);
    expect(read([DIGITS, ['A', 'B', 'A']], 9).left).toEqual([1, 2]);
  });
});

describe('several columns of codes', () => {
  it('may hold something else where no heading says that any answers', () => {
    expect(read([DIGITS, DIGITS]).may).toBe(true);
    expect(read([DIGITS, DIGITS], 1).may).toBe(false);
    expect(read([DIGITS]).may).toBe(false);
    expect(read([DIGITS, SIGNS]).may).toBe(false);
  });

  it('are answers where they are words for them, but for TRUE and what stands beside it', () => {
    const words = ['Y', 'N', 'Y'];
    expect(read([words, words]).may).toBe(false);
    expect(read([words, DIGITS]).may).toBe(false);
    expect(read([['TRUE', 'NA', 'TRUE'], DIGITS]).may).toBe(true);
    expect(read([['1', 'Y', 'N'], DIGITS]).may).toBe(false);
  });
});
