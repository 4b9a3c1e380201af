import { describe, expect, it } from 'vitest';
import type { Choice, Drawing } from '../../../../src/index.js';
import { gridOf } from '../../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { legendKey } from '../../../../src/reading/marks/words/answer-signs.js';
import { singleAreas } from '../../../../src/reading/table/areas/single-areas.js';
import { type MadeCell, sheetOf } from '../../support/sheets.js';

/** Which columns hold the answers themselves, and from which row to which. */

type Row = readonly MadeCell[];
const MEANINGS: readonly (readonly [sign: string, choice: Choice])[] = [
  ['A', 'yes'],
  ['B', 'no'],
  ['OK', 'yes'],
  ['NG', 'no'],
];
const LEGEND = new Map(MEANINGS.map(([sign, choice]) => [legendKey(sign), choice]));

/** Each column with its first and last row, and how sure its answers are at most where that is not sure. */
const columns = (
  rows: readonly Row[],
  legend: ReadonlyMap<string, Choice> = new Map(),
  drawings: readonly Drawing[] = [],
) =>
  singleAreas(gridOf(sheetPageOf(sheetOf('MDS', rows, drawings))), legend)
    .map(
      ({ from, firstRow, lastRow, atMost = 1 }) =>
        `${from}: ${firstRow}-${lastRow}${atMost < 1 ? ` ${atMost}` : ''}`,
    )
    .sort();

/** Rows of a number, a question and these texts, one row for the texts at each place. */
const rows = (...texts: readonly (readonly MadeCell[])[]): readonly Row[] =>
  (texts[0] ?? []).map((_, index) => [
    `${index + 1}`,
    `機能${index + 1}の有無`,
    ...texts.map((column) => column[index] ?? ''),
  ]);
const repeat = (text: MadeCell, count: number): readonly MadeCell[] =>
  Array.from({ length: count }, () => text);

describe('a column of words', () => {
  const WORDS = ['はい', 'いいえ', 'はい'];

  it('reaches from its first answer to its last', () => {
    expect(columns(rows(WORDS))).toEqual(['3: 1-3']);
    expect(columns(rows(['', ...WORDS, '']))).toEqual(['3: 2-4']);
  });

  it('needs three of them, or one under a heading, in a list or among words to choose from', () => {
    expect(columns(rows(['はい', 'いいえ', '']))).toEqual([]);
    expect(columns([['番号', '質問', '回答'], ...rows(['はい', '', ''])])).toEqual(['3: 2-2']);
    expect(columns(rows([{ text: '　', choices: ['はい', 'いいえ'] }, '', '']))).toEqual([
      '3: 1-1',
    ]);
    expect(columns(rows([{ text: '　', choices: ['はい', '別紙'] }, '', '']))).toEqual([]);
    expect(columns(rows(['□はい　□いいえ', '', '']))).toEqual(['3: 1-1']);
  });

  it('has at least half as many as the one with most', () => {
    expect(columns(rows([...WORDS, 'はい'], ['はい', '', 'いいえ']))).toEqual(['3: 1-4', '4: 1-3']);
    expect(columns(rows([...WORDS, 'はい', 'はい'], ['はい', '', 'いいえ']))).toEqual(['3: 1-5']);
  });

  it('is one where a tenth of its texts are words, from the first on', () => {
    const names = (count: number) => [...WORDS, ...repeat('架空', count)];
    expect(columns(rows(names(27)))).toEqual(['3: 1-3']);
    expect(columns(rows(names(28)))).toEqual([]);
    expect(columns(rows([...repeat('架空', 19), ...WORDS]))).toEqual(['3: 20-22']);
  });

  it('is none of remarks, nor of answers that others gave, where there are others', () => {
    const head = (text: string): Row => ['番号', '質問', '回答', text];
    expect(columns([head('備考'), ...rows(WORDS, WORDS)])).toEqual(['3: 2-4']);
    expect(columns([head('前回回答'), ...rows(WORDS, WORDS)])).toEqual(['3: 2-4']);
    expect(columns([['番号', '質問', '前回回答'], ...rows(WORDS)])).toEqual(['3: 2-4']);
    expect(columns([['番号', '質問', '補足・対応'], ...rows(WORDS)])).toEqual(['3: 2-4']);
  });

  it('begins below its heading as far as a heading reaches, or with the column beside it', () => {
    const late = [...repeat('', 5), ...WORDS];
    expect(columns([['番号', '質問', '回答'], ...rows(late)])).toEqual(['3: 4-9']);
    expect(columns([['番号', '質問', ''], ...rows(late)])).toEqual(['3: 7-9']);
    const early = [...WORDS, ...WORDS, '', ''];
    expect(columns([['番号', '質問', '回答', '回答'], ...rows(late, early)])).toEqual([
      '3: 2-9',
      '4: 2-7',
    ]);
    const above = [...WORDS, ...repeat('', 5)];
    expect(columns([['番号', '質問', '', ''], ...rows(late, above)])).toEqual(['3: 7-9', '4: 2-4']);
  });

  it('has sentences and codes that a legend explains, under its heading', () => {
    const sentences = repeat('対応しております。', 3);
    expect(columns([['番号', '質問', '回答'], ...rows(sentences)])).toEqual(['3: 2-4']);
    expect(columns([['番号', '質問', '説明'], ...rows(sentences)])).toEqual([]);
    expect(columns(rows(['OK', 'NG', 'OK']), LEGEND)).toEqual(['3: 1-3']);
    expect(columns(rows(['OK', 'NG', 'OK']))).toEqual([]);
    const both = rows(['OK', 'NG', 'OK'], ['OK', 'OK', 'NG']);
    expect(columns([['番号', '質問', '区分', '回答'], ...both], LEGEND)).toEqual(['4: 2-4']);
  });
});

