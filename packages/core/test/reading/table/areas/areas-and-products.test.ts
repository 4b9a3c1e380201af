import { describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../../../src/index.js';
import {
  answersIn,
  asked,
  type MadeCell,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../../support/sheets.js';

/** Where the answers of a table stand, which of several columns are in force, and whose they are. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const WORDS = ['はい', 'いいえ', '対象外'];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const page = (...rows: readonly (readonly MadeCell[])[]) => sheetOf('MDS', [TITLE, ...rows]);
/** Product, version and first answer of each disclosure of a page. */
const productsOf = (...rows: readonly (readonly MadeCell[])[]) =>
  readSheets(page(...rows)).map(({ content }) => [
    content.header.product,
    content.header.version,
    content.answers[0]?.choice,
  ]);

describe('of columns of answers', () => {
  const columns = (one: string, other: string) =>
    readSheets(
      page(['番号', '質問', one, other], ...asked((index) => ['対象外', word(index)])),
    ).map(({ content }) => content.answers.map(({ choice }) => choice));

  it.each([
    ['2023年度', '2024年度'],
    ['令和5年', '令和6年'],
    ['R5年度 回答', 'Ｒ６年度 回答'],
    ['2023', '2024'],
    ['変更前', '回答'],
    ['見本', '回答'],
    ['回答例', '回答'],
    ['貴院確認欄', '回答'],
    ['病院様のご記入', '回答'],
    ['重要度', '回答'],
    ['要求の有無', '回答'],
    ['判定', '回答'],
    ['合否結果', '回答'],
  ])('%s and %s the later, or the one that is answered, is in force', (one, other) => {
    expect(columns(one, other)).toEqual([READ]);
  });

  it('the later may stand first', () => {
    expect(columns('2025年度', '2024年度')).toEqual([READ.map(() => 'not-applicable')]);
  });

  it('of different products each is in force, whatever the year', () => {
    expect(columns('そら 2023年度', 'うみ 2024年度')).toHaveLength(2);
    expect(columns('2023年度', 'うみ')).toHaveLength(2);
  });

  it('the only one is read, however it is headed', () => {
    const rows = asked((index) => [word(index)]);
    expect(answersIn(page(['番号', '質問', '院内確認'], ...rows))).toEqual(READ);
  });
});

describe('the name of a product above its answers', () => {
  const heads = (...above: readonly (readonly string[])[]) =>
    productsOf(
      ...above,
      ['番号', '質問', '回答', '回答'],
      ...asked((index) => [word(index), '対象外']),
    );

  it('stands beside the label of its line', () => {
    expect(
      heads(['', '製品名', 'そらカルテ', 'うみカルテ'], ['', 'バージョン', '2.1', '3']),
    ).toEqual([
      ['そらカルテ', '2.1', 'yes'],
      ['うみカルテ', '3', 'not-applicable'],
    ]);
  });

  it('stands in one cell with its label, or with its version below', () => {
    expect(heads(['', '', '製品名：そらカルテ', '製品名：うみカルテ'])).toEqual([
      ['そらカルテ', null, 'yes'],
      ['うみカルテ', null, 'not-applicable'],
    ]);
    expect(heads(['', '', 'そらカルテ', 'うみカルテ'], ['', '', 'Ver.2', 'Ver.3'])).toEqual([
      ['そらカルテ', 'Ver.2', 'yes'],
      ['うみカルテ', 'Ver.3', 'not-applicable'],
    ]);
  });

  it('is counted, and said in full in a line above', () => {
    expect(
      heads(
        ['製品① そらカルテ クラウド版'],
        ['システム② うみカルテ'],
        ['', '', '製品① そら', 'システム② うみカルテ'],
      ).map(([product]) => product),
    ).toEqual(['そらカルテ クラウド版', 'うみカルテ']);
  });

  it('is no sentence, and no word about the answers', () => {
    const sentence = 'この欄には製品のご担当のかたがお使いの環境に即して'.repeat(3);
    expect(heads(['', '', sentence, '今回の記入']).map(([product]) => product)).toEqual([
      null,
      null,
    ]);
  });

  it('does not stand above the columns of all products, nor far above the table', () => {
    const wide: MadeCell = { text: '技術的対策', colSpan: 5 };
    const rows = asked((index) => [word(index), '', '', '対象外']);
    expect(
      productsOf(['', '', wide], ['番号', '質問', '回答', '', '', '回答'], ...rows).map(
        ([product]) => product,
      ),
    ).toEqual([null, null]);
    const far = [['', '', 'そらカルテ', 'うみカルテ'], ['　'], ['　'], ['　'], ['　']];
    expect(heads(...far).map(([product]) => product)).toEqual([null, null]);
  });
});

describe('two tables beside each other', () => {
  const MORE = [
    '時刻を合わせる機能があるか（6.5.C9）',
    '利用者の権限を分けているか（6.5.C6）',
    'パスワードを管理しているか（6.5.C13）',
    '持ち出しの方針を定めているか（6.9.C1）',
  ];
  const rows = (besides: (index: number) => readonly string[]) =>
    asked((index) => ['はい', ...besides(index)]).slice(0, 4);
  const read = (heading: readonly string[], besides: (index: number) => readonly string[]) =>
    readSheets(page(heading, ...rows(besides))).map(({ content }) => [
      content.answers.length,
      content.answers.filter(({ choice }) => choice !== 'yes').length,
    ]);

  it('are one form, with numbers or chapters before the questions of the second', () => {
    const number = (index: number) => ['', `${index + 5}`, MORE[index] ?? '', 'いいえ'];
    expect(read(['No.', '項目', '回答', '', '', '項目', '回答'], number)).toEqual([[8, 4]]);
    const chapter = (index: number) => ['', '技術', MORE[index] ?? '', 'いいえ'];
    expect(read(['No.', '項目', '回答', '', '区分', '項目', '回答'], chapter)).toEqual([[8, 4]]);
  });

  it('are two products where only remarks or few texts stand between', () => {
    const remark = (index: number) => [`${index}件目の補足の説明です。`, '対象外'];
    expect(read(['No.', '項目', '回答', '備考', '回答'], remark)).toEqual([
      [4, 0],
      [4, 4],
    ]);
    const few = (index: number) => [index === 0 ? '契約によります。' : '', '対象外'];
    expect(read(['No.', '項目', '回答', '', '回答'], few)).toEqual([
      [4, 0],
      [4, 4],
    ]);
  });

  it('each have the drawings that lie over them', () => {
    const marked = (col: number, row: number): Drawing => ({
      kind: 'ellipse',
      box: { x: col * 100, y: (row + 2) * 20 + 2, width: 40, height: 16 },
    });
    const words = asked(() => WORDS).slice(0, 4);
    const both = words.map((row, index) => [
      ...row,
      '',
      `${index + 5}`,
      MORE[index] ?? '',
      ...WORDS,
    ]);
    const drawings = both.flatMap((_, row) => [marked(2, row), marked(9, row)]);
    const heading = ['No.', '項目', '回答', '', '', '', 'No.', '項目', '回答'];
    expect(answersIn(sheetOf('MDS', [TITLE, heading, ...both], drawings))).toEqual([
      ...Array(4).fill('yes'),
      ...Array(4).fill('no'),
    ]);
  });
});

describe('a column is that of the answers', () => {
  const SIGNS = ['○', '×', '－'];
  const LEGEND = ['○：はい　×：いいえ　－：対象外'];
  const signs = asked((index) => [SIGNS[CHOSEN[index] ?? 0] ?? '']);

  it('by the signs of a legend, though answer words stand in a few rows elsewhere', () => {
    const counted = signs.map((row, index) => [...row, '', index < 2 ? '対象外' : '']);
    expect(answersIn(page(LEGEND, ['番号', '質問', '状況'], ...counted))).toEqual(READ);
  });

  it('not by circles under 備考 or 番号', () => {
    const noted = asked((index) => ['○', word(index)]);
    expect(answersIn(page(['番号', '質問', '備考', ''], ...noted))).toEqual(READ);
  });

  it('not by circles that take turns with those of the column beside', () => {
    const turns = asked((index) => (index % 2 === 0 ? ['○', ''] : ['', '○']));
    expect(readSheets(page(['番号', '質問', '甲', '乙'], ...turns))).toEqual([]);
  });

  it('by its list, before anybody has chosen', () => {
    const list = { text: '　', choices: WORDS };
    expect(answersIn(page(['番号', '質問', '状況'], ...asked(() => [list])))).toEqual(
      READ.map(() => 'blank'),
    );
    const other = { text: '　', choices: ['大', '中', '小'] };
    expect(readSheets(page(['番号', '質問', '状況'], ...asked(() => [other])))).toEqual([]);
  });

  it('by captioned controls that stand in no cell, beside the questions', () => {
    const controls = QUESTIONS.flatMap((_, row) =>
      ['はい', 'いいえ'].map(
        (label, option): Drawing => ({
          kind: 'option',
          label,
          state: (CHOSEN[row] ?? 0) % 2 === option ? 'on' : 'off',
          box: { x: 205 + option * 45, y: (row + 2) * 20 + 2, width: 40, height: 16 },
        }),
      ),
    );
    const rows = [TITLE, ['番号', '質問'], ...asked(() => [])];
    const expected = CHOSEN.map((option) => (option % 2 === 0 ? 'yes' : 'no'));
    expect(answersIn(sheetOf('MDS', rows, controls))).toEqual(expected);
    expect(readSheets(sheetOf('MDS', rows, controls.slice(0, 3)))).toEqual([]);
  });
});

describe('colours explained by a legend', () => {
  const [blue, rose] = ['#9DC3E6', '#F8CBAD'];
  const filled = asked((index): MadeCell[] => [
    { text: '　', fill: index % 2 === 0 ? blue : rose },
  ]);
  const legend = (yes: MadeCell, no: MadeCell) =>
    readSheets(page(['凡例', '', '', '', yes, '', no], ['番号', '質問', '回答'], ...filled)).map(
      ({ content }) => content.answers.slice(0, 2).map(({ choice }) => choice),
    );

  it('answer where they name はい and いいえ, beside the word or under it', () => {
    expect(
      legend({ text: 'はい（対応）', fill: blue }, { text: 'いいえ（未対応）', fill: rose }),
    ).toEqual([['yes', 'no']]);
    const beside = page(
      ['', '', '', '', { text: '　', fill: blue }, 'はい（対応）'],
      ['', '', '', '', { text: '　', fill: rose }, 'いいえ（未対応）'],
      ['番号', '質問', '回答'],
      ...filled,
    );
    expect(answersIn(beside)).toEqual(['yes', 'no', 'yes', 'no', 'yes', 'no']);
  });

  it('answer nothing where one colour stands for both, or only one is explained', () => {
    const answered = (...words: readonly [MadeCell, MadeCell]) =>
      legend(...words)
        .flat()
        .filter((choice) => choice !== null);
    const yes = { text: 'はい（対応）', fill: blue };
    const third = page(
      ['凡例', '', '', '', { text: '対象外', fill: blue }],
      ['', '', '', '', yes, '', { text: 'いいえ（未対応）', fill: rose }],
      ['番号', '質問', '回答'],
      ...filled,
    );
    const choices = readSheets(third).flatMap(({ content }) =>
      content.answers.flatMap(({ choice }) => choice ?? []),
    );
    expect(choices).toEqual([]);
    expect(answered(yes, { text: 'いいえ（未対応）', fill: blue })).toEqual([]);
    expect(answered(yes, { text: 'No.', fill: rose })).toEqual([]);
  });
});

test('a cell that is ruled over the columns of two options belongs to neither alone', () => {
  const heading = ['番号', '質問', 'はい', 'いいえ', '対象外'];
  const wide = (index: number): MadeCell[] =>
    index === 0
      ? [{ text: '○', colSpan: 2 }]
      : [0, 1, 2].map((option) => (CHOSEN[index] === option ? '○' : ''));
  expect(answersIn(page(heading, ...asked(wide)))).toEqual(['several', ...READ.slice(1)]);
});

test('a mark between the columns of the options cannot be read', () => {
  const heading = ['番号', '質問', 'はい', '', 'いいえ', '対象外'];
  const columns = [0, 2, 3];
  const rows = asked((index) =>
    index === 0 ? ['', '○'] : ['', '', '', ''].with(columns[CHOSEN[index] ?? 0] ?? 0, '○'),
  );
  expect(answersIn(page(heading, ...rows))).toEqual(['unreadable', ...READ.slice(1)]);
});

describe('the rows of a form', () => {
  it('are not its totals, a repeated heading or a line of one heading word', () => {
    const rows = asked((index) => [word(index)]);
    for (const line of [
      ['', '小計：3'],
      ['', '合計（件）', '6'],
      ['番号', '質問', '回答'],
      ['', '内容'],
    ])
      expect(
        answersIn(page(['番号', '質問', '回答'], ...rows.slice(0, 3), line, ...rows.slice(3))),
      ).toEqual(READ);
  });

  it('may have their reference on the next line behind a label, with its remark', () => {
    const rows = [
      ['1', '離席時の自動ログオフ機能がある', 'はい', ''],
      ['', '根拠：6.5.C4', '', '設定によります'],
      ...asked((index) => [word(index)]).slice(1),
    ];
    const [only] = readSheets(page(['番号', '質問', '回答', '備考'], ...rows));
    expect(only?.content.answers).toHaveLength(6);
    expect(only?.content.answers[0]).toMatchObject({
      references: ['6.5.C4'],
      remark: '設定によります',
    });
  });

  it('that are merged over several lines are answered on any of them', () => {
    const tall = (text: string): MadeCell => ({ text, rowSpan: 2 });
    const rows = asked(() => []).flatMap(([number = '', question = ''], index) => [
      [tall(String(number)), tall(String(question)), ...[0, 1, 2].map(() => '')],
      ['', '', ...[0, 1, 2].map((option) => (CHOSEN[index] === option ? '○' : ''))],
    ]);
    expect(answersIn(page(['番号', '質問', ...WORDS], ...rows))).toEqual(READ);
  });
});
