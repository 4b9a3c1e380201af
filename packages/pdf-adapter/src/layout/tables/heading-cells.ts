import { type Box, centreOf, contains } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import { right } from '../../geometry/box.js';
import { clustered, indexAt } from '../../geometry/clusters.js';
import { FEWEST_PIECES, linesOfPieces } from '../text/bands.js';
import { chunksOf, partedAt } from '../text/chunks.js';
import type { Character } from '../text/text.js';
import { parted } from './parted-cells.js';

/** Headings of tables whose words no ruling parts: one wide cell over rows that are ruled into columns. */

/** Rows of fewer columns need no heading with a word over each. */
const FEWEST_COLUMNS = 4;
/** So many rows must have all the columns. */
const FEWEST_ROWS = 2;
const SAME_EDGE = 3;

/** Cells of a table row by row, each row from left to right. */
function rowsOf(regions: readonly Region[]): readonly (readonly Box[])[] {
  const boxes = regions.map(({ box }) => box);
  const tops = clustered(
    boxes.map(({ y }) => y),
    1,
  );
  const rows: Box[][] = tops.map(() => []);
  for (const box of boxes) rows[indexAt(tops, box.y, 1)]?.push(box);
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** The rows of a table with most columns; [] where hardly any has so many, or the columns are few. */
export function fullRowsOf(regions: readonly Region[]): readonly (readonly Box[])[] {
  const rows = rowsOf(regions).filter(({ length }) => length >= FEWEST_COLUMNS);
  const most = rows.reduce((longest, { length }) => Math.max(longest, length), 0);
  const full = rows.filter(({ length }) => length === most);
  return full.length < FEWEST_ROWS ? [] : full;
}

/**
 * The cells that the words of a heading make of one cell over all columns: each begins with the column
 * its word stands in. Undefined where words cross columns or share one: it is the heading of a section,
 * or running text.
 */
export function headingCells(
  box: Box,
  edges: readonly number[],
  glyphs: readonly Character[],
): readonly Region[] | undefined {
  const pieces = chunksOf(glyphs).flatMap((piece) => partedAt(piece, edges));
  if (pieces.length < Math.min(FEWEST_PIECES, edges.length) || linesOfPieces(pieces).length > 1)
    return undefined;
  const columns = pieces.map((piece) => indexAt(edges, piece.box.x, 1));
  const crossing = pieces.some((piece, index) => {
    const end = edges[(columns[index] ?? 0) + 1] ?? right(box);
    return right(piece.box) > end + 1;
  });
  const starts = [...new Set(columns)]
    .sort((a, b) => a - b)
    .map((column) => edges[column] ?? box.x);
  if (crossing || starts.length < pieces.length) return undefined;
  const lefts = [box.x, ...starts.slice(1)];
  return lefts.map((x, index) => ({
    box: { ...box, x, width: (lefts[index + 1] ?? right(box)) - x },
  }));
}

/** A ruled table with the headings of its columns parted where they stand in one cell over all of them. */
export function withHeadingParted(table: Table, glyphs: readonly Character[]): Table {
  const full = table.open ? [] : fullRowsOf(table.regions);
  const [first] = full;
  const last = full.at(-1)?.[0];
  if (first === undefined || last === undefined) return table;
  const edges = first.map(({ x }) => x);
  const end = Math.max(...first.map(right));
  const cells = new Map<Region, readonly Region[]>();
  for (const region of table.regions) {
    const { box } = region;
    // Columns of chapters at the left may have no heading.
    const under = edges.slice(edges.findIndex((edge) => Math.abs(edge - box.x) < SAME_EDGE));
    const isOverAll =
      Math.abs((under[0] ?? 0) - box.x) < SAME_EDGE && Math.abs(right(box) - end) < SAME_EDGE;
    if (!isOverAll || under.length < FEWEST_COLUMNS || box.y > last.y) continue;
    const own = glyphs.filter((glyph) => contains(box, centreOf(glyph.box)));
    const heads = headingCells(box, under, own);
    if (heads !== undefined) cells.set(region, heads);
  }
  return parted(table, cells);
}
