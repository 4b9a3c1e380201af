import { describe, expect, it } from 'vitest';
import { loneMeaning } from '../../../../src/reading/marks/legends/explained-meaning.js';
import { MDS, QUESTIONS, readWorkbook, sheetOf } from '../../support/sheets.js';

/** Levels in place of answers, and legends that say what each of them is in the form's own words. */

const LEVELS = ['4', '3', '2', '1', '7', '4'];
const HEADS = ['項番', '確認事項', '充足度', '備考'];
const HEADED = ['', '＜充足度の凡例＞'];
const LEGEND = [
  ['', '4', '標準機能で充足（様式の「はい」に相当）'],
  ['', '3', '別売品の購入により充足（＝はい）'],
  ['', '7', '担当部門にて精査中'],
  ['', '2', '充足していない → いいえ'],
  ['', '1', '機能そのものがない（対象外として扱う）'],
];
const ANSWERS = ['yes', 'yes', 'no', 'not-applicable', 'unreadable', 'yes'];

const table = (levels: readonly string[]) => [
  HEADS,
  ...QUESTIONS.map((question, index) => [`A-${index + 1}`, question, levels[index] ?? '']),
];

type Rows = readonly (readonly string[])[];

const read = (...sheets: readonly Rows[]) => {
  const { disclosures } = readWorkbook(...sheets.map((rows, at) => sheetOf(`シート${at}`, rows)));
  return disclosures.map(({ content }) =>
    content.answers.map(({ choice, state }) => choice ?? state),
  );
};

const sureIn = (...rows: Rows) =>
  readWorkbook(sheetOf('回答', rows)).disclosures.flatMap(({ content, reading }) =>
    content.answers.flatMap(({ number, choice }, index) =>
      choice !== null && (reading.answers[index]?.confidence ?? 0) >= 0.9 ? [number] : [],
    ),
  );

describe('levels', () => {
  it('answer as the legend below them says, and one that it leaves open is left open', () => {
    expect(read([MDS, ...table(LEVELS), [], HEADED, ...LEGEND])).toEqual([ANSWERS]);
  });

  it('answer as the legend above them says, headed by what its columns hold', () => {
    const above = [['充足レベル', '内容'], ...LEGEND.map(([, ...cells]) => cells)];
    const headed = [['レベル', '意味'], ...above.slice(1)];
    expect(read([MDS, ...headed, [], ...table(LEVELS)])).toEqual([ANSWERS]);
  });

  it('are read where each stands with its meaning in one cell, and with the word level', () => {
    const inOne = LEGEND.map(([, level, meaning]) => [`レベル${level}：${meaning}`]);
    const named = LEVELS.map((level) => `レベル${level}`);
    expect(read([MDS, ...table(named), [], ['充足度の凡例'], ...inOne])).toEqual([ANSWERS]);
    expect(read([MDS, ...table(LEVELS), [], ['充足度の凡例'], ...inOne])).toEqual([ANSWERS]);
  });

  it('answer as the legend on the sheet before says', () => {
    expect(read([['ご説明'], HEADED, ...LEGEND], [MDS, ...table(LEVELS)])).toEqual([ANSWERS]);
  });

  it('are left open where the legend names two answers, or none of the form', () => {
    const legend = [
      ['', '4', '充足（「はい」に相当）'],
      ['', '3', '一部充足（「はい」又は「いいえ」）'],
      ['', '2', '充足していない（いいえ）'],
      ['', '1', '購入により充足'],
    ];
    expect(read([MDS, ...table(LEVELS), [], HEADED, ...legend])).toEqual([
      ['yes', 'unreadable', 'no', 'unreadable', 'unreadable', 'yes'],
    ]);
  });

  it('that the legend explains twice are sure of nothing', () => {
    const twice = [...LEGEND, ['', '4', '対応していない（いいえ）']];
    expect(sureIn(MDS, ...table(LEVELS), [], HEADED, ...twice)).toEqual([]);
  });

  it('beside a column of other digits are sure of nothing', () => {
    const [heads = [], ...rows] = table(LEVELS);
    const others = rows.map((row, index) => [...row, ['1', '2', '3'][index % 3] ?? '']);
    expect(sureIn(MDS, [...heads.slice(0, 3), '緊急性'], ...others, [], HEADED, ...LEGEND)).toEqual(
      [],
    );
  });

  it('take no question off the sheet that stands below a legend', () => {
    const rows = QUESTIONS.map((question, index) => [String(index + 1), question]);
    const signs = [['凡例'], ['○', '対応'], ['×', '未対応']];
    const body = rows.map((row, index) => [...row, index % 2 === 0 ? '○' : '×']);
    expect(read([MDS, ...signs, ['回答の記号'], ...body])).toEqual([
      QUESTIONS.map((_, index) => (index % 2 === 0 ? 'yes' : 'no')),
    ]);
  });
});

describe('what a legend says', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['標準で対応している（開示書の「はい」に相当）', 'yes'],
    ['オプション契約により対応（MDSでは「はい」とみなす）', 'yes'],
    ['改修の計画あり（回答は「いいえ」）', 'no'],
    ['「対象外」に相当', 'not-applicable'],
    ['該当しない（いいえ）', 'no'],
    ['対応している', 'yes'],
    ['対応していない（次期版で検討）', 'no'],
    ['対応している（「はい」又は「いいえ」）', undefined],
    ['対応している（いいえ）', undefined],
    ['未対応（「はい」に相当）', undefined],
    ['「はい」に相当しない', undefined],
    ['対応している（「はい」ではない）', undefined],
    ['はい（一部いいえ）', undefined],
    ['一部対応', undefined],
    ['「はい」または、「いいえ」', undefined],
    [' 対応している ', 'yes'],
    ['対応（予定）', undefined],
    ['対応している（一部のみ）', undefined],
    ['対応（別紙1参照）', 'yes'],
  ];
  it.each(cases)('%s: %s', (text, choice) => {
    expect(loneMeaning(text)).toBe(choice);
  });
});
