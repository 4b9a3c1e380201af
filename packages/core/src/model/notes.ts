import { addTo } from '../basics/grouped.js';
import { oncePerLast } from '../basics/once.js';
import { remember } from '../basics/remember.js';
import { fold } from '../text/fold.js';
import type { Answer, DisclosureContent, Note } from './disclosure.js';

/** A text that explains an answer: a numbered note, or a remark typed straight into the column. */
export interface ExplainingText {
  /** Note number as printed; null for a remark. */
  readonly number: string | null;
  /** Index into `content.notes`; null for a remark. */
  readonly note: number | null;
  readonly text: string;
}

/** `備考４）`, `※4` and `4` are one number. */
export const noteKey: (number: string) => string = remember((number) =>
  fold(number).replace(/[^\p{L}\p{N}]|^備考|^注/gu, ''),
);

/** `-` in the note column means "no note" (as do other dashes and なし). */
export const isNoNote: (text: string) => boolean = remember((text) =>
  /^[-‐‑‒–—―−ー－~～〜・/]*$|^(なし|無し|無)$/.test(fold(text)),
);

/** Note numbers a row points to, without the dash for "none". */
export const noteNumbersOf = ({ notes }: Pick<Answer, 'notes'>): readonly string[] =>
  notes.length === 0 ? notes : notes.filter((number) => !isNoNote(number));

const NO_TEXTS: readonly ExplainingText[] = [];

/** The notes of a sheet by the `noteKey` of their number, those that say nothing left out. */
export const textsByNumber = oncePerLast(
  (notes: readonly Note[]): ReadonlyMap<string, readonly ExplainingText[]> => {
    const texts = new Map<string, ExplainingText[]>();
    notes.forEach(({ number, text }, note) => {
      if (!isNoNote(text)) addTo(texts, noteKey(number), { number, note, text });
    });
    return texts;
  },
);

/** Texts behind each answer of a sheet, in the order of its answers. */
export const textsBehind = oncePerLast(
  ({ answers, notes }: DisclosureContent): readonly (readonly ExplainingText[])[] =>
    answers.map((answer) => explainingTexts(answer, notes)),
);

/** Texts behind an answer, empty ones left out: notes in their own order, then the remark. */
export function explainingTexts(
  answer: Pick<Answer, 'notes' | 'remark'>,
  notes: readonly Note[],
): readonly ExplainingText[] {
  const { remark } = answer;
  if (remark === null && answer.notes.length === 0) return NO_TEXTS;
  const texts: ExplainingText[] = [];
  if (answer.notes.length > 0) {
    const numbers: string[] = [];
    for (const printed of answer.notes) {
      const number = noteKey(printed);
      if (isNoNote(printed) || numbers.includes(number)) continue;
      numbers.push(number);
      for (const text of textsByNumber(notes).get(number) ?? NO_TEXTS) texts.push(text);
    }
    // Notes of several numbers stand in the order of the sheet.
    if (numbers.length > 1) texts.sort((a, b) => (a.note ?? 0) - (b.note ?? 0));
  }
  if (remark !== null && !isNoNote(remark)) texts.push({ number: null, note: null, text: remark });
  return texts;
}
