import { itemsOf } from '../../catalogue/forms.js';
import type { Form, FormItem } from '../../catalogue/schema.js';
import type { Recognition } from '../../model/disclosure.js';
import { alignRows } from './alignment.js';
import { textEvidence } from './text-evidence.js';

/** What a sheet shows of one row before it is recognised. */
export interface CandidateRow {
  readonly text: string;
  readonly number: string | null;
  readonly references: readonly string[];
  /** Section printed above the row, such as `6.5`. */
  readonly section: string | null;
  /** Whether the row has somewhere to answer; a heading has not. Null = cannot be told. */
  readonly answered: boolean | null;
}

/** The item a row was recognised as; `key` null when it is none of the form's. */
export interface RecognisedRow extends Recognition {
  readonly key: string | null;
}

/** Log-likelihood of the printed references under an item, against "any row". */
function referenceLog(row: CandidateRow, item: FormItem): number {
  if (row.references.length === 0) return 0;
  const printed = item.printedRefs ?? [];
  if (printed.length === 0) return -1.6;
  const base = (reference: string) => reference.replace(/(?<=[CD]\d+)\(\d+\)$/, '');
  if (row.references.some((reference) => printed.includes(reference))) return 2.4;
  const bases = new Set(printed.map(base));
  if (row.references.some((reference) => bases.has(base(reference)))) return 2;
  const chapter = (reference: string) => reference.replace(/\.[CD].*$/, '');
  const chapters = new Set(printed.map(chapter));
  return row.references.some((reference) => chapters.has(chapter(reference))) ? -2 : -3.5;
}

/** 0 to 1 for evidence output: does the printed reference speak for the item? */
const strength = (log: number): number => Math.max(0, Math.min(1, (log + 3.5) / 6));

/** Below this a question's words say nothing of the item. */
const HARDLY_FITS = 0.12;

/** Log-likelihood of the question's words: below a weak fit they speak against the item. */
const textLog = (fit: number): number => (fit < HARDLY_FITS ? -4.2 : 7.5 * (fit - 0.42));

/**
 * How sure a row can be by its own evidence: neighbours alone never make an answer certain. A row
 * whose words hardly fit stays a question for a person, however well the order suggests it.
 */
function ceiling(fit: number, reference: number | null): number {
  const referenced = reference !== null && reference > 0.8;
  if (fit >= 0.5) return 0.99;
  if (fit >= 0.3) return referenced ? 0.97 : 0.93;
  if (fit >= HARDLY_FITS) return referenced ? 0.89 : 0.8;
  return referenced ? 0.75 : 0.5;
}

/** Log-likelihood of section printed above. */
function sectionLog(row: CandidateRow, section: string): number {
  if (row.section === null) return 0;
  if (row.section === section) return 0.8;
  return row.section.startsWith(`${section}.`) ? 0.8 : -1.8;
}

/**
 * Recognises rows of a sheet as items of a form from number, reference, words and position together.
 * @returns one entry per row, in order. Two rows never get the same key: the surer one keeps it.
 */
export function recogniseRows(rows: readonly CandidateRow[], form: Form): readonly RecognisedRow[] {
  const items = itemsOf(form);
  const keys = items.map((item) => item.key);
  const sections = form.sections.flatMap((section) => section.items.map(() => section.id));
  const texts = rows.map((row) => textEvidence(row.text, keys));
  const likelihoods = rows.map((row, r) => ({
    items: items.map((item, i) => {
      if (row.answered !== null && (item.role === 'heading') === row.answered) return 1e-4;
      return Math.exp(
        textLog(texts[r]?.[i] ?? 0) + referenceLog(row, item) + sectionLog(row, sections[i] ?? ''),
      );
    }),
    none: 1,
  }));
  const posteriors = alignRows(likelihoods, items.length);
  const best = posteriors.map((posterior) => {
    const order = posterior.items.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p);
    const top = order[0];
    return { order, top: top !== undefined && top.p > posterior.none ? top : null };
  });
  return rows.map((row, r) => {
    const entry = best[r];
    const likeliest = entry?.top ?? null;
    const fit = likeliest === null ? null : (texts[r]?.[likeliest.i] ?? null);
    // Words that say nothing of the item, and no reference that does: the order alone is no ground.
    const grounded = (fit ?? 0) >= HARDLY_FITS || row.references.length > 0;
    const top = grounded ? likeliest : null;
    const item = top === null ? undefined : items[top.i];
    const reference = item === undefined || row.references.length === 0 ? null : strength(referenceLog(row, item));
    return {
      key: item?.key ?? null,
      number: null,
      reference,
      text: fit,
      position: null,
      confidence: top === null ? 0 : Math.min(top.p, ceiling(fit ?? 0, reference)),
      alternatives: (entry?.order ?? [])
        .slice(0, 3)
        .filter(({ p, i }) => p > 0.02 && i !== top?.i)
        .map(({ p, i }) => ({ key: keys[i] ?? '', confidence: p })),
    };
  });
}
