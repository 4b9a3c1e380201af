import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import {
  columnHeader,
  columnTitle,
  headingCells,
} from '../../../../src/reading/table/areas/column-header.js';
import { columnOf } from '../../support/areas.js';
import { pageOf } from '../../support/lines.js';
import type { MadeCell } from '../../support/sheets.js';

/** What stands above the answers of each of several products. */

type Row = readonly MadeCell[];
const HEAD: Row = ['番号', '質問', '回答', '回答'];

/** A form of two products in the third and fourth column, with these lines above and these rows. */
const sheet = (above: readonly Row[], heading = HEAD, rows?: readonly Row[]) => {
  const body = rows ?? [
    ['1', '機能1の有無', 'はい', 'いいえ'],
    ['2', '機能2の有無', 'はい', 'はい'],
  ];
  const grid = gridOf(pageOf(...above, heading, ...body));
  const first = above.length + 2;
  const products = [3, 4].map((col) => columnOf(col, first, first + body.length - 1));
  return { grid, products };
};

/** What is said of each product: name, version, date and maker. */
const said = (...args: Parameters<typeof sheet>) => {
  const { grid, products } = sheet(...args);
  return products.map((area) => {
    const { product, version, createdOn, organisation } = columnHeader(grid, area, products);
    return [product, version, createdOn, organisation]
      .map((value) => value?.value ?? '')
      .join(' | ')
      .replace(/(?: \| )+$/, '');
  });
};

describe('what a line of the sheet’s header has for each product', () => {
  it('is its own, however far above, behind the label or before it', () => {
    const far = [['製品名', '', '甲', '乙'], ['表題'], ['副題'], ['注意'], ['注記'], ['案内']];
    expect(said(far)).toEqual(['甲', '乙']);
    expect(said([['', '', '甲', '乙', '製品名'], ...far.slice(1)])).toEqual(['甲', '乙']);
    expect(
      said([
        ['製品名', '', '甲', '乙'],
        ['バージョン', '', '2.1', '3.0'],
      ]),
    ).toEqual(['甲 | 2.1', '乙 | 3.0']);
  });

  it('stands over its answers alone, and is missing where nothing does', () => {
    const far = [['表題'], ['副題'], ['注意'], ['注記'], ['案内']];
    expect(said([['製品名', '', '', '乙', '丙'], ...far])).toEqual(['', '乙']);
    expect(said([['製品名', '甲', '乙'], ...far])).toEqual(['乙', '']);
    expect(said([['製品名', '', { text: '甲', colSpan: 2 }], ...far])).toEqual(['', '']);
    expect(said([['製品名', 'バージョン', '甲', '乙'], ...far])).toEqual(['', '']);
    expect(said([['製品群', '', '甲', '乙'], ...far])).toEqual(['', '']);
    expect(said([['', '製品名', '甲', '乙'], ...far])).toEqual(['甲', '乙']);
    expect(said([['', '', '甲', '製品名', '乙'], ...far])).toEqual(['', '']);
  });

  it('is nothing that stands in the table or below it', () => {
    const rows = [
      ['製品名', '', '甲', '乙'],
      ['1', '機能1の有無', 'はい', 'いいえ'],
      ['バージョン', '', '2.1', '3.0'],
    ];
    expect(said([], HEAD, rows)).toEqual(['', '']);
  });

  it('is date and maker, where each product has its own', () => {
    const lines = [
      ['作成日', '', '2025年4月1日', '2024年5月1日'],
      ['製造業者', '', '架空医療', '架空機器'],
    ];
    expect(said([['製品名', '', '甲', '乙'], ...lines])).toEqual([
      '甲 |  | 2025-04-01 | 架空医療',
      '乙 |  | 2024-05-01 | 架空機器',
    ]);
    expect(
      said([
        ['製品名', '', '甲', '乙'],
        ['製造業者', '', '架空医療'],
      ]),
    ).toEqual(['甲', '乙']);
  });
});

describe('what stands right above the answers', () => {
  it('names the product, or tells its version', () => {
    expect(said([['', '', '甲', '乙']])).toEqual(['甲', '乙']);
    expect(
      said([
        ['', '', '甲', '乙'],
        ['', '', 'Ver.2.1', 'Ver.3.0'],
      ]),
    ).toEqual(['甲 | Ver.2.1', '乙 | Ver.3.0']);
    expect(said([['', '', '製品名：甲', '乙']])).toEqual(['甲', '乙']);
    expect(
      said([
        ['', '', '甲', '乙'],
        ['', '', '丙', '丁'],
      ]),
    ).toEqual(['丙', '丁']);
  });

  it('is no sentence, no heading of references and no word about the answers', () => {
    for (const text of [
      '該当するものを選んでください',
      '必要です。',
      'GL項番',
      '根拠',
      '今回のもの',
      '前回',
      'ご記入欄',
      'あ'.repeat(61),
    ])
      expect(said([['', '', text, '乙']])).toEqual(['', '乙']);
    expect(said([['', '', 'あ'.repeat(60), '乙']])[0]).toHaveLength(60);
    expect(said([['', '', '参照項番の管理の製品', '乙']])).toEqual(['参照項番の管理の製品', '乙']);
  });

  it('reaches over two more columns for notes at the most', () => {
    expect(said([['', '', { text: '甲', colSpan: 3 }]])).toEqual(['甲', '甲']);
    expect(said([['', '', { text: '甲', colSpan: 4 }]])).toEqual(['', '']);
    expect(said([['', { text: '甲', colSpan: 2 }, '', '乙']])).toEqual(['甲', '乙']);
  });

  it('may be counted, and named in full above', () => {
    expect(said([['製品① 甲システム'], ['', '', '製品① 甲', '製品② 乙']])).toEqual([
      '甲システム',
      '乙',
    ]);
    expect(said([['製品② 甲システム'], ['', '', '製品① 甲', '製品2：乙']])).toEqual([
      '甲',
      '甲システム',
    ]);
    expect(said([[`製品① ${'甲'.repeat(60)}`], ['', '', '製品① 甲', '乙']])).toEqual(['甲', '乙']);
    const below = [['1', '製品① 甲システム', 'はい', 'はい']];
    expect(said([['', '', '製品① 甲', '乙']], HEAD, below)).toEqual(['甲', '乙']);
  });
});

describe('the cells above the answers', () => {
  const cells = (...above: readonly Row[]) => {
    const { grid, products } = sheet(above);
    return products.slice(0, 1).flatMap((area) => headingCells(grid, area).map(({ text }) => text));
  };

  it('begin three rows above the heading of the table', () => {
    expect(cells(['', '', '甲'], ['一'], ['二'])).toEqual(['甲']);
    expect(cells(['', '', '甲'], ['一'], ['二'], ['三'])).toEqual([]);
  });

  it('are no words to answer with, no heading words, and none that reach down from farther above', () => {
    expect(cells(['', '', 'はい'], ['', '', '備考'], ['', '', '甲'])).toEqual(['甲']);
    expect(cells(['', '', { text: '甲', rowSpan: 3 }], [], [])).toEqual(['甲']);
    expect(cells(['', '', { text: '甲', rowSpan: 4 }], [], [], [])).toEqual([]);
    expect(cells(['', '', { text: '　' }])).toEqual([]);
  });

  it('of which the heading of the table is the title, however far above', () => {
    const { grid, products } = sheet([]);
    const [first] = products;
    expect(first && columnTitle(grid, { ...first, firstRow: 3 })?.text).toBe('回答');
    expect(first && columnTitle(grid, { ...first, firstRow: 1 })).toBeUndefined();
  });
});
