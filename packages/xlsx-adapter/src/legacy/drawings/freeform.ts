import type { Point, Stroke } from '../../reading/drawings/outline.js';
import { Strokes } from '../../reading/drawings/strokes.js';
import { ARRAY_HEAD, memberSize, PROPERTY, type Properties } from './escher.js';

/** What a segment of a path does, in its upper three bits, and how often, in the others. [MS-ODRAW] 2.2.54. */
const SEGMENT = { line: 0, curve: 1, move: 2, close: 3, escape: 5 } as const;
interface Segment {
  readonly does: number;
  readonly count: number;
}
/** Paths without segments that end where they began. */
const CLOSED_PATHS = [1, 3];
const MOST_SEGMENTS = 2000;

/** The outline of a freeform. */
export function strokesOf(properties: Properties): readonly Stroke[] {
  const points = pointsOf(properties.content(PROPERTY.points));
  const segments = segmentsOf(properties.content(PROPERTY.segments));
  const strokes = new Strokes();
  if (segments.length === 0) {
    strokes.begin();
    for (const point of points) strokes.add(point);
    if (CLOSED_PATHS.includes(properties.number(PROPERTY.path) ?? 0)) strokes.close();
    return strokes.all;
  }
  let at = 0;
  const next = (count: number): readonly Point[] => {
    at += count;
    return points.slice(at - count, at);
  };
  const isDoubled = hasTwoPointsALine(segments, points);
  for (const { does, count } of segments) {
    if (isDoubled && does === SEGMENT.line)
      for (let left = count; left > 0; left -= 1) strokes.curve(next(2));
    else if (does === SEGMENT.close) strokes.close();
    else if (does === SEGMENT.escape) next(count & 0xff);
    else if (does === SEGMENT.curve)
      for (let left = count; left > 0 && at < points.length; left -= 1) strokes.curve(next(3));
    else {
      if (does === SEGMENT.move) strokes.begin();
      for (const point of next(count)) strokes.add(point);
    }
  }
  return strokes.all;
}

/** LibreOffice writes quadratic curves as lines that have two points each. */
function hasTwoPointsALine(segments: readonly Segment[], points: readonly Point[]): boolean {
  const count = (wanted: number): number =>
    segments.reduce((sum, { does, count: times }) => (does === wanted ? sum + times : sum), 0);
  const lines = count(SEGMENT.line);
  return (
    lines > 0 && count(SEGMENT.curve) === 0 && points.length === count(SEGMENT.move) + 2 * lines
  );
}

/** How many lines and points the closed paths of ellipses and rectangles have that LibreOffice writes. */
const OUTLINES = [
  { preset: 'ellipse', lines: 4, points: 9 },
  { preset: 'rect', lines: 3, points: 4 },
];

/**
 * Name of the geometry of a shape that came from .xlsx and went through LibreOffice: it writes a path whose
 * points are formulas, and of an arc only its two points, as those of a line.
 */
export function presetOfPath(properties: Properties): string | undefined {
  const array = properties.content(PROPERTY.points);
  if (array === undefined || array.byteLength < ARRAY_HEAD) return undefined;
  const points = array.getUint16(0, true);
  const segments = segmentsOf(properties.content(PROPERTY.segments));
  const lines = segments.find(({ does }) => does === SEGMENT.line)?.count;
  if (!segments.some(({ does }) => does === SEGMENT.close)) return undefined;
  return OUTLINES.find((outline) => outline.lines === lines && outline.points === points)?.preset;
}

function segmentsOf(array: DataView | undefined): readonly Segment[] {
  const segments: Segment[] = [];
  if (array === undefined) return segments;
  for (
    let at = ARRAY_HEAD;
    at + 2 <= array.byteLength && segments.length < MOST_SEGMENTS;
    at += 2
  ) {
    const segment = array.getUint16(at, true);
    segments.push({ does: segment >> 13, count: Math.max(1, segment & 0x1fff) });
  }
  return segments;
}

function pointsOf(array: DataView | undefined): readonly Point[] {
  const points: Point[] = [];
  if (array === undefined || array.byteLength < ARRAY_HEAD) return points;
  const short = memberSize(array) === 4;
  const length = short ? 4 : 8;
  for (let at = ARRAY_HEAD; at + length <= array.byteLength; at += length)
    points.push(
      short
        ? { x: array.getInt16(at, true), y: array.getInt16(at + 2, true) }
        : { x: array.getInt32(at, true), y: array.getInt32(at + 4, true) },
    );
  return points;
}
