import { type Box, groupedBy } from '@kaijisho/core';
import { isSmallSquare } from '../../drawn/shapes.js';
import { type Ruling, type SortedPaths, sortPaths } from '../../drawn/sort-paths.js';
import { bottom, middleOf, right } from '../../geometry/box.js';
import type { PageContent } from '../../operators/content.js';
import type { TextColumns } from '../laid-out-page.js';
import { chunksOf } from '../text/chunks.js';
import { type Line, textOfGlyphs } from '../text/text.js';
import type { CardLayout } from './cards.js';
import { countOn, numbersOf } from './question-numbers.js';
import {
  fromTop,
  leftOf,
  SAME_LINE,
  type Strip,
  stripAt,
  stripBetween,
  widestStrip,
  withoutHead,
} from './strips.js';

/**
 * Pages of running text in two columns, like a newspaper: nothing encloses their questions, but a strip
 * of white, often with a line in it, parts left from right. The right column is put below the left one.
 */

/** More pieces of text than this make no questionnaire, and are not looked at one by one. */
const MOST_PIECES = 800;
/** So many questions of each column begin with a number. */
const FEWEST_NUMBERS = 3;
/** A line that parts columns is so much of their height. */
const LINE_SHARE = 0.6;
/** Columns beside one another share hardly any line, in a row of a table all cells do. */
const MOST_ALIGNED = 0.4;
/** More may stand beside one another by chance where lines follow each other closely. */
const MOST_BY_CHANCE = 0.6;
/** More frames than this, those of boxes to tick left out, are cells of tables. */
const MOST_FRAMES = 4;
/** The right column stands so far below the left one. */
const APART = 3;

/** Texts that are the same stand as far from the edges of their columns, give or take so much. */
const SAME_PLACE = 2;
/** So many times a text is repeated in either column. */
const OFTEN = 4;

/** Whether the same text stands again and again in both columns at the same place, as words to choose from do. */
function repeats({ left, right: other }: Strip): boolean {
  const [here, there] = [left, other].map((side) => {
    const edge = leftOf(side);
    const texts = groupedBy(
      side,
      ({ glyphs, box }) => `${textOfGlyphs(glyphs)} ${Math.round((box.x - edge) / SAME_PLACE)}`,
    );
    return new Set([...texts].flatMap(([text, { length }]) => (length >= OFTEN ? [text] : [])));
  });
  return here !== undefined && there !== undefined && [...here].some((text) => there.has(text));
}

/** Rulings and frames of a page. */
type Lines = Pick<SortedPaths, 'rulings' | 'frames'>;

const uprightsIn = ({ from, to }: Strip, { rulings }: Lines): readonly Ruling[] =>
  rulings.filter(({ horizontal, at }) => !horizontal && at > from && at < to);

/** Whether a line in the strip parts the columns. */
function isDrawn(strip: Strip, lines: Lines): boolean {
  const height = strip.bottom - strip.top;
  return uprightsIn(strip, lines).some(
    ({ from, to }) => Math.min(to, strip.bottom) - Math.max(from, strip.top) > LINE_SHARE * height,
  );
}

/**
 * Whether a line stands in the strip or the same words are repeated on both sides, and hardly any text of one
 * side stands beside one of the other.
 */
function isParted(strip: Strip, lines: Lines): boolean {
  const isRepeated = repeats(strip);
  if (!isDrawn(strip, lines) && !isRepeated) return false;
  const aligned = strip.right.filter(({ box }) =>
    strip.left.some((other) => Math.abs(bottom(other.box) - bottom(box)) < SAME_LINE),
  );
  return aligned.length < (isRepeated ? MOST_BY_CHANCE : MOST_ALIGNED) * strip.right.length;
}

/** Whether rulings or frames make a table of what stands beside a strip. */
function isTable(strip: Strip, { rulings, frames }: Lines): boolean {
  const { from: start, to: end } = strip;
  const crosses = (one: number, other: number) => one < start && other > end;
  const beside = (box: Box) => box.y < strip.bottom && bottom(box) > strip.top;
  return (
    rulings.some(({ horizontal, at, from, to }) =>
      horizontal
        ? at > strip.top && at < strip.bottom && crosses(from, to)
        : (at <= start || at >= end) && from < strip.bottom && to > strip.top,
    ) ||
    frames.some(({ box }) => beside(box) && crosses(box.x, right(box))) ||
    frames.filter(({ box }) => beside(box) && !isSmallSquare(box)).length > MOST_FRAMES
  );
}

