import type { Box } from '@kaijisho/core';
import { chunksOf } from './chunks.js';
import type { Region, Table } from './tables.js';
import type { Character, Line } from './text.js';
import { bottom, right } from './text.js';

/** Tables without upright rulings: their columns are where no row has text. */

/** Rows with this many pieces of text tell where the columns are; fewer than so many rows do not. */
const FEWEST_PIECES = 3;
const FEWEST_ROWS = 4;
/** A column of white may be crossed by this share of those rows (a long remark, a wide number). */
const MOST_CROSSING = 0.06;
const NARROWEST_GAP = 4;

/** White this wide parts columns where the heading of the table says that there are two. */
const NARROWEST_UNDER_HEADING = 1.5;
/** Fields to a point in which text is looked for. */
const FINENESS = 3;

/** The rows of an open table, each with its pieces of text. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly pieces: readonly Line[];
}

/** An upright stripe without text. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

const middleOf = ({ from, to }: Gap): number => (from + to) / 2;

/** Stripes that hardly any of the rows has text in. */
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

/** Left edges of the columns that the rows of a table agree on; [] when they do not. */
function columnsOf(bands: readonly Band[], left: number, width: number): readonly number[] {
  const telling = bands.filter(({ pieces }) => pieces.length >= FEWEST_PIECES);
  const [heading] = telling;
  if (heading === undefined || telling.length < FEWEST_ROWS) return [];
  const pieces = gapsOf(
    telling.map((band) => band.pieces.map(({ box }) => box)),
    left,
    width,
  ).filter(({ from, to }) => to - from >= NARROWEST_GAP);
  const characters = gapsOf(
    telling.map((band) => band.pieces.flatMap(({ glyphs }) => glyphs.map(({ box }) => box))),
    left,
    width,
  ).filter(({ from, to }) => to - from >= NARROWEST_UNDER_HEADING);
  const headed = underHeading(heading, characters);
  return [left, ...(headed.length > pieces.length ? headed : pieces.map(middleOf))];
}

/** One stripe between every two words of the heading: beside a word that begins there, or the widest. */
function underHeading({ pieces }: Band, gaps: readonly Gap[]): readonly number[] {
  const words = [...pieces].sort((a, b) => a.box.x - b.box.x);
  return words.slice(1).flatMap(({ box }, index) => {
    const before = words[index]?.box ?? box;
    const centre = (of: Box) => of.x + of.width / 2;
    const between = gaps.filter(
      (gap) => middleOf(gap) > centre(before) && middleOf(gap) < centre(box),
    );
    const beside = between.find(({ to }) => Math.abs(to - box.x) < 4);
    const [widest] = [...between].sort((a, b) => b.to - b.from - (a.to - a.from));
    const chosen = beside ?? widest;
    return chosen === undefined ? [] : [middleOf(chosen)];
  });
}

/** Columns found on an earlier page, for the tables that go on there without a heading. */
export interface KnownColumns {
  readonly from: number;
  readonly to: number;
  readonly edges: readonly number[];
}

const SAME_TABLE = 4;

/** The columns of a table of this width met before, else its own, which are kept for later pages. */
function knownOrOwn(bands: readonly Band[], box: Box, known: KnownColumns[]): readonly number[] {
  const before = known.find(
    ({ from, to }) => Math.abs(from - box.x) < SAME_TABLE && Math.abs(to - right(box)) < SAME_TABLE,
  );
  if (before !== undefined) return before.edges;
  const edges = columnsOf(bands, box.x, box.width);
  if (edges.length >= FEWEST_PIECES) known.push({ from: box.x, to: right(box), edges });
  return edges;
}

/** A table of the given bands, cut into columns; undefined when its text is not in columns. */
function alignedTable(
  bands: readonly Band[],
  box: Box,
  edges: readonly number[],
): Table | undefined {
  if (edges.length < FEWEST_PIECES) return undefined;
  const ends = [...edges.slice(1), right(box)];
  const rows = bands.map(({ top, bottom: end, pieces }) => {
    const cells: Region[] = [];
    let column = 0;
    while (column < edges.length) {
      // A piece that runs over several columns, such as a heading, makes one cell of them.
      const last = lastColumnOf(pieces, edges, ends, column);
      const x = edges[column] ?? box.x;
      cells.push({ box: { x, y: top, width: (ends[last] ?? x) - x, height: end - top } });
      column = last + 1;
    }
    return { top, end, cells };
  });
  return {
    box,
    open: false,
    regions: rows.flatMap(({ cells }) => cells),
    regionAt: (x, y) =>
      rows
        .find(({ top, end }) => y >= top && y < end)
        ?.cells.find(({ box: cell }) => x >= cell.x && x < right(cell)),
  };
}

