import { type Box, centreOf, contains } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import { stripedRows, type Tiles } from '../../drawn/tiles.js';
import { bottom, right } from '../../geometry/box.js';
import type { Character } from '../text/text.js';

/** Headings whose cells are painted beside one another: they tell where a table begins, and its columns. */

/** Edges of one table are no further apart, in points. */
export const SAME_TABLE = 4;

const isAsWideAs = ({ box: row }: Tiles, box: Box): boolean =>
  Math.abs(row.x - box.x) < SAME_TABLE && Math.abs(right(row) - right(box)) < SAME_TABLE;

/** Edges that painted heading cells right over or at the top of a table tell; undefined without any. */
export function tiledEdges(box: Box, tiles: readonly Tiles[]): readonly number[] | undefined {
  return tiles.find(
    (row) =>
      isAsWideAs(row, box) &&
      bottom(row.box) >= box.y - SAME_TABLE &&
      row.box.y <= box.y + SAME_TABLE,
  )?.edges;
}

/** Above a painted heading no more rows are none of the table's: a line over the title, a panel, a sentence. */
const MOST_ABOVE = 3;

/** Letters stand in so many cells of a painted heading at least: in the bar of a section they do in one. */
const FEWEST_HEADED = 3;

const headsColumns = ({ boxes }: Tiles, glyphs: readonly Character[]): boolean =>
  boxes.filter((box) => glyphs.some((glyph) => contains(box, centreOf(glyph.box)))).length >=
  FEWEST_HEADED;

/**
 * A table without what stands above its painted heading: a line as wide as it over the page's title is
 * no rule of it, a painted panel over a sentence no row, and between line and heading is none. A table that
 * begins with a painted row has nothing above it, and what is painted as its stripes heads nothing.
 */
export function fromPaintedHeading(
  table: Table,
  tiles: readonly Tiles[],
  glyphs: readonly Character[],
): Table {
  const { box, regions } = table;
  const wide = tiles.filter((row) => isAsWideAs(row, box));
  if (wide.some(({ box: row }) => Math.abs(row.y - box.y) < SAME_TABLE)) return table;
  const stripes = stripedRows(wide);
  /** The row of the table that ends with a painted one; undefined for any but the first few. */
  const endedBy = ({ box: row }: Tiles): Region | undefined =>
    regions
      .slice(0, 1 + MOST_ABOVE)
      .find(
        (region) =>
          Math.abs(bottom(row) - bottom(region.box)) < SAME_TABLE && row.y > box.y + SAME_TABLE,
      );
  const heading = wide.find(
    (row) => !stripes.includes(row) && endedBy(row) !== undefined && headsColumns(row, glyphs),
  );
  const first = heading && endedBy(heading);
  if (first === undefined || heading === undefined) return table;
  const { y } = heading.box;
  const from = (whole: Box): Box => ({ ...whole, y, height: bottom(whole) - y });
  const head = { box: from(first.box) };
  return {
    ...table,
    box: from(box),
    regions: [head, ...regions.slice(regions.indexOf(first) + 1)],
    regionAt(atX, atY) {
      const region = atY < y ? undefined : table.regionAt(atX, atY);
      return region === first ? head : region;
    },
  };
}
