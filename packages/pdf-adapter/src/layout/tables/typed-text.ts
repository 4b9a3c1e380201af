import { boxAround, centreOf, overlapArea } from '@kaijisho/core';
import { type Field, glyphsOfField } from '../../annotations/fields.js';
import { regionAt, type Table } from '../../drawn/ruled-tables.js';
import type { ByHeight } from '../../geometry/by-height.js';
import { type Character, isSpace } from '../text/text.js';
import type { SortedCharacters } from './sorted-characters.js';

/** Share of a typed text that lies in the cell it stands in, the least. */
const INSIDE = 0.7;

/**
 * Adds what somebody typed on the page with the tools of a PDF reader: in an empty cell, or where nothing is
 * printed beside all tables. Typed over words, or over the edge of cells, it is known as a drawing only: it
 * says something about them, and is no text of theirs.
 * @param printed what is printed, without spaces
 */
export function addTyped(
  { byRegion, loose }: SortedCharacters,
  fields: readonly Field[],
  tables: readonly Table[],
  printed: ByHeight<Character>,
): void {
  for (const field of fields) {
    if (field.typed === undefined) continue;
    const letters = glyphsOfField(field, Number.POSITIVE_INFINITY);
    const box = boxAround(letters.map((letter) => letter.box));
    if (printed.within(box).length > 0) continue;
    const region = regionAt(tables, centreOf(box));
    if (region === undefined) loose.push(...letters);
    else if (
      byRegion.get(region)?.some((glyph) => !isSpace(glyph)) !== true &&
      overlapArea(box, region.box) > INSIDE * box.width * box.height
    )
      byRegion.set(region, [...letters]);
  }
}
