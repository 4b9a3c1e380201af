import type { RecognisedRow } from './recognised-row.js';

/** Places in the form of the items that rows were recognised as; -1 for a row of none. */
export const itemsOf = (
  recognised: readonly RecognisedRow[],
  places: ReadonlyMap<string, number>,
): readonly number[] => recognised.map(({ key }) => (key === null ? -1 : (places.get(key) ?? -1)));

/** For each row the item of the next known one; beyond all items behind the last. */
export function nextItems(items: readonly number[]): readonly number[] {
  const next: number[] = [];
  let following = Number.POSITIVE_INFINITY;
  for (let r = items.length - 1; r >= 0; r -= 1) {
    next[r] = following;
    const item = items[r] ?? -1;
    if (item >= 0) following = item;
  }
  return next;
}
