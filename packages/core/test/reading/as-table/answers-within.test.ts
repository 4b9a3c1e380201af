import { describe, expect, test } from 'vitest';
import { formOf, type MadeCell, MDS, QUESTIONS, readSheets, sheetOf } from '../support/sheets.js';

/** Question, answer and remark in one cell, on lines of their own. */

const ANSWERS = ['対応済み', '未対応', '', '対象外', '確認中', '対応済み'];
const READ = ['yes', 'no', 'blank', 'not-applicable', 'unreadable', 'yes'];
const REMARK = '別売のアダプタを用います。\n設定も要ります。';

const read = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(sheetOf('MDS', [MDS, ...rows])).flatMap(({ content, reading }) =>
    content.answers.map(({ number, question, references, choice, state, remark }, index) => ({
      number,
      question,
      references: references.join(),
      read: choice ?? state,
      remark: remark ?? null,
      sure: (reading.answers[index]?.confidence ?? 0) >= 0.9,
    })),
  );

const expected = QUESTIONS.map((text, index) => ({
  number: `6.5-${index + 1}`,
  question: text.replace(/（.*）$/, ''),
  references: /（(.*)）/.exec(text)?.[1],
  read: READ[index],
  remark: index === 1 ? REMARK : null,
}));

/** The cells, one below the other with an empty row between. */
const below = (cell: (question: string, answer: string, index: number) => string) =>
  QUESTIONS.flatMap((question, index): MadeCell[][] => [
    ['', cell(question, ANSWERS[index] ?? '', index)],
    [],
  ]);

describe('an answer in the cell of its question', () => {
  test.each<[string, (number: number, question: string, answer: string) => string]>([
    ['an arrow and a label', (n, q, a) => `【6.5-${n}】${q}\n▶ 回答：${a}`],
    ['an arrow, with room before the number', (n, q, a) => `\n 【6.5-${n}】${q}\n▶ 回答：${a}`],
    ['a label', (n, q, a) => `6.5-${n}　${q}\nご回答：${a}`],
    ['a label in brackets', (n, q, a) => `6.5-${n}　${q}\n【回答】${a}`],
  ])('behind %s', (_, cell) => {
    const lead = (index: number) => (index === 1 ? `\n（補足）${REMARK}` : '');
    const rows = below(
      (question, answer, index) => cell(index + 1, question, answer) + lead(index),
    );
    expect(read(...rows)).toMatchObject(expected);
  });

  test('is read where a sheet has but one, and cited where it stands', () => {
    const [only] = readSheets(
      sheetOf('MDS', [MDS, ['6.5 技術的安全対策'], ['', `【6.5-1】${QUESTIONS[0]}\n回答：いいえ`]]),
    );
    expect(only?.content.answers.map(({ choice }) => choice)).toEqual(['no']);
    expect(only?.reading.answers[0]?.place.cell).toBe('B3');
  });

  test('is none where two answers stand in one cell, or what stands above asks nothing', () => {
    const both = below(
      (question, _, index) => `${index + 1}. ${question}\n回答：はい\n回答：いいえ`,
    );
    expect(read(...both).filter(({ sure }) => sure)).toEqual([]);
    expect(read(...below(() => '記入の仕方\n回答：はい'))).toEqual([]);
  });
});

test('a sheet of words and what they mean is none of the form', () => {
  const legend = sheetOf('凡例', [
    ['回答に用いる語の意味'],
    ['対応済み', '「はい」に当たります。機能・対策があります。'],
    ['未対応', '「いいえ」に当たります。機能・対策がありません。'],
    ['対象外', '製品の性質上、設問が当てはまりません。'],
    ['確認中', '社内で確認中です。'],
  ]);
  const [only, ...others] = readSheets(sheetOf('表紙', [MDS]), legend, formOf([], '6.5章'));
  expect(others).toEqual([]);
  expect(only?.content.answers).toHaveLength(QUESTIONS.length);
});
