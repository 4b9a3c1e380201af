import { type Box, boxAround, groupedBy } from '@kaijisho/core';
import { isSmallSquare } from '../../drawn/shapes.js';
import { type Ruling, sortPaths } from '../../drawn/sort-paths.js';
import { bottom, right } from '../../geometry/box.js';
import { indexAt } from '../../geometry/clusters.js';
import type { PageContent } from '../../operators/content.js';
import { chunksOf } from '../text/chunks.js';
import { type Line, textOfGlyphs } from '../text/text.js';
import type { CardLayout } from './cards.js';

/**
 * Pages of running text in two columns, like a newspaper: nothing encloses their questions, but a strip
 * of white, often with a line in it, parts left from right. The right column is put below the left one.
 */

/** Share of the width of the text that either column takes up, the least. */
const LEAST_WIDTH = 0.2;
const NARROWEST_STRIP = 6;
/** Fewer lines than this on either side make no column. */
const FEWEST_LINES = 6;
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
const SAME_LINE = 1.5;
/** More frames than this, those of boxes to tick left out, are cells of tables. */
const MOST_FRAMES = 4;
/** The right column stands so far below the left one. */
const APART = 3;

/** A number that counts questions, with what stands before it; `6.5` is that of a section. */
const NUMBER =
  /^\s*((?:問|設問|質問|項目|No\.?|№|#|[A-Z]{1,3})?\s*[-.]?)\s*(\d{1,3})(?![\d.-]*\d)(?!\.\d)/i;

/** A strip without text, and what stands beside it. */
interface Strip {
  /** Where the text left of it ends, and that right of it begins. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** The highest stretch of an upright line that no piece of text crosses. */
function stripAt(x: number, pieces: readonly Line[]): Strip | undefined {
  const crossing = pieces.filter(({ box }) => box.x < x && right(box) > x).map(({ box }) => box);
  const ends = [...crossing].sort((a, b) => a.y - b.y);
  const edges = [Number.NEGATIVE_INFINITY, ...ends.map(bottom)];
  const stretches = edges.map((top, index) => {
    const end = ends[index]?.y ?? Number.POSITIVE_INFINITY;
    const own = pieces.filter(({ box }) => box.y >= top && bottom(box) <= end);
    return {
      left: own.filter(({ box }) => right(box) <= x),
      right: own.filter(({ box }) => box.x >= x),
    };
  });
  const fewer = (sides: (typeof stretches)[number]) =>
    Math.min(sides.left.length, sides.right.length);
  const [best] = stretches.sort((a, b) => fewer(b) - fewer(a));
  if (best === undefined || fewer(best) < FEWEST_LINES) return undefined;
  const from = Math.max(...best.left.map(({ box }) => right(box)));
  const to = Math.min(...best.right.map(({ box }) => box.x));
  if (to - from < NARROWEST_STRIP) return undefined;
  const own = [...best.left, ...best.right].map(({ box }) => box);
  return {
    ...best,
    from,
    to,
    top: Math.min(...own.map(({ y }) => y)),
    bottom: Math.max(...own.map(bottom)),
  };
}

/** White below a line above the columns, in heights of the line, is at least this. */
const WHITE_BELOW = 1.5;

/** Whether a piece of text heads no column: it has no number, and white parts it from the next one below. */
const standsAbove = ({ glyphs, box }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.box.y - bottom(box) > WHITE_BELOW * box.height &&
  !NUMBER.test(textOfGlyphs(glyphs).normalize('NFKC'));

const fromTop = (side: readonly Line[]): readonly Line[] =>
  [...side].sort((a, b) => a.box.y - b.box.y);

/** A strip without a line above both its columns, such as a hint and the date. */
function withoutHead(strip: Strip): Strip {
  const [head, ...left] = fromTop(strip.left);
  const [beside, ...other] = fromTop(strip.right);
  if (head === undefined || beside === undefined) return strip;
  const isOneLine = Math.abs(bottom(head.box) - bottom(beside.box)) < SAME_LINE;
  if (!isOneLine || !standsAbove(head, left[0]) || !standsAbove(beside, other[0])) return strip;
  const top = Math.min(...[...left, ...other].map(({ box }) => box.y));
  return { ...strip, left, right: other, top };
}

/** Numbers of questions begin where their column does, give or take so much; what is wrapped may be indented. */
const AT_EDGE = 4;

const leftOf = (side: readonly Line[]): number => Math.min(...side.map(({ box }) => box.x));

/** Numbers of questions from top to bottom, with the signs before them. */
function numbersOf(
  lines: readonly Line[],
): readonly { readonly sign: string; readonly number: number }[] {
  const edge = leftOf(lines) + AT_EDGE;
  return fromTop(lines)
    .filter(({ box }) => box.x < edge)
    .flatMap(({ glyphs }) => {
      const match = NUMBER.exec(textOfGlyphs(glyphs).normalize('NFKC'));
      return match === null ? [] : [{ sign: (match[1] ?? '').trim(), number: Number(match[2]) }];
    });
}

/** Whether the questions of the right column are numbered on from those of the left one. */
function countsOn({ left, right: other }: Strip): boolean {
  const numbers = numbersOf(other);
  const signs = new Set(numbers.map(({ sign }) => sign));
  return [...signs].some((sign) => {
    const [before, after] = [numbersOf(left), numbers].map((own) =>
      own.flatMap((one) => (one.sign === sign ? [one.number] : [])),
    );
    if (before === undefined || after === undefined) return false;
    if (Math.min(before.length, after.length) < FEWEST_NUMBERS) return false;
    const all = [...before, ...after];
    return longestRise(all) >= NEARLY_ALL * all.length;
  });
}

/** Share of the numbers that count on; `8` may be the number of a section. */
const NEARLY_ALL = 0.85;

/** How many of some whole numbers, at the most, rise from one to the next. */
export function longestRise(numbers: readonly number[]): number {
  // The least number that ends a rise of one, of two, of three …
  const ends: number[] = [];
  for (const number of numbers) ends[indexAt(ends, number - 1) + 1] = number;
  return ends.length;
}

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

/**
 * Whether a line stands in the strip or the same words are repeated on both sides, and hardly any text of one
 * side stands beside one of the other.
 */
function isParted(strip: Strip, uprights: readonly Ruling[]): boolean {
  const height = strip.bottom - strip.top;
  const drawn = uprights.some(
    ({ from, to }) => Math.min(to, strip.bottom) - Math.max(from, strip.top) > LINE_SHARE * height,
  );
  const isRepeated = repeats(strip);
  if (!drawn && !isRepeated) return false;
  const aligned = strip.right.filter(({ box }) =>
    strip.left.some((other) => Math.abs(bottom(other.box) - bottom(box)) < SAME_LINE),
  );
  return aligned.length < (isRepeated ? MOST_BY_CHANCE : MOST_ALIGNED) * strip.right.length;
}

/** The layout that puts the right one of two columns of text below the left; undefined for other pages. */
export function textColumnsOf(content: PageContent): CardLayout | undefined {
  const pieces = chunksOf(content.glyphs);
  if (pieces.length < 2 * FEWEST_LINES || pieces.length > MOST_PIECES) return undefined;
  const { rulings, frames } = sortPaths(content.paths);
  const from = Math.min(...pieces.map(({ box }) => box.x));
  const width = Math.max(...pieces.map(({ box }) => right(box))) - from;
  const widest = widestStrip(pieces, width);
  if (widest === undefined) return undefined;
  const strip = withoutHead(widest);
  const { from: start, to: end } = strip;
  const isIn = (x: number) => x > start && x < end;
  const uprights = rulings.filter(({ horizontal }) => !horizontal);
  const crosses = (one: number, other: number) => one < start && other > end;
  const beside = (box: Box) => box.y < strip.bottom && bottom(box) > strip.top;
  const isTable =
    uprights.some(({ at, to, from: high }) => !isIn(at) && high < strip.bottom && to > strip.top) ||
    rulings.some(
      (ruling) =>
        ruling.horizontal &&
        ruling.at > strip.top &&
        ruling.at < strip.bottom &&
        crosses(ruling.from, ruling.to),
    ) ||
    frames.some(({ box }) => beside(box) && crosses(box.x, right(box))) ||
    frames.filter(({ box }) => beside(box) && !isSmallSquare(box)).length > MOST_FRAMES;
  if (isTable) return undefined;
  if (
    !countsOn(strip) &&
    !isParted(
      strip,
      uprights.filter(({ at }) => isIn(at)),
    )
  )
    return undefined;
  const left = leftOf(strip.left);
  const box = {
    x: end - 1,
    y: strip.top - 1,
    width: from + width - end + 2,
    height: strip.bottom - strip.top + 2,
  };
  const added = box.height + APART;
  return {
    blocks: [{ box, dx: left - end, dy: added }],
    cards: [],
    steps: [{ below: bottom(box), by: added }],
  };
}

/** Of the strips left of where texts begin the one with most lines beside it. */
function widestStrip(pieces: readonly Line[], width: number): Strip | undefined {
  const starts = new Set(pieces.map(({ box }) => Math.round(box.x) - 1));
  const isWide = (side: readonly Line[]) =>
    boxAround(side.map(({ box }) => box)).width > LEAST_WIDTH * width;
  const strips = [...starts]
    .flatMap((x) => stripAt(x, pieces) ?? [])
    .filter((strip) => isWide(strip.left) && isWide(strip.right));
  const linesBeside = ({ left, right: other }: Strip) => left.length + other.length;
  return strips.sort((a, b) => linesBeside(b) - linesBeside(a))[0];
}
