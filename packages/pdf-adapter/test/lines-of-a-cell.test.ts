import { describe, expect, test } from 'vitest';
import { cellText, linesOfText } from '../src/layout/text/text.js';
import { character, SIZE, written } from './characters.js';

/** Which lines of a cell are one text. */

describe('a line below another', () => {
  const area = { x: 100, y: 0, width: 34, height: 60 };
  const below = (size: number) =>
    cellText(
      linesOfText([
        ...written('未対応', 102, 10),
        ...[...'No'].map((text, at) =>
          character(text, 108 + 4 * at, 24, {
            size,
            box: { x: 108 + 4 * at, y: 24, width: 4, height: size },
          }),
        ),
      ]),
      area,
      () => ({}),
    ).text;

  test('goes on with a full one in its own size only', () => {
    expect(below(SIZE)).toBe('未対応No');
    expect(below(0.8 * SIZE)).toBe('未対応\nNo');
  });
});

test('a reference on a line of its own begins a new one, however full the line above is', () => {
  const area = { x: 100, y: 0, width: 40, height: 40 };
  const lines = (first: string, second: string) =>
    cellText(
      linesOfText([...written(first, 102, 4), ...written(second, 102, 18)]),
      area,
      () => ({}),
    ).text;
  expect(lines('6.8.C2', '6.8.C3')).toBe('6.8.C2\n6.8.C3');
  expect(lines('6.5.C13', '(1)(2)')).toBe('6.5.C13(1)(2)');
});

describe('the number of a note, raised and smaller', () => {
  const small = (text: string, x: number, y: number) =>
    [...text].map((sign, at) =>
      character(sign, x + 4 * at, y, { size: 6, box: { x: x + 4 * at, y, width: 4, height: 7 } }),
    );
  const lines = (...glyphs: Parameters<typeof linesOfText>[0]) =>
    linesOfText(glyphs).map((line) => line.glyphs.map(({ text }) => text).join(''));

  test.each([
    ['right behind the word', 131],
    ['behind the edge of a badge', 140],
  ])('is on the line of the word it stands %s', (_, x) => {
    expect(lines(...written('実施中', 100, 20), ...small('*12', x, 16))).toEqual(['実施中*12']);
    const two = [...written('実施中', 100, 20), ...written('ある', 200, 20)];
    expect(lines(...two, ...small('*1', x, 16), ...small('*2', 221, 16))).toHaveLength(1);
  });

  test('is on a line of its own above the word, far from it, or as large', () => {
    const word = written('実施中', 100, 20);
    expect(lines(...word, ...small('*1', 131, 12))).toEqual(['*1', '実施中']);
    expect(lines(...word, ...small('*1', 150, 16))).toEqual(['*1', '実施中']);
    expect(lines(...word, ...small('No', 110, 12))).toEqual(['No', '実施中']);
    expect(lines(...word, ...written('1', 131, 13))).toEqual(['1', '実施中']);
  });
});