describe('a column of signs', () => {
  const SIGNS = ['○', '×', '○'];

  it('needs three of them, or its heading', () => {
    expect(columns(rows(SIGNS))).toEqual(['3: 1-3']);
    expect(columns(rows(['○', '×', '']))).toEqual([]);
    expect(columns([['番号', '質問', '回答'], ...rows(['○', '', ''])])).toEqual(['3: 2-2']);
  });

  it('gives way to three words', () => {
    expect(columns(rows(SIGNS, ['はい', 'いいえ', 'はい']))).toEqual(['4: 1-3']);
    expect(columns(rows(SIGNS, ['はい', 'いいえ', '']))).toEqual(['3: 1-3']);
  });

  it('is mostly of signs, and headed as nothing else', () => {
    const mixed = (count: number) => [...SIGNS, ...repeat('架空', count)];
    expect(columns(rows(mixed(2)))).toEqual(['3: 1-3']);
    expect(columns(rows(mixed(3)))).toEqual([]);
    expect(columns([['番号', '質問', '回答'], ...rows(mixed(4))])).toEqual(['3: 2-4']);
    expect(columns([['番号', '質問', '回答'], ...rows(mixed(5))])).toEqual([]);
    for (const head of ['備考', '注', 'No', '番号', 'コメント', '補足'])
      expect(columns([['', '', head], ...rows(SIGNS)])).toEqual([]);
    expect(columns([['', '', '番号'], ['', '', '可否'], ...rows(SIGNS)])).toEqual(['3: 3-5']);
  });

  it('has ticks where crosses stand among them', () => {
    expect(columns(rows(['✓', '×', '✓', '✔']))).toEqual(['3: 1-4']);
    expect(columns(rows(['✓', '✓', '✓', '✔']))).toEqual([]);
    expect(columns(rows(['✓', '○', '✓', '✔']))).toEqual([]);
  });

  it('may have a number of a note behind a sign, and no longer text', () => {
    expect(columns(rows(['○ ※1', '×', '○']))).toEqual(['3: 1-3']);
    expect(columns(rows(['○です', '×', '○']))).toEqual([]);
  });

  it('takes turns with the one beside it: then both are of options', () => {
    expect(columns(rows(['○', '', '○', '', '○'], ['', '○', '', '○', '']))).toEqual([]);
    expect(columns(rows(['○', '', '○', '', '○'], ['', '', '', '○', '']))).toEqual(['3: 1-5']);
    expect(columns(rows(['○', '○', '○', '', ''], ['', '', '', '○', '○']))).toEqual(['3: 1-3']);
    expect(columns(rows(SIGNS, SIGNS))).toEqual(['3: 1-3', '4: 1-3']);
  });

  it('is of TRUE and FALSE under its heading alone', () => {
    const values = ['TRUE', 'false', 'TRUE'];
    expect(columns([['番号', '質問', '回答'], ...rows(values)])).toEqual(['3: 2-4']);
    expect(columns([['番号', '質問', '値段'], ...rows(values)])).toEqual([]);
  });

  it('is less sure where others hold codes as well', () => {
    const codes = ['A', 'B', 'A'];
    expect(columns(rows(codes), LEGEND)).toEqual(['3: 1-3']);
    expect(columns(rows(codes, codes), LEGEND)).toEqual(['3: 1-3 0.8', '4: 1-3 0.8']);
    expect(columns([['番号', '質問', '回答', ''], ...rows(codes, codes)], LEGEND)).toEqual([
      '3: 2-4',
    ]);
  });
});

describe('controls that carry the words', () => {
  const control = (x: number, y: number, label: string): Drawing => ({
    kind: 'checkbox',
    box: { x, y, width: 40, height: 12 },
    label,
    state: 'off',
  });
  const pairs = (x: number, count: number): readonly Drawing[] =>
    Array.from({ length: count }, (_, row) => [
      control(x, 20 * row + 24, 'はい'),
      control(x + 50, 20 * row + 24, 'いいえ'),
    ]).flat();
  const asked: readonly Row[] = [['表題'], ...rows(['', '', ''])];

  it('answer in the column that they lie on, from the first row that reaches below their top', () => {
    expect(columns(asked, new Map(), pairs(205, 2))).toEqual(['3: 2-4']);
    const noted = [['表題'], ...rows([{ text: '　' }, '', ''], ['別売', '', ''])];
    expect(columns(noted, new Map(), pairs(205, 2))).toEqual(['3: 2-4']);
    expect(columns(noted, new Map(), pairs(305, 2))).toEqual(['4: 2-4']);
  });

  it('are four at least', () => {
    expect(columns(asked, new Map(), pairs(205, 1))).toEqual([]);
    const plain = pairs(205, 2).map(({ label: _label, ...bare }) => bare);
    expect(columns(asked, new Map(), plain)).toEqual([]);
  });
});
