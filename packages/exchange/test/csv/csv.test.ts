import { readCsv } from '@kaijisho/xlsx-adapter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCsv } from '../../src/csv/encode.js';
import { csvText } from '../../src/csv/table.js';

/** Cells of a CSV as our reader gives them back. */
function cellsOf(bytes: Uint8Array): readonly string[] {
  const read = readCsv(bytes, 'x.csv');
  if (!read.ok) expect.fail(read.failure.code);
  return read.value.pages.flatMap(({ cells }) => cells.map(({ text }) => text));
}
const bytesOf = (text: string, encoding: 'utf-8' | 'shift_jis'): Uint8Array => {
  const encoded = encodeCsv(text, encoding);
  return encoded.ok ? encoded.value : expect.fail(JSON.stringify(encoded.failure));
};

/** A formula as a spreadsheet would take it: a field that begins so once its quotes are gone. */
const ACTS = /^[=+\-@\t\r\n＝＋－＠]/;

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom(...'=+-@＝＋－＠\t\r\n'), fc.string())
    .map(([sign, rest]) => `${sign}${rest}`),
  fc.constantFrom("=cmd|' /C calc'!A0", '"=1+1"', '=HYPERLINK("http://a")', 'a,b', '4.10', '3'),
);

describe('a CSV', () => {
  test('never lets a text act, whatever it begins with', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = csvText([[text]]).replace(/\r\n$/, '');
        const field = line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
        // The one formula written is a number in quotes, which shows what it holds.
        if (!/^="[\d.]+"$/.test(field)) expect(field).not.toMatch(ACTS);
      }),
    );
  });

  test('gives every text back to our own reader', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (row) => {
        const expected = row
          .map((text) => text.replace(/\r\n?/g, '\n'))
          .filter((text) => text !== '' && text !== '\u001a');
        // Texts that hold what marks an encoding or ends a file are another test's.
        fc.pre(!row.some((text) => /\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''))));
        fc.pre(expected.length > 0);
        // Rows before it show the delimiter, as the headings of every table do.
        const head = Array.from({ length: 9 }, () => ['a', 'b', 'c', 'd']);
        const cells = cellsOf(bytesOf(csvText([...head, row]), 'utf-8'));
        expect(cells.slice(head.flat().length)).toEqual(expected);
      }),
    );
  });
});

describe('Shift_JIS', () => {
  test('holds what Japanese Windows has, and is read back as the same', () => {
    const text = csvText([['㈱みほん', '髙﨑', '①Ⅳ', 'ｶﾅ', '～', '表示ソ能', '−']]);
    expect(cellsOf(bytesOf(text, 'shift_jis'))).toEqual([
      '㈱みほん',
      '髙﨑',
      '①Ⅳ',
      'ｶﾅ',
      '～',
      '表示ソ能',
      '－',
    ]);
    // What iconv -t CP932 gives for the same characters.
    expect([...bytesOf('㈱髙①〜', 'shift_jis')]).toEqual([
      0x87, 0x8a, 0xfb, 0xfc, 0x87, 0x40, 0x81, 0x60,
    ]);
  });

  test('names the characters it lacks instead of replacing them', () => {
    expect(encodeCsv('薬😀剤한', 'shift_jis')).toEqual({
      ok: false,
      failure: { code: 'output-characters', args: { characters: '😀 한' } },
    });
  });
});
