import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { answerAreas } from '../../../../src/reading/table/areas/answer-columns.js';
import { pageOf } from '../../support/lines.js';
import type { MadeCell } from '../../support/sheets.js';

/** Where the answers of a page stand: its columns of options, and the parts that are answered in one cell. */

type Row = readonly MadeCell[];
const SHORT = { yes: 'Y', no: 'N', 'not-applicable': '-' } as const;

/** Each area as its kind, its options with their columns, the rows that name them, and those it reaches over. */
const areas = (...rows: readonly Row[]) =>
  answerAreas(gridOf(pageOf(...rows)), new Map()).map(
    ({ kind, options, from, to, headerRows, firstRow, lastRow }) => {
      const named = options.choices.map((option) => `${SHORT[option.choice]}${option.from}`);
      const where = kind === 'single' ? `${from}-${to}` : named.join(' ');
      return `${kind} ${where} [${headerRows}] ${firstRow}-${lastRow}`;
    },
  );

const HEAD: Row = ['番号', '質問', 'はい', 'いいえ', '対象外'];
const ONE: Row = ['番号', '質問', '回答', '', ''];
/** A row with a mark in a column of the options, counted from 0. */
const row = (number: number, at?: number, mark = '○'): Row => [
  `${number}`,
  `機能${number}の有無`,
  ...[0, 1, 2].map((option) => (option === at ? mark : '')),
];
const said = (number: number, word: string): Row => [`${number}`, `機能${number}の有無`, word];
const OPTIONS = 'columns Y3 N4 -5';

describe('columns under the words', () => {
  it('reach from below their heading to the end of the page', () => {
    expect(areas(HEAD, row(1, 0), row(2, 1))).toEqual([`${OPTIONS} [1] 2-3`]);
    expect(areas(['表題'], HEAD, row(1), [], ['以上'])).toEqual([`${OPTIONS} [2] 3-5`]);
  });

  it('have all options of the heading that names most', () => {
    expect(areas(HEAD.slice(0, 4), row(1, 0), HEAD, row(2, 1))).toEqual([`${OPTIONS} [1,3] 2-4`]);
    expect(areas(['番号', '質問', 'いいえ', 'はい'], row(1, 0))).toEqual(['columns N3 Y4 [1] 2-2']);
    const wide: MadeCell = { text: 'いいえ', colSpan: 2 };
    expect(areas(['番号', '質問', 'はい', wide, '', '対象外'], row(1, 0))).toEqual([
      'columns Y3 N4 -6 [1] 2-2',
    ]);
  });

  it('are cut where another order of the words stands between two of their headings', () => {
    const other: Row = ['番号', '質問', 'いいえ', 'はい', '対象外'];
    expect(areas(HEAD, row(1, 0), other, row(2, 0), HEAD, row(3, 0))).toEqual([
      `${OPTIONS} [1] 2-6`,
      'columns N3 Y4 -5 [3] 4-6',
      `${OPTIONS} [5] 6-6`,
    ]);
    const beside: Row = ['番号', '質問', '', 'いいえ', '', 'はい'];
    expect(areas(HEAD, row(1, 0), beside, row(2, 1), HEAD, row(3, 0))).toContain(
      `${OPTIONS} [1,5] 2-6`,
    );
  });

  it('are named by a word each: はい and いいえ, in a cell of its own', () => {
    for (const heading of [
      ['番号', '質問', 'はい', '対象外'],
      ['番号', '質問', 'はい', 'はい'],
      ['番号', '質問', 'はい', '○', '備考'],
      ['番号', '質問', 'はい', '別紙', 'いいえ'],
    ])
      expect(areas(heading, row(1, 0))).toEqual([]);
    expect(areas(['番号', '質問', 'はい', '・', 'いいえ'], row(1, 0))).toEqual([
      'columns Y3 N5 [1] 2-2',
    ]);
    expect(areas(['番号', '質問', '□', 'はい', '□', 'いいえ'], row(1, 0))).toEqual([
      'columns Y4 N6 [1] 2-2',
    ]);
  });

  it('may be those of two products', () => {
    const two: Row = [...HEAD, ...HEAD.slice(2)];
    expect(areas(two, row(1, 0), row(2, 1))).toEqual([
      `${OPTIONS} [1] 2-3`,
      'columns Y6 N7 -8 [1] 2-3',
    ]);
  });
});

describe('sections that name the words beside their titles', () => {
  const section = (title: string): Row => ['', title, 'はい', 'いいえ', '対象外'];
  const read = (mark: string, count: number) =>
    areas(
      section('6.5 技術的対策'),
      ...[1, 2, 3].map((number) => row(number, number <= count ? 1 : undefined, mark)),
      section('6.9 持ち出し'),
      row(4),
    );

  it.each(['○', '✓', '×', '☐'])('head columns where more rows have %s', (mark) => {
    expect(read(mark, 3)).toEqual([`${OPTIONS} [1,5] 2-6`]);
  });

  it('are rows of words where as few are marked as there are sections', () => {
    expect(read('○', 2)).toEqual(['words Y3 N4 -5 [] 1-5']);
    expect(read('別紙', 3)).toEqual(['words Y3 N4 -5 [] 1-5']);
  });

  it('are marked below the first and above the last of them', () => {
    expect(
      areas(
        row(1, 0),
        row(2, 0),
        section('6.5 技術的対策'),
        row(3, 0),
        section('6.9 持ち出し'),
        row(4, 0),
      ),
    ).toEqual(['words Y3 N4 -5 [] 3-5']);
  });
});

