import { type Box, centreOf, contains, type Drawing } from '@kaijisho/core';
import type { Frame, Lines, Stroke } from './lines.js';
import type { Character } from './text.js';
import { isSpace } from './text.js';

/** Side of a printed box to tick, in points. */
const SMALLEST = 4.5;
const LARGEST = 17;

const isSquare = ({ width, height }: Box): boolean =>
  Math.min(width, height) >= SMALLEST &&
  Math.max(width, height) <= LARGEST &&
  Math.abs(width - height) < 0.2 * Math.max(width, height);

const WHITE = /^#f[a-f]f[a-f]f[a-f]$/i;

/** Printed boxes to tick, and what is left of the drawn things without them. */
export interface Checkboxes {
  readonly boxes: readonly Drawing[];
  readonly frames: readonly Frame[];
  readonly strokes: readonly Stroke[];
}

/**
 * Finds printed boxes: small squares without a character in them, whatever drew them. One is ticked
 * when something is drawn inside it or it is filled. A lone filled square is a mark, not a box: at
 * least one empty square on the page must show that there are boxes.
 */
export function checkboxesOf(
  { strokes, areas }: Lines,
  alone: readonly Frame[],
  glyphs: readonly Character[],
): Checkboxes {
  const printed = glyphs.filter((glyph) => !isSpace(glyph));
  const isFree = (box: Box) => !printed.some((glyph) => contains(box, centreOf(glyph.box)));
  const frames = alone.filter(({ box }) => isSquare(box) && isFree(box));
  const rounded = strokes.filter(
    ({ outline }) =>
      isRoundedSquare(outline.box, outline.points.length, outline.closed) && isFree(outline.box),
  );
  const squares = distinct(
    [...frames, ...rounded.map(({ outline }) => outline)].map(({ box }) => box),
  );
  const filled = (box: Box): boolean =>
    areas.some((area) => !WHITE.test(area.colour) && within(area.box, box)) ||
    strokes.some(
      (stroke) =>
        within(stroke.outline.box, box) &&
        (rounded.includes(stroke) ? stroke.filled && isDark(stroke.colour) : true),
    );
  const boxes = squares.map(
    (box): Drawing => ({
      kind: 'checkbox',
      box,
      state: filled(box) ? 'on' : 'off',
    }),
  );
  if (!boxes.some(({ state }) => state === 'off')) return { boxes: [], frames: alone, strokes };
  return {
    boxes,
    frames: alone.filter((frame) => !frames.includes(frame)),
    strokes: strokes.filter(({ outline }) => !squares.some((box) => within(outline.box, box))),
  };
}

/** A closed outline with rounded corners; circles of this size are marks of their own. */
const isRoundedSquare = (box: Box, points: number, closed: boolean): boolean =>
  closed && points >= 12 && isSquare(box);

/** Whether one box lies in another, give or take a line's width. */
function within(inner: Box, outer: Box): boolean {
  return (
    contains(outer, centreOf(inner)) &&
    inner.width <= outer.width + 3 &&
    inner.height <= outer.height + 3
  );
}

/** Grey is the border or the ground of an empty box; a ticked one is filled with a colour. */
function isDark(colour: string): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const spread = Math.max(...parts) - Math.min(...parts);
  return spread > 60 || Math.max(...parts) < 70;
}

/** One box for several outlines of the same square. */
function distinct(boxes: readonly Box[]): readonly Box[] {
  const kept: Box[] = [];
  for (const box of [...boxes].sort((a, b) => b.width - a.width))
    if (!kept.some((other) => within(box, other))) kept.push(box);
  return kept;
}
