import { type Box, centreOf, contains } from '@kaijisho/core';
import type { Overlay } from '../annotations/read-annotations.js';
import type { Outline, PageContent } from '../operators/content.js';
import type { PlacedText } from './page-cells.js';
import { bottom, right } from './text.js';

/**
 * Cards in several columns, one question each: a row of them is put below one another, so that what
 * stands in one card is read on lines of its own. Cells of a table adjoin, cards stand apart.
 */

const NARROWEST = 120;
const LOWEST = 25;
/** Cards stand at least this far apart, in points. */
const APART = 3;
const SAME_EDGE = 2;
/** So many cards side by side with others make a page of cards. */
const FEWEST = 4;
/** More boxes than this make no page of cards, and are not compared with one another. */
const MOST = 1000;
/** A card holds so many characters, the least. */
const FEWEST_CHARACTERS = 8;

/** A card, and how far it is moved. */
interface Card {
  readonly box: Box;
  readonly dx: number;
  readonly dy: number;
}

/** A page with its cards below one another, and the way back to where things are printed. */
export interface Unrolled {
  readonly content: PageContent;
  readonly overlay: Overlay;
  /** How much higher the page has become. */
  readonly added: number;
  /** A text at its new place, with its place on the page. */
  readonly located: (text: PlacedText, page: number) => PlacedText;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < SAME_EDGE;
const sameBox = (a: Box, b: Box): boolean =>
  near(a.x, b.x) && near(a.y, b.y) && near(right(a), right(b)) && near(bottom(a), bottom(b));

/** Painted boxes that may be cards, each once; none where there are more than a page of cards has. */
function paintedBoxes({ paths }: PageContent): readonly Box[] {
  const boxes: Box[] = [];
  for (const { outlines } of paths)
    for (const { box } of outlines) {
      if (box.width < NARROWEST || box.height < LOWEST) continue;
      if (boxes.some((other) => sameBox(other, box))) continue;
      boxes.push(box);
      if (boxes.length > MOST) return [];
    }
  return boxes;
}

/** The cards of a page, from top to bottom; a box within a card is none. */
function boxesOf(content: PageContent): readonly Box[] {
  const boxes = paintedBoxes(content);
  const apart = boxes.filter((box) => isCard(box, boxes));
  const outer = apart.filter(
    (box) => !apart.some((other) => other !== box && isInside(other, box)),
  );
  return outer
    .filter(
      (box) =>
        content.glyphs.filter((glyph) => contains(box, centreOf(glyph.box))).length >=
        FEWEST_CHARACTERS,
    )
    .sort((a, b) => a.y - b.y);
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

/** Lays the cards of a page below one another; undefined for a page without cards in columns. */
export function unrollCards(content: PageContent, overlay: Overlay): Unrolled | undefined {
  const boxes = boxesOf(content);
  if (boxes.length < FEWEST) return undefined;
  const rows = rowsOf(boxes);
  const adjoin = rows.some((row, index) => {
    const below = rows[index + 1]?.[0];
    return below !== undefined && below.y - Math.max(...row.map(bottom)) < APART;
  });
  if (adjoin || rows.every((row) => row.length < 2)) return undefined;
  const cards: Card[] = [];
  const steps: { readonly below: number; readonly by: number }[] = [];
  let added = 0;
  for (const row of rows) {
    const [first, ...others] = row;
    if (first === undefined) continue;
    cards.push({ box: first, dx: 0, dy: added });
    let end = bottom(first) + added;
    for (const box of others) {
      cards.push({ box, dx: first.x - box.x, dy: end + APART - box.y });
      end += APART + box.height;
    }
    const lowest = Math.max(...row.map(bottom));
    added = Math.max(added, end - lowest);
    steps.push({ below: lowest, by: added });
  }
  const shiftAt = (box: Box): { readonly dx: number; readonly dy: number } => {
    const centre = centreOf(box);
    const card = cards.find(
      (one) => contains(one.box, centre) && box.width <= one.box.width + APART,
    );
    if (card !== undefined) return card;
    return { dx: 0, dy: steps.findLast(({ below }) => centre.y > below)?.by ?? 0 };
  };
  return {
    content: movedContent(content, shiftAt),
    overlay: movedOverlay(overlay, shiftAt),
    added,
    located: (text, page) => {
      const centre = centreOf(text.box);
      const card = cards.find(({ box, dx, dy }) =>
        contains({ ...box, x: box.x + dx, y: box.y + dy }, centre),
      );
      const { dx, dy } = card ?? {
        dx: 0,
        dy: steps.findLast(({ below, by }) => centre.y > below + by)?.by ?? 0,
      };
      const { x, y } = text.box;
      return { ...text, onPage: { page, box: { ...text.box, x: x - dx, y: y - dy } } };
    },
  };
}

type ShiftAt = (box: Box) => { readonly dx: number; readonly dy: number };

function movedBox(box: Box, shiftAt: ShiftAt): Box {
  const { dx, dy } = shiftAt(box);
  return { ...box, x: box.x + dx, y: box.y + dy };
}

function movedOutline(outline: Outline, shiftAt: ShiftAt): Outline {
  const { dx, dy } = shiftAt(outline.box);
  return {
    ...outline,
    points: outline.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
    box: { ...outline.box, x: outline.box.x + dx, y: outline.box.y + dy },
  };
}

const movedContent = (content: PageContent, shiftAt: ShiftAt): PageContent => ({
  ...content,
  glyphs: content.glyphs.map((glyph) => ({ ...glyph, box: movedBox(glyph.box, shiftAt) })),
  paths: content.paths.map((path) => ({
    ...path,
    outlines: path.outlines.map((outline) => movedOutline(outline, shiftAt)),
  })),
  pictures: content.pictures.map((box) => movedBox(box, shiftAt)),
});

const movedOverlay = (overlay: Overlay, shiftAt: ShiftAt): Overlay => ({
  ...overlay,
  fields: overlay.fields.map((field) => ({ ...field, box: movedBox(field.box, shiftAt) })),
  drawings: overlay.drawings.map((one) => ({ ...one, box: movedBox(one.box, shiftAt) })),
  rulings: overlay.rulings.map((ruling) => {
    const { at, from, to, horizontal } = ruling;
    if (!horizontal) return ruling;
    const { dx, dy } = shiftAt({ x: from, y: at, width: to - from, height: 0 });
    return { ...ruling, at: at + dy, from: from + dx, to: to + dx };
  }),
});
