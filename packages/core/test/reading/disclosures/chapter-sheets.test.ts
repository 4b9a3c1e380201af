import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/index.js';
import {
  answersIn,
  asked,
  type MadeCell,
  QUESTIONS,
  readSheets,
  sheetOf,
} from '../support/sheets.js';

/** Forms with a sheet for each chapter, and what only their cover says. */

const SIGNS = ['有', '無', '－', '有', '－', '有'];
const READ = ['yes', 'no', 'not-applicable', 'yes', 'not-applicable', 'yes'];
const HEADING = ['質問', '回答', '備考'];
const rows = (from: number, to: number): MadeCell[][] =>
  asked((index) => [SIGNS[index] ?? '', ''])
    .slice(from, to)
    .map((row) => row.slice(1));
const chapters = [
  sheetOf('01_識別', [['第1章'], HEADING, ...rows(0, 2)]),
  sheetOf('02_記録', [['第2章'], HEADING, ...rows(2, 3)]),
  sheetOf('03_接続', [['第3章'], HEADING, ...rows(3, 6)]),
];
const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const HEADER = [
  ['作成日', '製造業者', '製品名', 'バージョン'],
  ['2025/3/31', '架空医療株式会社', 'そら', '2.1'],
];
const cover = (...legend: readonly (readonly MadeCell[])[]) =>
  sheetOf('基本情報', [TITLE, ...HEADER, [], ...legend]);
const IN_CELLS = [
  ['有', 'はい（対応しております）'],
  ['無', 'いいえ（対応しておりません）'],
  ['－', '対象外'],
];

describe('signs that only the cover explains', () => {
  it.each([
    ['in one cell', [['有：はい　無：いいえ　－：対象外']]],
    ['in cells of their own', [['凡例'], ...IN_CELLS]],
    ['in one row', [['凡例', '有', 'はい', '無', 'いいえ', '－', '対象外']]],
    ['under no heading', IN_CELLS],
  ])('%s', (_, legend) => {
    expect(answersIn(cover(...legend), ...chapters)).toEqual(READ);
  });

  it('mean what the sheet says that has a legend of its own', () => {
    const signs = [...asked((index) => [index % 2 === 0 ? '○' : '×'])];
    const own = sheetOf('MDS', [TITLE, ['○：いいえ　×：はい'], ['番号', ...HEADING], ...signs]);
    const told = cover(['○：はい　×：いいえ']);
    expect(answersIn(told, own)).toEqual(['no', 'yes', 'no', 'yes', 'no', 'yes']);
    const plain = sheetOf('MDS', [TITLE, ['番号', ...HEADING], ...signs]);
    const reversed = cover(['○：いいえ　×：はい']);
    expect(answersIn(reversed, plain)).toEqual(['no', 'yes', 'no', 'yes', 'no', 'yes']);
  });

  it('cannot be told where two sheets explain them', () => {
    const other = sheetOf('記入要領', [['有：はい　無：いいえ　－：該当なし']]);
    expect(answersIn(cover(...IN_CELLS), other, ...chapters)).not.toContain('not-applicable');
  });
});

describe('numbers that only a list of options on another sheet explains', () => {
  const options = sheetOf('選択肢', [
    ['SDSの回答の選択肢'],
    [],
    ['番号', '選択肢'],
    ['1', '対象外'],
    ['2', 'いいえ'],
    ['3', 'はい'],
  ]);
  const NUMBERS = ['3', '2', '1', '3', '1', '3'];
  const sds = sheetOf('SDS', [
    ['サービス事業者による医療情報セキュリティ開示書（SDS）'],
    ['No.', '質問', '参照', '備考', '回答'],
    ...asked((index) => ['6.5.C1', '2', NUMBERS[index] ?? '']),
  ]);
  const notes = sheetOf('備考', [
    ['MDSの備考'],
    ['MDS', '1', '別売品です。'],
    [],
    ['SDSの備考'],
    ['SDS', '1', '次年度に実施します。'],
    ['SDS', '2', '契約書に記載しています。'],
  ]);

  it('answer under the heading of answers, and nowhere beside answers in words', () => {
    const mds = sheetOf('MDS', [
      TITLE,
      ['No.', '質問', '備考', '回答'],
      ...asked((index) => ['1', index === 0 ? 'いいえ' : 'はい']),
    ]);
    const both = readSheets(mds, sds, options, notes);
    expect(both.map(({ content }) => content.answers.map(({ choice }) => choice))).toEqual([
      ['no', 'yes', 'yes', 'yes', 'yes', 'yes'],
      READ,
    ]);
    expect(both.map(({ content }) => content.notes.map(({ text }) => text))).toEqual([
      ['別売品です。'],
      ['次年度に実施します。', '契約書に記載しています。'],
    ]);
  });
});

it('a legend in cells of its own above the answers is none of them', () => {
  const page = sheetOf('MDS', [TITLE, ...HEADER, ...IN_CELLS, HEADING, ...rows(0, 6)]);
  expect(answersIn(page)).toEqual(READ);
});

describe('sheets of one chapter', () => {
  const read = (...pages: readonly Page[]) => readSheets(...pages);

  it('are one disclosure with the header of the cover', () => {
    const [only, ...others] = read(cover(...IN_CELLS), ...chapters);
    expect(others).toEqual([]);
    expect(only?.content.header).toMatchObject({ product: 'そら', version: '2.1' });
    expect(only?.content.answers).toHaveLength(QUESTIONS.length);
  });

  it('are so where one row is taken for a row of another chapter', () => {
    const again = sheetOf('04_再掲', [
      ['第4章'],
      HEADING,
      [QUESTIONS[0], '有'],
      ['独自の機能があるか', '無'],
    ]);
    expect(read(cover(...IN_CELLS), ...chapters, again)).toHaveLength(1);
    const other = sheetOf('04_再掲', [
      ['製品名', 'うみ'],
      HEADING,
      [QUESTIONS[0], '有'],
      ['独自の機能があるか', '無'],
    ]);
    expect(read(cover(...IN_CELLS), ...chapters, other)).toHaveLength(2);
  });

  it('may repeat the name of their product, however few rows they have', () => {
    const named = chapters.map(({ name }, index) =>
      sheetOf(name, [['製品名', 'そら'], HEADING, ...rows(2 * index, 2 * index + 2)]),
    );
    expect(answersIn(cover(...IN_CELLS), ...named)).toEqual(READ);
  });

  it('name their section in a line above the table, or by their name', () => {
    const questions = ['印影の確認ができる', 'その精度は決まりどおりか'];
    const table = [HEADING, ...questions.map((question) => [question, '有'])];
    const sections = (name: string, ...above: readonly (readonly string[])[]) =>
      read(cover(...IN_CELLS), ...chapters, sheetOf(name, [...above, ...table]))[0]
        ?.content.answers.slice(-2)
        .map(({ section }) => section);
    expect(sections('16', ['第16章 スキャナによる電子化'])).toEqual(['9', '9']);
    expect(sections('スキャナ')).toEqual(['9', '9']);
    expect(sections('16', ['作成者', 'スキャナ係'])?.[0]).toBeNull();
  });
});
