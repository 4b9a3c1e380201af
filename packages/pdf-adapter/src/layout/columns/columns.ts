import { type Box, centreOf, contains, groupedBy } from '@kaijisho/core';
import { stripedRows, type Tiles } from '../../drawn/tiles.js';
import { bottom, right } from '../../geometry/box.js';
import {
  type Band,
  FEWEST_PIECES,
  isFull,
  isNumbered,
  linesOfPieces,
  partedBand,
} from '../text/bands.js';
import type { Line } from '../text/text.js';
import { isSpace, textOfGlyphs } from '../text/text.js';
import { SAME_TABLE } from './painted-heading.js';

/** Columns of tables without upright rulings: where no row has text. */

/** Fewer full rows than this tell no columns. */
const FEWEST_ROWS = 4;
/** A column of white may be crossed by this share of those rows (a long remark, a wide number). */
const MOST_CROSSING = 0.06;
/** The same for columns that a page before told: they need less proof. */
const MOST_CROSSING_KNOWN = 2 * MOST_CROSSING;
const NARROWEST_GAP = 4;
/** White this wide parts columns where the heading of the table says that there are two. */
const NARROWEST_UNDER_HEADING = 1.5;
/** Among so many rows at the top is the heading: the one with most words. */
const HEADING_AMONG = 4;
/** Fields to a point in which text is looked for. */
const FINENESS = 3;

/** An upright stripe without text. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Room left of a column for what stands further left there on another page. */
export const ROOM = 12;

/**
 * Where two columns part: near the right one, for texts grow to the right; further right where
 * characters of some row stand there and white is left behind them.
 */
function edgeIn({ from, to }: Gap, rows: readonly (readonly Box[])[]): number {
  const edge = Math.max((from + to) / 2, to - ROOM);
  const ends = rows
    .flatMap((boxes) => boxes.filter(({ x }) => x < edge).map(right))
    .filter((end) => end > edge && end < to);
  return ends.length === 0 ? edge : (Math.max(...ends) + to) / 2;
}

/** Whether a drawn thing lies over a word of a row, and not beside all of them. */
const isOver = (mark: Box, { pieces }: Band): boolean =>
  pieces.some(({ box }) => contains(box, centreOf(mark)) || contains(mark, centreOf(box)));

const charactersOf = ({ glyphs }: Line): readonly Box[] =>
  glyphs.flatMap((glyph) => (isSpace(glyph) ? [] : [glyph.box]));

/** Whether no piece of text crosses an upright line. */
export const isFreeAt = (x: number, pieces: readonly Line[]): boolean =>
  pieces.every(({ box }) => box.x >= x || right(box) <= x);

/** Edges of columns with further ones, from left to right. */
export const withEdges = (edges: readonly number[], added: readonly number[]): readonly number[] =>
  added.length === 0 ? edges : [...edges, ...added].sort((a, b) => a - b);

/** Stripes that hardly any of the rows has anything in. */
function gapsOf(rows: readonly (readonly Box[])[], left: number, width: number): readonly Gap[] {
  const covered = new Array<number>(Math.ceil(width * FINENESS) + 1).fill(0);
  for (const boxes of rows) {
    const own = new Set<number>();
    for (const box of boxes)
      for (
        let x = Math.round((box.x - left) * FINENESS);
        x < (right(box) - left) * FINENESS;
        x += 1
      )
        own.add(x);
    for (const x of own) if (x >= 0 && x < covered.length) covered[x] = (covered[x] ?? 0) + 1;
  }
  const limit = MOST_CROSSING * rows.length;
  const gaps: Gap[] = [];
  let start = -1;
  covered.forEach((count, x) => {
    if (count > limit) {
      if (start > 0) gaps.push({ from: left + start / FINENESS, to: left + x / FINENESS });
      start = -1;
    } else if (start < 0) start = x;
  });
  return gaps;
}

/** The heading of a table: of its first full rows the one with most words. */
export function headingOf(bands: readonly Band[]): Band | undefined {
  const [first, ...others] = bands.filter(isFull).slice(0, HEADING_AMONG);
  return others.reduce<Band | undefined>(
    (best, band) => (band.pieces.length > (best?.pieces.length ?? 0) ? band : best),
    first,
  );
}

/**
 * Left edges of the columns that the rows of a table agree on; [] when they do not.
 * @param marks drawn things in the rows, which fill columns as text does
 */
