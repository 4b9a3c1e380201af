import { describe, expect, test } from 'vitest';
import type { Stroke } from '../src/drawn/shapes.js';
import { withoutSeals } from '../src/layout/text/seals.js';
import { textOfGlyphs } from '../src/layout/text/text.js';
import { character, SIZE, written } from './characters.js';

/** Seals: coloured rings with letters of their own colour. */

const RED = '#C02020';
const BLUE = '#101080';

/** A ring around a place. */
function ring(x: number, y: number, size: number, colour = RED, filled = false): Stroke {
  const radius = size / 2;
  const points = Array.from({ length: 25 }, (_, step) => {
    const angle = (step / 24) * 2 * Math.PI;
    return { x: x + radius + radius * Math.cos(angle), y: y + radius + radius * Math.sin(angle) };
  });
  const box = { x, y, width: size, height: size };
  return { outline: { points, curved: true, closed: true, box }, filled, colour };
}

const ROW = written('はい・いいえ', 40, 100);
const small = (text: string, x: number, y: number, colour = RED) =>
  character(text, x, y, { colour, size: 6, box: { x, y, width: 6, height: 7 } });

const left = (letters: readonly ReturnType<typeof small>[], strokes: readonly Stroke[]) => {
  const made = withoutSeals([...ROW, ...letters], strokes);
  return [textOfGlyphs(made.characters), made.strokes.length];
};

describe('a seal', () => {
  test('of one small letter behind a correction is none of the row', () => {
    expect(left([small('仮', 112, 102)], [ring(110, 100, 10)])).toEqual(['はい・いいえ', 0]);
  });

  test('of several lines is none of what it lies over', () => {
    const lines = [...written('品質', 50, 84), ...written('見本', 50, 112)].map((glyph) => ({
      ...glyph,
      colour: RED,
    }));
    expect(left(lines, [ring(38, 78, 50)])).toEqual(['はい・いいえ', 0]);
  });
});

describe('a ring that somebody drew around a word', () => {
  const circled = ring(38, 94, 24);

  test('stays, and so does the word, in its colour or not', () => {
    expect(left([], [circled])).toEqual(['はい・いいえ', 1]);
    const red = withoutSeals(
      ROW.map((glyph) => ({ ...glyph, colour: RED })),
      [circled],
    );
    expect([red.characters.length, red.strokes.length]).toEqual([ROW.length, 1]);
  });

  test('stays where it is black, painted, or its small letter has another colour', () => {
    const black = [small('１', 112, 102, '#000000')];
    expect(left(black, [ring(110, 100, 10, '#000000')])[1]).toBe(1);
    expect(left([small('仮', 112, 102)], [ring(110, 100, 10, RED, true)])[1]).toBe(1);
    expect(left([small('仮', 112, 102)], [ring(110, 100, 10, BLUE)])[1]).toBe(1);
    expect(SIZE).toBeGreaterThan(6);
  });
});
