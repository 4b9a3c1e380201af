import { type Box, boxAround, centreOf, contains } from '@kaijisho/core';
import { bottom, right } from '../../geometry/box.js';
import type { PageContent } from '../../operators/content.js';
import { chunksOf } from '../text/chunks.js';
import { type Line, textOfGlyphs } from '../text/text.js';

/**
 * Cards in several columns, one question each: they are put below one another as they are read, so
 * that what stands in one card is read on lines of its own. Cells of a table adjoin, cards stand apart.
 */

/** An area that is moved as one, and how far. */
export interface Block {
  readonly box: Box;
  readonly dx: number;
  readonly dy: number;
}

/** Where the cards of a page go. What stands in no block is moved down as far as those above it grew. */
export interface CardLayout {
  readonly blocks: readonly Block[];
  /** Where on the page each card is printed; none in columns of text. */
  readonly cards: readonly Box[];
  /** From top to bottom: what stands below a height is moved down by so much. */
  readonly steps: readonly { readonly below: number; readonly by: number }[];
}

const NARROWEST = 120;
const LOWEST = 25;
/** A card of one line, among others. */
const LOWEST_AMONG = 16;
/** Cards stand at least this far apart, in points. */
const APART = 3;
const SAME_EDGE = 2;
/** So many cards side by side with others make a page of cards. */
const FEWEST = 4;
/** More boxes than this make no page of cards, and are not compared with one another. */
const MOST = 1000;
/** A card holds so many characters, the least. */
const FEWEST_CHARACTERS = 8;
/** The heading of a column's first card, and each further line of it, stands so near above it. */
const HEADING_WITHIN = 14;

const near = (a: number, b: number): boolean => Math.abs(a - b) < SAME_EDGE;
const sameBox = (a: Box, b: Box): boolean =>
  near(a.x, b.x) && near(a.y, b.y) && near(right(a), right(b)) && near(bottom(a), bottom(b));

/** Painted boxes that may be cards, each once; none where there are more than a page of cards has. */
function paintedBoxes({ paths }: PageContent): readonly Box[] {
  const boxes: Box[] = [];
  for (const { outlines } of paths)
    for (const { box } of outlines) {
      if (box.width < NARROWEST || box.height < LOWEST_AMONG) continue;
      if (boxes.some((other) => sameBox(other, box))) continue;
      boxes.push(box);
      if (boxes.length > MOST) return [];
    }
  return boxes;
}

/**
 * The cards of a page, from top to bottom: boxes with one beside them, and those in a column with such
 * a box, here or on a page before. A box within a card is none.
 */
function boxesOf(content: PageContent, known: readonly Box[]): readonly Box[] {
  const boxes = paintedBoxes(content);
  const beside = [...boxes.filter((box) => isCard(box, boxes)), ...known];
  const apart = boxes.filter((box) =>
    beside.some((other) => near(other.x, box.x) && near(other.width, box.width)),
  );
  const outer = apart.filter(
    (box) => !apart.some((other) => other !== box && isInside(other, box)),
  );
  const lengthOf = (box: Box) =>
    content.glyphs.filter((glyph) => contains(box, centreOf(glyph.box))).length;
  const written = outer.filter((box) => box.height >= LOWEST && lengthOf(box) >= FEWEST_CHARACTERS);
  // Among cards the shortest question is one as well: `その他 はい`.
  const isAmong = (box: Box) =>
    written.some((card) => near(card.x, box.x) && near(card.width, box.width)) && lengthOf(box) > 0;
  return outer.filter(isAmong).sort((a, b) => a.y - b.y);
}

const isInside = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - SAME_EDGE &&
  right(inner) <= right(outer) + SAME_EDGE &&
  inner.y >= outer.y - SAME_EDGE &&
  bottom(inner) <= bottom(outer) + SAME_EDGE;

/** Whether a box has one of its width beside it, apart from it. */
const isCard = (box: Box, boxes: readonly Box[]): boolean =>
  boxes.some((other) => near(other.width, box.width) && stand(box, other));

/** Whether two boxes stand side by side, apart. */
const stand = (one: Box, other: Box): boolean =>
  one.y < bottom(other) - APART &&
  other.y < bottom(one) - APART &&
  (other.x - right(one) > APART || one.x - right(other) > APART);

/** Rows of cards; a card that is the last of all may stand alone in its row. */
function rowsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  for (const box of boxes) {
    const last = rows.at(-1);
    if (last?.every((other) => stand(other, box))) last.push(box);
    else rows.push([box]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Columns of cards, from left to right. */
function columnsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const columns: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const last = columns.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && box.x < right(first)) last.push(box);
    else columns.push([box]);
  }
  return columns.map((column) => column.sort((a, b) => a.y - b.y));
}

/**
 * Where the cards of a page are put; undefined for a page without cards in columns.
 * @param known a card of each column on the pages before; those of this page are added
 */
