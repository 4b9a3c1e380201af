import { type Box, boxAround, type Drawing, overlapArea } from '@kaijisho/core';
import type { Outline } from '../operators/content.js';
import type { Point } from '../operators/matrix.js';

/** A painted outline that is neither ruling nor rectangle. */
export interface Stroke {
  readonly outline: Outline;
  readonly filled: boolean;
  readonly colour: string;
}

/** Marks are small: what is larger than this (points) is decoration or a diagram. */
const WIDEST = 160;
const HIGHEST = 60;
const SMALLEST = 2.5;

/** Share of its box that a shape fills: an ellipse π/4, a rounded rectangle more. */
const ELLIPSE_FILLS = [0.68, 0.84] as const;

/** Marks that were drawn by hand or as shapes, as far as they can be told. */
export function shapesOf(strokes: readonly Stroke[]): readonly Drawing[] {
  const small = strokes.filter(({ outline: { box } }) => isSmall(box));
  const diagonals = small.filter(({ outline }) => isDiagonal(outline));
  const others = small.filter((stroke) => !diagonals.includes(stroke));
  const shapes = others.flatMap(({ outline }) => {
    const kind = kindOf(outline);
    return kind === undefined ? [] : [{ kind, box: outline.box }];
  });
  return withoutTwins([...shapes, ...crosses(diagonals.map(({ outline }) => outline))]);
}

const isSmall = ({ width, height }: Box): boolean =>
  width <= WIDEST && height <= HIGHEST && Math.max(width, height) >= SMALLEST;

/** Side of a box to tick, in points. */
const LARGEST_BOX = 17;

/** Whether something is as square, and no larger, than a box to tick. */
export const isSmallSquare = ({ width, height }: Box): boolean =>
  Math.max(width, height) <= LARGEST_BOX &&
  Math.abs(width - height) < 0.2 * Math.max(width, height);

/** One straight stroke that runs neither along nor down the page. */
function isDiagonal({ points, curved, box }: Outline): boolean {
  return !curved && points.length === 2 && Math.min(box.width, box.height) >= 1.5;
}

/** What one outline looks like, by its own points alone. */
export function kindOf(outline: Outline): Drawing['kind'] | undefined {
  const { points, box } = outline;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (Math.min(box.width, box.height) < 1.5) return 'line';
  const open = Math.hypot(first.x - last.x, first.y - last.y);
  const isLoop = outline.closed || open < 0.35 * Math.max(box.width, box.height);
  const share = shareOf(outline);
  if (isLoop && points.length >= 8 && share > 0.5) {
    return share > ELLIPSE_FILLS[1] ? 'frame' : 'ellipse';
  }
  if (isLoop && share > 0.9) return 'frame';
  return turnsUp(points) ? 'tick' : 'other';
}

/** A tick goes down to its lowest point and then further up and to the right. */
function turnsUp(points: readonly Point[]): boolean {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return false;
  const lowest = points.reduce((low, point) => (point.y > low.y ? point : low), first);
  return lowest.y - first.y > 0.5 && lowest.y - last.y > 1.5 && last.x > lowest.x;
}

/** Share of its box that a closed outline fills. */
export const shareOf = ({ points, box }: Outline): number =>
  areaOf(points) / (box.width * box.height);

/** Whether an outline that fills this share of its box is round rather than square. */
export const isRound = (share: number): boolean =>
  share >= ELLIPSE_FILLS[0] && share <= ELLIPSE_FILLS[1];

/** Area within a closed line of points (shoelace). */
function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Two strokes over one another, leaning opposite ways, are a cross; one alone is a line. */
function crosses(diagonals: readonly Outline[]): readonly Drawing[] {
  const rest = [...diagonals];
  const drawings: Drawing[] = [];
  for (let first = rest.shift(); first !== undefined; first = rest.shift()) {
    const own = first;
    const partner = rest.findIndex(
      (other) =>
        leansRight(other) !== leansRight(own) &&
        overlapArea(other.box, own.box) > 0.5 * own.box.width * own.box.height,
    );
    const other = partner < 0 ? undefined : rest.splice(partner, 1)[0];
    drawings.push(
      other === undefined
        ? { kind: 'line', box: own.box }
        : { kind: 'cross', box: boxAround([own.box, other.box]) },
    );
  }
  return drawings;
}

const leansRight = ({ points: [from, to] }: Outline): boolean =>
  ((to?.x ?? 0) - (from?.x ?? 0)) * ((to?.y ?? 0) - (from?.y ?? 0)) > 0;

/** The outline and the filling of one shape, or both edges of a thick line, are one drawing. */
function withoutTwins(drawings: readonly Drawing[]): readonly Drawing[] {
  const kept: Drawing[] = [];
  for (const drawing of drawings) {
    const twin = kept.some(
      (other) =>
        overlapArea(other.box, drawing.box) >
        0.75 * Math.max(other.box.width * other.box.height, drawing.box.width * drawing.box.height),
    );
    if (!twin) kept.push(drawing);
  }
  return kept;
}
