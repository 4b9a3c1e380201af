import { type Box, boxAround } from '@kaijisho/core';
import type { Outline, PaintedPath } from '../operators/content.js';
import type { Point } from '../operators/matrix.js';

/** What a sign looks like that is drawn on an icon, whatever draws it: strokes, or painted outlines. */

/** The signs that everybody knows; any other is known by its fields alone. */
export type PlainShape = 'tick' | 'cross' | 'bar';

export interface IconShape {
  readonly plain: PlainShape | null;
  /** Fields of the box around the sign, row by row, that it has ink in. */
  readonly fields: readonly boolean[];
  /** How many times as wide as high it is. */
  readonly flatness: number;
}

/** Outlines of one path of a sign. */
export interface IconPart {
  readonly path: PaintedPath;
  readonly outlines: readonly Outline[];
}

const SIDE = 9;
/** Points of a field, across and down, at which ink is looked for. */
const PROBES = 2;

/** The shape of a sign; undefined for one without extent. */
export function iconShapeOf(parts: readonly IconPart[]): IconShape | undefined {
  const box = boxAround(parts.flatMap(({ path, outlines }) => outlines.map(boxWith(path))));
  if (!(box.width > 0 && box.height > 0)) return undefined;
  const across = box.width / SIDE;
  const down = box.height / SIDE;
  // A thin stroke passes between the points of a field.
  const reach = Math.hypot(across, down) / (2 * PROBES);
  const isInk = (point: Point) => parts.some((part) => isPainted(part, point, reach));
  const fields = Array.from({ length: SIDE * SIDE }, (_, index) => {
    const [row, col] = [Math.floor(index / SIDE), index % SIDE];
    return PROBE_OFFSETS.some(([x, y]) =>
      isInk({ x: box.x + (col + x) * across, y: box.y + (row + y) * down }),
    );
  });
  const flatness = box.width / box.height;
  return { plain: plainShape(fields, flatness), fields, flatness };
}

const PROBE_OFFSETS = Array.from({ length: PROBES * PROBES }, (_, index) =>
  [Math.floor(index / PROBES), index % PROBES].map((at) => (at + 0.5) / PROBES),
) as unknown as readonly (readonly [number, number])[];

/** Share of the fields in which two drawings of one sign may differ. */
const MOST_DIFFERENT = 0.08;
/** How many times as flat as the other one of them may be. */
const FLATTER = 1.15;

/** Whether two signs look the same. */
export function looksLike(one: IconShape, other: IconShape): boolean {
  if (one.plain !== other.plain) return false;
  if (one.plain !== null) return true;
  const ratio = one.flatness / other.flatness;
  const different = one.fields.filter((field, index) => field !== other.fields[index]).length;
  return Math.max(ratio, 1 / ratio) < FLATTER && different <= MOST_DIFFERENT * one.fields.length;
}

const boxWith =
  ({ stroke, lineWidth }: PaintedPath) =>
  ({ box: { x, y, width, height } }: Outline): Box => {
    const margin = stroke === null ? 0 : lineWidth / 2;
    return {
      x: x - margin,
      y: y - margin,
      width: width + 2 * margin,
      height: height + 2 * margin,
    };
  };

function isPainted({ path, outlines }: IconPart, point: Point, reach: number): boolean {
  const { stroke, fill, lineWidth } = path;
  if (fill !== null && outlines.filter((outline) => encloses(outline, point)).length % 2 === 1)
    return true;
  const width = Math.max(lineWidth / 2, reach);
  return stroke !== null && outlines.some((outline) => distanceTo(outline, point) <= width);
}

function encloses({ points }: Outline, { x, y }: Point): boolean {
  let inside = false;
  points.forEach((to, index) => {
    const from = points.at(index - 1) ?? to;
    if (from.y > y === to.y > y) return;
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
  });
  return inside;
}

function distanceTo({ points, closed }: Outline, point: Point): number {
  const [first] = points;
  const line = closed && first !== undefined ? [...points, first] : points;
  return line.slice(1).reduce((least, to, index) => {
    const from = line[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
    const at = Math.min(1, Math.max(0, along));
    return Math.min(least, Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy));
  }, Number.POSITIVE_INFINITY);
}

/** A bar is so many times as wide as high, and all of its box is ink, but for round ends. */
const FLAT = 2.5;
const FULL = 0.8;
/** A tick or a cross is no flatter than this, and no narrower. */
const FLATTEST = 2;

function plainShape(fields: readonly boolean[], flatness: number): PlainShape | null {
  /** Whether there is ink in some of the fields from one row and column to another. */
  const any = (top: number, end: number, left: number, right: number): boolean =>
    fields.some((ink, index) => {
      const [row, col] = [Math.floor(index / SIDE), index % SIDE];
      return ink && row >= top && row <= end && col >= left && col <= right;
    });
  if (flatness >= FLAT) return fields.filter(Boolean).length >= FULL * fields.length ? 'bar' : null;
  if (flatness > FLATTEST || flatness < 1 / FLATTEST) return null;
  const isCross =
    [any(0, 1, 0, 1), any(0, 1, 7, 8), any(7, 8, 0, 1), any(7, 8, 7, 8), any(4, 4, 4, 4)].every(
      Boolean,
    ) && ![any(0, 0, 4, 4), any(8, 8, 4, 4), any(4, 4, 0, 0), any(4, 4, 8, 8)].some(Boolean);
  if (isCross) return 'cross';
  // Down to its lowest point, which is left of the middle, and further up to the right.
  const isTick =
    [any(0, 1, 7, 8), any(3, 6, 0, 1), any(8, 8, 2, 4), any(4, 5, 5, 6)].every(Boolean) &&
    ![any(0, 2, 0, 2), any(0, 1, 2, 5), any(7, 8, 6, 8), any(8, 8, 0, 0)].some(Boolean);
  return isTick ? 'tick' : null;
}
