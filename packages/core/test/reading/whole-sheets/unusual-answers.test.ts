import type { Drawing } from '@kaijisho/core';
import { describe, expect, test } from 'vitest';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADING = ['番号', '質問', '回答', '備考'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];

test('empty cells in the colours that a legend explains', () => {
  const [blue, rose, grey] = ['#9DC3E6', '#F8CBAD', '#D9D9D9'];
  const colours = [blue, rose, grey, blue, rose, blue];
  const legend: MadeCell[] = [
    { text: 'はい', fill: blue },
    { text: 'いいえ（未対応）', fill: rose },
    { text: '対象外', fill: grey },
  ];
  const filled = (fill: string | undefined): MadeCell => ({
    text: '\u00a0',
    ...(fill && { fill }),
  });
  const rows = (fills: readonly (string | undefined)[]) =>
    asked((index) => [filled(fills[index]), index === 1 ? '2年後の予定' : '']);
  const page = (fills: readonly (string | undefined)[]) =>
    sheetOf('MDS', [TITLE, ['凡例', '', '', '', ...legend], HEADING, ...rows(fills)]);
  expect(answersIn(page(colours))).toEqual(READ);
  const strange = [...colours.slice(0, 3), '#FFE699', undefined, blue];
  expect(answersIn(page(strange))).toEqual([...READ.slice(0, 3), 'unreadable', 'blank', 'yes']);
});

test('numbers that a legend explains, two of them in one cell, and counts of the words beside them', () => {
  const legend = ['回答は 1：はい　2：いいえ　3：対象外 の番号でお書きください'];
  const numbers = ['1', '２', '3', '1', '1・2', '1 注4'];
  const counts = ['はい 40', 'いいえ 12', '対象外 3'];
  const rows = asked((index) => [numbers[index] ?? '', '', '', counts[index] ?? '']);
  const page = sheetOf('MDS', [TITLE, legend, HEADING, ...rows]);
  expect(answersIn(page)).toEqual([...READ.slice(0, 4), 'several', 'yes']);
});

test('names and a few answer words in another column do not make it the answers', () => {
  const signs = ['○', '×', '－', '○', '×', '○'];
  const people = ['はい', '森', '林', '森', '原', '森', '林', '原', '森', '林', '原', '森'];
  const rows = [...asked((index) => [signs[index] ?? ''])].map((row, index) => [
    ...row,
    '',
    people[index] ?? '',
  ]);
  const legend = ['○：はい　×：いいえ　－：対象外'];
  expect(answersIn(sheetOf('MDS', [TITLE, legend, HEADING, ...rows]))).toEqual(READ);
});

test('a table of examples above the one to fill in is none of it', () => {
  const words = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
  const rows = asked((index) => [words[index] ?? '']);
  const example = [
    ['◆記入例'],
    HEADING,
    ['1', '離席時の自動ログオフ機能がある（6.5.C4）', 'いいえ'],
  ];
  const page = sheetOf('MDS', [TITLE, ...example, ['◆回答'], HEADING, ...rows]);
  expect(answersIn(page)).toEqual(READ);
});

test('answers on the line below their questions, with a remark beside the answer', () => {
  const boxes = ['☑はい □いいえ □対象外', '□はい ☑いいえ □対象外', '□はい □いいえ ☑対象外'];
  const chosen = [0, 1, 2, 0, 1, 0];
  const rows = asked(() => []).flatMap((row, index) => [
    row,
    ['', '', boxes[chosen[index] ?? 0] ?? '', index === 2 ? '有線だけで使います。' : ''],
    [],
  ]);
  const page = sheetOf('MDS', [TITLE, [], ...rows]);
  expect(answersIn(page)).toEqual(READ);
  expect(readSheets(page)[0]?.content.answers[2]?.remark).toBe('有線だけで使います。');
});

test('a sign for the same as above takes its answer, and says that it is not sure', () => {
  const words = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', '〃'];
  const page = sheetOf('MDS', [TITLE, HEADING, ...asked((index) => [words[index] ?? ''])]);
  expect(answersIn(page)).toEqual([...READ.slice(0, 5), 'no']);
  expect(readSheets(page)[0]?.reading.answers[5]?.confidence).toBeLessThan(0.9);
  const open = sheetOf('MDS', [
    TITLE,
    HEADING,
    ...asked((index) => [index === 5 ? '同上' : index === 4 ? '要相談' : (words[index] ?? '')]),
  ]);
  expect(answersIn(open).slice(4)).toEqual(['unreadable', 'unreadable']);
});

