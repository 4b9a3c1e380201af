import type { Form } from '../../catalogue/schema.js';
import { fold } from '../../text/fold.js';
import { alignRows, type RowPosterior } from './alignment.js';
import { itemsOf, nextItems } from './known-items.js';
import { withLeftOut } from './left-out.js';
import { findMovedRows } from './moved-rows.js';
import { numbersAreTheForms } from './number-evidence.js';
import type { RecognisedRow } from './recognised-row.js';
import { referenceStrength } from './reference-evidence.js';
import {
  type CandidateRow,
  HARDLY_FITS,
  type Knowledge,
  knowledgeOf,
  type RowEvidence,
} from './row-evidence.js';

/** That a row is none of the form's is never certain: it may ask the same in words nobody foresaw. */
const SURE_OF_NONE = 0.89;

/** An item less probable than this is no alternative worth naming. */
const WORTH_NAMING = 0.02;

/**
 * How sure a row can be by its own evidence: neighbours alone never make an answer certain. A row
 * whose words hardly fit stays a question for a person, however well the order suggests it. The
 * lower steps are what the sheets of known truth showed (docs/reliability.md).
 */
function ceiling(fit: number, reference: number | null): number {
  const referenced = reference !== null && reference > 0.8;
  if (fit >= 0.5) return 0.99;
  if (fit >= 0.3) return referenced ? 0.97 : 0.89;
  if (fit >= HARDLY_FITS) return referenced ? 0.89 : 0.6;
  return referenced ? 0.3 : 0.2;
}

/** Sheets that are remembered per form, and how many rows they may have for each item of the form. */
const SHEETS = 16;
const ROWS_PER_ITEM = 3;

/**
 * Recognises rows of a sheet as items of a form from words, references, numbers and position
 * together. Vendors keep the wording of a form: rows that show the same, one after the other, as
 * those of a sheet before are recognised as those were.
 * @returns one entry per row, in order. Two different rows never get the same key.
 */
export function recogniseRows(rows: readonly CandidateRow[], form: Form): readonly RecognisedRow[] {
  const knowledge = knowledgeOf(form);
  const { sheets, weigh, keys } = knowledge;
  const evidence = rows.map(weigh);
  const known = sheets.find(
    (sheet) =>
      sheet.evidence.length === evidence.length &&
      sheet.evidence.every((own, r) => own === evidence[r]),
  );
  if (known !== undefined) return known.rows;
  const recognised = recognise(rows, evidence, knowledge);
  if (
    rows.length <= keys.length * ROWS_PER_ITEM &&
    sheets.push({ evidence, rows: recognised }) > SHEETS
  )
    sheets.shift();
  return recognised;
}

/** Numbers are weighed in a second pass, when the first has shown whose they are. */
function recognise(
  rows: readonly CandidateRow[],
  evidence: readonly RowEvidence[],
  knowledge: Knowledge,
): readonly RecognisedRow[] {
  const { keys, places, numbers } = knowledge;
  const fits = (r: number) => evidence[r]?.possibleFits() ?? new Float64Array(keys.length);
  const finish = (entries: readonly RecognisedRow[], likelihoods: readonly Float64Array[]) => {
    // In this order: a row that loses its item to another is no neighbour to judge the others by; what was
    // left out is told by the printed order, in which moved rows do not stand; these take what is free then.
    // Only a row that is still unknown after that casts doubt on the one beside it.
    const single = withoutDoubles(rows, entries);
    const sure = withLeftOut(single, likelihoods, places);
    return withPositions(besideUnknown(rows, findMovedRows(sure, fits, keys)), places);
  };
  const numberOf = (r: number) => rows[r]?.number ?? null;
  const likelihoods = evidence.map(({ likelihood }) => likelihood);
  const first = judgeRows(evidence, likelihoods, knowledge);
  const witnesses = first.map(({ key, confidence }, r) => ({
    number: numberOf(r),
    key,
    confidence,
  }));
  if (!numbersAreTheForms(witnesses, numbers)) return finish(first, likelihoods);
  const numbered = evidence.map((own) => own.numbered());
  const second = judgeRows(evidence, numbered, knowledge);
  return finish(
    second.map((entry, r) => {
      const expected = entry.key === null ? undefined : numbers.get(entry.key);
      const number = numberOf(r);
      if (expected === undefined || number === null) return entry;
      return { ...entry, number: number === expected ? 1 : 0 };
    }),
    numbered,
  );
}

function judgeRows(
  evidence: readonly RowEvidence[],
  likelihoods: readonly Float64Array[],
  { keys }: Knowledge,
): readonly RecognisedRow[] {
  const posteriors = alignRows(likelihoods, keys.length);
  return evidence.flatMap((own, r) => {
    const posterior = posteriors[r];
    return posterior === undefined ? [] : [judgeRow(posterior, own, keys)];
  });
}

