import type { Drawing } from '@kaijisho/core';
import { describe, expect, test } from 'vitest';
import { answersIn, asked, type MadeCell, readSheets, sheetOf } from '../support/sheets.js';

/** What stands around a table and in it, and is neither a question nor an answer. */
const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'no', 'yes'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const page = (...rows: MadeCell[][]) => sheetOf('MDS', [TITLE, ...rows]);
const word = (index: number): string => WORDS[CHOSEN[index] ?? 0] ?? '';

describe('a legend', () => {
  test('beside the header explains the digits of the answers and is none of them', () => {
    const rows = asked((index) => ['○', String((CHOSEN[index] ?? 0) + 1)]);
    const legend = ['製品名', '架空ビューア', '1:はい　2:いいえ　3:対象外'];
    const sheet = page(legend, ['番号', '質問', '社内確認', '回答'], ...rows);
    expect(answersIn(sheet)).toEqual(READ);
    expect(readSheets(sheet)[0]?.content.header.product).toBe('架空ビューア');
  });

  const besideRows = (signs: readonly string[], legend: readonly (readonly string[])[]) =>
    page(
      ['番号', '質問', 'ご回答（記号または文章でご記入ください）', '', ...(legend[0] ?? [])],
      ...asked((index) => [signs[index] ?? '', '', ...(legend[index + 1] ?? [])]),
    );
  const LETTERS = CHOSEN.map((choice) => 'ABC'[choice] ?? '');

  test('in columns of its own beside the table explains its letters, and is no other product', () => {
    const sheet = besideRows(LETTERS, [
      ['凡例'],
      ['A', '実施している・はい'],
      ['B', '実施していない・いいえ'],
      ['C', '対象外'],
      ['D', '社内で確認中'],
    ]);
    expect(answersIn(sheet)).toEqual(READ);
    const open = besideRows(
      [...LETTERS.slice(0, 5), 'D'],
      [['凡例'], ['A：はい'], ['B：いいえ'], ['C：対象外'], ['D：後日回答']],
    );
    expect(answersIn(open)).toEqual([...READ.slice(0, 5), 'unreadable']);
  });

  test('beside the table counts only where it explains two answers', () => {
    const sheet = besideRows(LETTERS, [['凡例'], ['A', 'はい']]);
    const [only, ...others] = readSheets(sheet);
    expect(others).toEqual([]);
    for (const { confidence, marks } of only?.reading.answers ?? [])
      expect(confidence < 0.9 || !marks.includes('character')).toBe(true);
  });

  test('of codes in one row may have one that is no answer of the form', () => {
    const rows = asked((index) => [index === 5 ? '９' : ('１２３'[CHOSEN[index] ?? 0] ?? '')]);
    const sheet = page(
      ['回答コード', '１：はい', '２：いいえ', '３：対象外', '９：後日回答'],
      ['番号', '質問', '回答コード'],
      ...rows,
    );
    expect(answersIn(sheet)).toEqual([...READ.slice(0, 5), 'unreadable']);
  });

  test('may explain words, and one sign beside them', () => {
    const rows = asked((index) => [['有', '無', '－'][CHOSEN[index] ?? 0] ?? '']);
    const heading = ['番号', '項目', '有無'];
    expect(answersIn(page(['有：対応あり　無：対応なし　－：対象外'], heading, ...rows))).toEqual(
      READ,
    );
    expect(answersIn(page(heading, ...rows))[2]).toBe('unreadable');
  });
});

describe('an example', () => {
  const rows = asked((index) =>
    WORDS.map((text, option) => ({
      text,
      ...(option === CHOSEN[index] && { fill: '#FFFF00' }),
    })),
  );
  const heading = ['番号', '質問', ...WORDS];
  const colour = { text: '回答例', fill: '#FFFF00' };

  test('of a colour above the first word heads no column', () => {
    expect(answersIn(page(['', '塗りつぶした欄が回答です →', colour], heading, ...rows))).toEqual(
      READ,
    );
    expect(answersIn(page(['', '', colour], [], heading, ...rows))).toEqual(READ);
  });

  test('that heads the columns makes them no answers', () => {
    expect(readSheets(page(['', '', { ...colour, colSpan: 3 }], heading, ...rows))).toEqual([]);
  });

  test('on a sheet of instructions is none of the form', () => {
    const form = page(
      ['回答', '番号', '質問'],
      ...asked(() => []).map(([n = '', q = ''], index) => [word(index), n, q]),
    );
    const example = asked(() => [])
      .slice(0, 2)
      .map(([n = '', q = '']) => ['はい', n, q]);
    const instructions = sheetOf('記入要領', [
      ['【記入例】'],
      ['回答', '番号', '質問'],
      ...example,
    ]);
    const cover = sheetOf('表紙', [TITLE]);
    expect(answersIn(cover, instructions, form)).toEqual(READ);
  });
});

