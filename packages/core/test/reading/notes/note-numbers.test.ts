import { describe, expect, it, test } from 'vitest';
import { noteLines, noteNumber } from '../../../src/reading/notes/note-numbers.js';

describe('a line of a notes area', () => {
  it.each<[string, string, string]>([
    ['備考4：別売品です。', '4', '別売品です。'],
    ['※4 別売品です。', '4', '別売品です。'],
    ['（4）別売品です。', '4', '別売品です。'],
    ['4) 別売品です。', '4', '別売品です。'],
    ['４．別売品です。', '4', '別売品です。'],
    ['④別売品です。', '4', '別売品です。'],
    ['注記 No.04 別売品です。', '4', '別売品です。'],
    ['備考4別売品です。', '4', '別売品です。'],
    ['（注4）別売品です。', '4', '別売品です。'],
    ['4 ①と②', '4', '①と②'],
    ['備考4 5時間以内に使えます。', '4', '5時間以内に使えます。'],
    ['※4　ﾍﾞｯﾄﾞ側', '4', 'ﾍﾞｯﾄﾞ側'],
    ['[4] 5年を目安に更新します。', '4', '5年を目安に更新します。'],
    ['（4） 2台まで接続できます。', '4', '2台まで接続できます。'],
  ])('%s is note %s', (line, number, text) => {
    expect(noteLines(line)).toEqual([{ number, text }]);
  });

  it.each(['別売品です。', '4.1 版の画面', '2024 年から', '備考', '[4] 5', '（4） 5.1'])(
    '%s is none',
    (line) => {
      expect(noteLines(line)).toEqual([{ number: null, text: line }]);
    },
  );

  test('a cell of nothing but spaces is none, however many', () => {
    expect(noteNumber(`(${' '.repeat(30_000)}x`)).toBeUndefined();
  });

  test('each line of a cell is one', () => {
    expect(noteLines('備考1：ア\n　続き\n備考2：イ')).toEqual([
      { number: '1', text: 'ア' },
      { number: null, text: '続き' },
      { number: '2', text: 'イ' },
    ]);
  });

  it.each<[string, string | undefined]>([
    ['備考4', '4'],
    ['（４）', '4'],
    ['（注4）', '4'],
    ['【備考4】', '4'],
    ['備考4 \n', '4'],
    ['※04：', '4'],
    ['④', '4'],
    ['4番', undefined],
    ['備考', undefined],
    ['1234', undefined],
  ])('%s alone is the number %s', (text, number) => {
    expect(noteNumber(text)).toBe(number);
  });
});
