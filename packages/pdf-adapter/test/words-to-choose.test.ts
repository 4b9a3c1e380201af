import { describe, expect, test } from 'vitest';
import { columnsOf } from '../src/layout/columns/columns.js';
import { type Band, linesOfPieces } from '../src/layout/text/bands.js';
import { chunksOf } from '../src/layout/text/chunks.js';
import { type Line, textOfGlyphs } from '../src/layout/text/text.js';
import { SIZE, written } from './characters.js';

/** Words to choose from that are set wide, and the columns they stand in. */

const spelt = (pieces: readonly Line[]) =>
  pieces.map(({ glyphs }) => textOfGlyphs(glyphs).replace(/\s/g, ''));

/** The words with a sign between them, each so far from the one before, in points. */
const words = (from: number, y: number, gap: number, texts: readonly string[]) => {
  let x = from;
  return texts.flatMap((text) => {
    const own = written(text, x, y);
    x += own.length * SIZE + gap;
    return own;
  });
};
const CHOICES = ['有', '・', '無', '・', '非該当'];

describe('words to choose from', () => {
  test.each([5, 14, 19])('are one piece, set %d points apart', (gap) => {
    expect(spelt(chunksOf(words(100, 50, gap, CHOICES)))).toEqual(['有・無・非該当']);
  });

  test('stand in columns of their own where they are further apart, or nothing stands between them', () => {
    expect(chunksOf(words(100, 50, 30, CHOICES))).toHaveLength(5);
    expect(chunksOf(words(100, 50, 15, ['有', '無', '非該当']))).toHaveLength(3);
  });

  test('are no answers of their own that a stroke gives', () => {
    expect(spelt(chunksOf(words(100, 50, 15, ['有', '／', '無'])))).toEqual(['有', '／', '無']);
  });

  test('are parted from a text that nearly touches them', () => {
    const touching = [
      ...written('7.1.C(3)', 50, 50),
      ...words(100, 50, 8, ['有', '・']),
      ...words(142, 50, 8, ['無', '・', '非該当']),
    ];
    expect(spelt(chunksOf(touching))).toEqual(['7.1.C(3)', '有・無・非該当']);
  });

  test('do not part a text that is wrapped behind such a sign', () => {
    const text = [...written('端末 装置・', 50, 50), ...written('6.5.C1', 150, 50)];
    expect(spelt(chunksOf(text))).toEqual(['端末装置・', '6.5.C1']);
  });
});

describe('columns under a heading', () => {
  const box = { x: 20, y: 0, width: 600, height: 200 };
  const heading = [
    ...written('番号', 22, 5),
    ...written('設問', 100, 5),
    ...written('参照', 300, 5),
    ...written('回答', 430, 5),
  ];
  const row = (y: number, asked: string) => [
    ...written(`${y}`, 24, y),
    ...written(asked, 60, y),
    ...written('6.5.C1', 282, y),
    ...words(380, y, 14, CHOICES),
  ];
  const edgesOf = (...asked: readonly string[]) => {
    const glyphs = [heading, ...asked.map((text, index) => row(30 + 20 * index, text))].flat();
    const bands: readonly Band[] = linesOfPieces(chunksOf(glyphs));
    return columnsOf(bands, box, []);
  };
  const short = Array.from({ length: 6 }, () => '記録を採っていますか。');
  const isBetween = (edges: readonly number[], from: number, to: number) =>
    edges.some((edge) => edge >= from && edge <= to);

  test('part a question that fills its column from its reference', () => {
    const edges = edgesOf(...short, '記'.repeat(21));
    expect(edges).toHaveLength(4);
    expect(isBetween(edges, 270, 282)).toBe(true);
  });

  test('do not part the words to choose from', () => {
    const edges = edgesOf(...short);
    expect(edges).toHaveLength(4);
    expect(isBetween(edges, 312, 380)).toBe(true);
  });
});