describe('words on the rows', () => {
  const printed = (number: number): Row => [`${number}`, `機能${number}の有無`, 'はい', 'いいえ'];

  it('are to choose from on two rows, or on one with boxes and nothing below', () => {
    expect(areas(printed(1), printed(2))).toEqual(['words Y3 N4 [] 1-2']);
    expect(areas(['番号', '質問', '', ''], printed(1), printed(2), ['以上'])).toEqual([
      'words Y3 N4 [] 2-3',
    ]);
    const boxed: Row = ['1', '機能1の有無', '□はい', '■いいえ'];
    expect(areas(boxed)).toEqual(['words Y3 N4 [] 1-1']);
    expect(areas(boxed, ['2', '機能2の有無', '○'])).toEqual(['columns Y3 N4 [1] 2-2']);
    expect(areas(printed(1))).toEqual(['columns Y3 N4 [1] 2-1']);
  });

  it('stand below their heading, which names them as well', () => {
    expect(areas(HEAD.slice(0, 4), printed(1), printed(2))).toEqual(['words Y3 N4 [1] 2-3']);
  });
});

describe('a part that is answered in one cell', () => {
  const words = [said(1, 'はい'), said(2, 'いいえ'), said(3, 'はい')];
  const columns = [HEAD, row(4, 0), row(5, 1)];

  it('stands above the part in columns', () => {
    expect(areas(ONE, ...words, ...columns)).toEqual(['single 3-3 [] 2-4', `${OPTIONS} [5] 6-7`]);
    expect(areas(ONE, ...words.slice(0, 2), ...columns)).toEqual([
      'single 3-3 [] 2-3',
      `${OPTIONS} [4] 5-6`,
    ]);
    expect(areas(ONE, ...words.slice(0, 1), ...columns)).toEqual([`${OPTIONS} [3] 4-5`]);
  });

  it('stands between two of them', () => {
    expect(areas(...columns, ONE, ...words, ...columns)).toEqual([
      `${OPTIONS} [1] 2-3`,
      'single 3-3 [] 5-7',
      `${OPTIONS} [8] 9-10`,
    ]);
    expect(areas(...columns, ONE, ...words, ...columns, ONE, ...words, ...columns)).toEqual([
      `${OPTIONS} [1] 2-3`,
      'single 3-3 [] 5-7',
      `${OPTIONS} [8] 9-10`,
      'single 3-3 [] 12-14',
      `${OPTIONS} [15] 16-17`,
    ]);
  });

  it('stands below the last of them', () => {
    expect(areas(...columns, ONE, ...words)).toEqual([`${OPTIONS} [1] 2-3`, 'single 3-3 [] 5-7']);
    expect(areas(...columns, ONE)).toEqual([`${OPTIONS} [1] 2-4`]);
    expect(areas(...columns, ['番号', '質問', '', '回答'], ...words)).toEqual([
      `${OPTIONS} [1] 2-7`,
    ]);
  });

  it('is headed 回答 over the first of the columns, and answered there alone', () => {
    const moved = words.map(([number = '', question = '', word = '']) => [
      number,
      question,
      '',
      word,
    ]);
    expect(areas(['番号', '質問', '', '回答'], ...moved, ...columns)).toEqual([
      `${OPTIONS} [5] 6-7`,
    ]);
    expect(areas(['番号', '質問', '区分'], ...words, ...columns)).toEqual([`${OPTIONS} [5] 6-7`]);
    const more = words.map((cells) => [...cells, '済']);
    expect(areas(ONE, ...more, ...columns)).toEqual([`${OPTIONS} [5] 6-7`]);
    expect(areas(ONE, ...more.slice(0, 1), ...words, ...columns)).toHaveLength(2);
    const [one = [], two = []] = words;
    expect(areas(ONE, [...one, '済'], two, ...columns)).toHaveLength(2);
    expect(areas(ONE, [...one, '', '済'], [...two, '', '済'], ...columns)).toHaveLength(1);
    expect(
      areas(ONE, ...words.map((cells) => [...cells, '', '', '別売']), ...columns),
    ).toHaveLength(2);
    expect(areas(ONE, one, said(2, '架空'), said(3, '架空'), ...columns)).toHaveLength(1);
  });

  it('stands beside the columns of one product only', () => {
    const two = [[...HEAD, ...HEAD.slice(2)], row(4, 0), row(5, 1)];
    expect(areas(ONE, ...words, ...two)).toEqual([
      `${OPTIONS} [5] 6-7`,
      'columns Y6 N7 -8 [5] 6-7',
    ]);
  });
});