test('what is said to be as on the left takes the answer of last time, and says that it is not sure', () => {
  const words = ['はい', 'いいえ', '対象外', 'はい', 'いいえ', 'はい'];
  const read = (before: string, besides: string, now: string) => {
    const rows = asked((index) =>
      index === 1 ? [before, besides, now] : [words[index] ?? '', '', words[index] ?? ''],
    );
    const [only] = readSheets(
      sheetOf('対比', [
        TITLE,
        ['No.', '設問', '2024年度', '', '2025年度'],
        ['', '', '回答', '備考', '回答'],
        ...rows,
      ]),
    );
    const { choice, state } = only?.content.answers[1] ?? {};
    return [choice ?? state, (only?.reading.answers[1]?.confidence ?? 1) < 0.9];
  };
  expect(read('いいえ', '', '同左')).toEqual(['no', true]);
  expect(read('対象外', '別売です。', '左に同じ')).toEqual(['not-applicable', true]);
  // A remark that reads like an answer, and no answer at all, leave it open.
  expect(read('はい', 'なし', '同左')[0]).toBe('unreadable');
  expect(read('', '', '同左')[0]).toBe('unreadable');
});

test('a circle that was struck out gives way to the one beside it', () => {
  const circles = (index: number): MadeCell[] =>
    READ.map((_, column): MadeCell => (READ[index] === READ[column] ? '○' : '')).slice(0, 3);
  const struck: MadeCell = { text: '○', style: { struck: true } };
  const rows = asked((index) => {
    if (index === 0) return ['○', struck, ''];
    return index === 1 ? ['', struck, ''] : circles(index);
  });
  const page = sheetOf('MDS', [TITLE, ['番号', '質問', 'はい', 'いいえ', '対象外'], ...rows]);
  expect(answersIn(page)).toEqual(['yes', 'blank', ...READ.slice(2)]);
});

test('drawn lines leave standing what they do not strike out', () => {
  const line = (row: number, col: number): Drawing => ({
    kind: 'line',
    box: { x: col * 100 + 5, y: (row + 2) * 20 + 10, width: 60, height: 0 },
  });
  const struck = [[3, 4], [2, 4], [2, 3], [4], [2, 3, 4], [3, 4]];
  const page = sheetOf(
    'MDS',
    [TITLE, HEADING, ...asked(() => ['はい', 'いいえ', '対象外'])],
    struck.flatMap((columns, row) => columns.map((col) => line(row, col))),
  );
  expect(answersIn(page)).toEqual([...READ.slice(0, 3), 'several', 'unreadable', 'yes']);
});

test('one word that stands out on every row is shading or an answer: a person has to look', () => {
  const text = 'はい・いいえ・対象外';
  const runs = [{ start: 0, end: 2, bold: true, colour: '#FF0000' }];
  const page = sheetOf('MDS', [TITLE, HEADING, ...asked(() => [{ text, runs }])]);
  expect(answersIn(page)).toEqual(READ.map(() => 'unreadable'));
});

test('what a title names in quotation marks is the product', () => {
  const title = ['「架空トリアージ」製造業者による医療情報セキュリティ開示書'];
  const [only] = readSheets(sheetOf('表', [title, HEADING, ...asked(() => ['はい'])]));
  expect(only?.content.header.product).toBe('架空トリアージ');
});

test('a word in grey letters among black ones is not surely the chosen one', () => {
  const words = (index: number): MadeCell[] =>
    ['はい', 'いいえ', '対象外'].map((text, column) => ({
      text,
      ...(READ[index] === READ[column] && { style: { bold: true } }),
    }));
  const faint = (colour: string): MadeCell[] => [
    { text: 'はい', style: { colour } },
    ...['いいえ', '対象外'],
  ];
  const firstIn = (colour: string) => {
    const rows = asked((index) => (index === 0 ? faint(colour) : words(index)));
    return readSheets(sheetOf('MDS', [TITLE, HEADING, ...rows]))[0]?.reading.answers[0]?.confidence;
  };
  expect(firstIn('#7F7F7F')).toBeLessThan(0.9);
  expect(firstIn('#FF0000')).toBeGreaterThan(0.9);
});

