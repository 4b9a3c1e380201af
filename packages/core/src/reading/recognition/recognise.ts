import { itemByKey, itemsOf } from '../../catalogue/forms.js';
import type { Form, FormItem } from '../../catalogue/schema.js';
import type { Recognition } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';
import { alignRows, type RowPosterior } from './alignment.js';
import { findMovedRows } from './moved-rows.js';
import { numberLog, numbersAreTheForms } from './number-evidence.js';
import { ReferenceEvidence, referenceStrength } from './reference-evidence.js';
import { TextEvidence } from './text-evidence.js';

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

/** A row with an answer is no heading, and the other way round. */
const IMPOSSIBLE = -9;

/** That a row is none of the form's is never certain: it may ask the same in words nobody foresaw. */
const SURE_OF_NONE = 0.89;

/** Below this a question's words say nothing of the item. */
const HARDLY_FITS = 0.12;

/** Log-likelihood of the question's words: below a weak fit they speak against the item. */
const textLog = (fit: number): number =>
  fit < HARDLY_FITS ? -4.2 : 10 * (fit - 0.42) + 6 * Math.max(0, fit - 0.6);

/**
 * How sure a row can be by its own evidence: neighbours alone never make an answer certain. A row
 * whose words hardly fit stays a question for a person, however well the order suggests it.
 */
function ceiling(fit: number, reference: number | null): number {
  const referenced = reference !== null && reference > 0.8;
  if (fit >= 0.5) return 0.99;
  if (fit >= 0.3) return referenced ? 0.97 : 0.89;
  if (fit >= HARDLY_FITS) return referenced ? 0.89 : 0.8;
  return referenced ? 0.75 : 0.5;
}

/** Log-likelihood of section printed above. */
function sectionLog(row: CandidateRow, section: string): number {
  if (row.section === null) return 0;
  if (row.section === section) return 0.8;
  return row.section.startsWith(`${section}.`) ? 0.8 : -1.8;
}

/** What recognition knows of a form, prepared once. */
interface Knowledge {
  readonly items: readonly FormItem[];
  readonly keys: readonly string[];
  /** Section of each item. */
  readonly sections: readonly string[];
  readonly wording: TextEvidence;
  readonly printed: ReferenceEvidence;
}

const known = new WeakMap<Form, Knowledge>();

function knowledgeOf(form: Form): Knowledge {
  const prepared = known.get(form);
  if (prepared !== undefined) return prepared;
  const items = itemsOf(form);
  const knowledge: Knowledge = {
    items,
    keys: items.map((item) => item.key),
    sections: form.sections.flatMap((section) => section.items.map(() => section.id)),
    wording: new TextEvidence(form),
    printed: new ReferenceEvidence(items),
  };
  known.set(form, knowledge);
  return knowledge;
}

/** Log-likelihood of a row's own evidence under each item, the printed number left out. */
function evidenceOf(
  row: CandidateRow,
  items: readonly FormItem[],
  sections: readonly string[],
  fits: readonly number[],
  references: readonly number[] | null,
): Float64Array {
  const logs = new Float64Array(items.length);
  // Items of a section stand together: its log is told anew only where the next section begins.
  let section: string | undefined;
  let ofSection = 0;
  items.forEach(({ role }, i) => {
    if (sections[i] !== section) {
      section = sections[i];
      ofSection = sectionLog(row, section ?? '');
    }
    logs[i] =
      row.answered !== null && (role === 'heading') === row.answered
        ? IMPOSSIBLE
        : textLog(fits[i] ?? 0) + (references?.[i] ?? 0) + ofSection;
  });
  return logs;
}

/**
 * Recognises rows of a sheet as items of a form from words, references, numbers and position
 * together. Numbers are weighed in a second pass, when the first has shown whose they are.
 * @returns one entry per row, in order. Two different rows never get the same key.
 */
export function recogniseRows(rows: readonly CandidateRow[], form: Form): readonly RecognisedRow[] {
  const { items, keys, sections, wording, printed } = knowledgeOf(form);
  const texts = rows.map((row) => wording.of(row.text));
  const references = rows.map((row) => printed.of(row.references));
  const evidence = rows.map((row, r) =>
    evidenceOf(row, items, sections, texts[r] ?? [], references[r] ?? null),
  );
  const first = judgeRows(evidence, texts, references, items);
  const witnesses = first.map(({ key, confidence }, r) => ({
    number: rows[r]?.number ?? null,
    key,
    confidence,
  }));
  // Whether a row can be a heading is no matter of its words.
  const words = (r: number) =>
    (texts[r] ?? []).map((fit, i) => (evidence[r]?.[i] === IMPOSSIBLE ? 0 : fit));
  const finish = (entries: readonly RecognisedRow[]) =>
    withPositions(findMovedRows(withoutDoubles(rows, entries), words, keys), keys);
  if (!numbersAreTheForms(witnesses, items)) return finish(first);
  const taken = new Set(items.flatMap(({ number }) => number ?? []));
  const numbered = evidence.map((logs, r) =>
    logs.map((log, i) => {
      const item = items[i];
      return item === undefined ? log : log + numberLog(rows[r]?.number ?? null, item, taken);
    }),
  );
  const second = judgeRows(numbered, texts, references, items).map((entry, r) => {
    const item = entry.key === null ? undefined : itemByKey(form, entry.key);
    const number = rows[r]?.number ?? null;
    if (item?.number === undefined || number === null) return entry;
    return { ...entry, number: number === item.number ? 1 : 0 };
  });
  return finish(second);
}

