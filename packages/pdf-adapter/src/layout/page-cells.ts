import type { Box, Drawing } from '@kaijisho/core';
import { boxAround, centreOf, overlapArea } from '@kaijisho/core';
import type { Overlay } from '../annotations/read-annotations.js';
import type { PageContent } from '../operators/content.js';
import { ByHeight } from './by-height.js';
import { isNearlyWhite } from './colour.js';
import type { KnownColumns } from './columns/columns.js';
import { controlsIn, loneControls } from './columns/lone-controls.js';
import { partedAtColumns } from './columns/loose-columns.js';
import { checkboxesOf } from './drawn/checkboxes.js';
import { type Area, linesOf, type Ruling, sidesOf } from './drawn/lines.js';
import { picturesAsDrawings } from './drawn/pictures.js';
import { joinDots, joinRulings, partFrames } from './drawn/rulings.js';
import { shapesOf } from './drawn/shapes.js';
import { type Tiles, tilesOf } from './drawn/tiles.js';
import { looseTables, withColumns } from './tables/alignment.js';
import { withHeadingParted } from './tables/heading-cells.js';
import { type ListColumns, listOf } from './tables/lists.js';
import { type Region, regionAt, type Table, tablesOf } from './tables/tables.js';
import { chunksOf } from './text/chunks.js';
import { decorate } from './text/decorations.js';
import { withFieldText } from './text/field-text.js';
import { withoutLeaders } from './text/leaders.js';
import { badgeOf, fillOf, isSeen, looksOf, usualColour, withDrawnBold } from './text/looks.js';
import {
  type Character,
  cellText,
  isSpace,
  type Line,
  linesOfText,
  right,
  type Text,
} from './text/text.js';
import { addTyped, type SortedCharacters } from './text/typed-text.js';

/** One cell of a page before it has a row and a column. */
export interface PlacedText extends Text {
  readonly box: Box;
  /** It is a cell of a table that rulings or alignment make; else a line of loose text. */
  readonly inTable: boolean;
  readonly fill?: string;
  /** Where it comes from, when pages were laid side by side: its page, and how far it is to be moved. */
  readonly from?: { readonly page: number; readonly shift: number };
  /** Where it is printed, when it was moved: its page, and its box there. */
  readonly onPage?: { readonly page: number; readonly box: Box };
  /** Entries of a list field in it. */
  readonly choices?: readonly string[];
  readonly align?: 'left' | 'center' | 'right';
}

/** A painted area wider than any cell but a heading, and no higher than a row, is a row's ground. */
const WIDEST_CELL = 400;
const HIGHEST_ROW = 80;

/** Small drawn things fill columns as text does. */
const LARGEST_MARK = 40;
const isMark = ({ width, height }: Box): boolean => width <= LARGEST_MARK && height <= LARGEST_MARK;

/** What a page shows, as texts in boxes and drawings over them. */
export interface PageLayout {
  readonly texts: readonly PlacedText[];
  readonly drawings: readonly Drawing[];
  readonly tables: readonly Table[];
  /** Characters that were written so that nobody sees them. */
  readonly unseen: number;
}

/** Columns met on the pages before, for what goes on there without a heading. */
export interface Known {
  readonly tables: KnownColumns[];
  readonly lists: ListColumns[];
}

/**
 * Finds tables, cells, loose lines and drawn marks on one page.
 * @param known columns of the pages before; those of this page are added
 */
