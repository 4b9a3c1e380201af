import type { Drawing } from '@kaijisho/core';
import { expect, test } from 'vitest';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** Sheets that invite a wrong answer: each is read as a careful person reads it, or left to one. */
const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const OTHERS = [1, 0, 0, 2, 0, 1];

const word = (chosen: readonly number[], index: number): string => WORDS[chosen[index] ?? 0] ?? '';
const circles = (chosen: readonly number[], index: number, order = [0, 1, 2]): string[] =>
  order.map((option) => (chosen[index] === option ? '○' : ''));
const page = (...rows: MadeCell[][]) => sheetOf('MDS', [TITLE, ...rows]);

test('what the hospital notes beside the answers is none of them', () => {
  const single = asked((index) => [word(CHOSEN, index), word(OTHERS, index)]);
  expect(answersIn(page(['番号', '質問', '回答', '貴院記入欄'], ...single))).toEqual(READ);
  const columns = asked((index) => [...circles(CHOSEN, index), ...circles(OTHERS, index)]);
  const above: MadeCell[] = ['', '', '', '', '', { text: '医療機関の確認欄', colSpan: 3 }];
  expect(answersIn(page(above, ['番号', '質問', ...WORDS, ...WORDS], ...columns))).toEqual(READ);
});

test('of two years the later is in force', () => {
  const rows = asked((index) => [word(OTHERS, index), word(CHOSEN, index)]);
  for (const [before, now] of [
    ['2023年度', '2024年度'],
    ['回答（令和5年）', '回答（令和6年）'],
  ])
    expect(answersIn(page(['番号', '質問', before ?? '', now ?? ''], ...rows))).toEqual(READ);
  const products = ['架空A（2023年）', '架空B（2024年）'];
  expect(readSheets(page(['番号', '質問', ...products], ...rows))).toHaveLength(2);
});

test('a second heading in another order names the columns anew', () => {
  const rows = asked((index) => circles(CHOSEN, index, index < 3 ? [0, 1, 2] : [1, 0, 2]));
  const second = ['番号', '質問', 'いいえ', 'はい', '対象外'];
  expect(
    answersIn(page(['番号', '質問', ...WORDS], ...rows.slice(0, 3), second, ...rows.slice(3))),
  ).toEqual(READ);
});

test('a circle in the colour of the paper is no answer', () => {
  const unseen: MadeCell = { text: '○', style: { colour: '#FFFFFF' } };
  const rows = asked((index) => (index < 5 ? circles(CHOSEN, index) : [unseen, '', '']));
  expect(answersIn(page(['番号', '質問', ...WORDS], ...rows))).toEqual([
    ...READ.slice(0, 5),
    'unreadable',
  ]);
});

test('○ and × before the words choose and refuse, but not surely', () => {
  const rows = asked((index) => [
    WORDS.slice(0, 2)
      .map((text, option) => `${CHOSEN[index] === option ? '○' : '×'}${text}`)
      .join('　'),
  ]);
  const [only] = readSheets(page(['番号', '質問', '回答'], ...rows));
  expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
    'yes',
    'no',
    null,
    'yes',
    'no',
    'yes',
  ]);
  for (const row of [0, 1, 3, 4, 5])
    expect(only?.reading.answers[row]?.confidence).toBeLessThan(0.9);
});

test('an answer that is changed or taken back in its own cell', () => {
  const texts = [
    'はい',
    'いいえ → はい',
    '対象外',
    'はい（未購入の場合はいいえ）',
    '2.いいえ',
    '①はい',
  ];
  const [only] = readSheets(
    page(['番号', '質問', '回答'], ...asked((index) => [texts[index] ?? ''])),
  );
  expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
    'yes',
    null,
    'not-applicable',
    'yes',
    'no',
    'yes',
  ]);
  expect(only?.reading.answers[3]?.confidence).toBeLessThan(0.9);
});

test('a drawn line below a word does not strike it out', () => {
  const line = (row: number, option: number): Drawing => ({
    kind: 'line',
    box: { x: (2 + option) * 100 + 5, y: (row + 2) * 20 + 18, width: 60, height: 0 },
  });
  const drawings = CHOSEN.map((option, row) => line(row, option === 0 ? 0 : 1));
  const rows = asked(() => ['はい', 'いいえ']);
  expect(
    answersIn(sheetOf('MDS', [TITLE, ['番号', '質問', '回答', ''], ...rows], drawings)),
  ).toEqual(READ.map(() => 'unreadable'));
});

test('a legend says what its whole words say', () => {
  const signs = ['○', '×', '○', '×', '○', '×'];
  const choices = (legend: string) =>
    answersIn(
      page([legend], ['番号', '質問', '対応状況'], ...asked((index) => [signs[index] ?? ''])),
    ).slice(0, 2);
  expect(choices('○：対応　×：対応不可　－：対象外')).toEqual(['yes', 'no']);
  expect(choices('○：対応している　×：対応していない')).toEqual(['yes', 'no']);
  expect(choices('○は対応を示す、×は未対応を示す')).toEqual(['yes', 'no']);
  expect(choices('○：対応　×：対応検討中　－：対象外')).toEqual(['yes', 'unreadable']);
});

test('a part of the form that is done is no sign of a legend', () => {
  const texts = ['○', '△', '×', '○', '×', '○'];
  const legend = ['はい：○　いいえ：×　一部対応：△'];
  const rows = asked((index) => [texts[index] ?? '']);
  expect(answersIn(page(legend, ['番号', '質問', '対応状況'], ...rows))[1]).toBe('unreadable');
});

test('what is asked for, or checked, beside the answers is no answer of another product', () => {
  const required = ['有', '有', '無', '有', '無', '有'];
  const done = ['有', '無', '有', '有', '有', '無'];
  const rows = asked((index) => [required[index] ?? '', done[index] ?? '']);
  expect(answersIn(page(['番号', '質問', '要求の有無', '対応の有無'], ...rows))).toEqual(
    done.map((text) => (text === '有' ? 'yes' : 'no')),
  );
  const checked = asked((index) => [word(CHOSEN, index), 'はい']);
  const beside = page(['製品名', '架空ビューア'], ['番号', '質問', '対応', '社内確認'], ...checked);
  expect(answersIn(beside)).toEqual(READ);
  expect(readSheets(beside)[0]?.content.header.product).toBe('架空ビューア');
});