export function columnsOf(
  bands: readonly Band[],
  box: Box,
  marks: readonly Box[],
): readonly number[] {
  const telling = bands.filter(isFull);
  const heading = headingOf(bands);
  if (heading === undefined || telling.length < FEWEST_ROWS) return [];
  const marksIn = (band: Band) =>
    marks.filter(({ y, height }) => y + height / 2 >= band.top && y + height / 2 < band.bottom);
  const stripes = (boxesOf: (piece: Line) => readonly Box[]) =>
    gapsOf(
      telling.map((band) => [...band.pieces.flatMap(boxesOf), ...marksIn(band)]),
      box.x,
      box.width,
    );
  const pieces = heldBetween(
    stripes((piece) => [piece.box]).filter(({ from, to }) => to - from >= NARROWEST_GAP),
    telling.filter((band) => band !== heading),
    heading,
  );
  const characters = stripes(charactersOf).filter(
    ({ from, to }) => to - from >= NARROWEST_UNDER_HEADING,
  );
  // Beside boxes to tick stand answers, and between a box and its word no column ends.
  const isHeading = marksIn(heading).every((mark) => isOver(mark, heading));
  const headed = isHeading ? underHeading(heading, characters, pieces) : [];
  const rows = bands
    .filter(({ pieces }) => pieces.length > 1)
    .map(({ pieces }) => pieces.flatMap(charactersOf));
  const missing = isHeading ? missingUnder(heading, pieces, characters) : [];
  const chosen =
    headed.length > pieces.length
      ? headed
      : [...pieces, ...missing].sort((a, b) => a.from - b.from);
  const edges = [box.x, ...chosen.map((gap) => edgeIn(gap, rows))];
  return withWordsParted(edges, right(box), telling);
}

/** Share of the rows that print the same words in a column for these to be choices, each with a column. */
const SAME_WORDS = 0.8;
/** Words with boxes before them stay together: their boxes tell them apart. */
const ONLY_WORDS = /^[\p{L}\s/／]+$/u;
/** White between two such words, in characters. */
const BETWEEN_WORDS = 0.4;

/**
 * The edges with those between words that stand in one column, the same on nearly every row, with
 * white between them throughout: いいえ 対象外 to choose from, closer to one another than columns are.
 */
function withWordsParted(
  edges: readonly number[],
  end: number,
  rows: readonly Band[],
): readonly number[] {
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? end;
    const own = rows.flatMap(({ pieces }) =>
      pieces.filter(({ box }) => box.x >= from - 1 && right(box) <= to + 1),
    );
    const [words = []] = [...groupedBy(own, ({ glyphs }) => textOfGlyphs(glyphs)).values()].sort(
      (a, b) => b.length - a.length,
    );
    const [first] = words;
    if (first === undefined || words.length < SAME_WORDS * rows.length) return [from];
    if (!ONLY_WORDS.test(textOfGlyphs(first.glyphs))) return [from];
    const white = gapsOf(words.map(charactersOf), from, to - from).filter(
      (gap) =>
        gap.from > first.box.x &&
        gap.to < right(first.box) &&
        gap.to - gap.from > BETWEEN_WORDS * first.size,
    );
    return [from, ...white.map((gap) => (gap.from + gap.to) / 2)];
  });
}

/**
 * The stripes without those that a word of the heading stands across and that have next to nothing
 * left of them: one answer stands further left than the others, in the same column.
 */
function heldBetween(gaps: readonly Gap[], rows: readonly Band[], heading: Band): readonly Gap[] {
  return gaps.filter(({ from, to }, index) => {
    const before = gaps[index - 1]?.to;
    const isAcross = heading.pieces.some(({ box }) => box.x < from && right(box) > to);
    if (before === undefined || !isAcross) return true;
    const held = rows.filter(({ pieces }) =>
      pieces.some(({ box }) => box.x > before - 1 && right(box) < from + 1),
    );
    return held.length > MOST_CROSSING * rows.length;
  });
}

const overlap = (one: Gap, other: Gap): boolean => one.from < other.to && one.to > other.from;

/**
 * One stripe between every two words of the heading: beside a word that begins there, or the widest of
 * those that no text stands across, `有 ・ 無`, or where there is none the widest of all.
 * @param clear stripes that no text stands across
 */
function underHeading(
  { pieces }: Band,
  gaps: readonly Gap[],
  clear: readonly Gap[],
): readonly Gap[] {
  const words = [...pieces].sort((a, b) => a.box.x - b.box.x);
  return words.slice(1).flatMap(({ box }, index) => {
    const before = words[index]?.box ?? box;
    const between = gaps
      .map(({ from, to }) => ({ from: Math.max(from, right(before)), to: Math.min(to, box.x) }))
      .filter(({ from, to }) => to > from);
    const beside = between.find(({ to }) => Math.abs(to - box.x) < 4);
    const apart = between.filter((gap) => clear.some((other) => overlap(gap, other)));
    const [widest] = (apart.length > 0 ? apart : between).sort(
      (a, b) => b.to - b.from - (a.to - a.from),
    );
    const chosen = beside ?? widest;
    return chosen === undefined ? [] : [chosen];
  });
}

