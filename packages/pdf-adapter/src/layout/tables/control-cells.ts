import { type Box, centreOf, groupedBy } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import { right } from '../../geometry/box.js';
import { ByHeight } from '../../geometry/by-height.js';
import { clustered } from '../../geometry/clusters.js';
import type { Character } from '../text/text.js';
import { headingCells } from './heading-cells.js';
import { parted } from './parted-cells.js';

/** Ruled cells in which several controls stand side by side, and no word: each has a column of its own. */

/** Controls below one another have the same middle. */
const SAME_MIDDLE = 2;
/** So many cells with controls at the same places make columns of them. */
const FEWEST_ROWS = 3;

/** Where the columns of controls begin in the cells of one column; [] where they make none. */
function edgesIn(
  cells: readonly Box[],
  controls: ByHeight<{ readonly box: Box }>,
  words: ByHeight<Character>,
): readonly number[] {
  const rows = cells
    .filter((box) => words.within(box).length === 0)
    .map((box) => controls.within(box).map((control) => centreOf(control.box).x));
  const most = rows.reduce((best, { length }) => Math.max(best, length), 0);
  const full = rows.filter(({ length }) => length === most);
  const middles = clustered(full.flat(), SAME_MIDDLE);
  // Where as many controls stand below one another, or at other places in each row, nothing is headed.
  if (most < 2 || full.length < FEWEST_ROWS || middles.length !== most) return [];
  return middles.slice(1).map((middle, index) => (middle + (middles[index] ?? middle)) / 2);
}

/**
 * A ruled table with a column for each of the controls that stand side by side in its cells: what they
 * mean is said in the heading alone, whose words are parted like them.
 * @param words what is printed, without spaces
 */
export function withControlCells(
  table: Table,
  controls: readonly Box[],
  words: ByHeight<Character>,
): Table {
  if (table.open || controls.length < 2 * FEWEST_ROWS) return table;
  const byHeight = new ByHeight(controls.map((box) => ({ box })));
  const columns = groupedBy(
    table.regions,
    ({ box }) => `${Math.round(box.x)} ${Math.round(right(box))}`,
  );
  const cells = new Map<Region, readonly Region[]>();
  for (const regions of columns.values()) {
    const inner = edgesIn(
      regions.map(({ box }) => box),
      byHeight,
      words,
    );
    if (inner.length === 0) continue;
    for (const region of regions) {
      const { box } = region;
      const edges = [box.x, ...inner];
      const own = words.within(box);
      if (own.length > 0) {
        const heads = headingCells(box, edges, own);
        if (heads !== undefined) cells.set(region, heads);
      } else if (byHeight.within(box).length > 0) cells.set(region, cellsFrom(box, edges));
    }
  }
  return parted(table, cells);
}

/** A cell parted at the left edges of columns. */
const cellsFrom = (box: Box, edges: readonly number[]): readonly Region[] =>
  edges.map((x, index) => ({
    box: { ...box, x, width: (edges[index + 1] ?? right(box)) - x },
  }));
