import type { Region, Table } from '../../drawn/ruled-tables.js';

/** A table with some of its cells parted into several that stand side by side. */
export function parted(table: Table, cells: ReadonlyMap<Region, readonly Region[]>): Table {
  if (cells.size === 0) return table;
  return {
    ...table,
    regions: table.regions.flatMap((region) => cells.get(region) ?? [region]),
    regionAt: (x, y) => {
      const region = table.regionAt(x, y);
      const own = region === undefined ? undefined : cells.get(region);
      return own?.findLast(({ box }) => x >= box.x) ?? region;
    },
  };
}
