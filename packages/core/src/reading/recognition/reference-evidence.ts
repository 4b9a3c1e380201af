import type { FormItem } from '../../catalogue/schema.js';

/** Log-likelihoods of printed references under an item, against "any row"; set by the fixtures. */
const SAME = 2.4;
const SAME_ITEM_OTHER_PART = 2;
const OTHER_ITEM_OF_CHAPTER = -2;
const OTHER_CHAPTER = -3.5;
const ITEM_PRINTS_NONE = -1.6;

const withoutPart = (reference: string): string => reference.replace(/(?<=[CD]\d+)\(\d+\)$/, '');
const chapterOf = (reference: string): string => reference.replace(/\.[CD].*$/, '');

/** How far the references printed on a row speak for an item; 0 when the row prints none. */
export function referenceLog(references: readonly string[], item: FormItem): number {
  if (references.length === 0) return 0;
  const printed = item.printedRefs ?? [];
  if (printed.length === 0) return ITEM_PRINTS_NONE;
  if (references.some((reference) => printed.includes(reference))) return SAME;
  const items = new Set(printed.map(withoutPart));
  if (references.some((reference) => items.has(withoutPart(reference))))
    return SAME_ITEM_OTHER_PART;
  const chapters = new Set(printed.map(chapterOf));
  return references.some((reference) => chapters.has(chapterOf(reference)))
    ? OTHER_ITEM_OF_CHAPTER
    : OTHER_CHAPTER;
}

/** The same as a strength from 0 to 1, for the evidence shown to people. */
export const referenceStrength = (log: number): number =>
  Math.max(0, Math.min(1, (log - OTHER_CHAPTER) / (SAME - OTHER_CHAPTER)));
