import { type Box, centreOf, contains, type Drawing } from '@kaijisho/core';
import type { Outline } from '../operators/content.js';
import type { Frame, Lines } from './lines.js';
import type { Stroke } from './shapes.js';
import { isRound, isSmallSquare, shareOf } from './shapes.js';
import type { Character } from './text.js';
import { isSpace } from './text.js';

/** Side of a printed box to tick, in points. */
const SMALLEST = 4.5;

const isSquare = (box: Box): boolean =>
  Math.min(box.width, box.height) >= SMALLEST && isSmallSquare(box);

const WHITE = /^#f[a-f]f[a-f]f[a-f]$/i;

/** Printed boxes to tick, and what is left of the drawn things without them. */
export interface Checkboxes {
  readonly boxes: readonly Drawing[];
  readonly frames: readonly Frame[];
  readonly strokes: readonly Stroke[];
}

/**
 * Finds printed boxes: small squares, or circles beside one another, without a character in them,
 * whatever drew them. One is ticked when something is drawn inside it or it is filled. A lone filled
 * square is a mark, not a box: at least one empty one on the page must show that there are boxes.
 */
export function checkboxesOf(
  { strokes, areas }: Lines,
  alone: readonly Frame[],
  glyphs: readonly Character[],
): Checkboxes {
  const printed = glyphs.filter((glyph) => !isSpace(glyph));
  const isFree = (box: Box) => !printed.some((glyph) => contains(box, centreOf(glyph.box)));
  const frames = alone.filter(({ box }) => isSquare(box) && isFree(box));
  const closed = strokes.filter(
    ({ outline }) => isSquare(outline.box) && isClosed(outline) && isFree(outline.box),
  );
  const circles = closed.filter(({ outline }) => isRound(shareOf(outline)));
  const rows = inRows(circles.map(({ outline }) => outline.box));
  const rounded = closed.filter((stroke) => !circles.includes(stroke) || rows);
  const painted = areas.filter(
    ({ box, colour }) => isSquare(box) && !WHITE.test(colour) && isFree(box),
  );
  const squares = distinct(
    [...frames, ...rounded.map(({ outline }) => outline), ...painted].map(({ box }) => box),
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

/** A closed outline with curves in it. */
const isClosed = ({ closed, points }: Outline): boolean => closed && points.length >= 12;

/** Round boxes to choose from stand beside one another; round marks stand alone in their rows. */
function inRows(circles: readonly Box[]): boolean {
  const beside = circles.filter((circle) =>
    circles.some(
      (other) => Math.abs(other.y - circle.y) < 3 && Math.abs(other.x - circle.x) > circle.width,
    ),
  );
  return beside.length > 0.7 * circles.length;
}

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