/** 1 where a row stands between its neighbours of the form, 0.5 after or before one, else 0. */
function withPositions(
  recognised: readonly RecognisedRow[],
  places: ReadonlyMap<string, number>,
): readonly RecognisedRow[] {
  const items = itemsOf(recognised, places);
  const next = nextItems(items);
  let before = -1;
  return recognised.map((entry, r) => {
    const own = items[r] ?? -1;
    if (own < 0) return entry;
    const inOrder = [before < own, (next[r] ?? Number.POSITIVE_INFINITY) > own];
    before = own;
    return { ...entry, position: inOrder.filter(Boolean).length / 2 };
  });
}

/** The likeliest item of one row, unless "none" is likelier or nothing on the row speaks for it. */
function judgeRow(
  { likeliest, none }: RowPosterior,
  { fits, references }: RowEvidence,
  keys: readonly string[],
): RecognisedRow {
  const [best] = likeliest;
  const fit = best === undefined ? 0 : (fits[best.item] ?? 0);
  const grounded = fit >= HARDLY_FITS || references !== null;
  const top = best !== undefined && grounded && best.p > none ? best : undefined;
  const reference =
    top === undefined || references === null ? null : referenceStrength(references[top.item] ?? 0);
  return {
    key: top === undefined ? null : (keys[top.item] ?? null),
    number: null,
    reference,
    text: top === undefined ? null : fit,
    position: null,
    confidence:
      top === undefined
        ? Math.min(SURE_OF_NONE, 1 - (best?.p ?? 0))
        : Math.min(
            top.p,
            ceiling(fit, reference),
            refersElsewhere(references, top.item) ? UNDECIDED : 1,
          ),
    alternatives: likeliest.flatMap(({ item, p }) =>
      p > WORTH_NAMING && item !== top?.item ? [{ key: keys[item] ?? '', confidence: p }] : [],
    ),
  };
}

/** Whether a row prints the reference of another item, and none of this one. */
const refersElsewhere = (references: Float64Array | null, item: number): boolean =>
  references !== null && (references[item] ?? 0) < 0 && references.some((log) => log > 0);

/** Strength of a row's own evidence, its neighbours left out. */
const ownEvidence = ({ text, reference }: RecognisedRow): number =>
  (text ?? 0) + 0.6 * (reference ?? 0);

/** Two questions whose evidence for one item differs by less may both be it: a person decides. */
const CLEAR_LEAD = 0.15;
const UNDECIDED = 0.8;

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
  /** By key, the best evidence of a row that lost it to another question. */
  const second = new Map<string, number>();
  const isSame = (one: number, other: number) =>
    fold(rows[one]?.text ?? '') === fold(rows[other]?.text ?? '');
  recognised.forEach((entry, index) => {
    const { key } = entry;
    if (key === null) return;
    const known = best.get(key);
    const rival = known === undefined ? undefined : recognised[known];
    const wins = rival === undefined || ownEvidence(entry) > ownEvidence(rival);
    if (wins) best.set(key, index);
    if (rival === undefined || known === undefined || isSame(known, index)) return;
    const lost = ownEvidence(wins ? rival : entry);
    second.set(key, Math.max(second.get(key) ?? 0, lost));
  });
  return recognised.map((entry, index) => {
    const winner = entry.key === null ? undefined : best.get(entry.key);
    if (entry.key === null || winner === undefined) return entry;
    if (winner === index) {
      const close = ownEvidence(entry) - (second.get(entry.key) ?? 0) < CLEAR_LEAD;
      return close ? { ...entry, confidence: Math.min(entry.confidence, UNDECIDED) } : entry;
    }
    if (isSame(winner, index)) return entry;
    const confidence = Math.min(entry.confidence, 0.5);
    const alternative = { key: entry.key, confidence };
    return { ...entry, key: null, confidence, alternatives: [alternative, ...entry.alternatives] };
  });
}

/**
 * Of two answered rows beside each other that print the same reference, one known and one not, the known one
 * may be the other's item as well: it is not surely recognised.
 */
function besideUnknown(
  rows: readonly CandidateRow[],
  recognised: readonly RecognisedRow[],
): readonly RecognisedRow[] {
  const printed = rows.map(({ references }) => references.join());
  const isUnknown = (at: number, references: string): boolean =>
    recognised[at]?.key === null && printed[at] === references && rows[at]?.answered === true;
  return recognised.map((entry, index) => {
    const references = printed[index] ?? '';
    if (entry.key === null || references === '') return entry;
    return isUnknown(index - 1, references) || isUnknown(index + 1, references)
      ? { ...entry, confidence: Math.min(entry.confidence, UNDECIDED) }
      : entry;
  });
}
