import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import {
  answersIn,
  asked,
  type MadeCell,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../../support/sheets.js';

/** Which columns hold the answer itself, and which only look so. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const sign = (index: number) => ['○', '×', '－'][CHOSEN[index] ?? 0] ?? '';
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
/** Answers of each form on a page, as `choice` or its state. */
const formsIn = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(page(...rows)).map(({ content }) =>
    content.answers.map(({ choice, state }) => choice ?? state),
  );
/** As many rows as wanted, the questions again and again. */
const many = (count: number, besides: (index: number) => readonly MadeCell[]) =>
  Array.from({ length: count }, (_, index): MadeCell[] => [
    `${index + 1}`,
    QUESTIONS[index % QUESTIONS.length] ?? '',
    ...besides(index),
  ]);
const only = (count: number, text: string) => (index: number) => (index < count ? text : '');
const blank = (count: number) => Array.from({ length: count }, () => 'blank');
const LEGEND = ['○：はい　×：いいえ　－：対象外'];
const COLUMNS = ['番号', '質問', '状況', '区分'];
const ONE_YES = [['yes', ...blank(5)]];

describe('answers in whole sentences', () => {
  const SAID = ['対応しています', '対応しておりません', '該当しません'];
  const said = asked((index) => ['該当しません', SAID[CHOSEN[index] ?? 0] ?? '']);
  const columns = (...headings: readonly string[]) =>
    formsIn(['No.', 'お尋ねする内容', ...headings], ...said);

  it.each(['回答', '今回回答', '貴社ご回答'])('count below the heading %s', (heading) => {
    expect(columns('前回回答', heading)).toEqual([READ]);
  });

  it('count as well where each says more', () => {
    const more = asked((index) => ['', `${SAID[CHOSEN[index] ?? 0] ?? ''}（詳細は別紙）`]);
    expect(formsIn(['No.', 'お尋ねする内容', '担当', '回答'], ...more)).toEqual([READ]);
  });

  it('do not below any other: they may be remarks', () => {
    expect(columns('状況', '説明')).toEqual([]);
  });
});

describe('a column of words', () => {
  const headed = (heading: string) =>
    formsIn(['番号', '質問', heading], ...asked((index) => [only(1, 'はい')(index)]));

  it.each(['回答', 'ご回答欄', '貴社ご回答', 'お答え', 'こたえ', 'Answer', 'Answers'])(
    'holds the answers with one of them where it is headed %s',
    (heading) => {
      expect(headed(heading)).toEqual(ONE_YES);
    },
  );

  it.each([
    '状況',
    '回答者',
    '担当者回答',
    '前回回答',
    '回答欄の説明',
    'Model answer',
    'Answered by',
  ])('does not hold them with one word under %s', (heading) => {
    expect(headed(heading)).toEqual([]);
  });

  it('says that nobody has answered, which is no answer', () => {
    const said = ['はい', '未回答', '（未記入）', 'ﾐｶｲﾄｳ', '回答未定', 'ﾀｲｼｮｳｶﾞｲ'];
    expect(formsIn(['番号', '質問', '回答'], ...asked((index) => [said[index] ?? '']))).toEqual([
      ['yes', 'blank', 'blank', 'blank', 'unreadable', 'not-applicable'],
    ]);
  });

  it('holds them under the first of its headings', () => {
    const heading = ['番号', '質問', '回答'];
    const rows = asked((index) => [only(1, 'はい')(index)]);
    expect(formsIn(heading, ...rows.slice(0, 3), heading, ...rows.slice(3))).toEqual(ONE_YES);
  });

  it('is no column of answers where nearly all of its texts are names', () => {
    const names = many(44, (index) => [index % 11 === 0 ? 'はい' : '森']);
    expect(formsIn(['番号', '質問', '状況'], ...names)).toEqual([]);
    expect(formsIn(['番号', '質問', '状況'], ...names.slice(0, 34))[0]).toHaveLength(34);
  });

  it('is one with less than half of the words of the column beside it', () => {
    const beside = (count: number) => asked((index) => [word(index), only(count, 'はい')(index)]);
    expect(formsIn(COLUMNS, ...beside(2))).toEqual([READ]);
    expect(formsIn(COLUMNS, ...beside(3))).toHaveLength(2);
  });

  it('says more behind its words', () => {
    const rows = asked((index) => [`${word(index)}（設定によります）`]);
    expect(answersIn(page(['番号', '質問', '状況'], ...rows))).toEqual(READ);
  });

  it('has lists of two words to choose from', () => {
    const listed = (choices: readonly string[]) =>
      formsIn(['番号', '質問', '状況'], ...asked(() => [{ text: '　', choices }]));
    expect(listed(['はい', 'いいえ'])).toEqual([blank(6)]);
    expect(listed(['はい', '検討中'])).toEqual([]);
  });

  it.each([
    ['番号', '質問', '回答'],
    ['番号 / No.', '質問 ／ 内容', '状況'],
    ['番号 ', '質問　項目 ', '状況'],
  ])('begins below %s | %s | %s, however many rows nobody has answered', (...heading) => {
    const rows = many(12, (index) => [index < 6 ? '' : word(index - 6)]);
    const read = [[...blank(6), ...READ]];
    expect(formsIn(['製品名', '架空'], heading, ...rows)).toEqual(read);
    expect(formsIn(heading, ...rows.slice(0, 9), heading, ...rows.slice(9))).toEqual(read);
  });

  it('does not begin under the heading of another list above', () => {
    const list = ['製品名', 'バージョン', '販売名', '型式', '連絡先'].map((text) => [text, '架空']);
    const rows = asked((index) => [word(index)]);
    expect(formsIn(['項目', '内容'], ...list, ...rows)).toEqual([READ]);
  });

  it('begins with the column of another product beside it', () => {
    const rows = many(12, (index) => ['対象外', index < 6 ? '' : word(index - 6)]);
    const products = readSheets(page(['番号', '質問', 'そら', 'うみ'], ...rows));
    expect(products.map(({ content }) => content.header.product)).toEqual(['そら', 'うみ']);
    expect(products[1]?.content.answers).toHaveLength(12);
  });
});

describe('a column of signs', () => {
  it('gives way to words, unless a legend explains the signs and there are clearly more', () => {
    const beside = (count: number) => asked((index) => ['○', index < count ? word(index) : '']);
    expect(formsIn(COLUMNS, ...beside(3))).toEqual([[...READ.slice(0, 3), ...blank(3)]]);
    const both = (count: number) => asked((index) => [sign(index), only(count, '対象外')(index)]);
    expect(formsIn(LEGEND, COLUMNS, ...both(3))).toEqual([READ]);
    expect(formsIn(LEGEND, COLUMNS, ...both(5))).toEqual([
      [...Array(5).fill('not-applicable'), 'blank'],
    ]);
  });

  it('has three of them, or one under the heading 回答', () => {
    const circles = (count: number, ...heading: readonly string[]) =>
      formsIn(['番号', '質問', ...heading], ...asked((index) => [only(count, '○')(index)]));
    expect(circles(2, '状況')).toEqual([]);
    expect(circles(3, '状況')).toEqual([['yes', 'yes', 'yes', ...blank(3)]]);
    expect(circles(1, '回答')).toEqual(ONE_YES);
  });

  it('has few other texts, and heads no remarks', () => {
    const named = many(9, (index) => [index < 3 ? '○' : '森']);
    expect(formsIn(['番号', '質問', '状況'], ...named)).toEqual([]);
    expect(formsIn(['番号', '質問', '備考'], ...asked(() => ['○']))).toEqual([]);
    const above = Array.from({ length: 8 }, (_, index) => ['', '', `機器${index}`]);
    const rows = asked((index) => [sign(index)]);
    expect(formsIn(...above, ['番号', '質問', '状況'], ...rows)).toEqual([READ]);
  });

  it('has ticks among its signs where crosses stand beside them, and none of ticks alone', () => {
    const ticks = (...signs: readonly string[]) =>
      formsIn(['番号', '質問', '状況'], ...asked((index) => [signs[CHOSEN[index] ?? 0] ?? '']));
    expect(ticks('✓', '×', '－')).toEqual([READ]);
    expect(ticks('✓', '✓', '✓')).toEqual([]);
  });

  it('below the heading 回答 may have as many chapters and notes as signs', () => {
    const rows = asked((index) => [sign(index)]).map(([number, question, answer]) => [
      answer ?? '',
      number ?? '',
      question ?? '',
    ]);
    const notes = Array.from({ length: 5 }, (_, index) => [`[${index + 1}] 別売品です。`]);
    expect(formsIn(['回答', '番号', '質問'], ...rows, ...notes)).toEqual([READ]);
  });

  it('beside another is one product of two where both are filled, or one stands below the other', () => {
    const filled = asked((index) => ['○', index % 2 === 0 ? '○' : '×']);
    expect(formsIn(['番号', '質問', 'そら', 'うみ'], ...filled)).toEqual([
      READ.map(() => 'yes'),
      ['yes', 'no', 'yes', 'no', 'yes', 'no'],
    ]);
    const below = many(12, (index) => (index < 6 ? ['○', ''] : ['', '○']));
    const heading = ['番号', '質問', '状況', ''];
    const next = ['番号', '質問', '', '状況'];
    expect(formsIn(heading, ...below.slice(0, 6), next, ...below.slice(6))).not.toEqual([]);
    expect(formsIn(next, ...below.slice(6), heading, ...below.slice(0, 6))).not.toEqual([]);
  });

  it('takes turns with the one beside it, but for a slip or a single stray one', () => {
    const turns = (both: number) =>
      many(24, (index) => (index < 12 ? ['○', index < both ? '○' : ''] : ['', '○']));
    expect(formsIn(['番号', '質問', '甲', '乙'], ...turns(1))).toEqual([]);
    expect(formsIn(['番号', '質問', '甲', '乙'], ...turns(2))).toHaveLength(2);
    const stray = asked((index) => (index === 2 ? ['', '○'] : ['○', '']));
    expect(formsIn(['番号', '質問', '回答', '区分'], ...stray)).toEqual([
      ['yes', 'yes', 'blank', 'yes', 'yes', 'yes'],
    ]);
  });
});

describe('a column of colours', () => {
  const legend: MadeCell[] = [
    ...['凡例', '', '', ''],
    { text: 'はい（対応）', fill: '#9DC3E6' },
    { text: 'いいえ（未対応）', fill: '#F8CBAD' },
  ];
  const fill = (filled: boolean): MadeCell => ({ text: '　', ...(filled && { fill: '#9DC3E6' }) });

  it('has three of them, and is the only one', () => {
    const rows = (count: number) => asked((index) => [fill(index < count)]);
    const heading = ['番号', '質問', '状況'];
    expect(formsIn(legend, heading, ...rows(2))).toEqual([]);
    expect(formsIn(legend, heading, ...rows(3))).toEqual([['yes', 'yes', 'yes', ...blank(3)]]);
    const two = asked(() => [fill(true), fill(true)]);
    expect(formsIn(legend, [...heading, '区分'], ...two)).toEqual([]);
  });
});

describe('controls with captions and no words in the cells', () => {
  /** はい and いいえ beside each of the first rows, from `x` on. */
  const controls = (first: number, count: number, x: number): readonly Drawing[] =>
    CHOSEN.slice(0, count).flatMap((chosen, row) =>
      ['はい', 'いいえ'].map(
        (label, option): Drawing => ({
          kind: 'option',
          label,
          state: (chosen === 0 ? 0 : 1) === option ? 'on' : 'off',
          box: { x: x + option * 45, y: (first + row) * 20 + 2, width: 40, height: 16 },
        }),
      ),
    );
  const EITHER = CHOSEN.map((chosen) => (chosen === 0 ? 'yes' : 'no'));
  const read = (rows: readonly (readonly MadeCell[])[], drawings: readonly Drawing[]) =>
    readSheets(sheetOf('MDS', rows, drawings)).map(({ content }) => content);

  it('answer beside the questions, with remarks behind them, or left of the questions', () => {
    const title: MadeCell[] = [{ text: TITLE[0] ?? '', colSpan: 4 }];
    const rows = asked((index) => ['', index === 1 ? '準備中です。' : '']);
    for (const heading of [
      ['番号', '質問', '回答', '備考'],
      ['番号', '質問', '', ''],
    ])
      for (const x of [199, 200, 205]) {
        const [only] = read([title, ['製品名', '架空'], heading, ...rows], controls(3, 6, x));
        expect(only?.answers.map(({ choice }) => choice)).toEqual(EITHER);
        expect(only?.answers[1]).toMatchObject({ number: '2', remark: '準備中です。' });
        expect(only?.header.product).toBe('架空');
      }
    const right = asked(() => []).map(([number = '', question = '']) => ['', number, question]);
    const [only] = read([TITLE, ['回答', '番号', '質問'], ...right], controls(2, 6, 2));
    expect(only?.answers.map(({ choice, number }) => [number, choice])).toEqual(
      EITHER.map((choice, index) => [`${index + 1}`, choice]),
    );
  });

  it('are at least four, and no other drawings', () => {
    const rows = [TITLE, ['番号', '質問'], ...asked(() => [])];
    const answers = (drawings: readonly Drawing[]) =>
      read(rows, drawings).flatMap(({ answers }) => answers.map(({ choice }) => choice));
    expect(answers(controls(2, 2, 205)).slice(0, 3)).toEqual(['yes', 'no', null]);
    expect(answers(controls(2, 1, 205))).toEqual([]);
    const arrows = controls(2, 6, 2).map(({ box }): Drawing => ({ kind: 'line', box }));
    const worded = [TITLE, ['番号', '質問', '状況'], ...asked((index) => [word(index)])];
    expect(answersIn(sheetOf('MDS', worded, arrows))).toEqual(READ);
  });
});