function lastColumnOf(
  pieces: readonly Line[],
  edges: readonly number[],
  ends: readonly number[],
  column: number,
): number {
  const from = edges[column] ?? 0;
  const end = ends[column] ?? 0;
  const crossing = pieces.filter(({ box }) => box.x >= from - 1 && box.x < end && right(box) > end);
  const reach = Math.max(0, ...crossing.map(({ box }) => right(box)));
  let last = column;
  while (last + 1 < edges.length && reach > (edges[last + 1] ?? 0) + NARROWEST_GAP) last += 1;
  return last;
}

/** A table with rulings between its rows only, cut into the columns its text stands in. */
export function withColumns(
  table: Table,
  glyphs: readonly Character[],
  known: KnownColumns[],
): Table {
  if (!table.open) return table;
  const byRegion = new Map<Region, Character[]>(table.regions.map((region) => [region, []]));
  for (const glyph of glyphs) {
    const { x, y, width, height } = glyph.box;
    const region = table.regionAt(x + width / 2, y + height / 2);
    if (region !== undefined) byRegion.get(region)?.push(glyph);
  }
  const bands = [...byRegion].map(
    ([{ box }, own]): Band => ({
      top: box.y,
      bottom: bottom(box),
      pieces: chunksOf(own),
    }),
  );
  return alignedTable(bands, table.box, knownOrOwn(bands, table.box, known)) ?? table;
}

/** Rows of loose text that stand in columns, though nothing is ruled; [] when none do. */
export function looseTables(glyphs: readonly Character[]): readonly Table[] {
  const lines = linesOf(chunksOf(glyphs));
  const telling = lines.filter(({ pieces }) => pieces.length >= FEWEST_PIECES);
  const [first] = telling;
  const last = telling.at(-1);
  if (first === undefined || last === undefined || telling.length < FEWEST_ROWS) return [];
  const block = lines.filter(({ top }) => top >= first.top && top <= last.top + 3 * heightOf(last));
  const left = Math.min(...block.flatMap(({ pieces }) => pieces.map(({ box }) => box.x))) - 1;
  const end = Math.max(...block.flatMap(({ pieces }) => pieces.map(({ box }) => right(box)))) + 1;
  const edges = columnsOf(block, left, end - left);
  if (edges.length < FEWEST_PIECES) return [];
  const rows = joinWrapped(block, edges);
  const top = rows[0]?.top ?? 0;
  const box = { x: left, y: top, width: end - left, height: (rows.at(-1)?.bottom ?? top) - top };
  const table = alignedTable(rows, box, edges);
  return table === undefined ? [] : [table];
}

const heightOf = (band: Band): number => band.bottom - band.top;

/** Pieces side by side as lines. */
function linesOf(pieces: readonly Line[]): readonly Band[] {
  const bands: { top: number; bottom: number; pieces: Line[] }[] = [];
  for (const piece of pieces) {
    const last = bands.at(-1);
    const centre = piece.box.y + piece.box.height / 2;
    if (last !== undefined && centre < last.bottom && centre > last.top) {
      last.pieces.push(piece);
      last.top = Math.min(last.top, piece.box.y);
      last.bottom = Math.max(last.bottom, bottom(piece.box));
    } else bands.push({ top: piece.box.y, bottom: bottom(piece.box), pieces: [piece] });
  }
  return bands;
}

/**
 * Lines of one row made one band. Two full lines are two rows, so the least distance between such
 * lines is that of rows; a line of one piece that stands nearer to its neighbour was wrapped. Where
 * rows stand no further apart than wrapped lines, it goes with the line above.
 */
function joinWrapped(lines: readonly Band[], edges: readonly number[]): readonly Band[] {
  const isFull = ({ pieces }: Band) => pieces.length >= FEWEST_PIECES;
  const gap = (above: Band, below: Band) => below.top - above.bottom;
  const between = lines
    .slice(1)
    .flatMap((line, index) => {
      const above = lines[index];
      return above !== undefined && isFull(above) && isFull(line) ? [gap(above, line)] : [];
    })
    .sort((a, b) => a - b);
  const rowGap = between[Math.floor(between.length * 0.1)] ?? Number.POSITIVE_INFINITY;
  const rows: Band[] = [];
  lines.forEach((line, index) => {
    const above = rows.at(-1);
    const next = lines[index + 1];
    const wrapped =
      above !== undefined &&
      !isFull(line) &&
      startsInside(line, edges) &&
      gap(above, line) <= Math.min(rowGap + 1, 1.2 * heightOf(line)) &&
      (next === undefined || gap(above, line) <= gap(line, next) + 0.5);
    if (wrapped && above !== undefined)
      rows[rows.length - 1] = {
        top: above.top,
        bottom: Math.max(above.bottom, line.bottom),
        pieces: [...above.pieces, ...line.pieces],
      };
    else rows.push(line);
  });
  return rows.map((row, index) => ({ ...row, bottom: rows[index + 1]?.top ?? row.bottom + 1 }));
}

/** A wrapped line begins in a column behind the first: what begins at the left edge is a heading. */
const startsInside = ({ pieces }: Band, edges: readonly number[]): boolean =>
  pieces.every(({ box }) => box.x >= (edges[1] ?? 0) - 1);
