import { describe, expect, it, test } from 'vitest';
import { isNoteNumber, readNoteCell } from '../../../src/reading/notes/note-cell.js';

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

  it.each([
    '',
    '-',
    '―',
    '／',
    '…',
    'なし',
    '特になし',
    'N/A',
    '#N/A',
    '備考欄',
    'ご説明：',
    '【コメント】',
  ])('says nothing: %s', (text) => {
    expect(readNoteCell(text)).toEqual({ numbers: [], remark: null });
  });

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

  it.each([
    ['別売品です。（備考1）', '別売品です。', ['1']],
    ['。別売品です。（※2）', '別売品です。', ['2']],
    ['、次の版で備えます', '次の版で備えます', []],
    ['別売品です（備考3）。', '別売品です（備考3）。', ['3']],
    ['（備考1）を除く', '（備考1）を除く', ['1']],
  ])('is told without the number behind it and the sign before it: %s', (text, remark, numbers) => {
    expect(readNoteCell(text)).toEqual({ remark, numbers });
  });

  test('may hold the label of a field before what was filled in there', () => {
    expect(readNoteCell('特記事項　　別売品です。').remark).toBe('別売品です。');
    expect(readNoteCell('コメント　　※2').numbers).toEqual(['2']);
    for (const text of ['補足：別売品です。', '説明書に記載', '理由 別途'])
      expect(readNoteCell(text).remark).toBe(text);
  });

  test('does not name notes in a text that is too long for that', () => {
    expect(isNoteNumber(`1${'、1'.repeat(30)}`)).toBe(false);
  });
});
