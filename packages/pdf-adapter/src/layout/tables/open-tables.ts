import type { Box } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import { bottom, right } from '../../geometry/box.js';
import { clustered, indexAt } from '../../geometry/clusters.js';
import { type ColumnHints, edgesWithHints } from '../columns/column-hints.js';
import { columnsOf, knownFor, noteColumns, ROOM } from '../columns/columns.js';
import { withControlsHeaded } from '../columns/lone-controls.js';
import { withNumbersBeside, withNumbersEnd } from '../columns/numbers-beside.js';
import { fromPaintedHeading, tiledEdges } from '../columns/painted-heading.js';
import {
  type Band,
  bottomOf,
  FEWEST_PIECES,
  holdsRows,
  isFull,
  isNumbered,
  joinWrapped,
  linesIfSeveral,
  linesOfPieces,
  partedBand,
  partHeading,
  partNumbered,
} from '../text/bands.js';
import { chunksOf, partedAt } from '../text/chunks.js';
import type { Character } from '../text/text.js';
import { alignedTable } from './aligned-table.js';

/** Tables with rulings between their rows only: their columns are where no row has text. */

/** How far beyond its rules a table's heading or last row may stand, in points. */
const BEYOND_RULES = 12;
/** What stands there may be of some lines that lie beside one another: so many times as far is looked. */
const LINES_BEYOND = 5;

/** So many lines between two rules of a table without columns are no cell of it. */
const FEWEST_LINES_OF_TEXT = 3;

/**
 * A table with rulings between its rows only, cut into the columns its text stands in; undefined where
 * the rules part headings from text.
 */
export function withColumns(
  ruledTable: Table,
  glyphs: readonly Character[],
  hints: ColumnHints,
): Table | undefined {
  if (!ruledTable.open) return ruledTable;
  const { known, tiles, marks } = hints;
  const { table, edge } = withNumbersBeside(fromPaintedHeading(ruledTable, tiles, glyphs), glyphs);
  const parted = bandsOf(table, glyphs).flatMap((band) => partHeading(band, table.box.x));
  const ruled = partedUnderHeading(withControlsHeaded(bandsBeyond(parted, table.box, glyphs)));
  const inLines = ruled.some((band) => holdsRows(band, table.box.x));
  const lines = inLines
    ? ruled.flatMap(({ pieces }) => linesOfPieces(pieces))
    : ruled.flatMap((band) => linesIfSeveral(band, table.box.x));
  const found =
    tiledEdges(table.box, tiles) ??
    knownFor(table.box, lines, known) ??
    columnsOfAny([lines, ruled], table.box, marks);
  // Last: numbers end where no other edge is near.
  const edges = withNumbersEnd(edgesWithHints(found, table.box, ruled, hints), edge);
  const rows = inLines
    ? ruled.flatMap(({ pieces }) =>
        joinWrapped(linesOfPieces(pieces), [...edges, right(table.box)]),
      )
    : ruled.flatMap((band) => partNumbered(band, [...edges, right(table.box)]));
  const bands = withNumberedBeyond(rows, edges, glyphs);
  noteColumns(known, table.box, edges);
  const top = Math.min(table.box.y, ...bands.map((band) => band.top));
  const end = Math.max(bottom(table.box), ...bands.map((band) => band.bottom));
  if (edges.length >= FEWEST_PIECES)
    return alignedTable(bands, { ...table.box, y: top, height: end - top }, edges);
  // Rules under headings, with paragraphs of text between, make no table.
  const isText = ruled.some(({ pieces }) => linesOfPieces(pieces).length >= FEWEST_LINES_OF_TEXT);
  return isText ? undefined : table;
}

/** So many rows begin a text where a word of the heading begins. */
const FEWEST_STARTS = 3;
const SAME_START = 1;

