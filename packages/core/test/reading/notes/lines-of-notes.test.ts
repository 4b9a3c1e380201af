import { describe, expect, it, test } from 'vitest';
import { gridOf, type Line } from '../../../src/reading/grid/grid.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { closes, namesContact, saysOfSheet } from '../../../src/reading/notes/closing-words.js';
import { isFootnote } from '../../../src/reading/notes/footnotes.js';
import { onlyNumber, readNoteCell } from '../../../src/reading/notes/note-cell.js';
import {
  endsNotes,
  formHeading,
  notesAreaRow,
  notesAreaRows,
} from '../../../src/reading/notes/note-headings.js';
import { cellsOf } from '../support/row-of-cells.js';
import { sheetOf } from '../support/sheets.js';

/** What a line of a sheet is among notes: one at a foot, a heading, or what ends them. */

const gridWith = (...rows: readonly (readonly string[])[]) =>
  gridOf(sheetPageOf(sheetOf('MDS', rows)));
const lineOf = (...texts: readonly string[]): Line =>
  gridWith(texts).lines[0] ?? expect.fail('no line');

test.each([
  ['※ 本書の無断転載を禁じます。', true],
  ['* All rights reserved', true],
  ['© 架空医療', true],
  ['(C) 架空医療', true],
  ['Copyright 2025', true],
  ['本書は予告なく変更します。', true],
  ['【基本情報】', true],
  ['※1 別売品です。', false],
  ['※（2）別売品です。', false],
  ['※①別売品です。', false],
  ['【基本情報】の欄', false],
  ['本製品は対象外です。', false],
  ['なお ※ 別売品です。', false],
])('%s is said of the whole sheet: %s', (text, expected) => {
  expect(saysOfSheet(text)).toBe(expected);
});

test.each([
  ['以上', true],
  ['－ 以　上 －', true],
  ['(End)', true],
  ['End of document', true],
  ['ご回答ありがとうございました。', true],
  ['以上　本書の内容は予告なく変更します。', true],
  ['以上の条件で使えます。', false],
  ['5台以上', false],
  ['endpoint', false],
])('%s closes a document: %s', (text, expected) => {
  expect(closes(text)).toBe(expected);
});

test.each([
  ['お問い合わせ先', true],
  ['本件についてのご照会先：製品安全部', true],
  ['■ 連絡先　製品安全部', true],
  ['連絡先・改訂履歴', true],
  ['担当部署', true],
  ['連絡先は別紙を参照', false],
  ['担当者が訪問します。', false],
  ['緊急の連絡先', false],
  [`連絡先：${'製品安全部'.repeat(13)}`, false],
])('%s names whom to ask: %s', (text, expected) => {
  expect(namesContact(text)).toBe(expected);
});

describe('a line is a note at the foot of a page', () => {
  it.each([
    [['※3 別売品です。']],
    [['注3別売品です。']],
    [['備考（3） 別売品です。']],
    [['※3：「別売」']],
    [['※3', '別売品です。']],
    [['備考3：', '別売品です。']],
  ])('%j', (texts) => {
    expect(isFootnote(lineOf(...texts))).toBe(true);
  });

  it.each([
    [['※3']],
    [['※3参照']],
    [['※3を参照']],
    [['※2要素認証']],
    [['※3省2ガイドライン']],
    [['備考1.5倍の費用']],
    [['※3 別売品です。', '○']],
    [['※3', '別売品です。', '○']],
    [['技術的な対策', '※3 別売品です。']],
    [['別売品です。']],
  ])('not %j', (texts) => {
    expect(isFootnote(lineOf(...texts))).toBe(false);
  });
});

describe('a heading', () => {
  it('of something else ends notes', () => {
    for (const text of ['■ 記入のしかた', 'How to fill in this form', '改訂履歴', '【訂正】'])
      expect([text, endsNotes(lineOf(text))]).toEqual([text, true]);
    expect(endsNotes(lineOf('1', '記入上の注意'))).toBe(true);
    // A note may speak of a correction behind its number.
    for (const texts of [['1', '【訂正】'], ['記入のしかたは別紙'], ['備考'], ['']])
      expect([texts, gridWith(texts).lines.some(endsNotes)]).toEqual([texts, false]);
    expect(endsNotes(lineOf(`${'　'.repeat(40)}記入のしかた`))).toBe(false);
    expect(endsNotes(lineOf(`${'　'.repeat(40)}改訂履歴`))).toBe(false);
  });

  it('of notes has little beside it', () => {
    const grid = gridWith(
      ['備考'],
      ['番号', '項目', '回答', '備考'],
      ['備考', '番号', '内容'],
      ['1', '別売品です。'],
    );
    expect(notesAreaRows(grid)).toEqual([1, 3]);
    expect([0, 1, 2, 3, 4].map((from) => notesAreaRow(grid, from))).toEqual([
      1,
      1,
      3,
      3,
      undefined,
    ]);
  });

  it.each<[string[], string | null]>([
    [['MDS 備考記載欄'], 'MDS'],
    [['MDS'], 'MDS'],
    [['【サービス事業者用】備考'], 'SDS'],
    [['SDS（サービス事業者）'], 'SDS'],
    [['MDS・SDS 備考'], null],
    [['MDSについて'], null],
    [['備考2 SDSの備考'], null],
    [['備考'], null],
    [[`MDS 備考${'　'.repeat(40)}`], null],
    [['MDS', '備考'], null],
    [[], null],
  ])('%j is that of the notes of the form %s', (texts, form) => {
    expect(formHeading(cellsOf(...texts))).toBe(form);
  });
});

test('a cell that names one note and says nothing else has the number of that note', () => {
  expect(
    ['備考1', '※3', '1、2', '備考1を設定', 'なし'].map((text) => onlyNumber(readNoteCell(text))),
  ).toEqual(['1', '3', undefined, undefined, undefined]);
});