export function layOut(content: PageContent, overlay: Overlay, known: Known): PageLayout {
  const lines = linesOf(content.paths);
  const printed = withFieldText(withDrawnBold(withoutLeaders(content.glyphs)), overlay.fields);
  const decorated = decorate(
    printed,
    [...joinDots(lines.rulings), ...overlay.rulings],
    lines.strokes,
  );
  const { characters } = decorated;
  const joined = joinRulings(decorated.rulings);
  const { alone, sides } = partFrames(lines.frames, joined);
  const seen = characters.filter((glyph) => isSeen(glyph, lines.areas));
  const tiles = tilesOf(lines.areas);
  const words = new ByHeight(seen.filter((glyph) => !isSpace(glyph)));
  const controls = controlsIn(overlay.drawings);
  const hints = {
    known: known.tables,
    tiles,
    marks: [...decorated.strokes.map(({ outline }) => outline), ...overlay.drawings]
      .map(({ box }) => box)
      .filter(isMark),
    controls,
    fields: overlay.fields.flatMap(({ box, typed }) => (typed === undefined ? [box] : [])),
  };
  // What fills rows and columns.
  const filling = [...seen, ...loneControls(controls, words)];
  const ruled = tablesOf(joinRulings([...joined, ...sides, ...bandEdges(lines.areas, tiles)]))
    .flatMap((table) => withColumns(table, filling, hints) ?? [])
    .map((table) => withHeadingParted(table, seen));
  const columned = [...ruled, ...looseTables(sortIntoRegions(filling, ruled).loose, ruled, hints)];
  const list = columned.every(({ open }) => open) ? listOf(seen, joined, known.lists) : undefined;
  const tables = list === undefined ? columned : [list];
  const looks = looksOf(usualColour(seen));
  const sorted = sortIntoRegions(seen, tables);
  addTyped(sorted, overlay.fields, tables, words);
  const { byRegion, loose } = sorted;
  const lists = new ByHeight(overlay.fields.filter(({ choices }) => choices !== undefined));
  const fills = lines.areas.filter(({ colour }) => colour !== 'pattern');
  const inTables = tables.flatMap((table) =>
    table.regions.flatMap((region): readonly PlacedText[] => {
      const own = byRegion.get(region) ?? [];
      const printedLines = linesOfText(own);
      const text = textOf(printedLines, region.box, looks);
      const fill = fillOf(region.box, fills) ?? badgeOf(text, fills);
      const choices = lists.within(region.box)[0]?.choices;
      if (printedLines.length === 0 && fill === undefined && choices === undefined) return [];
      return [
        {
          ...text,
          box: region.box,
          inTable: true,
          ...(fill !== undefined && { fill }),
          ...(choices !== undefined && { choices }),
          ...alignOf(printedLines, region.box),
        },
      ];
    }),
  );
  const outside = partedAtColumns(chunksOf(loose)).map((chunk): PlacedText => {
    const text = textOf([chunk], chunk.box, looks);
    const fill = badgeOf(text, fills);
    return { ...text, box: chunk.box, inTable: false, ...(fill !== undefined && { fill }) };
  });
  const { boxes, frames, strokes } = checkboxesOf(
    { ...lines, strokes: decorated.strokes },
    alone,
    words,
  );
  const drawings: Drawing[] = [
    ...overlay.drawings,
    ...boxes,
    ...shapesOf(strokes),
    ...frames.map((frame): Drawing => ({ kind: 'frame', box: frame.box })),
    ...spots(lines.areas, tables, words),
    ...picturesAsDrawings(content.pictures),
  ];
  return {
    texts: [...inTables, ...outside],
    drawings,
    tables,
    unseen: content.unseen + characters.length - seen.length,
  };
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

function textOf(lines: readonly Line[], box: Box, looks: ReturnType<typeof looksOf>): Text {
  const { text, characters, styles } = cellText(lines, box, looks);
  return { text, characters, styles };
}

function sortIntoRegions(glyphs: readonly Character[], tables: readonly Table[]): SortedCharacters {
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

/** Where the text of a cell stands, by the space left and right of its widest line. */
function alignOf(lines: readonly Line[], box: Box): Pick<PlacedText, 'align'> {
  if (lines.length === 0) return {};
  const text = boxAround(lines.map((line) => line.box));
  const before = text.x - box.x;
  const after = right(box) - right(text);
  if (before + after < 6) return {};
  if (Math.abs(before - after) < 0.25 * (before + after)) return { align: 'center' };
  return { align: before < after ? 'left' : 'right' };
}

/** Small painted areas that fill no cell: a marker over a word, or a box filled to choose. */
function spots(
  areas: readonly Area[],
  tables: readonly Table[],
  words: ByHeight<Character>,
): readonly Drawing[] {
  return areas.flatMap(({ box, colour }): readonly Drawing[] => {
    if (box.width > 120 || box.height > 30 || box.width < 3 || box.height < 3) return [];
    if (isNearlyWhite(colour)) return [];
    const region = regionAt(tables, centreOf(box));
    if (
      region !== undefined &&
      overlapArea(box, region.box) > 0.8 * region.box.width * region.box.height
    )
      return [];
    return words.within(box).length > 12 ? [] : [{ kind: 'box', box }];
  });
}