test('a word is sure where the sheet uses it both ways or lists it, and doubtful alone', () => {
  const sureOf = (words: readonly string[], line = '') => {
    const rows = asked((index) => [words[index] ?? '']);
    const [only] = readSheets(sheetOf('MDS', [TITLE, [line], HEADING, ...rows]));
    return only?.reading.answers.map(({ markConfidence }) => markConfidence >= 0.9);
  };
  const all = ['対応', '対応', '対象外', '対応', '対応', '対応'];
  expect(sureOf(all)).toEqual([false, false, true, false, false, false]);
  expect(sureOf(all.with(1, '未対応'))).not.toContain(false);
  expect(sureOf(all, '※回答は「対応」「未対応」「対象外」のいずれか。')).not.toContain(false);
});

test('a heading with dashes where all others have boxes asks nothing', () => {
  const rows = asked((index) =>
    ['yes', 'no', 'not-applicable'].map((choice) => (READ[index] === choice ? '☑' : '☐')),
  );
  const dashed = ['7', '採用している方式について', '－', '－', '－'];
  const heading = ['番号', '質問', 'はい', 'いいえ', '対象外'];
  const table = [heading, ...rows.slice(0, 2), dashed, ...rows.slice(2)];
  expect(answersIn(sheetOf('MDS', [TITLE, ...table]))).toEqual(READ);
});

describe('columns under two headings of one answer', () => {
  const heads = ['はい（標準）', 'はい（オプション）', 'いいえ', '対象外'];
  const chosen = [0, 2, 3, 1, 2, 1];
  const circles = (index: number) =>
    heads.map((_, column) => (column === chosen[index] ? '○' : ''));

  test('give the answer, and what is said beside it as a remark', () => {
    const page = sheetOf('MDS', [TITLE, ['番号', '質問', ...heads], ...asked(circles)]);
    expect(answersIn(page)).toEqual(READ);
    expect(readSheets(page)[0]?.content.answers.map(({ remark }) => remark)).toEqual([
      '（標準）',
      null,
      null,
      '（オプション）',
      null,
      '（オプション）',
    ]);
  });

  test('are not told apart without a heading of their own: a mark there is unreadable, not blank', () => {
    const above = ['番号', '質問', 'はい', '', 'いいえ', '対象外'];
    const below = ['', '', '標準', 'オプション'];
    const page = sheetOf('MDS', [TITLE, above, below, ...asked(circles)]);
    expect(answersIn(page)).toEqual([...READ.slice(0, 3), 'unreadable', 'no', 'unreadable']);
  });
});

test('0 beside 1 in a legend is an answer; elsewhere it is a circle', () => {
  const rows = (digits: string) => asked((index) => [digits[index] ?? '']);
  const read = (legend: string, digits: string) =>
    answersIn(sheetOf('MDS', [TITLE, [legend], HEADING, ...rows(digits)]));
  expect(read('1＝はい　0＝いいえ　9＝対象外', '109101')).toEqual(READ);
  expect(read('○：はい　×：いいえ　－：対象外', '0×－0×0')).toEqual(READ);
});

test('circles under the options, on the line below each question', () => {
  const words = ['はい', 'いいえ', '対象外'];
  const below = asked(() => []).flatMap((row, index) => [
    row,
    ['', '', ...words.map((_, column) => (READ[index] === READ[column] ? '○' : ''))],
  ]);
  const page = sheetOf('MDS', [TITLE, ['番号', '質問', ...words], ...below]);
  expect(answersIn(page)).toEqual(READ);
});

test('what is as on the left takes a sign of last time as the legend explains it', () => {
  const signs = ['○', '×', '－', '○', '×', '○'];
  const [only] = readSheets(
    sheetOf('年次更新', [
      TITLE,
      ['○…はい　×…いいえ　－…対象外。　「同左」は昨年度と同じ回答です。'],
      ['No.', '設問', '昨年度回答\n(2024年度)', '今年度回答\n(2025年度)'],
      ...asked((index) => [signs[index] ?? '', index < 4 ? '同左' : (signs[index] ?? '')]),
    ]),
  );
  expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
    'yes',
    'no',
    'not-applicable',
    'yes',
    'no',
    'yes',
  ]);
  expect(only?.reading.answers.map(({ confidence }) => confidence < 0.9)).toEqual([
    ...Array(4).fill(true),
    ...Array(2).fill(false),
  ]);
});
