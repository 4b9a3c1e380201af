import type { Cell, TextStyle } from '../../pages/index.js';

/** How some letters of a cell look: as their own run does, else as the cell. */
export function styleAt(cell: Cell, [start, end]: readonly [number, number]): TextStyle {
  const run = cell.runs?.find((candidate) => candidate.start < end && candidate.end > start);
  return run ?? cell.style ?? {};
}

/** Style of a whole cell: its own, or that of the run that covers the visible text. */
export function wholeStyle(cell: Cell): TextStyle {
  const start = cell.text.length - cell.text.trimStart().length;
  return styleAt(cell, [start, start + 1]);
}