function judgeRows(
  evidence: readonly Float64Array[],
  texts: readonly (readonly number[])[],
  references: readonly (readonly number[] | null)[],
  items: readonly FormItem[],
): readonly RecognisedRow[] {
  const likelihoods = evidence.map((logs) => ({ items: logs.map(Math.exp), none: 1 }));
  const posteriors = alignRows(likelihoods, items.length);
  return posteriors.map((posterior, r) =>
    judgeRow(posterior, texts[r] ?? [], references[r] ?? null, items),
  );
}

/** 1 where a row stands between its neighbours of the form, 0.5 after or before one, else 0. */
function withPositions(
  recognised: readonly RecognisedRow[],
  keys: readonly string[],
): readonly RecognisedRow[] {
  const places = new Map(keys.map((key, index) => [key, index]));
  const indexes = recognised.map(({ key }) => (key === null ? -1 : (places.get(key) ?? -1)));
  const following: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let r = indexes.length - 1; r >= 0; r -= 1) {
    following[r] = next;
    const index = indexes[r] ?? -1;
    if (index >= 0) next = index;
  }
  let before = -1;
  return recognised.map((entry, r) => {
    const own = indexes[r] ?? -1;
    if (own < 0) return entry;
    const inOrder = [before < own, (following[r] ?? Number.POSITIVE_INFINITY) > own];
    before = own;
    return { ...entry, position: inOrder.filter(Boolean).length / 2 };
  });
}

/** The three likeliest items, likeliest first; of equal ones the earlier. */
function likeliestThree(
  probabilities: Float64Array,
): readonly { readonly p: number; readonly i: number }[] {
  const order: { p: number; i: number }[] = [];
  probabilities.forEach((p, i) => {
    if (order.length === 3 && p <= (order[2]?.p ?? 0)) return;
    const before = order.findIndex((other) => other.p < p);
    order.splice(before < 0 ? order.length : before, 0, { p, i });
    order.length = Math.min(order.length, 3);
  });
  return order;
}

/** The likeliest item of one row, unless "none" is likelier or nothing on the row speaks for it. */
function judgeRow(
  posterior: RowPosterior,
  fits: readonly number[],
  references: readonly number[] | null,
  items: readonly FormItem[],
): RecognisedRow {
  const order = likeliestThree(posterior.items);
  const likeliest = order[0];
  const fit = likeliest === undefined ? 0 : (fits[likeliest.i] ?? 0);
  const grounded = fit >= HARDLY_FITS || references !== null;
  const top =
    likeliest !== undefined && grounded && likeliest.p > posterior.none ? likeliest : undefined;
  const item = top === undefined ? undefined : items[top.i];
  const reference =
    top === undefined || references === null ? null : referenceStrength(references[top.i] ?? 0);
  return {
    key: item?.key ?? null,
    number: null,
    reference,
    text: top === undefined ? null : fit,
    position: null,
    confidence:
      top === undefined
        ? Math.min(SURE_OF_NONE, 1 - (likeliest?.p ?? 0))
        : Math.min(top.p, ceiling(fit, reference)),
    alternatives: order
      .filter(({ p, i }) => p > 0.02 && i !== top?.i)
      .map(({ p, i }) => ({ key: items[i]?.key ?? '', confidence: p })),
  };
}

/** Strength of a row's own evidence, its neighbours left out. */
const ownEvidence = ({ text, reference }: RecognisedRow): number =>
  (text ?? 0) + 0.6 * (reference ?? 0);

/**
 * One item is one row. Where two different questions claim the same item, the one with the better
 * evidence of its own keeps it and the other becomes an unknown row with the item as alternative.
 * The same question printed twice stays twice: that is the sheet's doing, and a rule looks at it.
 */
function withoutDoubles(
  rows: readonly CandidateRow[],
  recognised: readonly RecognisedRow[],
): readonly RecognisedRow[] {
  const best = new Map<string, number>();
  recognised.forEach((entry, index) => {
    if (entry.key === null) return;
    const known = best.get(entry.key);
    const rival = known === undefined ? undefined : recognised[known];
    if (rival === undefined || ownEvidence(entry) > ownEvidence(rival)) best.set(entry.key, index);
  });
  return recognised.map((entry, index) => {
    const winner = entry.key === null ? undefined : best.get(entry.key);
    if (entry.key === null || winner === undefined || winner === index) return entry;
    if (fold(rows[winner]?.text ?? '') === fold(rows[index]?.text ?? '')) return entry;
    const confidence = Math.min(entry.confidence, 0.5);
    const alternative = { key: entry.key, confidence };
    return { ...entry, key: null, confidence, alternatives: [alternative, ...entry.alternatives] };
  });
}