describe('answers left of their questions', () => {
  const besides = (answers: readonly string[], heading: readonly string[]) =>
    page(
      [...heading],
      ...asked(() => []).map(([number = '', question = ''], index) => [
        number,
        '技術的対策',
        answers[index] ?? '',
        question,
        index === 1 ? 'Ver.3以降' : '',
      ]),
    );

  test('under headings in English', () => {
    const english = ['Yes', 'No', 'N/A', 'Yes', 'No', 'Yes'];
    const sheet = besides(english, ['No', 'Category', 'Answer', 'Check Item', 'Comment']);
    expect(answersIn(sheet)).toEqual(READ);
    expect(readSheets(sheet)[0]?.content.answers[1]?.remark).toBe('Ver.3以降');
  });

  test('under a heading that nobody foresaw', () => {
    const words = READ.map((_, index) => word(index));
    expect(answersIn(besides(words, ['番号', '区分', '回答', 'お伺い', '備考']))).toEqual(READ);
  });

  test('and right of texts of another table', () => {
    const rows = asked(() => []).map(([, question = ''], index) => [
      `架空装置その${index + 1}の操作説明`,
      word(index),
      question,
    ]);
    const sheet = page(['お知らせ', '回答', '質問'], ...rows);
    expect(answersIn(sheet)).toEqual(READ);
    expect(readSheets(sheet)[0]?.content.answers[2]?.key).toBe('access-log');
  });

  test('end where the notes are listed in the same columns', () => {
    const rows = asked(() => []).map(([n = '', q = ''], index) => [word(index), '', n, q]);
    const sheet = page(
      ['回答', '備考番号', '番号', '質問'],
      ...rows,
      [],
      ['【備考一覧】'],
      ['1', '別売の装置と組み合わせます。'],
    );
    expect(answersIn(sheet)).toEqual(READ);
    expect(readSheets(sheet)[0]?.content.notes.map(({ number, text }) => [number, text])).toEqual([
      ['1', '別売の装置と組み合わせます。'],
    ]);
  });
});

test('what closes a document ends its last note', () => {
  for (const end of ['以上', '－ 以　上 －', '(End)']) {
    const sheet = page(
      ['番号', '質問', ...WORDS, '備考'],
      ...asked((index) => [
        ...WORDS.map((_, option) => (option === CHOSEN[index] ? '○' : '')),
        '1',
      ]),
      ['備考記載欄'],
      ['備考1：別売です。'],
      ['', '', '', '', '', end],
    );
    expect(readSheets(sheet)[0]?.content.notes.map(({ text }) => text)).toEqual(['別売です。']);
  }
});

test('a numbered line about what the next rows ask is none of them', () => {
  const circles = (index: number) =>
    WORDS.map((_, option) => (option === CHOSEN[index] ? '○' : ''));
  const rows = asked(circles).map(([, ...rest], index) => [`3.${index + 1}`, ...rest]);
  const about = (number: string) => [number, '安全管理の対策について（6.5）'];
  const heading = ['番号', '質問', ...WORDS];
  expect(answersIn(page(heading, about('3'), ...rows))).toEqual(READ);
  // Without rows of its own it may ask, and somebody has to look.
  expect(answersIn(page(heading, ...rows, ['4', '離席時の対策について（6.5.C4）']))).toEqual([
    ...READ,
    'blank',
  ]);
});

test('the history of a document says nothing of its edition or date', () => {
  const history = sheetOf('改訂履歴', [
    ['版', '日付', '内容'],
    ['1.0', '2023/10/02', '初版（Ver.4.0様式）'],
  ]);
  const form = sheetOf('回答', [
    TITLE,
    ['（Ver.4.1 対応）'],
    ['番号', '質問', '回答'],
    ...asked((index) => [word(index)]),
  ]);
  const plain = { ...form, cells: form.cells.filter(({ text }) => !text.includes('4.1')) };
  const editionOf = (...pages: (typeof form)[]) => readSheets(...pages)[0]?.content.form.edition;
  expect([editionOf(history, form), editionOf(history, plain)]).toEqual(['4.1', null]);
  expect(readSheets(history, plain)[0]?.content.header).toMatchObject({
    createdOn: null,
    version: null,
  });
});

