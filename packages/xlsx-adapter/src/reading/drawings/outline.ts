import type { Drawing } from '@kaijisho/core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stroke of a freeform: the points it passes, in any unit, y downwards. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Ends nearer than this share of the diagonal make a stroke drawn by hand a closed one. */
const CLOSING_GAP = 0.25;
/** How far points of a round outline may lie from the ellipse in their box, 1 being on it. */
const LEAST_RADIUS = 0.6;
const GREATEST_RADIUS = 1.25;
/** Eighths of the full turn a round outline passes through. */
const SECTORS = 8;
const LEAST_SECTORS = 7;

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boundsOf(points: readonly Point[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Adds points between far ones, so that a rectangle's straight sides count like drawn ones. */
function densely(stroke: Stroke): readonly Point[] {
  const { points, closed } = stroke;
  const dense: Point[] = [];
  points.forEach((point, index) => {
    dense.push(point);
    const next = points[index + 1] ?? (closed ? points[0] : undefined);
    if (next !== undefined) dense.push({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 });
  });
  return dense;
}

function isRound(stroke: Stroke, { x, y, width, height }: Bounds): boolean {
  if (width === 0 || height === 0 || stroke.points.length < 4) return false;
  const sectors = new Set<number>();
  for (const point of densely(stroke)) {
    const across = ((point.x - x) / width) * 2 - 1;
    const down = ((point.y - y) / height) * 2 - 1;
    const radius = Math.hypot(across, down);
    if (radius < LEAST_RADIUS || radius > GREATEST_RADIUS) return false;
    const turn = (Math.atan2(down, across) / (2 * Math.PI) + 1) % 1;
    sectors.add(Math.floor(turn * SECTORS));
  }
  return sectors.size >= LEAST_SECTORS;
}

/** Down to the lowest point on the left, then up to the right: ✓ or レ. */
function isTick({ points }: Stroke, { x, y, width, height }: Bounds): boolean {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return false;
  if (width === 0 || height === 0) return false;
  const lowest = points.reduce((low, point) => (point.y > low.y ? point : low), first);
  const across = (point: Point): number => (point.x - x) / width;
  const down = (point: Point): number => (point.y - y) / height;
  return (
    lowest !== first &&
    lowest !== last &&
    across(lowest) < 0.6 &&
    across(lowest) - across(first) > -0.1 &&
    across(last) > 0.8 &&
    down(last) < 0.4 &&
    down(first) < 0.85
  );
}

function isStraight({ points }: Stroke, { width, height }: Bounds): boolean {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return false;
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  if (length === 0) return false;
  return points.every(({ x, y }) => {
    const twiceArea = Math.abs(
      (last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y),
    );
    return twiceArea / length <= 0.1 * Math.hypot(width, height);
  });
}

/** What a freeform is meant to be. */
export function kindOfOutline(strokes: readonly Stroke[]): Drawing['kind'] {
  const drawn = strokes.filter(({ points }) => points.length > 1);
  const [stroke, second] = drawn;
  if (stroke === undefined) return 'other';
  const bounds = boundsOf(drawn.flatMap(({ points }) => points));
  if (second !== undefined) {
    const crossed = drawn.length === 2 && drawn.every((line) => isSlanted(line));
    if (crossed) return 'cross';
    return drawn.every((line) => isRound(closedByHand(line), boundsOf(line.points)))
      ? 'ellipse'
      : 'other';
  }
  const outline = closedByHand(stroke);
  if (outline.closed) return isRound(outline, bounds) ? 'ellipse' : 'other';
  if (isStraight(stroke, bounds)) return 'line';
  return isTick(stroke, bounds) ? 'tick' : 'other';
}

/** A straight stroke that is neither level nor upright. */
function isSlanted(stroke: Stroke): boolean {
  const bounds = boundsOf(stroke.points);
  const slender =
    Math.min(bounds.width, bounds.height) < 0.2 * Math.max(bounds.width, bounds.height);
  return !slender && isStraight(stroke, bounds);
}

function closedByHand(stroke: Stroke): Stroke {
  const [first] = stroke.points;
  const last = stroke.points.at(-1);
  if (stroke.closed || first === undefined || last === undefined) return stroke;
  const { width, height } = boundsOf(stroke.points);
  const gap = Math.hypot(last.x - first.x, last.y - first.y);
  const closed = stroke.points.length > 3 && gap <= CLOSING_GAP * Math.hypot(width, height);
  return { points: stroke.points, closed };
}
