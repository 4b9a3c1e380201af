import { type Box, groupedBy } from '@kaijisho/core';
import { right } from '../geometry/box.js';
import type { Area } from './sort-paths.js';

/** Painted cells side by side, such as the heading of a table: their sides tell its columns. */
export interface Tiles {
  readonly box: Box;
  /** Left edges, from left to right. */
  readonly edges: readonly number[];
  readonly boxes: readonly Box[];
}

const SAME_EDGE = 1;
const FEWEST = 3;
const SMALLEST = 8;
/** So many painted rows with the same columns are stripes of a table. */
const FEWEST_STRIPES = 3;

/** Rows of painted areas of one height that adjoin one another. */
export function tilesOf(areas: readonly Area[]): readonly Tiles[] {
  const tiles = areas.flatMap(({ box, translucent }) =>
    translucent || box.height < SMALLEST || box.width < SMALLEST ? [] : [box],
  );
  const rows = groupedBy(tiles, ({ y, height }) => `${Math.round(y)} ${Math.round(height)}`);
  return [...rows.values()].flatMap((boxes) => {
    const sorted = [...boxes].sort((a, b) => a.x - b.x);
    const [first] = sorted;
    const last = sorted.at(-1);
    const adjoin = sorted.every((box, index) => {
      const before = sorted[index - 1];
      return before === undefined || Math.abs(right(before) - box.x) < SAME_EDGE;
    });
    if (first === undefined || last === undefined || sorted.length < FEWEST || !adjoin) return [];
    return [
      {
        box: { ...first, width: right(last) - first.x },
        edges: sorted.map(({ x }) => x),
        boxes: sorted,
      },
    ];
  });
}

/** Rows of painted cells that stand one below another with the same columns: every second row of a table. */
export function stripedRows(tiles: readonly Tiles[]): readonly Tiles[] {
  const alike = groupedBy(tiles, ({ box, edges }) =>
    [...edges, right(box)].map((edge) => Math.round(edge)).join(' '),
  );
  return [...alike.values()].flatMap((rows) => (rows.length < FEWEST_STRIPES ? [] : rows));
}
