import { describe, expect, it } from 'vitest';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { legendOn, withLegendRead } from '../../../../src/reading/marks/legends/page-legend.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

/** Rows of a legend, each with a sign and what it means: they are read, and taken off the page. */

type Rows = readonly (readonly MadeCell[])[];
const pageOf = (rows: Rows) => sheetPageOf(sheetOf('MDS', rows));
/** What the legend of a page says, which signs it leaves open, and the texts that are left on the page. */
const read = (...rows: Rows) => {
  const page = withLegendRead(pageOf(rows));
  return {
    legend: Object.fromEntries(page.legend ?? []),
    open: [...(page.openSigns ?? [])],
    left: page.cells.map(({ text }) => text),
  };
};
const HEADING = ['凡例'];
const LEVELS = [
  ['4', '対応している（はい）'],
  ['3', '対応していない（いいえ）'],
];
const TOLD = { '4': 'yes', '3': 'no' };

describe('the rows below the heading of a legend', () => {
  it('are taken off the page, those that leave a sign open as well', () => {
    expect(read(HEADING, ...LEVELS, ['9', '社内で確認中'])).toEqual({
      legend: TOLD,
      open: ['9'],
      left: ['凡例'],
    });
    expect(read(HEADING, ['9', '社内で確認中'], ...LEVELS).open).toEqual(['9']);
    expect(read(HEADING, ['レベル9：社内で確認中'], ...LEVELS)).toMatchObject({
      open: ['9'],
      left: ['凡例'],
    });
  });

  it('may leave open a sign, a word for a code, or a level', () => {
    const signs = [
      ['○', 'はい'],
      ['×', 'いいえ'],
    ];
    for (const open of ['△', 'TBD', '9'])
      expect(read(HEADING, ...signs, [open, '社内で確認中']).open).toEqual([open.toLowerCase()]);
  });

  it('have cells beside them that are only framed, and white space around their signs', () => {
    const framed = { text: '', framed: true };
    const rows = LEVELS.map(([sign = '', meaning = '']) => [
      framed,
      ` ${sign} `,
      framed,
      meaning,
      ...Array.from({ length: 8 }, () => framed),
    ]);
    expect(read([framed, '凡例'], ...rows).legend).toEqual(TOLD);
    const signs = [
      [framed, ' ○', 'いいえ'],
      [framed, '× ', 'はい'],
    ];
    expect(read(...signs)).toMatchObject({ legend: { '○': 'no', '×': 'yes' } });
  });

  it('are no more of it below another heading that explains no sign', () => {
    const others = [['部門コード'], ['4', '情報システム部'], ['5', '医事課']];
    expect(read(HEADING, ...LEVELS, [], ...others)).toEqual({
      legend: TOLD,
      open: [],
      left: ['凡例', ...others.flat()],
    });
  });

  it.each<[string, string[]]>([
    ['something that is no sign', ['備考', '社内で確認中']],
    ['a number without words', ['9', '12']],
    ['a question', ['9', '社内で確認しているか']],
    ['more cells', ['9', '社内で', '確認中']],
    ['one text', ['社内で確認中']],
  ])('are others where they hold %s', (_, row) => {
    expect(read(HEADING, ...LEVELS, row)).toEqual({
      legend: TOLD,
      open: [],
      left: ['凡例', ...row],
    });
  });

  it('end before an empty line', () => {
    expect(read(HEADING, ...LEVELS, [], ['9', '社内で確認中']).open).toEqual([]);
  });
});

it.each(['回答の意味', '回答意味', '回答区分', '記入印', 'Answer code', 'Codes'])(
  'codes are explained below the heading %s',
  (heading) => {
    expect(read([heading], ...LEVELS).legend).toEqual(TOLD);
  },
);

it.each([
  ['レベル', ' 意味 '],
  ['対応ランク ', 'Definition'],
])('codes are explained below the headings %s and %s', (...headings) => {
  expect(read(headings, ...LEVELS).legend).toEqual(TOLD);
});

it.each([
  ['Codes of conduct'],
  ['区分', '確認内容'],
  ['区分', '説明会'],
  ['施設区分', '説明'],
  ['コード番号', '説明'],
  ['区分', '内容', '回答'],
])('codes are not explained below other headings: %s %s', (...headings) => {
  expect(read(headings, ...LEVELS).legend).toEqual({});
});

