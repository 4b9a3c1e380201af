import { describe, expect, test } from 'vitest';
import { partedAtColumns } from '../src/layout/columns/loose-columns.js';
import { partHeading } from '../src/layout/text/bands.js';
import { chunksOf } from '../src/layout/text/chunks.js';
import { type Character, type Line, linesOfText, textOfGlyphs } from '../src/layout/text/text.js';
import { character, SIZE, written } from './characters.js';

/** What is one piece of text, and what is two. */

const textsOf = (pieces: readonly Line[]) => pieces.map(({ glyphs }) => textOfGlyphs(glyphs));

describe('a loose question that reaches to the answers', () => {
  const ANSWERS = 300;
  const short = (sign: string, count: number) =>
    Array.from({ length: count }, (_, at) => [
      ...written('Is it there?', 40, 100 + 20 * at),
      ...written(`${sign}Yes`, ANSWERS, 100 + 20 * at),
    ]).flat();
  // Ends 5 points before the answers: a gap of words, not of columns.
  const long = 'q'.repeat((ANSWERS - 5 - 40) / 5);
  const touching = (sign: string) => [
    ...written(long, 40, 60),
    ...written(`${sign}No`, ANSWERS, 60),
  ];
  const firstOf = (glyphs: readonly Character[]) =>
    textsOf(partedAtColumns(chunksOf(glyphs))).slice(0, 2);

  test('is parted from its answer where others begin there with the same sign', () => {
    expect(textsOf(chunksOf(touching('□')))).toHaveLength(1);
    expect(firstOf([...touching('□'), ...short('□', 5)])).toEqual([long, '□No']);
  });

  test('goes on where another sign stands there', () => {
    const [first, second] = firstOf([...touching('a'), ...short('□', 5)]);
    expect(first).toBe(`${long} aNo`);
    expect(second).toBe('Is it there?');
  });

  test('goes on where too few others make a column, or they stand behind nothing', () => {
    expect(firstOf([...touching('□'), ...short('□', 4)])).toEqual([`${long} □No`, 'Is it there?']);
    const alone = short('□', 5).filter(({ box }) => box.x >= ANSWERS);
    expect(firstOf([...touching('□'), ...alone])).toEqual([`${long} □No`, '□Yes']);
  });
});

describe('letters turned upwards', () => {
  /** Each stands over the one before. */
  const upwards = (text: string, x: number, from: number) =>
    [...text].map((sign, at) =>
      character(sign, x, from - 5 * (at + 1), {
        angle: 270,
        box: { x, y: from - 5 * (at + 1), width: 12, height: 5 },
      }),
    );

  test('are read from the bottom to the top, and such lines from left to right', () => {
    expect(textsOf(linesOfText(upwards('chapter', 40, 200)))).toEqual(['chapter']);
    const two = [...upwards('second line', 54, 200), ...upwards('first', 40, 200)];
    expect(textsOf(linesOfText(two))).toEqual(['first', 'second line']);
  });

  test('stay where they are printed', () => {
    const [line] = linesOfText(upwards('abc', 40, 200));
    expect(line?.box).toEqual({ x: 40, y: 185, width: 12, height: 15 });
    expect(line?.glyphs.map(({ box }) => box.y)).toEqual([195, 190, 185]);
  });

  test('among others do not turn these', () => {
    const mixed = [...upwards('ab', 40, 200), ...written('across', 60, 194)];
    expect(textsOf(linesOfText(mixed)).join(' ')).toContain('across');
  });
});

describe('brackets with nothing between them', () => {
  const apart = (open: string, close: string, gap: number) => [
    ...written(open, 300, 100),
    ...written(close, 300 + SIZE + gap, 100),
  ];

  test.each(['〔〕', '［］', '【】', '（）'])('are one piece: %s', (pair) => {
    const [open = '', close = ''] = pair;
    expect(chunksOf(apart(open, close, 20))).toHaveLength(1);
  });

  test('are two where they do not match, or stand far apart', () => {
    expect(chunksOf(apart('〔', '）', 20))).toHaveLength(2);
    expect(chunksOf(apart('〕', '〔', 20))).toHaveLength(2);
    expect(chunksOf(apart('〔', '〕', 7 * SIZE))).toHaveLength(2);
  });
});

describe('a heading in the same field as the row below it', () => {
  const LEFT = 40;
  const partsOf = (...glyphs: readonly (readonly Character[])[]) =>
    partHeading({ top: 90, bottom: 150, pieces: chunksOf(glyphs.flat()) }, LEFT).map(
      ({ top, bottom, pieces }) => [top, bottom, ...textsOf(pieces)],
    );
  const row = [...written('1', 44, 120), ...written('Is it kept?', 100, 120)];
  const wrapped = written('And how?', 100, 134);

  test('is a row of its own, and the row begins with its number', () => {
    expect(partsOf(written('Of wards', 44, 100), row, wrapped)).toEqual([
      [90, 120, 'Of wards'],
      [120, 150, '1', 'Is it kept?', 'And how?'],
    ]);
  });

  test.each([
    ['it has a number itself', written('1 Of wards', 44, 100), row],
    ['it is two pieces', [...written('Of', 44, 100), ...written('wards', 100, 100)], row],
    ['it is not at the left edge', written('Of wards', 100, 100), row],
    ['the line below has no number', written('Of wards', 44, 100), written('kept', 44, 120)],
    ['nothing stands below', written('Of wards', 44, 100), []],
  ])('is none where %s', (_, first, below) => {
    expect(partsOf(first, below)).toHaveLength(1);
  });
});
