import type { Answer, Note } from '../../model/disclosure.js';
import { fold } from '../../text/fold.js';
import { remember } from '../../text/remember.js';

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
export const isNoNote = (text: string): boolean =>
  /^[-‐‑‒–—―−ー－~～〜・/]*$|^(なし|無し|無)$/.test(fold(text));

/** Note numbers a row points to, without the dash for "none". */
export const noteNumbersOf = (answer: Answer): readonly string[] =>
  answer.notes.filter((number) => !isNoNote(number));

/** Texts behind an answer, empty ones left out. */
export function explainingTexts(answer: Answer, notes: readonly Note[]): readonly ExplainingText[] {
  const numbers = new Set(noteNumbersOf(answer).map(noteKey));
  const numbered = (numbers.size === 0 ? [] : notes).flatMap(
    (note, index): readonly ExplainingText[] =>
      numbers.has(noteKey(note.number)) && !isNoNote(note.text)
        ? [{ number: note.number, note: index, text: note.text }]
        : [],
  );
  const { remark } = answer;
  return remark === null || isNoNote(remark)
    ? numbered
    : [...numbered, { number: null, note: null, text: remark }];
}
