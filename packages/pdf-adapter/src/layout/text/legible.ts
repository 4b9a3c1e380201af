import type { Glyph } from '../../operators/content.js';
import { isSpace } from './text.js';

/** Letters no Japanese form prints in number: accented Latin, private codes, replacement signs. */
const FOREIGN =
  /[\u00a1-\u00a4\u00a6\u00a8-\u00af\u00b2-\u00b5\u00b7-\u00d6\u00d8-\u00f6\u00f8-\u02ff\ue000-\uf8ff\ufffd]/;
const MOST_FOREIGN = 0.03;
const FEWEST = 20;

/**
 * Whether the characters of a page are the ones it shows. A font can lose the table that tells which
 * character a shape stands for; then a person reads the page and a program reads nonsense.
 */
export function isLegible(glyphs: readonly Glyph[]): boolean {
  const printed = glyphs.filter((glyph) => !isSpace(glyph));
  const foreign = printed.filter(({ text }) => FOREIGN.test(text)).length;
  return printed.length < FEWEST || foreign <= MOST_FOREIGN * printed.length;
}
