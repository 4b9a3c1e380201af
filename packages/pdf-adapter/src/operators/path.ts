import type { Box } from '@kaijisho/core';
import type { Outline } from './content.js';
import { apply, boxOfPoints, type Matrix, type Point } from './matrix.js';

/** pdf.js writes paths as numbers: an operator, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

const PIECES_OF_A_CURVE = 8;

interface Draft {
  points: Point[];
  curved: boolean;
  closed: boolean;
}

/** The outlines of a path in page coordinates. Curves become short lines. */
export function outlinesOf(path: ArrayLike<number>, ctm: Matrix): readonly Outline[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let x = 0;
  let y = 0;
  const at = (index: number) => path[index] ?? 0;
  const add = (toX: number, toY: number) => {
    current ??= begin(drafts, apply(ctm, x, y));
    current.points.push(apply(ctm, toX, toY));
  };
  for (let i = 0; i < path.length; ) {
    const operator = at(i);
    if (operator === MOVE) {
      [x, y] = [at(i + 1), at(i + 2)];
      current = begin(drafts, apply(ctm, x, y));
      i += 3;
    } else if (operator === LINE) {
      add(at(i + 1), at(i + 2));
      [x, y] = [at(i + 1), at(i + 2)];
      i += 3;
    } else if (operator === CURVE || operator === QUADRATIC) {
      const cubic = operator === CURVE;
      const from = { x, y };
      const first = { x: at(i + 1), y: at(i + 2) };
      const second = cubic ? { x: at(i + 3), y: at(i + 4) } : first;
      const to = cubic ? { x: at(i + 5), y: at(i + 6) } : { x: at(i + 3), y: at(i + 4) };
      for (let piece = 1; piece <= PIECES_OF_A_CURVE; piece += 1) {
        const point = onCurve(from, first, second, to, piece / PIECES_OF_A_CURVE);
        add(point.x, point.y);
      }
      if (current !== undefined) current.curved = true;
      ({ x, y } = to);
      i += cubic ? 7 : 5;
    } else {
      if (operator === CLOSE && current !== undefined) current.closed = true;
      current = undefined;
      i += 1;
    }
  }
  return drafts.flatMap((draft) => {
    const box = boxOfPoints(draft.points);
    return box === undefined || draft.points.length < 2 ? [] : [{ ...draft, box }];
  });
}

function begin(drafts: Draft[], point: Point): Draft {
  const draft: Draft = { points: [point], curved: false, closed: false };
  drafts.push(draft);
  return draft;
}

function onCurve(from: Point, first: Point, second: Point, to: Point, t: number): Point {
  const u = 1 - t;
  const mix = (a: number, b: number, c: number, d: number) =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: mix(from.x, first.x, second.x, to.x), y: mix(from.y, first.y, second.y, to.y) };
}

/** Common part of two boxes; a box without area when there is none. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}
