import { type Box, centreOf, contains } from '@kaijisho/core';
import type { Overlay } from '../../annotations/read-annotations.js';
import type { Outline, PageContent } from '../../operators/content.js';
import type { Known, PlacedText } from '../laid-out-page.js';
import { type Block, type CardLayout, cardLayoutOf } from './cards.js';
import { tableColumnsOf } from './table-columns.js';
import { textColumnsOf } from './text-columns.js';

/** A page with its cards below one another, and the way back to where things are printed. */
export interface Unrolled {
  readonly content: PageContent;
  readonly overlay: Overlay;
  /** The cards at their new places. */
  readonly cards: readonly Box[];
  /** How much higher the page has become. */
  readonly added: number;
  /** A text at its new place, with its place on the page. */
  readonly located: (text: PlacedText, page: number) => PlacedText;
}

interface Shift {
  readonly dx: number;
  readonly dy: number;
}
type ShiftAt = (box: Box) => Shift;

/** What is printed over the edge of a block still belongs to it, so many points. */
const OVER_EDGE = 3;

/**
 * Lays the cards of a page, its tables side by side, or its two columns of text, below one another; undefined for any other page.
 * @param known what the pages before hold; that of this page is added
 */
export function unrollCards(
  content: PageContent,
  overlay: Overlay,
  known: Known,
): Unrolled | undefined {
  // The painted headings of chapters in tables side by side look like cards.
  const layout =
    tableColumnsOf(content) ??
    cardLayoutOf(content, known.cards) ??
    textColumnsOf(content, known.textColumns);
  if (layout === undefined) return undefined;
  const shiftAt = shiftIn(layout);
  return {
    content: movedContent(content, shiftAt),
    overlay: movedOverlay(overlay, shiftAt),
    cards: layout.cards.map((box) => moved(box, shiftAt(box))),
    added: layout.steps.at(-1)?.by ?? 0,
    located: (text, page) => {
      const { dx, dy } = shiftBack(layout, text.box);
      const { x, y } = text.box;
      return { ...text, onPage: { page, box: { ...text.box, x: x - dx, y: y - dy } } };
    },
  };
}

/** How far what stands at a place is moved: with its block, else as far as the blocks above it grew. */
const shiftIn =
  ({ blocks, steps }: CardLayout): ShiftAt =>
  (box) => {
    const centre = centreOf(box);
    const block = blocks.find(
      (one) => contains(one.box, centre) && box.width <= one.box.width + OVER_EDGE,
    );
    return block ?? { dx: 0, dy: steps.findLast(({ below }) => centre.y > below)?.by ?? 0 };
  };

/** How far what stands at a place now was moved to get there. */
function shiftBack({ blocks, steps }: CardLayout, box: Box): Shift {
  const centre = centreOf(box);
  const block = blocks.find((one) => contains(movedBlock(one), centre));
  return block ?? { dx: 0, dy: steps.findLast(({ below, by }) => centre.y > below + by)?.by ?? 0 };
}

const moved = (box: Box, { dx, dy }: Shift): Box => ({ ...box, x: box.x + dx, y: box.y + dy });
const movedBlock = (block: Block): Box => moved(block.box, block);

function movedOutline(outline: Outline, shift: Shift): Outline {
  return {
    ...outline,
    points: outline.points.map(({ x, y }) => ({ x: x + shift.dx, y: y + shift.dy })),
    box: moved(outline.box, shift),
  };
}

const movedContent = (content: PageContent, shiftAt: ShiftAt): PageContent => ({
  ...content,
  glyphs: content.glyphs.map((glyph) => ({ ...glyph, box: moved(glyph.box, shiftAt(glyph.box)) })),
  paths: content.paths.map((path) => ({
    ...path,
    outlines: path.outlines.map((outline) => movedOutline(outline, shiftAt(outline.box))),
  })),
  pictures: content.pictures.map((box) => moved(box, shiftAt(box))),
});

const movedOverlay = (overlay: Overlay, shiftAt: ShiftAt): Overlay => ({
  ...overlay,
  fields: overlay.fields.map((field) => ({ ...field, box: moved(field.box, shiftAt(field.box)) })),
  drawings: overlay.drawings.map((one) => ({ ...one, box: moved(one.box, shiftAt(one.box)) })),
  rulings: overlay.rulings.map((ruling) => {
    const { at, from, to, horizontal } = ruling;
    if (!horizontal) return ruling;
    const { dx, dy } = shiftAt({ x: from, y: at, width: to - from, height: 0 });
    return { ...ruling, at: at + dy, from: from + dx, to: to + dx };
  }),
});
