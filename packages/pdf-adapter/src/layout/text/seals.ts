import { centreOf, contains } from '@kaijisho/core';
import { isRound, type Stroke, shareOf } from '../../drawn/shapes.js';
import { ByHeight } from '../../geometry/by-height.js';
import { type Character, isSpace, linesOfText } from './text.js';

/**
 * Seals put on a page: a coloured ring with letters of its own colour, small ones behind a correction (訂正印) or
 * several lines of them over whatever is printed there. Neither ring nor letters belong to what they lie over.
 */

const SMALLEST = 6;
const LARGEST = 90;
/** A seal is as wide as high, give or take this share of it. */
const ROUND = 0.15;
/** How far the parts of a colour lie apart that is no grey. */
const CHROMATIC = 0x40;
/** More letters than this are no seal. */
const MOST_LETTERS = 30;
/** The letters of a small seal are smaller than most of the page, by this share. */
const SMALLER = 0.8;

const isChromatic = (colour: string): boolean => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) >= CHROMATIC;
};

function isRing({ outline, filled, colour }: Stroke): boolean {
  const { width, height } = outline.box;
  const larger = Math.max(width, height);
  return (
    !filled &&
    larger >= SMALLEST &&
    larger <= LARGEST &&
    Math.abs(width - height) <= ROUND * larger &&
    isRound(shareOf(outline)) &&
    isChromatic(colour)
  );
}

/** The size that most letters of a page have. */
function usualSize(characters: readonly Character[]): number {
  const sizes = characters.flatMap((glyph) => (isSpace(glyph) ? [] : [glyph.size]));
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** The letters of a seal; [] for a ring that somebody drew around a word, be it in the word's own colour. */
function lettersOf(
  { outline: { box }, colour }: Stroke,
  words: ByHeight<Character>,
  usual: number,
): readonly Character[] {
  const own = words
    .within(box)
    .filter((glyph) => glyph.colour === colour && contains(box, centreOf(glyph.box)));
  if (own.length === 0 || own.length > MOST_LETTERS) return [];
  const isSmall = own.every(({ size }) => size < SMALLER * usual);
  return isSmall || linesOfText(own).length > 1 ? own : [];
}

/** Characters and strokes of a page without its seals. */
export function withoutSeals(
  characters: readonly Character[],
  strokes: readonly Stroke[],
): { readonly characters: readonly Character[]; readonly strokes: readonly Stroke[] } {
  const rings = strokes.filter(isRing);
  if (rings.length === 0) return { characters, strokes };
  const words = new ByHeight(characters.filter((glyph) => !isSpace(glyph)));
  const usual = usualSize(characters);
  const seals = new Map(rings.map((ring) => [ring, lettersOf(ring, words, usual)] as const));
  const letters = new Set([...seals.values()].flat());
  if (letters.size === 0) return { characters, strokes };
  return {
    characters: characters.filter((glyph) => !letters.has(glyph)),
    strokes: strokes.filter((stroke) => (seals.get(stroke)?.length ?? 0) === 0),
  };
}
