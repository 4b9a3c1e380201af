import { boxAround } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import { bottom, middleOf, right } from '../../geometry/box.js';
import { chunksOf } from '../text/chunks.js';
import type { Character, Line } from '../text/text.js';
import { textOfGlyphs } from '../text/text.js';
import { withEdges } from './columns.js';

/** How far before its rules the numbers of a table may stand, in points. */
const REACH = 48;
/** Share of the rows that have a number there. */
const MOST = 0.5;
const NEAR = 8;
const NUMBER =
  /^[\s(（]*(?:[A-Z]{0,3}[-.]?)[0-9０-９]{1,3}(?:[.．‐－-][0-9０-９]{1,3}){0,4}[\s.．)）]*$/;

/**
 * A table whose rules begin at the questions, with the numbers that stand before them: as wide as both,
 * where most rows have one, and where the numbers end.
 */
export function withNumbersBeside(
  table: Table,
  glyphs: readonly Character[],
): { readonly table: Table; readonly edge?: number } {
  const { x, y } = table.box;
  const before = glyphs.filter(
    ({ box }) =>
      box.x >= x - REACH && right(box) <= x + 1 && box.y >= y && bottom(box) <= bottom(table.box),
  );
  const numbers = chunksOf(before).filter((piece) => NUMBER.test(textOfGlyphs(piece.glyphs)));
  const numbered = table.regions.filter((region) => holdsOne(region, numbers));
  if (numbers.length === 0 || numbered.length < MOST * table.regions.length) return { table };
  const around = boxAround(numbers.map(({ box }) => box));
  return { table: widened(table, around.x - 1), edge: (right(around) + x) / 2 };
}

/** The left edges of a table's columns with where its numbers end, unless one of them stands near it. */
export const withNumbersEnd = (
  edges: readonly number[],
  edge: number | undefined,
): readonly number[] =>
  edge === undefined || edges.slice(1).some((own) => Math.abs(own - edge) < NEAR)
    ? edges
    : withEdges(edges, [edge]);

function holdsOne({ box }: Region, numbers: readonly Line[]): boolean {
  return numbers.some(
    (number) => middleOf(number.box) >= box.y && middleOf(number.box) < bottom(box),
  );
}

/** The same rows, beginning further left. */
function widened(table: Table, left: number): Table {
  const { x: before } = table.box;
  const wider = (box: Table['box']) => ({ ...box, x: left, width: right(box) - left });
  const regions = new Map(table.regions.map((region) => [region, { box: wider(region.box) }]));
  return {
    ...table,
    box: wider(table.box),
    regions: [...regions.values()],
    regionAt(x, y) {
      const region = x < left ? undefined : table.regionAt(Math.max(x, before), y);
      return region && regions.get(region);
    },
  };
}
