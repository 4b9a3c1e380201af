import { bottom, right } from '../../geometry/box.js';
import type { Glyph } from '../../operators/content.js';

/** Characters whose middles lie at one height, and the size of the largest. */
export interface Level<G extends Glyph> {
  readonly middle: number;
  readonly size: number;
  readonly glyphs: readonly G[];
}

/** A number of a note is printed smaller than this share of the word that it stands behind. */
const SMALLER = 0.9;
/** How far from the word it may stand, in sizes of the word: a badge painted around that may lie between. */
const NEAR = 1.3;
/** How far apart the characters of one number stand, in their own sizes. */
const GOES_ON = 0.5;
/** Share of its height that lies beside the word. */
const BESIDE = 0.2;
/** More characters than this are no numbers of notes. */
const MOST_RAISED = 40;

/** Whether one character stands right behind another, raised and smaller: the `1` of `対応¹`. */
const isRaisedBehind = (raised: Glyph, word: Glyph): boolean =>
  raised.size < SMALLER * word.size &&
  Math.abs(raised.box.x - right(word.box)) < NEAR * word.size &&
  bottom(raised.box) - word.box.y > BESIDE * raised.box.height;

/** Whether all that stands on one level is raised behind words of the level below it. */
function standsBehind<G extends Glyph>(raised: Level<G>, level: Level<G>): boolean {
  if (raised.size >= SMALLER * level.size || level.middle - raised.middle >= level.size)
    return false;
  const own = raised.glyphs.filter(({ text }) => text.trim() !== '');
  if (own.length > MOST_RAISED) return false;
  const sorted = own.sort((a, b) => a.box.x - b.box.x);
  return sorted.every((glyph, index) => {
    const before = sorted[index - 1];
    const goesOn = before !== undefined && glyph.box.x - right(before.box) < GOES_ON * glyph.size;
    return (
      goesOn || level.glyphs.some((word) => word.text.trim() !== '' && isRaisedBehind(glyph, word))
    );
  });
}

/** Levels from top to bottom, with the numbers of notes on the level of the words that they are raised behind. */
export function withRaisedBeside<G extends Glyph>(
  levels: readonly Level<G>[],
): readonly Level<G>[] {
  const joined: Level<G>[] = [];
  for (const level of levels) {
    const last = joined.at(-1);
    if (last !== undefined && standsBehind(last, level))
      joined[joined.length - 1] = { ...level, glyphs: [...last.glyphs, ...level.glyphs] };
    else joined.push(level);
  }
  return joined;
}
