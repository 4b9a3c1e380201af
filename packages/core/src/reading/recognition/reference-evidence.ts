import { isCitation, resolveCitation } from '../../catalogue/citations.js';
import type { FormItem } from '../../catalogue/schema.js';

/** Log-likelihoods of printed references under an item, against "any row"; set by the fixtures. */
const SAME = 2.4;
const SAME_ITEM_OTHER_PART = 2;
const OTHER_ITEM_OF_CHAPTER = -2;
const OTHER_CHAPTER = -3.5;
const ITEM_PRINTS_NONE = -1.6;
/** A citation of guideline 6.0 against an item's own links, where the form prints numbers of 5.x. */
const LINKED = 1.4;
const LINKED_ELSEWHERE = -1;

const withoutPart = (reference: string): string => reference.replace(/(?<=[CD]\d+)\(\d+\)$/, '');
const chapterOf = (reference: string): string => reference.replace(/\.[CD].*$|[①-⑳]$/, '');

/** References in three grains: as printed, without the part of an item, the chapter alone. */
const grains = (references: readonly string[]) => ({
  printed: new Set(references),
  items: new Set(references.map(withoutPart)),
  chapters: new Set(references.map(chapterOf)),
});

type Grains = ReturnType<typeof grains>;
const NONE = grains([]);

const requirementsOf = (citations: readonly string[]): readonly string[] =>
  citations.flatMap((one) => resolveCitation(one)?.requirements ?? []);

function linkLog(cited: readonly string[], { requirements = [] }: FormItem): number {
  if (requirements.length === 0) return 0;
  return requirements.some(({ id }) => cited.includes(id)) ? LINKED : LINKED_ELSEWHERE;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const value of a) if (b.has(value)) return true;
  return false;
};

function logOf(row: Grains, item: Grains): number {
  if (item.printed.size === 0) return ITEM_PRINTS_NONE;
  if (meet(row.printed, item.printed)) return SAME;
  if (meet(row.items, item.items)) return SAME_ITEM_OTHER_PART;
  return meet(row.chapters, item.chapters) ? OTHER_ITEM_OF_CHAPTER : OTHER_CHAPTER;
}

/** How far printed references speak for the items of a form. */
export class ReferenceEvidence {
  private readonly ofItems: readonly Grains[];
  private readonly cites: readonly boolean[];

  constructor(private readonly items: readonly FormItem[]) {
    this.ofItems = items.map(({ printedRefs = [] }) => grains(printedRefs));
    this.cites = items.map(({ printedRefs = [] }) => printedRefs.some(isCitation));
  }

  /** Log-likelihood for each item, in their order; null when the row prints no reference. */
  of(references: readonly string[]): Float64Array | null {
    if (references.length === 0) return null;
    const row = grains(references);
    const cited = references.every(isCitation) ? requirementsOf(references) : null;
    return Float64Array.from(this.items, (item, index) =>
      cited !== null && this.cites[index] === false
        ? linkLog(cited, item)
        : logOf(row, this.ofItems[index] ?? NONE),
    );
  }
}

/** A log-likelihood as a strength from 0 to 1, for the evidence shown to people. */
export const referenceStrength = (log: number): number =>
  Math.max(0, Math.min(1, (log - OTHER_CHAPTER) / (SAME - OTHER_CHAPTER)));
