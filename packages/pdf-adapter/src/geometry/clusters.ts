/** Sorted positions with those within `tolerance` of one another made one (their first). */
export function clustered(positions: readonly number[], tolerance: number): readonly number[] {
  const clusters: number[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last === undefined || position - last > tolerance) clusters.push(position);
  }
  return clusters;
}

/** Index of the last position at or before a value (with tolerance); -1 when all lie after it. */
export function indexAt(positions: readonly number[], value: number, tolerance = 0): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= value + tolerance) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many positions lie within [from, to). */
export function countBetween(positions: readonly number[], from: number, to: number): number {
  return indexAt(positions, to, -1e-6) - indexAt(positions, from, -1e-6);
}
