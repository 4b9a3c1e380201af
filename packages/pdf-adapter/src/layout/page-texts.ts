import { type Box, boxAround } from '@kaijisho/core';
import type { Overlay } from '../annotations/read-annotations.js';
import type { Table } from '../drawn/ruled-tables.js';
import { right } from '../geometry/box.js';
import { ByHeight } from '../geometry/by-height.js';
import { partedAtColumns } from './columns/loose-columns.js';
import type { Ink } from './ink.js';
import type { PlacedText } from './laid-out-page.js';
import { sortIntoRegions } from './tables/sorted-characters.js';
import { addTyped } from './tables/typed-text.js';
import { chunksOf } from './text/chunks.js';
import { badgeOf, fillOf, looksOf, usualColour } from './text/looks.js';
import { cellText, type Line, linesOfText, type Text } from './text/text.js';

/** With less room than this beside a text, in points, nothing tells to which side it is set. */
const LEAST_ROOM = 6;
/** A text stands in the middle where the room on both sides differs by no more than this share of it. */
const EVEN = 0.25;

/** The texts of a page: one for each cell of its tables that holds or shows anything, then those beside. */
export function textsOn(
  { characters, words, areas }: Ink,
  { fields }: Overlay,
  tables: readonly Table[],
): readonly PlacedText[] {
  const looks = looksOf(usualColour(characters));
  const sorted = sortIntoRegions(characters, tables);
  addTyped(sorted, fields, tables, words);
  const lists = new ByHeight(fields.filter(({ choices }) => choices !== undefined));
  const fills = areas.filter(({ colour }) => colour !== 'pattern');
  const inCell = (box: Box, lines: readonly Line[]): readonly PlacedText[] => {
    const text = textOf(lines, box, looks);
    const fill = fillOf(box, fills) ?? badgeOf(text, fills);
    const choices = lists.within(box)[0]?.choices;
    if (lines.length === 0 && fill === undefined && choices === undefined) return [];
    return [
      {
        ...text,
        box,
        inTable: true,
        ...(fill !== undefined && { fill }),
        ...(choices !== undefined && { choices }),
        ...alignOf(lines, box),
      },
    ];
  };
  const beside = (chunk: Line): PlacedText => {
    const text = textOf([chunk], chunk.box, looks);
    const fill = badgeOf(text, fills);
    return { ...text, box: chunk.box, inTable: false, ...(fill !== undefined && { fill }) };
  };
  return [
    ...tables
      .flatMap(({ regions }) => regions)
      .flatMap((region) => inCell(region.box, linesOfText(sorted.byRegion.get(region) ?? []))),
    ...partedAtColumns(chunksOf(sorted.loose)).map(beside),
  ];
}

function textOf(lines: readonly Line[], box: Box, looks: ReturnType<typeof looksOf>): Text {
  const { text, characters, styles } = cellText(lines, box, looks);
  return { text, characters, styles };
}

/** Where the text of a cell stands, by the space left and right of its widest line. */
function alignOf(lines: readonly Line[], box: Box): Pick<PlacedText, 'align'> {
  if (lines.length === 0) return {};
  const text = boxAround(lines.map((line) => line.box));
  const before = text.x - box.x;
  const after = right(box) - right(text);
  if (before + after < LEAST_ROOM) return {};
  if (Math.abs(before - after) < EVEN * (before + after)) return { align: 'center' };
  return { align: before < after ? 'left' : 'right' };
}
