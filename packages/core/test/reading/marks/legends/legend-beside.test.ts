import { describe, expect, it } from 'vitest';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { withLegendRead } from '../../../../src/reading/marks/legends/page-legend.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

/** What the legend of a page says, and the texts that are left on the page. */
const read = (...rows: readonly (readonly MadeCell[])[]) => {
  const page = withLegendRead(sheetPageOf(sheetOf('MDS', rows)));
  return {
    legend: Object.fromEntries(page.legend ?? []),
    open: [...(page.openSigns ?? [])],
    left: page.cells.map(({ text }) => text),
  };
};

const TABLE = [
  ['番号', '設問', '回答'],
  ['1', '端末の管理', '○'],
  ['2', '記録の採取', '×'],
  ['3', '保守の手順', '△'],
  ['4', '通信の保護', '○'],
];
const LEGEND = [
  ['凡例'],
  ['○', '対応している'],
  ['×', '対応していない'],
  ['△', '社内で確認中'],
  ['－', '該当しない'],
];
const TOLD = { '○': 'yes', '×': 'no', '-': 'not-applicable' };
const beside = (legend: readonly (readonly MadeCell[])[]) =>
  TABLE.map((row, index) => [...row, '', ...(legend[index] ?? [])]);

describe('a legend beside the table', () => {
  it('is read, a sign with its meaning on each row, and taken off the page', () => {
    expect(read(...beside(LEGEND))).toEqual({ legend: TOLD, open: ['△'], left: TABLE.flat() });
    const inOne = LEGEND.map((row) => [row.join('：')]);
    expect(read(...beside(inOne))).toEqual({ legend: TOLD, open: ['△'], left: TABLE.flat() });
  });

  it('may head its meanings, and have an empty column between', () => {
    const [, ...signs] = LEGEND;
    const framed = { text: '', framed: true };
    const parted = signs.map(([sign = '', meaning = '']) => [sign, framed, meaning]);
    for (const rows of [
      [['【凡例】', '意味'], ...signs],
      [['凡例', framed, '意味'], ...parted],
    ])
      expect(read(...beside(rows)).legend).toEqual(TOLD);
  });

  it('has its meanings before its signs where the questions stand behind the answers', () => {
    const rows = TABLE.map((row, index) => [
      ...[...(LEGEND[index] ?? [])].reverse(),
      '',
      ...[...row].reverse(),
    ]);
    const [heading = [], ...others] = rows;
    const mirrored = read(['', ...heading], ...others);
    expect(mirrored.legend).toEqual(TOLD);
    expect(mirrored.left).toHaveLength(TABLE.flat().length);
  });

  it('ends where a row explains nothing, and at a gap', () => {
    const short = [...LEGEND.slice(0, 3), ['△'], ['－', '該当しない']];
    const { legend, left } = read(...beside(short));
    expect(legend).toEqual({ '○': 'yes', '×': 'no' });
    expect(left).toContain('該当しない');
    const parted = [...LEGEND.slice(0, 3), [], ['－', '該当しない']];
    expect(read(...beside(parted)).legend).toEqual({ '○': 'yes', '×': 'no' });
  });

  it.each([
    ['○', '×', '○', '×'],
    ['はい', 'いいえ', 'はい', 'いいえ'],
  ])('has no meanings in the answers beside its signs: %s, %s', (...answers) => {
    const wide = { text: '回答', colSpan: 2 };
    const ways = [
      { heading: ['回答'], besides: (answer: string) => [answer] },
      { heading: ['回答', ''], besides: (answer: string) => [answer, ''] },
      { heading: [wide, ''], besides: (answer: string) => ['', answer] },
    ] as const;
    for (const { heading, besides } of ways) {
      const rows = (legend: readonly (readonly string[])[]) => [
        ['番号', '設問', ...heading, '凡例'],
        ...answers.map((answer, index) => [
          ...(TABLE[index + 1] ?? []).slice(0, 2),
          ...besides(answer),
          ...(legend[index + 1] ?? []),
        ]),
      ];
      expect(read(...rows(LEGEND)).legend).toEqual(TOLD);
      // Words that nobody understands explain nothing, and no answers in their place.
      const unread = LEGEND.map(([sign = '']) => [sign, '別紙に記載']);
      expect(read(...rows(unread)).legend).toEqual({});
    }
  });

  it('is not what stands far from its heading, or below one that says more', () => {
    const far = LEGEND.map(([sign = '', meaning = '']) => [sign, '', '', meaning]);
    expect(read(...beside(far)).legend).toEqual({});
    const noHeading = [['凡例の番号は別紙'], ...LEGEND.slice(1)];
    expect(read(...beside(noHeading)).legend).toEqual({});
  });
});
