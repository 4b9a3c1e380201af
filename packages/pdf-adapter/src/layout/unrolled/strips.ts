import { boxAround, groupedBy } from '@kaijisho/core';
import { bottom, middleOf, right } from '../../geometry/box.js';
import { clustered, indexAt } from '../../geometry/clusters.js';
import type { Line } from '../text/text.js';
import { beginsWithNumber } from './question-numbers.js';

/** Strips of white down a page, and the columns of text that they part. */

/** Share of the width of the text that either column takes up, the least. */
const LEAST_WIDTH = 0.2;
const NARROWEST_STRIP = 6;
/** Fewer lines than this on either side make no column. */
const FEWEST_LINES = 6;
/** Lines of one text end and begin at the same height, give or take so much. */
export const SAME_LINE = 1.5;

/** A strip without text, and what stands beside it. */
export interface Strip {
  /** Where the text left of it ends, and that right of it begins. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

export const leftOf = (side: readonly Line[]): number => Math.min(...side.map(({ box }) => box.x));

export const fromTop = (side: readonly Line[]): readonly Line[] =>
  [...side].sort((a, b) => a.box.y - b.box.y);

type Sides = Pick<Strip, 'left' | 'right'>;

/** The strip between two columns; undefined where there is hardly any white, or no text on one side. */
export function stripBetween({ left, right: other }: Sides): Strip | undefined {
  if (left.length === 0 || other.length === 0) return undefined;
  const from = Math.max(...left.map(({ box }) => right(box)));
  const to = leftOf(other);
  if (to - from < NARROWEST_STRIP) return undefined;
  const own = [...left, ...other].map(({ box }) => box);
  const top = Math.min(...own.map(({ y }) => y));
  return { left, right: other, from, to, top, bottom: Math.max(...own.map(bottom)) };
}

/**
 * The highest stretch of an upright line that no piece of text crosses.
 * @param fewest lines on either side make a column
 */
export function stripAt(
  x: number,
  pieces: readonly Line[],
  fewest = FEWEST_LINES,
): Strip | undefined {
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
  const fewer = (sides: Sides) => Math.min(sides.left.length, sides.right.length);
  const [best] = stretches.sort((a, b) => fewer(b) - fewer(a));
  if (best === undefined || fewer(best) < fewest) return undefined;
  const sides = withoutFoot(withoutStrayLines(best));
  return fewer(sides) < fewest ? undefined : stripBetween(sides);
}

/** Lines that begin at the same place do so within so much, and so many of them make the edge of a column. */
const SAME_START = 2;
const FEWEST_STARTS = 3;

/** Lines that begin where others of their column do. */
function linesAtEdges(side: readonly Line[]): readonly Line[] {
  const starts = clustered(
    side.map(({ box }) => box.x),
    SAME_START,
  );
  const groups = groupedBy(side, ({ box }) => indexAt(starts, box.x));
  return [...groups.values()].filter(({ length }) => length >= FEWEST_STARTS).flat();
}

/**
 * Columns without the lines above them down to the last one that begins where no other line does, and beside
 * no line of the other column: the date, `敬具` and `記` of a letter, printed right or in the middle.
 */
function withoutStrayLines(sides: Sides): Sides {
  const [atLeft, atRight] = [linesAtEdges(sides.left), linesAtEdges(sides.right)];
  const columns = new Set([...atLeft, ...atRight]);
  const top = Math.min(...atRight.map(({ box }) => box.y));
  const all = fromTop([...sides.left, ...sides.right]);
  const numbered = all.findIndex(beginsWithNumber);
  // Lines of running text overlap a little.
  const end = (line: Line | undefined) => (line === undefined ? 0 : middleOf(line.box));
  const last = all.findLastIndex(
    (line, index) =>
      !columns.has(line) &&
      end(line) < top &&
      (numbered < 0 || index < numbered) &&
      end(all[index - 1]) < line.box.y &&
      end(line) < (all[index + 1]?.box.y ?? 0),
  );
  const stray = new Set(all.slice(0, last + 1));
  const kept = (side: readonly Line[]) => side.filter((line) => !stray.has(line));
  return { left: kept(sides.left), right: kept(sides.right) };
}

/** White between the columns and a line above or below both, in heights of the line, is at least this. */
const WHITE = 1.5;

/** Columns without a line below both that begins where no other does, such as the number of the page. */
function withoutFoot(sides: Sides): Sides {
  const [foot, ...others] = fromTop([...sides.left, ...sides.right]).toReversed();
  if (foot === undefined) return sides;
  const end = Math.max(...others.map(({ box }) => bottom(box)));
  const [atLeft, atRight] = [linesAtEdges(sides.left), linesAtEdges(sides.right)];
  const isFoot =
    foot.box.y - end > WHITE * foot.box.height && !atLeft.includes(foot) && !atRight.includes(foot);
  const kept = (side: readonly Line[]) => side.filter((line) => line !== foot);
  return isFoot ? { left: kept(sides.left), right: kept(sides.right) } : sides;
}

/** Whether a piece of text heads no column: it has no number, and white parts it from the next one below. */
const standsAbove = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.box.y - bottom(line.box) > WHITE * line.box.height &&
  !beginsWithNumber(line);

/** A strip without a line above both its columns, such as a hint and the date. */
export function withoutHead(strip: Strip): Strip {
  const [head, ...left] = fromTop(strip.left);
  const [beside, ...other] = fromTop(strip.right);
  if (head === undefined || beside === undefined) return strip;
  const isOneLine = Math.abs(bottom(head.box) - bottom(beside.box)) < SAME_LINE;
  if (!isOneLine || !standsAbove(head, left[0]) || !standsAbove(beside, other[0])) return strip;
  const top = Math.min(...[...left, ...other].map(({ box }) => box.y));
  return { ...strip, left, right: other, top };
}

/** Of the strips left of where texts begin the one with most lines beside it. */
export function widestStrip(pieces: readonly Line[], width: number): Strip | undefined {
  const starts = new Set(pieces.map(({ box }) => Math.round(box.x) - 1));
  const isWide = (side: readonly Line[]) =>
    boxAround(side.map(({ box }) => box)).width > LEAST_WIDTH * width;
  const strips = [...starts]
    .flatMap((x) => stripAt(x, pieces) ?? [])
    .filter((strip) => isWide(strip.left) && isWide(strip.right));
  const linesBeside = ({ left, right: other }: Strip) => left.length + other.length;
  return strips.sort((a, b) => linesBeside(b) - linesBeside(a))[0];
}
