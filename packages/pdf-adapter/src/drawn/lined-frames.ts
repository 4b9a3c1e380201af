import type { Box } from '@kaijisho/core';
import type { Frame, Ruling, SortedPaths } from './sort-paths.js';

/** Ends of lines that make a corner are no further apart, in points. */
const SAME_CORNER = 1;
const SIDES = 4;

const near = (one: number, other: number): boolean => Math.abs(one - other) <= SAME_CORNER;

/** What lies between two lines across and two lines down; undefined where they do not end at one another. */
function boxOf(level: readonly Ruling[], upright: readonly Ruling[]): Box | undefined {
  if (level.length !== 2 || upright.length !== 2) return undefined;
  const edges = (lines: readonly Ruling[]) => lines.map(({ at }) => at).sort((a, b) => a - b);
  const [top = 0, bottom = 0] = edges(level);
  const [left = 0, right = 0] = edges(upright);
  const closes =
    level.every(({ from, to }) => near(from, left) && near(to, right)) &&
    upright.every(({ from, to }) => near(from, top) && near(to, bottom));
  return closes ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/**
 * Takes four lines that were drawn one after another around something for the frame they make, as
 * office programs draw the border of a word. Whether it is a cell's border is told later, as of any
 * frame.
 */
export function withLinedFrames(paths: SortedPaths): SortedPaths {
  const rulings: Ruling[] = [];
  const frames: Frame[] = [...paths.frames];
  let start = 0;
  for (;;) {
    const sides = paths.rulings.slice(start, start + SIDES);
    const [first] = sides;
    if (first === undefined) break;
    const box = boxOf(
      sides.filter(({ horizontal }) => horizontal),
      sides.filter(({ horizontal }) => !horizontal),
    );
    if (box === undefined) rulings.push(first);
    else frames.push({ box, thickness: first.thickness, colour: first.colour });
    start += box === undefined ? 1 : SIDES;
  }
  return { ...paths, rulings, frames };
}
