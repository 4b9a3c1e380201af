import type { Box } from '@kaijisho/core';
import type { Outline, PaintedPath } from '../operators/content.js';
import { isWhite } from './colour.js';
import { type Stroke, shareOf } from './shapes.js';

/** A straight ruling, `at` on its own axis, `from`…`to` along the other one. Points. */
export interface Ruling {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
  readonly colour: string;
  /** It was put over words with a tool for that and is no border. */
  readonly overText?: true;
}

/** An upright rectangle that was outlined as one: a cell's border or a frame around a word. */
export interface Frame {
  readonly box: Box;
  readonly thickness: number;
  readonly colour: string;
}

/** A painted upright rectangle. */
export interface Area {
  readonly box: Box;
  readonly colour: string;
  readonly translucent: boolean;
  readonly opacity: number;
  readonly order: number;
}

/** Paths of a page by what they are. */
export interface SortedPaths {
  readonly rulings: readonly Ruling[];
  readonly frames: readonly Frame[];
  readonly areas: readonly Area[];
  readonly strokes: readonly Stroke[];
}

/** A rectangle this thin is a line that was drawn by filling it. */
const THIN = 2.6;
const STRAIGHT = 0.6;
/** Two rectangles within this distance of one another are the two sides of a border. */
const BORDER = 5;

/** Whether an outline is an upright rectangle (or a line, which is one without height). */
function isUpright({ points, curved, box }: Outline): boolean {
  if (curved || points.length < 4 || points.length > 6) return false;
  return points.every(
    ({ x, y }) =>
      (Math.abs(x - box.x) < STRAIGHT || Math.abs(x - box.x - box.width) < STRAIGHT) &&
      (Math.abs(y - box.y) < STRAIGHT || Math.abs(y - box.y - box.height) < STRAIGHT),
  );
}

function rulingOf(box: Box, thickness: number, colour: string): Ruling {
  const horizontal = box.width >= box.height;
  return horizontal
    ? {
        horizontal,
        at: box.y + box.height / 2,
        from: box.x,
        to: box.x + box.width,
        thickness,
        colour,
      }
    : {
        horizontal,
        at: box.x + box.width / 2,
        from: box.y,
        to: box.y + box.height,
        thickness,
        colour,
      };
}

/** The four sides of a rectangle. */
export function sidesOf({ box, thickness, colour }: Frame): readonly Ruling[] {
  const { x, y, width, height } = box;
  const side = (at: Box) => rulingOf(at, thickness, colour);
  return [
    side({ x, y, width, height: 0 }),
    side({ x, y: y + height, width, height: 0 }),
    { ...side({ x, y, width: 0, height: height + 0.001 }), horizontal: false },
    { ...side({ x: x + width, y, width: 0, height: height + 0.001 }), horizontal: false },
  ];
}

/** Sorts the painted paths of a page into rulings, rectangles, areas and other strokes. */
export function sortPaths(paths: readonly PaintedPath[]): SortedPaths {
  const rulings: Ruling[] = [];
  const frames: Frame[] = [];
  const areas: Area[] = [];
  const strokes: Stroke[] = [];
  for (const path of paths) {
    const border = borderOf(path);
    if (border !== undefined) {
      frames.push(border);
      continue;
    }
    for (const outline of path.outlines) {
      if (path.stroke !== null)
        addStroked(outline, path, path.stroke, { rulings, frames, strokes });
      if (path.fill !== null) addFilled(outline, path, path.fill, { rulings, areas, strokes });
    }
  }
  return { rulings, frames, areas, strokes };
}

/** A border drawn by filling what lies between two rectangles. */
function borderOf({ outlines, fill, stroke }: PaintedPath): Frame | undefined {
  const [a, b] = outlines;
  if (fill === null || stroke !== null || a === undefined || b === undefined) return undefined;
  if (outlines.length !== 2 || !isUpright(a) || !isUpright(b)) return undefined;
  const [outer, inner] = a.box.width >= b.box.width ? [a.box, b.box] : [b.box, a.box];
  const left = inner.x - outer.x;
  const top = inner.y - outer.y;
  const right = outer.width - inner.width - left;
  const bottom = outer.height - inner.height - top;
  const margins = [left, top, right, bottom];
  if (margins.some((margin) => margin < 0 || margin > BORDER)) return undefined;
  const thickness = Math.max(...margins);
  const box = {
    x: outer.x + left / 2,
    y: outer.y + top / 2,
    width: outer.width - (left + right) / 2,
    height: outer.height - (top + bottom) / 2,
  };
  return { box, thickness, colour: fill };
}

function addStroked(
  outline: Outline,
  { lineWidth, fill }: PaintedPath,
  colour: string,
  into: { rulings: Ruling[]; frames: Frame[]; strokes: Stroke[] },
): void {
  if (isWhite(colour)) return;
  const { box, points } = outline;
  if (!outline.curved && Math.min(box.width, box.height) < STRAIGHT) {
    into.rulings.push(rulingOf(box, lineWidth, colour));
  } else if (isUpright(outline) && (outline.closed || points.length >= 5)) {
    if (Math.min(box.width, box.height) <= THIN)
      into.rulings.push(rulingOf(box, lineWidth, colour));
    else into.frames.push({ box, thickness: lineWidth, colour });
  } else if (!addSegments(outline, lineWidth, colour, into.rulings)) {
    const ground = fill === null || isWhite(fill) ? null : fill;
    into.strokes.push({ outline, filled: ground !== null, colour: ground ?? colour });
  }
}

/** A polyline of upright segments (two sides of a cell, a comb) is so many rulings. */
function addSegments(
  { points, curved }: Outline,
  thickness: number,
  colour: string,
  rulings: Ruling[],
): boolean {
  if (curved) return false;
  const segments = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
  if (!segments.every(({ width, height }) => Math.min(width, height) < STRAIGHT)) return false;
  rulings.push(...segments.map((box) => rulingOf(box, thickness, colour)));
  return true;
}

/** A painted box with rounded corners, such as the pill behind a chosen word; a dot fills less. */
const isRoundedBox = (outline: Outline): boolean =>
  outline.curved && Math.min(outline.box.width, outline.box.height) >= 6 && shareOf(outline) > 0.85;

function addFilled(
  outline: Outline,
  { translucent, opacity, order, stroke }: PaintedPath,
  colour: string,
  into: { rulings: Ruling[]; areas: Area[]; strokes: Stroke[] },
): void {
  const { box } = outline;
  const thickness = Math.min(box.width, box.height);
  if (!outline.curved && thickness <= THIN) {
    if (!isWhite(colour)) into.rulings.push(rulingOf(box, thickness, colour));
  } else if (isUpright(outline) || isRoundedBox(outline)) {
    into.areas.push({ box, colour, translucent, opacity, order });
  } else if (!isWhite(colour) && stroke === null) {
    into.strokes.push({ outline, filled: true, colour });
  }
}
