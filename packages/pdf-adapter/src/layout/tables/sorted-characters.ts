import { centreOf } from '@kaijisho/core';
import { type Region, regionAt, type Table } from '../../drawn/ruled-tables.js';
import type { Character } from '../text/text.js';

/** Characters of a page by the cell they stand in; `loose` are those in none. */
export interface SortedCharacters {
  readonly byRegion: Map<Region, Character[]>;
  readonly loose: Character[];
}

export function sortIntoRegions(
  glyphs: readonly Character[],
  tables: readonly Table[],
): SortedCharacters {
  const byRegion = new Map<Region, Character[]>();
  const loose: Character[] = [];
  for (const glyph of glyphs) {
    const region = regionAt(tables, centreOf(glyph.box));
    if (region === undefined) loose.push(glyph);
    else {
      const own = byRegion.get(region);
      if (own === undefined) byRegion.set(region, [glyph]);
      else own.push(glyph);
    }
  }
  return { byRegion, loose };
}
