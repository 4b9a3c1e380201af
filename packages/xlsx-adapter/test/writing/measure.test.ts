import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipToRow,
  heightOfText,
  MAX_ROW_HEIGHT,
  splitToRows,
  wrapText,
} from '../../src/writing/measure.js';

/** 21 units are 140 pixels of text: eleven full-width characters of 9 points (12 pixels). */
const BOX = { width: 21, fontSize: 9 };

describe('wrapText', () => {
  it('breaks Japanese after every character and Latin between words', () => {
    expect(wrapText('あ'.repeat(23), BOX).map(({ text }) => text.length)).toEqual([11, 11, 1]);
    expect(wrapText('malware protection software', BOX).map(({ text }) => text)).toEqual([
      'malware protection ',
      'software',
    ]);
  });

  it('breaks a word that is longer than the line', () => {
    const lines = wrapText('0123456789'.repeat(6), BOX);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ text }) => text).join('')).toBe('0123456789'.repeat(6));
  });

  it('keeps the line breaks of the text', () => {
    expect(wrapText('一\n\n二', BOX)).toEqual([
      { text: '一', ends: true },
      { text: '', ends: true },
      { text: '二', ends: true },
    ]);
  });
});

describe('splitToRows', () => {
  const texts = fc
    .array(
      fc.string({ unit: fc.constantFrom('あ', '漢', 'a', 'Z', ' ', '。', '😀'), maxLength: 400 }),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((paragraphs) => paragraphs.join('\n'));

  it('loses nothing but line breaks at the joints, and every part fits into a row', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitToRows(text, BOX);
        expect(parts.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
        for (const part of parts)
          expect(heightOfText(part, BOX)).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a text alone that fits', () => {
    expect(splitToRows('一\n二', BOX)).toEqual(['一\n二']);
  });
});

describe('clipToRow', () => {
  const omitted = (count: number) => `（以下${count}文字を省略）`;

  it('says how much of a text is left out that no row is high enough for', () => {
    const text = 'あ'.repeat(2000);
    const clipped = clipToRow(text, BOX, omitted);
    const [kept = '', notice = ''] = clipped.split('\n');
    expect(heightOfText(clipped, BOX)).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
    expect(notice).toBe(omitted(text.length - kept.length));
    expect(kept.length).toBeGreaterThan(200);
  });

  it('leaves a text alone that fits', () => {
    expect(clipToRow('一\n二', BOX, omitted)).toBe('一\n二');
  });
});