/** Rows whose texts nearly touch, parted where a word of the heading begins and texts of other rows do. */
function partedUnderHeading(bands: readonly Band[]): readonly Band[] {
  const heading = bands.find(isFull);
  const rows = bands.filter((band) => band !== heading);
  const starts = clustered(
    rows.flatMap(({ pieces }) => pieces.map(({ box }) => box.x)),
    SAME_START,
  );
  const counts = new Map<number, number>();
  for (const { pieces } of rows)
    for (const { box } of pieces) {
      const at = indexAt(starts, box.x);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  const edges = (heading?.pieces ?? []).flatMap(({ box }) => {
    const at = indexAt(starts, box.x, SAME_START);
    const start = starts[at] ?? 0;
    const isStart = Math.abs(start - box.x) <= SAME_START;
    return isStart && (counts.get(at) ?? 0) >= FEWEST_STARTS ? [start - SAME_START] : [];
  });
  return edges.length === 0 ? bands : bands.map((band) => partedBand(band, edges));
}

/** The columns that the first of several ways to part a table into rows tells. */
const columnsOfAny = (
  ways: readonly (readonly Band[])[],
  box: Box,
  marks: readonly Box[],
): readonly number[] =>
  ways.map((bands) => columnsOf(bands, box, marks)).find(({ length }) => length > 0) ?? [];

/** The rows that the rules of a table part, with what stands in them. */
function bandsOf(table: Table, glyphs: readonly Character[]): readonly Band[] {
  const byRegion = new Map<Region, Character[]>(table.regions.map((region) => [region, []]));
  for (const glyph of glyphs) {
    const { x, y, width, height } = glyph.box;
    const region = table.regionAt(x + width / 2, y + height / 2);
    if (region !== undefined) byRegion.get(region)?.push(glyph);
  }
  return [...byRegion].map(([{ box }, own]) => ({
    top: box.y,
    bottom: bottom(box),
    pieces: chunksOf(own),
  }));
}

/** The rows with a heading that stands right over the first rule, and a row right under the last. */
function bandsBeyond(
  bands: readonly Band[],
  box: Box,
  glyphs: readonly Character[],
): readonly Band[] {
  const outside = (from: number, to: number) =>
    chunksOf(
      glyphs.filter((glyph) => {
        const middle = glyph.box.y + glyph.box.height / 2;
        return (
          middle >= from &&
          middle < to &&
          glyph.box.x >= box.x - 1 &&
          right(glyph.box) <= right(box) + 1
        );
      }),
    );
  const above = linesOfPieces(outside(box.y - LINES_BEYOND * BEYOND_RULES, box.y)).at(-1);
  const [below] = linesOfPieces(outside(bottom(box), bottom(box) + LINES_BEYOND * BEYOND_RULES));
  const isHead =
    above !== undefined &&
    isFull(above) &&
    box.y - above.bottom < BEYOND_RULES &&
    !standsOverOne(above, bands);
  const isRow = below !== undefined && isFull(below) && below.top - bottom(box) < BEYOND_RULES;
  return [
    ...(isHead ? [{ ...above, bottom: box.y }] : []),
    ...bands,
    ...(isRow ? [{ ...below, top: bottom(box), bottom: bottomOf(below.pieces) + 1 }] : []),
  ];
}

/** So many rows whose longest text lies under several words show that these head no columns. */
const FEWEST_UNDER = 2;

/**
 * Whether several pieces of a line, such as a legend, stand over the longest text of rows below it. Texts
 * of two columns that nearly touch are no one text: there is white where a word of the line begins.
 */
function standsOverOne(line: Band, bands: readonly Band[]): boolean {
  const starts = line.pieces.map(({ box }) => box.x);
  const under = bands.filter(isFull).filter((band) => {
    const longest = partedBand(band, starts).pieces.reduce((best, piece) =>
      piece.box.width > best.box.width ? piece : best,
    );
    const over = line.pieces.filter(
      ({ box }) => box.x < right(longest.box) && right(box) > longest.box.x,
    );
    return over.length > 1;
  });
  return under.length >= FEWEST_UNDER;
}

/**
 * The rows of a table with those above the first and below the last that no rule or stripe encloses:
 * numbered at the left edge, one close to the other, with the question in its column.
 */
function withNumberedBeyond(
  rows: readonly Band[],
  [left = 0, second = 0]: readonly number[],
  glyphs: readonly Character[],
): readonly Band[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return rows;
  const isRow = (line: Band) => {
    const [, next] = line.pieces.flatMap((piece) => partedAt(piece, [second]));
    return isNumbered(line, left) && next !== undefined && Math.abs(next.box.x - second) < ROOM;
  };
  const linesIn = (isThere: (middle: number) => boolean) =>
    linesOfPieces(chunksOf(glyphs.filter(({ box }) => isThere(box.y + box.height / 2))));
  const above: Band[] = [];
  for (const line of [...linesIn((middle) => middle < first.top)].reverse()) {
    const next = above[0] ?? first;
    if (!isRow(line) || next.top - line.bottom > BEYOND_RULES) break;
    above.unshift({ ...line, bottom: next.top });
  }
  const below: Band[] = [];
  for (const line of linesIn((middle) => middle >= last.bottom)) {
    const before = below.at(-1) ?? last;
    if (!isRow(line) || line.top - before.bottom > BEYOND_RULES) break;
    below.push({ ...line, top: before.bottom, bottom: line.bottom + 1 });
  }
  return [...above, ...rows, ...below];
}
