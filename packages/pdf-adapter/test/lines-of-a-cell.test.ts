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
