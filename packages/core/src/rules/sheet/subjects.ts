import type { HeaderField } from '../../model/disclosure.js';
import { oneLine } from '../../text/fold.js';
import type { Subject } from '../rule.js';
import type { Row } from './rows.js';
import type { Sheet } from './sheet.js';

/** Subjects of findings, and how a row is named to people. */

export const atRow = (row: Row): Subject => ({
  answer: row.index,
  key: row.answer.key,
  place: row.evidence?.place ?? null,
});

export const atHeader = (sheet: Sheet, field: HeaderField): Subject => ({
  answer: null,
  key: null,
  place: sheet.disclosure.reading.header[field]?.place ?? null,
});

export const atNote = (sheet: Sheet, note: number): Subject => ({
  answer: null,
  key: null,
  place: sheet.disclosure.reading.notes[note]?.place ?? null,
});

/** The sheet as a whole, or something that is not on it. */
export const atSheet = (key: string | null = null): Subject => ({ answer: null, key, place: null });

/** Characters of a printed question that a sentence can carry. */
const QUESTION_LENGTH = 30;

/** Cuts a text to what a sentence can carry, counted in characters, none of which is split. */
export function shorten(text: string, length: number): string {
  const whole = oneLine(text);
  if (whole.length <= length) return whole;
  let count = 0;
  let kept = 0;
  for (const character of whole) {
    count += 1;
    if (count < length) kept += character.length;
    if (count > length) return `${whole.slice(0, kept)}…`;
  }
  return whole;
}

/**
 * A row's name in both languages. Japanese quotes the sheet (its wording wins over ours); English
 * uses our subject where the row is recognised, since the printed question is Japanese.
 */
export function rowNames(row: Row): { readonly row: string; readonly rowEn: string } {
  const number = oneLine(row.answer.number ?? '');
  const question = shorten(row.answer.question, QUESTION_LENGTH) || (row.item?.subjectJa ?? '');
  const subject = row.item?.subjectEn ?? question;
  // Sheets number their rows `4.1`, `問5` or `Q5`: only a bare number needs a word before it.
  const bare = /^\d/.test(number);
  const ja = `${bare ? `設問${number}` : number}${question === '' ? '' : `「${question}」`}`;
  const en = [bare ? `item ${number}` : number, subject === '' ? '' : `"${subject}"`];
  return {
    row: ja === '' ? `${row.index + 1}行目の設問` : ja,
    rowEn: en.join(' ').trim() === '' ? `row ${row.index + 1}` : en.join(' ').trim(),
  };
}

/** Entries that one sentence names; the findings that list also give the whole number. */
const LISTED = 5;

/** The first entries of a list, and a word for the rest. */
export const listed = (entries: readonly string[], rest: string): readonly string[] =>
  entries.length <= LISTED ? entries : [...entries.slice(0, LISTED), rest];

/** Names of several rows as list arguments, with their number. */
export const rowLists = (rows: readonly Row[]) => ({
  rows: listed(
    rows.map((row) => rowNames(row).row),
    'ほか',
  ),
  rowsEn: listed(
    rows.map((row) => rowNames(row).rowEn),
    'and others',
  ),
  count: rows.length,
});
