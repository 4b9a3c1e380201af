import { describe, expect, it, test } from 'vitest';
import { isNoteNumber, readNoteCell } from '../../../src/reading/notes/note-cell.js';
import { isNotesHeading, noteLines, noteNumber } from '../../../src/reading/notes/note-list.js';

describe('a cell of the note column', () => {
  it.each<[string, string[]]>([
    ['3', ['3']],
    ['３', ['3']],
    ['03', ['3']],
    ['備考4', ['4']],
    ['※1、※2', ['1', '2']],
    ['①②', ['1', '2']],
    ['注4)', ['4']],
    ['備考1及び備考3を参照', ['1', '3']],
    ['1, 1', ['1']],
    ['1〜3', ['1', '2', '3']],
    ['備考2-4', ['2', '3', '4']],
    ['3〜1', ['3', '1']],
    ['1〜21', ['1', ...Array.from({ length: 20 }, (_, index) => String(index + 2))]],
    ['1〜30', ['1', '30']],
  ])('names notes: %s', (text, numbers) => {
    expect(readNoteCell(text)).toEqual({ numbers, remark: null });
    expect(isNoteNumber(text)).toBe(true);
  });

  it.each(['', '-', '―', '／', '…', 'なし', '特になし', 'N/A', '#N/A'])(
    'says nothing: %s',
    (text) => {
      expect(readNoteCell(text)).toEqual({ numbers: [], remark: null });
    },
  );

  it.each<[string, string[]]>([
    [' 別売品です。 ', []],
    ['別売品です（備考3）。※4も参照', ['3', '4']],
    ['備考3の図。備考3', ['3']],
    ['2024年4月から', []],
    ['2024', []],
    ['4.1', []],
    ['12.10', []],
    ['Ver.2以降で対応', []],
  ])('has a text of its own: %s', (text, numbers) => {
    expect(readNoteCell(text)).toEqual({ numbers, remark: text.trim() });
    expect(isNoteNumber(text)).toBe(false);
  });

  test('does not name notes in a text that is too long for that', () => {
    expect(isNoteNumber(`1${'、1'.repeat(30)}`)).toBe(false);
  });
});

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
    ['4 ①と②', '4', '①と②'],
    ['備考4 5時間以内に使えます。', '4', '5時間以内に使えます。'],
    ['※4　ﾍﾞｯﾄﾞ側', '4', 'ﾍﾞｯﾄﾞ側'],
  ])('%s is note %s', (line, number, text) => {
    expect(noteLines(line)).toEqual([{ number, text }]);
  });

  it.each(['別売品です。', '4.1 版の画面', '2024 年から', '備考'])('%s is none', (line) => {
    expect(noteLines(line)).toEqual([{ number: null, text: line }]);
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

test.each<[string, boolean]>([
  ['備考記載欄', true],
  ['■ 備考', true],
  ['【注記】', true],
  ['備考（自由記入）', true],
  ['Remarks:', true],
  ['特記事項', true],
  ['備考1', false],
  ['備考をご覧ください', false],
  [`備考（${'あ'.repeat(40)}）`, false],
])('%s heads an area of notes: %s', (text, expected) => {
  expect(isNotesHeading(text)).toBe(expected);
});
