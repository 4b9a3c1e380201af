import { describe, expect, it, test } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import {
  headsOthersRemarks,
  remarksOfOthers,
} from '../../../../src/reading/table/columns/columns-of-others.js';
import { columnOf } from '../../support/areas.js';
import { pageOf } from '../../support/lines.js';
import type { MadeCell } from '../../support/sheets.js';

/** Which columns of remarks are somebody else's, by what stands above and before them. */

type Row = readonly MadeCell[];

/** Columns of remarks that are of others, with the answers in the column that is headed 回答. */
const others = (heads: readonly string[], ...above: readonly Row[]) => {
  const col = heads.indexOf('回答') + 1;
  const rows = ['1', '2'].map(() => heads.map((head) => (head === '回答' ? 'はい' : '別売')));
  const grid = gridOf(pageOf(...above, heads, ...rows));
  const columns = heads.map((header, index) => ({ col: index + 1, header }));
  const isRemarks = (own: number) => /備考|補足/.test(heads[own - 1] ?? '');
  const area = columnOf(col, above.length + 2, above.length + 3);
  return [...remarksOfOthers(grid, area, columns.reverse(), isRemarks)].sort();
};

describe('remarks behind a judgement', () => {
  it('are of those who judge, where the vendor has its own before it', () => {
    expect(others(['質問', '回答', '備考', '判定', '備考'])).toEqual([5]);
    expect(others(['質問', '回答', '備考', '判定', '担当', '備考', '補足'])).toEqual([6, 7]);
    expect(others(['質問', '回答', '判定', '備考'])).toEqual([]);
    expect(others(['質問', '回答', '判定', '備考', '備考'])).toEqual([]);
    expect(others(['質問', '回答', '備考', '担当', '備考'])).toEqual([]);
    expect(others(['備考', '判定', '質問', '回答', '備考'])).toEqual([]);
  });
});

describe('remarks below the name of others', () => {
  const heads = ['補足', '質問', '回答', '備考', '担当', '備考'];
  const band = (col: number, text: string, colSpan = 1): Row => [
    ...Array(col - 1).fill(''),
    { text, colSpan },
  ];

  it('are theirs as far as it reaches, or up to the next name where it is not merged', () => {
    expect(others(heads, band(4, '病院記入欄', 3))).toEqual([4, 6]);
    expect(others(heads, band(5, '病院記入欄', 2))).toEqual([6]);
    expect(others(heads, band(4, '病院記入欄', 2))).toEqual([4]);
    expect(others(heads, band(5, '病院記入欄'))).toEqual([6]);
    expect(others(heads, ['', '', '', '病院記入欄', '事業者記入欄'])).toEqual([4]);
    expect(others(heads, band(4, '事業者記入欄', 3))).toEqual([]);
  });

  it('may stand left of the answers, below a name that ends before them', () => {
    expect(others(heads, band(1, '病院記入欄', 2))).toEqual([1]);
    expect(others(heads, band(1, '病院記入欄', 3))).toEqual([]);
    expect(others(heads, band(1, '病院記入欄'))).toEqual([1]);
  });

  it('have it in the line right above the heading', () => {
    expect(others(heads, band(4, '病院記入欄', 3), [])).toEqual([]);
    expect(others(heads, band(4, '病院記入欄', 3), ['表題'])).toEqual([]);
    expect(others(heads)).toEqual([]);
  });
});

test.each([
  '病院様備考',
  '審査者用コメント',
  '確認者の所見',
  '備考欄（病院記入欄）',
  '前回の回答備考',
])('%s heads remarks of others', (head) => expect(headsOthersRemarks(head)).toBe(true));
