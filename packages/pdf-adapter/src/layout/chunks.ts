import { type Character, isSpace, type Line, lineOf, linesOfText, right } from './text.js';

/** A gap wider than this many characters parts what stands on one line. */
const WIDE_GAP = 1.3;

/** Pieces of text that stand apart, from top to bottom and left to right. */
export function chunksOf(glyphs: readonly Character[]): readonly Line[] {
  return linesOfText(glyphs).flatMap((line) => {
    const pieces: Character[][] = [];
    let spaces: Character[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const glyph of line.glyphs) {
      if (isSpace(glyph)) {
        spaces.push(glyph);
        continue;
      }
      const last = pieces.at(-1);
      if (last === undefined || glyph.box.x - end > WIDE_GAP * line.size) pieces.push([glyph]);
      else last.push(...spaces, glyph);
      spaces = [];
      end = right(glyph.box);
    }
    return pieces.flatMap((piece) => lineOf(piece) ?? []);
  });
}
