import type { Box } from '@kaijisho/core';
import type { Overlay } from '../annotations/read-annotations.js';
import { type Table, tablesOf } from '../drawn/ruled-tables.js';
import { joinRulings } from '../drawn/rulings.js';
import { type Area, type Ruling, sidesOf } from '../drawn/sort-paths.js';
import type { Tiles } from '../drawn/tiles.js';
import type { ColumnHints } from './columns/column-hints.js';
import { controlsIn, loneControls } from './columns/lone-controls.js';
import type { Ink } from './ink.js';
import type { Known } from './laid-out-page.js';
import { withControlCells } from './tables/control-cells.js';
import { withHeadingParted } from './tables/heading-cells.js';
import { listOf } from './tables/lists.js';
import { looseTables } from './tables/loose-tables.js';
import { withColumns } from './tables/open-tables.js';
import { sortIntoRegions } from './tables/sorted-characters.js';
import { uprightNames, withNames } from './tables/upright-names.js';
import type { Character } from './text/text.js';

/** A painted area wider than any cell but a heading, and no higher than a row, is a row's ground. */
const WIDEST_CELL = 400;
const HIGHEST_ROW = 80;

/** Small drawn things fill columns as text does. */
const LARGEST_MARK = 40;
const isMark = ({ width, height }: Box): boolean => width <= LARGEST_MARK && height <= LARGEST_MARK;

/**
 * The tables of a page: those that are ruled, then those in the text that these leave, and a list where there
 * is no table at all.
 * @param known columns of the pages before; those of this page are added
 * @param cards boxes that hold a question each
 */
export function tablesOn(
  ink: Ink,
  overlay: Overlay,
  known: Known,
  cards: readonly Box[],
): readonly Table[] {
  const { characters, words, rulings, sides, areas, tiles, strokes } = ink;
  const controls = controlsIn(overlay.drawings);
  const hints = {
    known: known.tables,
    tiles,
    marks: [...strokes.map(({ outline }) => outline), ...overlay.drawings]
      .map(({ box }) => box)
      .filter(isMark),
    controls,
    fields: overlay.fields.flatMap(({ box, typed }) => (typed === undefined ? [box] : [])),
  };
  // What fills rows and columns.
  const filling = [...characters, ...loneControls(controls, words)];
  const ladders = tablesOf(joinRulings([...rulings, ...sides, ...bandEdges(areas, tiles)]));
  const beside = tablesBesideNames(ink, ladders, filling, hints);
  if (beside !== undefined) return beside;
  const ruled = tablesIn(ladders, filling, hints, ink);
  const tables = [...ruled, ...looseTables(sortIntoRegions(filling, ruled).loose, ruled, hints)];
  const list = tables.every(({ open }) => open)
    ? listOf(characters, rulings, known.lists, cards)
    : undefined;
  return list === undefined ? tables : [list];
}

/** Ruled tables with the columns and headings that their text tells. */
const tablesIn = (
  ladders: readonly Table[],
  filling: readonly Character[],
  hints: ColumnHints,
  { characters, words }: Ink,
): readonly Table[] =>
  ladders
    .flatMap((table) => withColumns(table, filling, hints) ?? [])
    .map((table) => withHeadingParted(withControlCells(table, hints.controls, words), characters));

/**
 * The tables of a page with the names of chapters upright beside their rows. Where rulings part chapters and no
 * rows, these are as good as loose. Undefined for any other page.
 */
function tablesBesideNames(
  ink: Ink,
  ladders: readonly Table[],
  filling: readonly Character[],
  hints: ColumnHints,
): readonly Table[] | undefined {
  const { characters, rulings } = ink;
  const closed = ladders.filter(({ open }) => !open);
  const names = uprightNames(sortIntoRegions(characters, closed).loose, rulings);
  if (names === undefined) return undefined;
  const rest = filling.filter((character) => !names.characters.has(character));
  const ruled = tablesIn(names.ruled ? ladders : closed, rest, hints, ink);
  const loose = looseTables(sortIntoRegions(rest, ruled).loose, ruled, hints);
  const tables = [...ruled, ...loose].filter((table) => !closed.includes(table));
  const [table] = tables.sort((a, b) => b.regions.length - a.regions.length);
  if (table === undefined) return undefined;
  return [...ruled, ...loose].flatMap((own) =>
    own === table ? withNames(names, table, rest) : [own],
  );
}

/**
 * Wide painted stripes part rows like rulings do. A wide cell among others that are painted beside it
 * is none: the whole row is.
 */
function bandEdges(areas: readonly Area[], tiles: readonly Tiles[]): readonly Ruling[] {
  const rows = new Map(tiles.flatMap(({ box, boxes }) => boxes.map((own) => [own, box] as const)));
  const stripes = new Map(
    areas.flatMap(({ box, colour, translucent }) =>
      translucent || box.width < WIDEST_CELL || box.height > HIGHEST_ROW
        ? []
        : [[rows.get(box) ?? box, colour] as const],
    ),
  );
  return [...stripes].flatMap(([box, colour]) => {
    const [top, bottom] = sidesOf({ box, thickness: 0, colour });
    return top === undefined || bottom === undefined ? [] : [top, bottom];
  });
}
