import type { Box, TextStyle } from '@kaijisho/core';
import { centreOf, contains, overlapArea } from '@kaijisho/core';
import { isNearlyWhite } from '../../drawn/colour.js';
import type { Area } from '../../drawn/sort-paths.js';
import type { Glyph } from '../../operators/content.js';
import type { Character, Text } from './text.js';

/** Brightness of `#RRGGBB`, 0 to 255; a pattern counts as in between. */
function brightness(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return 128;
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return 0.3 * part(1) + 0.59 * part(3) + 0.11 * part(5);
}

/** The colour most characters have; it is not told of any. */
export function usualColour(glyphs: readonly Character[]): string {
  const counts = new Map<string, number>();
  for (const { colour } of glyphs) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '#000000';
}

/** Where more characters than this have a drawn font, it is what the page is written in. */
const MOST_DRAWN = 0.4;

/** Characters with those of a drawn font made bold, on a page that is written in another font. */
export function withDrawnBold(glyphs: readonly Glyph[]): readonly Glyph[] {
  const drawn = glyphs.filter((glyph) => glyph.drawn === true).length;
  if (drawn === 0 || drawn > MOST_DRAWN * glyphs.length) return glyphs;
  return glyphs.map((glyph) => (glyph.drawn === true ? { ...glyph, bold: true } : glyph));
}

/** How a character looks where it differs from normal text. */
export const looksOf =
  (usual: string) =>
  ({ bold, colour, struck, underlined }: Character): TextStyle => ({
    ...(bold && { bold }),
    ...(struck === true && { struck }),
    ...(underlined === true && { underlined }),
    ...(colour !== usual && { colour: colour.toUpperCase() }),
  });

/** Whether a character can be seen: nothing opaque lies over it, and it differs from its ground. */
export function isSeen(glyph: Character, areas: readonly Area[]): boolean {
  const centre = centreOf(glyph.box);
  let ground = brightness('#ffffff');
  let isPattern = false;
  for (const { box, colour, translucent, opacity, order } of areas) {
    if (!contains(box, centre)) continue;
    if (order < glyph.order) {
      ground += opacity * (brightness(colour) - ground);
      if (!translucent) isPattern = colour === 'pattern';
    } else if (!translucent) return false;
  }
  return isPattern || Math.abs(ground - brightness(glyph.colour)) > 6;
}

const LETTERS_WHITE = '#FFFFFF';

/**
 * The ground of white letters that fills no cell, such as that of a badge: without it nobody could tell
 * them from letters that cannot be seen. Undefined for letters of any other colour.
 */
export function badgeOf({ characters, styles }: Text, areas: readonly Area[]): string | undefined {
  const [first] = characters;
  if (first === undefined || !styles.every(({ colour }) => colour === LETTERS_WHITE))
    return undefined;
  const centre = centreOf(first);
  const area = areas.findLast(({ box }) => contains(box, centre));
  return area === undefined || isNearlyWhite(area.colour) ? undefined : area.colour.toUpperCase();
}

/** Colour a cell is filled with: the topmost area that covers it; undefined for none or white. */
export function fillOf(box: Box, areas: readonly Area[]): string | undefined {
  const whole = box.width * box.height;
  const area = areas.findLast((candidate) => overlapArea(candidate.box, box) > 0.85 * whole);
  return area === undefined || isNearlyWhite(area.colour) ? undefined : area.colour.toUpperCase();
}
