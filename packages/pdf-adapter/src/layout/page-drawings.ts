import { centreOf, type Drawing, overlapArea } from '@kaijisho/core';
import { checkboxesOf } from '../drawn/checkboxes.js';
import { isNearlyWhite } from '../drawn/colour.js';
import { picturesAsDrawings } from '../drawn/pictures.js';
import { regionAt, type Table } from '../drawn/ruled-tables.js';
import { shapesOf } from '../drawn/shapes.js';
import type { PageContent } from '../operators/content.js';
import type { Ink } from './ink.js';

/** An area larger than this, in points, is the ground of something: a marker runs over a word, on one line. */
const WIDEST_SPOT = 120;
const HIGHEST_SPOT = 30;
/** A smaller one is a dot, or a thick line. */
const SMALLEST_SPOT = 3;
/** Share of its cell that an area fills which is the cell's own ground. */
const FILLED = 0.8;
/** Nobody marks more characters than this to answer: over more of them lies the ground of a text. */
const MOST_MARKED = 12;

/** What is drawn on a page and may be a mark; what was put over it with a PDF reader is known already. */
export function drawingsOn(
  ink: Ink,
  { pictures }: PageContent,
  tables: readonly Table[],
): readonly Drawing[] {
  const { boxes, frames, strokes } = checkboxesOf(ink, ink.frames, ink.words);
  return [
    ...boxes,
    ...shapesOf(strokes),
    ...frames.map(({ box }): Drawing => ({ kind: 'frame', box })),
    ...spots(ink, tables),
    ...picturesAsDrawings(pictures),
  ];
}

/** Small painted areas that fill no cell: a marker over a word, or a box filled to choose. */
function spots({ areas, words }: Ink, tables: readonly Table[]): readonly Drawing[] {
  return areas.flatMap(({ box, colour }): readonly Drawing[] => {
    if (box.width > WIDEST_SPOT || box.height > HIGHEST_SPOT) return [];
    if (Math.min(box.width, box.height) < SMALLEST_SPOT) return [];
    if (isNearlyWhite(colour)) return [];
    const region = regionAt(tables, centreOf(box));
    if (
      region !== undefined &&
      overlapArea(box, region.box) > FILLED * region.box.width * region.box.height
    )
      return [];
    return words.within(box).length > MOST_MARKED ? [] : [{ kind: 'box', box }];
  });
}
