import type { Ruling } from '../src/drawn/sort-paths.js';
import type { Character } from '../src/layout/text/text.js';

/** Characters and rulings by hand, as they are after a page's program was run. Points, from the top. */

export const SIZE = 10;
const HEIGHT = 12;
const NARROW = 5;

const isWide = (text: string): boolean => /[‥…\u2e80-\uffee]/.test(text);

/** One character; wide ones take up their whole size, others half of it. */
export const character = (
  text: string,
  x: number,
  y: number,
  other: Partial<Character> = {},
): Character => ({
  text,
  box: { x, y, width: isWide(text) ? SIZE : NARROW, height: HEIGHT },
  size: SIZE,
  angle: 0,
  vertical: false,
  bold: false,
  colour: '#000000',
  order: 0,
  ...other,
});

/** A text that begins at a place, one character close after the other. */
export function written(text: string, x: number, y: number): readonly Character[] {
  let at = x;
  return [...text].map((sign) => {
    const glyph = character(sign, at, y);
    at += glyph.box.width;
    return glyph;
  });
}

const drawn = { thickness: 0.5, colour: '#000000' };

/** Rulings across a page. */
export const across = (from: number, to: number, ...heights: readonly number[]): Ruling[] =>
  heights.map((at) => ({ horizontal: true, at, from, to, ...drawn }));

/** Rulings down a page. */
export const down = (from: number, to: number, ...places: readonly number[]): Ruling[] =>
  places.map((at) => ({ horizontal: false, at, from, to, ...drawn }));
