import type { RecognisedRow } from './recognised-row.js';

/** How well a row's words must fit an item for it to be that item wherever it stands. */
const FITS_WELL = 0.75;
/** How far every other item must fall behind. */
const LEAD = 0.25;
/** Out of its place a row stays a question for a person. */
const CONFIDENCE = 0.85;

/**
 * Rows that the printed order could not place because the vendor moved them: what their words alone
 * say, when they fit one item that no other row claims, and no second such item nearly as well.
 * @param fits fit of the words of a row for each of `keys`, 0 to 1; asked only for rows without a key
 */
export function findMovedRows(
  recognised: readonly RecognisedRow[],
  fits: (row: number) => Float64Array,
  keys: readonly string[],
): readonly RecognisedRow[] {
  if (recognised.every(({ key }) => key !== null)) return recognised;
  const claimed = new Set(recognised.flatMap(({ key }) => key ?? []));
  return recognised.map((entry, r) => {
    if (entry.key !== null) return entry;
    const free = fits(r).map((fit, i) => (claimed.has(keys[i] ?? '') ? 0 : fit));
    const fit = Math.max(...free);
    if (fit < FITS_WELL) return entry;
    const place = free.indexOf(fit);
    const key = keys[place] ?? '';
    free[place] = 0;
    if (fit - Math.max(...free) < LEAD) return entry;
    claimed.add(key);
    return {
      ...entry,
      key,
      text: fit,
      confidence: CONFIDENCE,
      alternatives: entry.alternatives.filter((alternative) => alternative.key !== key),
    };
  });
}
