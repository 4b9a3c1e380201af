import type { Glyph } from '../../operators/content.js';
import { isSpace } from './text.js';

/** So many times as large as most letters, and no smaller than so many points, are letters behind a page. */
const TIMES_LARGER = 5;
const SMALLEST = 48;

/**
 * The characters of a page without those that lie across it, far larger than any title: 写, 見本. Nobody reads
 * them with the lines they stand behind.
 */
export function withoutWatermark(glyphs: readonly Glyph[]): readonly Glyph[] {
  const large = glyphs.filter(({ size }) => size >= SMALLEST);
  if (large.length === 0) return glyphs;
  const sizes = glyphs.flatMap((glyph) => (isSpace(glyph) ? [] : [glyph.size]));
  const usual = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const most = Math.max(SMALLEST, TIMES_LARGER * usual);
  return glyphs.filter(({ size }) => size < most);
}