export function cardLayoutOf(content: PageContent, known: Box[] = []): CardLayout | undefined {
  const boxes = boxesOf(content, known);
  if (boxes.length < (known.length > 0 ? 1 : FEWEST)) return undefined;
  const columns = columnsOf(boxes);
  const adjoin = columns.some((column) =>
    column.slice(1).some((box, index) => box.y - bottom(column[index] ?? box) < APART),
  );
  if (adjoin || (known.length === 0 && columns.length < 2)) return undefined;
  known.push(...columns.flatMap(([first]) => first ?? []));
  const pieces = chunksOf(content.glyphs);
  const rows = rowsOf(boxes);
  const bands = bandsOf(boxes, pieces);
  return readsInRows(rows, bands.flatMap(columnsOf).flat(), pieces)
    ? { ...inRows(rows), cards: boxes }
    : { ...inColumns(bands, pieces), cards: boxes };
}

type Moves = Omit<CardLayout, 'cards'>;

const NUMBER = /^\s*(?:問|設問|質問|Q|No\.?|№|#)?\s*(\d{1,3})/i;

/** How often a card's number is higher than that of the card before. */
function ascents(cards: readonly Box[], numberOf: ReadonlyMap<Box, number>): number {
  return cards.filter((card, index) => {
    const before = numberOf.get(cards[index - 1] ?? card);
    const own = numberOf.get(card);
    return before !== undefined && own !== undefined && own > before;
  }).length;
}

/** Whether some cards are so high that those of the next row begin beside them. */
const areStaggered = (rows: readonly (readonly Box[])[]): boolean =>
  rows
    .slice(1)
    .some((row, index) =>
      row.some(({ y }) => (rows[index] ?? []).some((above) => y < bottom(above) - APART)),
    );

/**
 * Whether cards are read row by row and not column by column: their numbers tell, and where these do
 * not, that the cards of a row begin at the same height. Staggered cards make no rows.
 */
function readsInRows(
  rows: readonly (readonly Box[])[],
  downColumns: readonly Box[],
  pieces: readonly Line[],
): boolean {
  if (areStaggered(rows)) return false;
  const numberOf = new Map<Box, number>();
  for (const box of downColumns) {
    const first = pieces.find((piece) => contains(box, centreOf(piece.box)));
    const number = NUMBER.exec(textOfGlyphs(first?.glyphs ?? []).normalize('NFKC'))?.[1];
    if (number !== undefined) numberOf.set(box, Number(number));
  }
  const across = ascents(rows.flat(), numberOf) - ascents(downColumns, numberOf);
  if (across !== 0) return across > 0;
  return rows.every(([first, ...others]) =>
    others.every(({ y }) => first === undefined || near(y, first.y)),
  );
}

/** Cards that are read row by row, each below the one left of it. */
function inRows(rows: readonly (readonly Box[])[]): Moves {
  const blocks: Block[] = [];
  const steps: { readonly below: number; readonly by: number }[] = [];
  let added = 0;
  for (const row of rows) {
    const [first, ...others] = row;
    if (first === undefined) continue;
    blocks.push({ box: first, dx: 0, dy: added });
    let end = bottom(first) + added;
    for (const box of others) {
      blocks.push({ box, dx: first.x - box.x, dy: end + APART - box.y });
      end += APART + box.height;
    }
    const lowest = Math.max(...row.map(bottom));
    added = Math.max(added, end - lowest);
    steps.push({ below: lowest, by: added });
  }
  return { blocks, steps };
}

/** The cards above and below each line of text that parts all columns, such as the heading of a section. */
export function bandsOf(
  boxes: readonly Box[],
  pieces: readonly Line[],
): readonly (readonly Box[])[] {
  const bands: Box[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    const last = bands.at(-1);
    const isParted = pieces.some((piece) => piece.box.y > end - 1 && bottom(piece.box) < box.y + 1);
    if (last === undefined || (box.y > end && isParted)) bands.push([box]);
    else last.push(box);
    end = Math.max(end, bottom(box));
  }
  return bands;
}

/** Columns that are read one after the other, with the headings in them, below the one left of it. */
export function inColumns(bands: readonly (readonly Box[])[], pieces: readonly Line[]): Moves {
  const blocks: Block[] = [];
  const steps: { readonly below: number; readonly by: number }[] = [];
  let added = 0;
  for (const band of bands) {
    const lowest = Math.max(...band.map(bottom));
    const [first, ...others] = columnsOf(band).map((column) => boxAround(column));
    if (first === undefined) continue;
    let end = lowest + added;
    for (const column of others) {
      const top = topOf(column, pieces);
      const box = {
        x: column.x - APART,
        y: top,
        width: column.width + 2 * APART,
        height: lowest + 1 - top,
      };
      blocks.push({ box, dx: first.x - column.x, dy: end + APART - top });
      end += APART + box.height;
    }
    added = end - lowest;
    steps.push({ below: lowest, by: added });
  }
  return { blocks, steps };
}

/** Upper edge of a column with the lines of a heading that stand in it, close above its first card. */
function topOf(column: Box, pieces: readonly Line[]): number {
  let top = column.y;
  for (const { box } of [...pieces].reverse()) {
    const stands = box.x > column.x - APART && right(box) < right(column) + APART;
    if (stands && box.y < top && top - bottom(box) < HEADING_WITHIN) top = box.y - 1;
  }
  return top;
}
