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
