import type { FormItem } from '../../catalogue/schema.js';

/**
 * Printed item numbers. Vendors renumber, and most official numbers are not in the catalogue, so a
 * sheet's numbers count only once its own surely recognised rows show that they are the form's.
 */
const FEWEST_WITNESSES = 4;
const AGREEMENT = 0.8;

const SAME = 2.5;
const OF_ANOTHER_ITEM = -2.5;
const DIFFERENT = -1.5;

/** A row recognised without its number: what it was recognised as, and how surely. */
export interface NumberWitness {
  readonly number: string | null;
  readonly key: string | null;
  readonly confidence: number;
}

/** Whether the numbers of a sheet are those of the form, as far as the catalogue knows them. */
export function numbersAreTheForms(
  witnesses: readonly NumberWitness[],
  numberOf: ReadonlyMap<string, string>,
): boolean {
  let judged = 0;
  let agreeing = 0;
  for (const { number, key, confidence } of witnesses) {
    const expected = key === null ? undefined : numberOf.get(key);
    if (number === null || expected === undefined || confidence < 0.9) continue;
    judged += 1;
    if (number === expected) agreeing += 1;
  }
  return judged >= FEWEST_WITNESSES && agreeing >= judged * AGREEMENT;
}

/** How far a row's number speaks for an item, as a log-likelihood; 0 when either has none. */
export function numberLog(
  number: string | null,
  item: FormItem,
  taken: ReadonlySet<string>,
): number {
  if (number === null) return 0;
  if (number === item.number) return SAME;
  if (taken.has(number)) return OF_ANOTHER_ITEM;
  return item.number === undefined ? 0 : DIFFERENT;
}
