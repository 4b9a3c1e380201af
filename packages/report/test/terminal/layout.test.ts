import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/terminal/columns.js';
import { hanging, pad, printable, wrap } from '../../src/terminal/index.js';

describe('wrapping', () => {
  test('a kanji takes two columns', () => {
    expect(wrap('あいうえおかきくけこ', 10)).toEqual(['あいうえお', 'かきくけこ']);
  });

  test('words of Latin letters stay whole', () => {
    expect(wrap('設定は kaijisho explain で確かめます', 12)).toEqual([
      '設定は',
      'kaijisho',
      'explain で確',
      'かめます',
    ]);
  });

  test('no line begins with 、 or 。 or ends with an opening bracket', () => {
    const text = 'これは、（とても）長い「文」です。もう、おわり。'.repeat(4);
    for (const width of [8, 9, 10, 11, 12, 13])
      for (const line of wrap(text, width)) {
        expect(line).not.toMatch(/^[、。）」]/);
        expect(line).not.toMatch(/[（「]$/);
      }
  });

  test('nothing is lost and no line is wider than asked for', () => {
    const text = '事業者に確認してください。Contact the vendor (株式会社みほん) now.'.repeat(3);
    const lines = wrap(text, 24);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(24);
  });

  test('a word wider than the line stands alone', () => {
    expect(wrap('a abcdefghijklmno b', 8)).toEqual(['a', 'abcdefghijklmno', 'b']);
  });

  test('following lines stand under the text', () => {
    expect(hanging('・', 'あいうえおかきくけこさしすせそ', 22)).toEqual([
      '・あいうえおかきくけこ',
      '  さしすせそ',
    ]);
  });
});

test('padding counts columns', () => {
  expect(pad('様式', 8)).toBe('様式    ');
  expect(pad('Form', 8)).toBe('Form    ');
});

test('nothing of a file can move the cursor or turn the writing around', () => {
  expect(printable('a\u001b[2Jb\u0007\r\nc\u202ed\u009b')).toBe('a[2Jb cd');
});

test('columns are counted as the library counts them', () => {
  const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
  expect(letters.filter((each) => columnsOf(each) !== stringWidth(each))).toEqual([]);
  const usual = 'aZ ~、。「」ぁゖァー一鿿！￠×…Ⅰ→①⑳■○●ﾊﾟか\u3099e\u0301↔\ufe0f👩\u200d💻';
  const text = fc.array(fc.constantFrom(...usual)).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (each) => columnsOf(each) === stringWidth(each)));
});
