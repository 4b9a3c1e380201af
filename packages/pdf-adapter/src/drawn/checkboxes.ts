import type { Box, Drawing } from '@kaijisho/core';
import { ByHeight, topOf } from '../geometry/by-height.js';
import type { Outline } from '../operators/content.js';
import { isAlmostWhite } from './colour.js';
import type { Stroke } from './shapes.js';
import { isRound, isSmallSquare, shareOf } from './shapes.js';
import type { Frame, SortedPaths } from './sort-paths.js';

/** Side of a printed box to tick, in points. */
const SMALLEST = 4.5;
/** Points of an outline that lie no further apart are one. */
const SAME_POINT = 0.01;

const isSquare = (box: Box): boolean =>
  Math.min(box.width, box.height) >= SMALLEST && isSmallSquare(box);

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
 * @param words what is printed, without spaces
 */
export function checkboxesOf(
  { strokes, areas }: Pick<SortedPaths, 'strokes' | 'areas'>,
  alone: readonly Frame[],
  words: ByHeight<{ readonly box: Box }>,
): Checkboxes {
  const isFree = (box: Box) => words.within(box).length === 0;
  const frames = alone.filter(({ box }) => isSquare(box) && isFree(box));
  const closed = strokes.filter(
    ({ outline }) => isSquare(outline.box) && isClosed(outline) && isFree(outline.box),
  );
  const circles = new Set(closed.filter(({ outline }) => isRound(shareOf(outline))));
  const rows = inRows([...circles].map(({ outline }) => outline.box));
  const rounded = new Set(closed.filter((stroke) => !circles.has(stroke) || rows));
  const painted = areas.filter(
    ({ box, colour }) => isSquare(box) && !isAlmostWhite(colour) && isFree(box),
  );
  const squares = distinct(
    [...frames, ...[...rounded].map(({ outline }) => outline), ...painted].map(({ box }) => box),
  );
  const grounds = new ByHeight(areas.filter(({ colour }) => !isAlmostWhite(colour)));
  const drawn = new ByHeight(strokes.map((stroke) => ({ box: stroke.outline.box, stroke })));
  const drawnIn = (box: Box): readonly Stroke[] => allIn(drawn, box).map(({ stroke }) => stroke);
  const filled = (box: Box): boolean =>
    allIn(grounds, box).length > 0 ||
    drawnIn(box).some((stroke) =>
      rounded.has(stroke) ? stroke.filled && isDark(stroke.colour) : true,
    );
  const boxes = squares.map(
    (box): Drawing => ({
      kind: 'checkbox',
      box,
      state: filled(box) ? 'on' : 'off',
    }),
  );
  if (!boxes.some(({ state }) => state === 'off')) return { boxes: [], frames: alone, strokes };
  const [ticked, ticks] = [new Set(frames), new Set(squares.flatMap(drawnIn))];
  return {
    boxes,
    frames: alone.filter((frame) => !ticked.has(frame)),
    strokes: strokes.filter((stroke) => !ticks.has(stroke)),
  };
}

/** A closed outline with curves in it; some writers end it where it began and do not say so. */
function isClosed({ closed, points }: Outline): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 12 || first === undefined || last === undefined) return false;
  return closed || Math.hypot(first.x - last.x, first.y - last.y) < SAME_POINT;
}

/** Tops of round boxes in one row are no further apart. */
const SAME_ROW = 3;

/** Round boxes to choose from stand beside one another; round marks stand alone in their rows. */
function inRows(circles: readonly Box[]): boolean {
  const byTop = new ByHeight(
    circles.map((box) => ({ box })),
    topOf,
  );
  const beside = circles.filter((circle) =>
    byTop
      .between(circle.y - SAME_ROW, circle.y + SAME_ROW)
      .some(
        ({ box }) =>
          Math.abs(box.y - circle.y) < SAME_ROW && Math.abs(box.x - circle.x) > circle.width,
      ),
  );
  return beside.length > 0.7 * circles.length;
}

/** What lies in a box, give or take a line's width. */
const allIn = <T extends { readonly box: Box }>(things: ByHeight<T>, outer: Box): readonly T[] =>
  things
    .within(outer)
    .filter(({ box }) => box.width <= outer.width + 3 && box.height <= outer.height + 3);

/** Grey is the border or the ground of an empty box; a ticked one is filled with a colour. */
function isDark(colour: string): boolean {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const spread = Math.max(...parts) - Math.min(...parts);
  return spread > 60 || Math.max(...parts) < 70;
}

/** One box for several outlines of the same square. */
function distinct(boxes: readonly Box[]): readonly Box[] {
  const all = boxes.map((box) => ({ box })).sort((a, b) => b.box.width - a.box.width);
  const byHeight = new ByHeight(all);
  const [kept, inOthers] = [[] as Box[], new Set<(typeof all)[number]>()];
  for (const one of all) {
    if (inOthers.has(one)) continue;
    kept.push(one.box);
    for (const other of allIn(byHeight, one.box)) inOthers.add(other);
  }
  return kept;
}
