/**
 * Rectangles on a page, in points (1/72 inch) from the top left corner. Both a worksheet and a
 * PDF page have them, so that a drawn ellipse is matched with the word under it in one place.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Area common to two boxes, in square points; 0 when they do not touch. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The smallest box around boxes, of which there must be one at least. */
export function boxAround(boxes: readonly Box[]): Box {
  // Not as arguments of Math.min: a page may have more boxes than a call can take.
  let [x, y] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x, y, width: right - x, height: bottom - y };
}

/** Centre of a box. */
export function centreOf(box: Box): { readonly x: number; readonly y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether a point lies inside a box (borders count as inside). */
export function contains(box: Box, point: { readonly x: number; readonly y: number }): boolean {
  return (
    point.x >= box.x &&
    point.x <= box.x + box.width &&
    point.y >= box.y &&
    point.y <= box.y + box.height
  );
}

/** Of things with a box, the one whose top left corner is nearest to that of `box`. */
export function nearestCell<T extends { readonly box: Box }>(
  cells: readonly T[],
  box: Box,
): T | undefined {
  const distance = (cell: T) => Math.abs(cell.box.x - box.x) + Math.abs(cell.box.y - box.y);
  const [first, ...others] = cells;
  return first === undefined
    ? undefined
    : others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first);
}