test('nor does a history above the table, whatever its columns are called', () => {
  const changes = (heading: readonly string[], ...past: readonly (readonly string[])[]) =>
    readSheets(
      sheetOf('回答', [
        TITLE,
        heading,
        ...past,
        [],
        ['番号', '質問', '回答'],
        ...asked((index) => [word(index)]),
      ]),
    )[0]?.content.header;
  const nothing = { createdOn: null, version: null, organisation: null, product: null };
  for (const what of ['改訂内容', '改訂箇所', '変更箇所', '変更点', '修正の内容', '【更新内容】'])
    expect(
      changes(
        ['日付', '版', '作成者', what],
        ['2023/10/02', '1.0', '株式会社架空', '初版'],
        ['2024/11/18', '2.0', '架空太郎', '様式の変更'],
      ),
    ).toMatchObject(nothing);
  // A line of labels with their values is none.
  expect(changes(['変更箇所', 'なし', '日付', '2024/11/18'])).toMatchObject({
    createdOn: '2024-11-18',
  });
});

describe('a column of remarks', () => {
  test('holds no answers, though 対象外 is typed there: where the answer is left empty, a person has to look', () => {
    const answers = ['○', '×', '', '○', '', ''];
    const words = ['はい', 'いいえ', '', 'はい', '', ''];
    const remarks = ['', '', '対象外', '', '対象外', '対象外'];
    for (const given of [answers, words]) {
      const rows = asked((index) => [given[index] ?? '', remarks[index] ?? '']);
      const sheet = page(['番号', '質問', '対応', '備考'], ...rows);
      const [only] = readSheets(sheet);
      expect(only?.content.answers.map(({ choice }) => choice)).toEqual([
        'yes',
        'no',
        'not-applicable',
        'yes',
        'not-applicable',
        'not-applicable',
      ]);
      for (const index of [2, 4, 5])
        expect(only?.reading.answers[index]?.confidence).toBeLessThan(0.9);
      expect(only?.content.answers[2]?.remark).toBe('対象外');
    }
  });

  test('holds the answers where no other column does', () => {
    expect(answersIn(page(['番号', '質問', '備考'], ...asked((index) => [word(index)])))).toEqual(
      READ,
    );
  });

  test('may be longer than the questions, with the numbers of its notes before it', () => {
    const long =
      '別売の装置と組み合わせてお使いいただく場合に限り対応しております。詳しくは担当の者へお尋ねください。';
    const rows = asked(() => []).map(([, question = ''], index) => [
      question,
      word(index),
      String(6 - index),
      long,
    ]);
    const answers = readSheets(page(['質問', '回答'], ...rows))[0]?.content.answers;
    expect(answers?.map(({ question }) => question.length < 30)).toEqual(READ.map(() => true));
    expect(answers?.map(({ number }) => number)).toEqual(READ.map(() => null));
  });
});

test('two words printed in every cell are offered, and one of them is circled', () => {
  const rows = asked(() => ['有・無']);
  const circle = (row: number, x: number): Drawing => ({
    kind: 'ellipse',
    box: { x, y: row * 20, width: 22, height: 20 },
  });
  const sheet = page(['番号', '質問', '有無'], ...rows);
  const { x } = sheet.cells.find(({ text }) => text === '有・無')?.box ?? expect.fail('none');
  expect(answersIn(sheet)).toEqual(READ.map(() => 'blank'));
  const circled = answersIn({ ...sheet, drawings: [circle(2, x - 4), circle(3, x + 20)] });
  expect(circled.slice(2)).toEqual(READ.slice(2).map(() => 'blank'));
  expect(circled.slice(0, 2)).not.toContain('several');
});

test('a title for both forms names neither', () => {
  const both = ['製造業者／サービス事業者による医療情報セキュリティ開示書'];
  const sheet = sheetOf('回答', [
    both,
    ['番号', '質問', '回答'],
    ...asked((index) => [word(index)]),
  ]);
  expect(readSheets(sheet)[0]?.content.form.kind).toBe('MDS');
});

test('where a column holds this time’s answers, others are of other times, whatever they are called', () => {
  const both = asked((index) => ['いいえ', word(index)]);
  for (const heading of ['今回', '今回回答', '今回のご回答（2024年度）', '【今回】'])
    for (const other of ['昨年', '初回', '2022年', '回答'])
      expect(answersIn(page(['番号', '質問', other, heading], ...both))).toEqual(READ);
});

test('answers of last time are not in force, though an empty line stands below their heading', () => {
  const both = asked((index) => [word(index), 'いいえ']);
  expect(answersIn(page(['', '', '今回', '前回'], [], ...both))).toEqual(READ);
});
