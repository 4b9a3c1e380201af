import type { Stroke } from '../../drawn/shapes.js';
import { shareOf } from '../../drawn/shapes.js';
import type { Ruling } from '../../drawn/sort-paths.js';
import { bottom, right } from '../../geometry/box.js';
import { indexAt } from '../../geometry/clusters.js';
import type { Glyph, Outline } from '../../operators/content.js';
import type { Character } from './text.js';
import { isSpace } from './text.js';

/** Share of a line that must run over characters before it belongs to them. */
const COVERED = 0.8;
/** A line through the middle of words may be drawn longer than they are: no border runs there. */
const COVERED_THROUGH = 0.5;
const LONGEST = 400;
/** How far below the top of a character a line may stand and still underline it, in its heights. */
const LOWEST = 1.2;
/** How steep a line by hand over a word may be and still strike it out. */
const STEEPEST = 0.4;

/** A line that may have been drawn through or under characters. */
interface DrawnLine {
  readonly from: number;
  readonly to: number;
  readonly at: (x: number) => number;
  /** Upper and lower end. */
  readonly top: number;
  readonly bottom: number;
}

type Decoration = 'struck' | 'underlined';

/** Characters with the lines drawn through or under them, and what is left of the lines. */
export interface Decorated {
  readonly characters: readonly Character[];
  readonly rulings: readonly Ruling[];
  readonly strokes: readonly Stroke[];
}

/** Gives lines that run through or under characters to these: rulings, and strokes by hand. */
export function decorate(
  glyphs: readonly Glyph[],
  rulings: readonly Ruling[],
  strokes: readonly Stroke[],
): Decorated {
  const near = finder(glyphs);
  const marks = new Map<Glyph, Decoration>();
  const uprights = rulings.filter((ruling) => !ruling.horizontal);
  const mark = (own: readonly Glyph[], line: DrawnLine) => {
    for (const glyph of own)
      if (overlap(glyph, line) > 0.5 * glyph.box.width) marks.set(glyph, decorationOf(glyph, line));
  };
  const restOfRulings = rulings.filter((ruling) => {
    if (!ruling.horizontal || ruling.to - ruling.from > LONGEST) return true;
    const line = lineOfRuling(ruling);
    const own = near(line);
    if (isBorder(ruling, own, line, uprights) && ruling.overText !== true) return true;
    mark(own, line);
    return false;
  });
  const restOfStrokes = strokes.filter(({ outline }) => {
    const line = flatLine(outline);
    const own = line === undefined ? [] : near(line).filter((glyph) => runsThrough(glyph, line));
    if (line === undefined || covered(own, line) < COVERED_THROUGH * (line.to - line.from))
      return true;
    mark(own, line);
    return false;
  });
  const characters = glyphs.map((glyph): Character => {
    const decoration = marks.get(glyph);
    return decoration === undefined ? glyph : { ...glyph, [decoration]: true };
  });
  return { characters, rulings: restOfRulings, strokes: restOfStrokes };
}

/** Finds the characters a line runs through or right under. */
function finder(glyphs: readonly Glyph[]): (line: DrawnLine) => readonly Glyph[] {
  const sorted = [...glyphs].sort((a, b) => a.box.y - b.box.y);
  const tops = sorted.map(({ box }) => box.y);
  const tallest = glyphs.reduce((most, { box }) => Math.max(most, box.height), 0);
  return (line) =>
    sorted
      .slice(indexAt(tops, line.top - LOWEST * tallest) + 1, indexAt(tops, line.bottom) + 1)
      .filter((glyph) => glyph.angle === 0 && overlap(glyph, line) > 0 && isOver(glyph, line));
}

/** Borders do not run through the middle of what they enclose, wherever they end. */
function isBorder(
  ruling: Ruling,
  own: readonly Glyph[],
  line: DrawnLine,
  uprights: readonly Ruling[],
): boolean {
  const length = ruling.to - ruling.from;
  const reach = covered(own, line);
  const isTouched = () => uprights.some((upright) => touches(ruling, upright));
  if (own.every((glyph) => runsThrough(glyph, line)))
    return reach < COVERED * length && (reach < COVERED_THROUGH * length || isTouched());
  return reach < COVERED * length || isTouched();
}

const lineOfRuling = ({ from, to, at }: Ruling): DrawnLine => ({
  from,
  to,
  at: () => at,
  top: at,
  bottom: at,
});

/** A line encloses hardly anything; a loop round a word, closed or nearly, does. */
const MOST_ENCLOSED = 0.4;

/** A stroke that runs along the line, give or take: straight, wavy or slightly rising. */
function flatLine(outline: Outline): DrawnLine | undefined {
  const { points, box } = outline;
  if (box.width < 5 || box.height > STEEPEST * box.width) return undefined;
  if (points.length > 2 && box.height > 1 && shareOf(outline) > MOST_ENCLOSED) return undefined;
  const ends = [...points].sort((a, b) => a.x - b.x);
  const first = ends[0] ?? { x: box.x, y: box.y };
  const last = ends.at(-1) ?? first;
  const slope = (last.y - first.y) / Math.max(1, last.x - first.x);
  return {
    from: box.x,
    to: right(box),
    at: (x) => first.y + (x - first.x) * slope,
    top: box.y,
    bottom: bottom(box),
  };
}

/** Whether a line runs through the body of a character or right under it. */
const isOver = (glyph: Glyph, line: DrawnLine): boolean => isAt(glyph, line, 0.25, LOWEST);

const runsThrough = (glyph: Glyph, line: DrawnLine): boolean => isAt(glyph, line, 0.3, 0.7);

const decorationOf = (glyph: Glyph, line: DrawnLine): Decoration =>
  isAt(glyph, line, 0, 0.72) ? 'struck' : 'underlined';

/** Whether a line passes a character between two parts of its height. */
function isAt({ box }: Glyph, { at }: DrawnLine, from: number, to: number): boolean {
  const part = (at(box.x + box.width / 2) - box.y) / box.height;
  return part > from && part < to;
}

/** Gaps up to this share of a character are those of letters set apart, not the end of a word. */
const LETTER_GAP = 0.6;

/** Length of a line that runs over characters, the gaps within spaced words included. */
function covered(glyphs: readonly Glyph[], line: DrawnLine): number {
  const sorted = [...glyphs].sort((a, b) => a.box.x - b.box.x);
  return sorted.reduce((sum, glyph, index) => {
    const next = sorted[index + 1];
    const gap = next === undefined ? 0 : next.box.x - right(glyph.box);
    const bridged = gap > 0 && gap < LETTER_GAP * glyph.size ? gap : 0;
    return sum + overlap(glyph, line) + bridged;
  }, 0);
}

function overlap(glyph: Glyph, { from, to }: DrawnLine): number {
  if (isSpace(glyph) && glyph.box.width === 0) return 0;
  return Math.max(0, Math.min(right(glyph.box), to) - Math.max(glyph.box.x, from));
}

const touches = (ruling: Ruling, upright: Ruling): boolean =>
  upright.from <= ruling.at + 1 &&
  upright.to >= ruling.at - 1 &&
  (Math.abs(upright.at - ruling.from) < 1.5 || Math.abs(upright.at - ruling.to) < 1.5);