const countsOn = (strip: Strip, fewest: number): boolean =>
  countOn(numbersOf(fromTop(strip.left)), numbersOf(fromTop(strip.right)), fewest);

/** Columns go on where they began on the page before, give or take so much. */
const SAME_EDGE = 2;

/** The part of a strip that stands beside the lines in it; the whole where there is none. */
function besideLine(strip: Strip, lines: Lines): Strip | undefined {
  const uprights = uprightsIn(strip, lines);
  if (uprights.length === 0) return strip;
  const isBeside = ({ box }: Line) =>
    uprights.some(({ from, to }) => middleOf(box) > from && middleOf(box) < to);
  const [left, other] = [strip.left, strip.right].map((side) => side.filter(isBeside));
  if (left === undefined || other === undefined) return undefined;
  return stripBetween({ left, right: other });
}

/** The strip of a page whose columns go on from those of the page before, however few their lines are. */
function continued(
  pieces: readonly Line[],
  known: TextColumns | undefined,
  lines: Lines,
): Strip | undefined {
  if (known === undefined) return undefined;
  const whole = stripAt(known.to - SAME_EDGE, pieces, 1);
  const strip = whole === undefined ? undefined : besideLine(whole, lines);
  if (strip === undefined || leftOf(strip.left) < known.left - SAME_EDGE) return undefined;
  // What goes on may be indented.
  const placed = { ...strip, to: Math.min(strip.to, known.to) };
  return isDrawn(placed, lines) || countsOn(placed, 1) ? placed : undefined;
}

/** A strip without what one side alone has below the end of the line in it: it goes on below both columns. */
function aboveLineEnd(strip: Strip, lines: Lines): Strip {
  const end = Math.max(...uprightsIn(strip, lines).map(({ to }) => to));
  if (!Number.isFinite(end)) return strip;
  const isAbove = ({ box }: Line) => middleOf(box) < end;
  const isOneSided = strip.left.every(isAbove) !== strip.right.every(isAbove);
  const [left, other] = [strip.left.filter(isAbove), strip.right.filter(isAbove)];
  return (isOneSided ? stripBetween({ left, right: other }) : undefined) ?? strip;
}

/** The strip between the two columns of text of a page. */
function stripOf(
  pieces: readonly Line[],
  width: number,
  known: TextColumns | undefined,
  lines: Lines,
): Strip | undefined {
  const widest = widestStrip(pieces, width);
  if (widest === undefined) return continued(pieces, known, lines);
  const strip = aboveLineEnd(withoutHead(widest), lines);
  return countsOn(strip, FEWEST_NUMBERS) || isParted(strip, lines) ? strip : undefined;
}

/**
 * The layout that puts the right one of two columns of text below the left; undefined for other pages.
 * @param known the columns of the page before; those of this page take their place
 */
export function textColumnsOf(
  content: PageContent,
  known: TextColumns[] = [],
): CardLayout | undefined {
  const pieces = chunksOf(content.glyphs);
  if (pieces.length > MOST_PIECES || pieces.length === 0) return undefined;
  const lines = sortPaths(content.paths);
  const from = Math.min(...pieces.map(({ box }) => box.x));
  const width = Math.max(...pieces.map(({ box }) => right(box))) - from;
  const strip = stripOf(pieces, width, known[0], lines);
  if (strip === undefined || isTable(strip, lines)) return undefined;
  const left = Math.min(leftOf(strip.left), known[0]?.left ?? Number.POSITIVE_INFINITY);
  known.splice(0, known.length, { left, to: strip.to });
  const box = {
    x: strip.to - 1,
    y: strip.top - 1,
    width: from + width - strip.to + 2,
    height: strip.bottom - strip.top + 2,
  };
  const added = box.height + APART;
  return {
    blocks: [{ box, dx: left - strip.to, dy: added }],
    cards: [],
    steps: [{ below: bottom(box), by: added }],
  };
}
