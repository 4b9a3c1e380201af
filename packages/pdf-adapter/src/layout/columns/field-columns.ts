import { type Box, centreOf, contains, groupedBy } from '@kaijisho/core';
import { right } from '../../geometry/box.js';
import type { Band } from '../text/bands.js';
import { isFreeAt, withEdges } from './columns.js';

/** Fewer fields below one another than this make no column. */
const FEWEST_FIELDS = 3;
/** Fields below one another begin at the same place. */
const SAME_START = 1;

/**
 * The edges with those at which form fields begin below one another, close to what is printed beside
 * them: what somebody types there has a column of its own.
 */
export function withFieldColumns(
  edges: readonly number[],
  table: Box,
  fields: readonly Box[],
  bands: readonly Band[],
): readonly number[] {
  const inside = fields.filter((field) => contains(table, centreOf(field)));
  const pieces = bands.flatMap((band) => band.pieces);
  const starts = groupedBy(inside, (field) => Math.round(field.x));
  const added = [...starts.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length + 1 < FEWEST_FIELDS) return [];
    const edge = first.x - SAME_START / 2;
    const from = edges.findLast((other) => other <= edge) ?? table.x;
    const isBefore = pieces.some(({ box }) => box.x >= from - 1 && right(box) <= edge);
    return isBefore && isFreeAt(edge, pieces) ? [edge] : [];
  });
  return withEdges(edges, added);
}
