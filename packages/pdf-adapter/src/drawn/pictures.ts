import type { Box, Drawing } from '@kaijisho/core';
import { right } from '../geometry/box.js';
import { isSmallSquare } from './shapes.js';

/** Pictures that may be marks (points); a larger one is a logo, a seal or a scanned page. */
const WIDEST = 160;
const HIGHEST = 60;
const SMALLEST = 4;
/** A picture this flat shows a line. */
const FLAT = 0.2;

/**
 * Small pictures as drawings. What a picture shows is not looked at: one over a word is a mark put
 * there; several small squares in a row are boxes of which nobody can tell which are ticked.
 */
export function picturesAsDrawings(pictures: readonly Box[]): readonly Drawing[] {
  const small = pictures.filter(
    ({ width, height }) =>
      width <= WIDEST && height <= HIGHEST && Math.max(width, height) >= SMALLEST,
  );
  return small.map((box): Drawing => {
    if (box.height < FLAT * box.width) return { kind: 'line', box, name: 'picture' };
    const beside = small.some(
      (other) => other !== box && isSmallSquare(other) && isBeside(box, other),
    );
    return isSmallSquare(box) && beside
      ? { kind: 'checkbox', box, state: 'mixed', name: 'picture' }
      : { kind: 'stamp', box, name: 'picture' };
  });
}

const isBeside = (a: Box, b: Box): boolean =>
  Math.abs(a.y - b.y) < 3 && (right(a) <= b.x + 1 || right(b) <= a.x + 1);
