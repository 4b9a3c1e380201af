import { itemsOf, nextItems } from './known-items.js';
import type { RecognisedRow } from './recognised-row.js';

/**
 * Vendors leave questions out. The order alone would take the row of a question for the one left out
 * before it, where the words fit both: アクセスログの確認 for アクセスログの記録 of which nothing is on the sheet.
 * So a row is no surer than its own evidence makes it among the items between its neighbours that no
 * row has taken.
 * @param likelihoods of each row's own evidence under each item of the form, in the items' order
 * @param places of the items, by key
 */
export function withLeftOut(
  recognised: readonly RecognisedRow[],
  likelihoods: readonly Float64Array[],
  places: ReadonlyMap<string, number>,
): readonly RecognisedRow[] {
  const items = itemsOf(recognised, places);
  const taken = new Set(items);
  const next = nextItems(items);
  let before = -1;
  return recognised.map((entry, r) => {
    const item = items[r] ?? -1;
    if (item < 0) return entry;
    const [first, end] = [before + 1, next[r] ?? 0];
    before = item;
    if (end - first <= 1) return entry;
    const likelihood = likelihoods[r] ?? new Float64Array(places.size);
    const own = likelihood[item] ?? 0;
    let all = own;
    for (let other = first; other < Math.min(end, places.size); other += 1)
      if (!taken.has(other)) all += likelihood[other] ?? 0;
    return all === own ? entry : { ...entry, confidence: Math.min(entry.confidence, own / all) };
  });
}
