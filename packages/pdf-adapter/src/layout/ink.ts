import type { Overlay } from '../annotations/read-annotations.js';
import { withLinedFrames } from '../drawn/lined-frames.js';
import { joinDots, joinRulings, partFrames } from '../drawn/rulings.js';
import type { Stroke } from '../drawn/shapes.js';
import { type Area, type Frame, type Ruling, sortPaths } from '../drawn/sort-paths.js';
import { type Tiles, tilesOf } from '../drawn/tiles.js';
import { ByHeight } from '../geometry/by-height.js';
import type { PageContent } from '../operators/content.js';
import { decorate } from './text/decorations.js';
import { withFieldText } from './text/field-text.js';
import { withoutLeaders } from './text/leaders.js';
import { isSeen, withDrawnBold } from './text/looks.js';
import { withoutSeals } from './text/seals.js';
import { type Character, isSpace } from './text/text.js';

/** What stands on a page: its characters, and what is drawn, each by what it is for. */
export interface Ink {
  /** Characters that can be seen. */
  readonly characters: readonly Character[];
  /** The same without spaces. */
  readonly words: ByHeight<Character>;
  /** Lines that run through or under no words. */
  readonly rulings: readonly Ruling[];
  /** Frames that are no cells, and the sides of those that are. */
  readonly frames: readonly Frame[];
  readonly sides: readonly Ruling[];
  readonly areas: readonly Area[];
  readonly tiles: readonly Tiles[];
  /** What is drawn neither through nor under words, and is neither ruling nor rectangle. */
  readonly strokes: readonly Stroke[];
  /** How many characters cannot be seen. */
  readonly unseen: number;
}

/** Sorts what stands on a page. Lines go to the words they run through before they are taken for borders. */
export function inkOf(content: PageContent, overlay: Overlay): Ink {
  const paths = withLinedFrames(sortPaths(content.paths));
  const decorated = decorate(
    withFieldText(withDrawnBold(withoutLeaders(content.glyphs)), overlay.fields),
    [...joinDots(paths.rulings), ...overlay.rulings],
    paths.strokes,
  );
  const { characters, strokes } = withoutSeals(decorated.characters, decorated.strokes);
  const joined = joinRulings(decorated.rulings);
  const { alone, sides } = partFrames(paths.frames, joined);
  const seen = characters.filter((glyph) => isSeen(glyph, paths.areas));
  return {
    characters: seen,
    words: new ByHeight(seen.filter((glyph) => !isSpace(glyph))),
    rulings: joined,
    frames: alone,
    sides,
    areas: paths.areas,
    tiles: tilesOf(paths.areas),
    strokes,
    unseen: content.unseen + characters.length - seen.length,
  };
}