describe('a legend under the headings of its columns', () => {
  const OPTIONS = [
    ['1', '対象外'],
    ['2', 'いいえ'],
    ['3', 'はい'],
  ];
  const MEANT = { '1': 'not-applicable', '2': 'no', '3': 'yes' };

  it.each([[['番号', '選択肢']], [['No.', '回答の意味']], [['コード', '内容']]])(
    'explains numbers under %s',
    (heading) => {
      expect(read(heading, ...OPTIONS)).toMatchObject({ legend: MEANT, left: heading });
    },
  );

  it('explains none where its headings may be those of answers or of notes', () => {
    expect(read(['番号', '内容'], ...OPTIONS).legend).toEqual({});
    expect(read(['番号', '回答'], ...OPTIONS).legend).toEqual({});
  });

  const TERMS = [
    ['O', 'Open', 'The measure is not implemented in this product (the answer is "No").'],
    ['C', 'Closed', 'The measure is implemented.'],
    ['X', 'Excluded', 'The question does not apply to this product.'],
    ['P', 'Pending', 'The vendor will answer later.'],
  ];

  it('names each meaning and describes it beside, in English as well', () => {
    const heading = ['Status', 'Meaning', 'Description'];
    expect(read(heading, ...TERMS)).toEqual({
      legend: { '○': 'no', c: 'yes', '×': 'not-applicable' },
      open: ['p'],
      left: heading,
    });
    expect(read(['Status', 'Meaning', 'Owner'], ...TERMS).legend).toEqual({});
    expect(read(['Status', 'Meaning'], ...TERMS).legend).toEqual({});
  });

  it('leaves a sign open where its two meanings are different answers, or one of them is a question', () => {
    const heading = ['コード', '意味', '説明'];
    const rows = [...OPTIONS.map((row) => [...row, '社内の区分']), ['4', 'はい', 'いいえ']];
    expect(read(heading, ...rows)).toMatchObject({ legend: MEANT, open: ['4'] });
    const asked = ['5', '社内の区分', '対策をしているか'];
    expect(read(heading, ...rows, asked).left).toEqual([...heading, ...asked]);
  });
});

it('signs with their meanings beside them need no heading, but codes do', () => {
  const signs = [
    ['○', 'はい'],
    ['×', 'いいえ'],
  ];
  expect(read(...signs)).toEqual({ legend: { '○': 'yes', '×': 'no' }, open: [], left: [] });
  expect(read(...LEVELS)).toEqual({ legend: {}, open: [], left: LEVELS.flat() });
});

it('a row may explain any number of signs, and what heads an added column beside it stays on the page', () => {
  const five = ['◎', 'はい', '○', 'はい', '△', 'いいえ', '×', 'いいえ', '－', '対象外'];
  expect(read(['凡例', ...five])).toMatchObject({
    legend: { '○': 'yes', '△': 'no', '-': 'not-applicable' },
    left: [],
  });
  const row = ['回答コード', '1=はい', '2=いいえ', '前回回答'];
  expect(read(row)).toEqual({ legend: { '1': 'yes', '2': 'no' }, open: [], left: ['前回回答'] });
});

it('codes are explained in one row where it has a heading and several of them', () => {
  const codes = ['A', 'はい', 'B', 'いいえ', 'C', '対象外'];
  const told = { a: 'yes', b: 'no', c: 'not-applicable' };
  expect(read(['回答コード', ...codes]).legend).toEqual(told);
  expect(read(codes).legend).toEqual({});
  expect(read(['印', 'B', '対応'], ['印', 'C', '未対応']).legend).toEqual({});
});

it('rows of signs alone are answers', () => {
  const rows = [
    ['×', '○'],
    ['○', '×'],
  ];
  expect(read(...rows)).toEqual({ legend: {}, open: [], left: rows.flat() });
});

it('rows that tell one answer alone, or explain a sign twice, stay on the page', () => {
  const one = [HEADING, ['4', 'はい'], ['3', 'はい']];
  expect(read(...one)).toEqual({ legend: {}, open: [], left: one.flat() });
  const twice = [HEADING, ...LEVELS, ['4', 'いいえ']];
  expect(read(...twice)).toEqual({ legend: {}, open: [], left: twice.flat() });
});

it('the legend of a page is joined to what its rows or its document say', () => {
  const said = (...rows: Rows) => Object.fromEntries(legendOn(pageOf(rows)));
  expect(said(['○：はい　×：いいえ'])).toEqual({ '○': 'yes', '×': 'no' });
  const legend = new Map([['△', 'no' as const]]);
  const within = (...rows: Rows) => Object.fromEntries(legendOn({ ...pageOf(rows), legend }));
  expect(within(['甲'])).toEqual({ '△': 'no' });
  expect(within(['○：はい　×：いいえ'])).toEqual({ '△': 'no', '○': 'yes', '×': 'no' });
});