/**
 * The stripes between two words of the heading that texts of one row nearly close: a question that fills its
 * column, and its reference right behind. Characters set apart may spell one word.
 */
function missingUnder(
  heading: Band,
  found: readonly Gap[],
  characters: readonly Gap[],
): readonly Gap[] {
  const words = [...heading.pieces].sort((a, b) => a.box.x - b.box.x);
  return words.slice(1).flatMap((word, index) => {
    const before = words[index] ?? word;
    if (before.glyphs.length < 2 || word.glyphs.length < 2) return [];
    const isParted = found.some(({ from, to }) => to > right(before.box) && from < word.box.x);
    return isParted ? [] : underHeading({ ...heading, pieces: [before, word] }, characters, found);
  });
}

/** Columns found on an earlier page, for the tables that go on there without a heading. */
export interface KnownColumns {
  readonly from: number;
  readonly to: number;
  readonly edges: readonly number[];
}

/** Share of a table's width that its text takes up, the least. */
const TAKEN_UP = 0.75;

/** The first of the rows of painted cells that stripe the table in whose rows a text stands. */
export const stripeIn = (box: Box, tiles: readonly Tiles[]): Tiles | undefined =>
  stripedRows(tiles).find(
    (row) =>
      row.box.y >= box.y - SAME_TABLE &&
      bottom(row.box) <= bottom(box) + SAME_TABLE &&
      row.box.x < box.x + SAME_TABLE &&
      right(row.box) > right(box) - SAME_TABLE &&
      box.width > TAKEN_UP * row.box.width,
  );

/**
 * The columns of a table of this width met before that the rows fit into: another form in the same
 * file may be as wide, with columns of its own.
 */
export const knownFor = (
  box: Box,
  bands: readonly Band[],
  known: readonly KnownColumns[],
): readonly number[] | undefined =>
  known.find(
    (columns) =>
      Math.abs(columns.from - box.x) < SAME_TABLE &&
      Math.abs(columns.to - right(box)) < SAME_TABLE &&
      (!bands.some(isFull) || fits(parted(bands, columns), columns)) &&
      headsThem(headingOf(bands), columns),
  )?.edges;

/** Rows with texts that nearly touch parted where two columns meet. */
const parted = (bands: readonly Band[], { edges }: KnownColumns): readonly Band[] =>
  bands.map((band) => partedBand(band, edges));

/** Whether every word of a heading stands in a column of its own; true of a row that is no heading. */
function headsThem(heading: Band | undefined, columns: KnownColumns): boolean {
  if (heading === undefined || isNumbered(heading, columns.from)) return true;
  if (linesOfPieces(heading.pieces).length > 1) return true;
  const own = heading.pieces.map(({ box }) =>
    columns.edges.findLastIndex((edge) => edge <= box.x + 1),
  );
  return new Set(own).size === own.length && !crosses(heading, columns);
}

/**
 * The columns of a table met before that these lines fit into, whatever their width, and the lines
 * with texts of a row that nearly touch parted where two of the columns meet.
 */
export function knownThatFit(
  lines: readonly Band[],
  known: readonly KnownColumns[],
): { readonly columns: KnownColumns; readonly lines: readonly Band[] } | undefined {
  for (const columns of known) {
    // What still crosses columns when they part it into many pieces is running text.
    const apart = lines.map((line) => {
      const band = partedBand(line, columns.edges);
      return isFull(line) || !crosses(band, columns) ? band : line;
    });
    if (fits(apart, columns)) return { columns, lines: apart };
  }
  return undefined;
}

/** Whether a piece of a row crosses an edge, or lies left of the table. */
const crosses = ({ pieces }: Band, { from, edges }: KnownColumns): boolean =>
  pieces.some(
    ({ box }) =>
      box.x < from - SAME_TABLE || edges.some((edge) => box.x < edge - 1 && right(box) > edge + 1),
  );

/** Whether hardly a piece of the full rows crosses an edge, and the rows lie within the table. */
function fits(bands: readonly Band[], columns: KnownColumns): boolean {
  const full = bands.filter(isFull);
  if (full.length === 0) return false;
  const crossing = full.filter((band) => crosses(band, columns));
  return crossing.length <= MOST_CROSSING_KNOWN * full.length;
}

/** Writes down columns for later pages. */
export function noteColumns(known: KnownColumns[], box: Box, edges: readonly number[]): void {
  if (edges.length >= FEWEST_PIECES) known.push({ from: box.x, to: right(box), edges });
}
