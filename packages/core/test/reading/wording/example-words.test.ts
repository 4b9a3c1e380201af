import { describe, expect, it, test } from 'vitest';
import {
  announcesExamples,
  endsInExample,
  isAlone,
  namesExample,
  stampsExample,
  tellsExample,
  tellsOfExamples,
} from '../../../src/reading/wording/example-words.js';

/** Words that tell that something shows how to fill in the form. */

const SHORT = '（記入例1）';
const LONG = `記入例${'　'.repeat(40)}`;

describe('the word for an example', () => {
  it('may stand alone', () => {
    for (const text of ['例', SHORT, 'Example:', '【見本】', '例1', '記入例その2', 'Ex. 1', '↓例'])
      expect([text, isAlone(text)]).toEqual([text, text !== '↓例']);
    for (const text of ['例：バックアップ', '事例', '例外', LONG])
      expect(isAlone(text)).toBe(false);
  });

  it('may lead to what it is an example of', () => {
    for (const text of ['（例）保管する', '記入例：はい', '記入例　はい', 'ex: token', '例1 保管'])
      expect([text, tellsExample(text)]).toEqual([text, true]);
    for (const text of ['保管する（例）', '例外の扱い', '見本市に出す', ''])
      expect([text, tellsExample(text)]).toEqual([text, false]);
  });

  it('announces rows below it where it is alone or tells how to fill in', () => {
    expect(announcesExamples(SHORT)).toBe(true);
    expect(announcesExamples('【記入例】該当する語に○を付けてください。')).toBe(true);
    expect(announcesExamples('例：夜間は閉じる')).toBe(false);
  });

  it('asks nothing where it tells of examples elsewhere', () => {
    expect(tellsOfExamples('記入例は別紙をご覧ください。')).toBe(true);
    expect(tellsOfExamples('（記入例）')).toBe(true);
    expect(tellsOfExamples('【記入例は別紙にあります】')).toBe(true);
    for (const text of ['※ 版数を記す（例：', '　※ 版数を記す（例 ', '＊版数を記す(例: '])
      expect([text, tellsOfExamples(text)]).toEqual([text, true]);
    expect(tellsOfExamples('版数を記す（例：')).toBe(false);
    expect(tellsOfExamples('対策の有無※規格も記す（例：')).toBe(false);
    expect(tellsOfExamples('別紙の記入例は見本です。')).toBe(false);
  });
});

test.each([
  ['MDS記入例', true],
  ['Sample', true],
  ['記入例（MDS）', true],
  ['ＳＡＭＰＬＥ', true],
  ['MDS（記入例あり）', false],
  ['記入例を見て', false],
  ['MDS', false],
])('a sheet named %s is one of examples: %s', (text, expected) => {
  expect(namesExample(text)).toBe(expected);
});

test('a title may end in the word, or a stamp stand beside it', () => {
  expect(endsInExample('医療情報セキュリティ開示書（記入例）')).toBe(true);
  expect(endsInExample('医療情報セキュリティ開示書 sample')).toBe(true);
  expect(endsInExample('記入例つき開示書')).toBe(false);
  expect(['【見本】', '記入例', 'Sample'].map(stampsExample)).toEqual([true, true, true]);
  expect(['例', '見本市', '見本のとおり記入する'].map(stampsExample)).toEqual([
    false,
    false,
    false,
  ]);
});
