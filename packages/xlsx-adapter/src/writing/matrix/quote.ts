import type { Answer, Note } from '@kaijisho/core';
import { fitsRow } from '../measure.js';
import { clip, visibleText } from '../safe-text.js';
import { BODY_SIZE } from '../style.js';
import type { Say } from '../words/index.js';
import type { SourcedAnswer } from './writing.js';

/**
 * How answers and notes are quoted in cells. Long texts are shortened where they stand beside
 * other things, with a pointer to the sheet that has them in full.
 */

/** Lengths of quotes in characters. */
export interface QuoteLimits {
  readonly question: number;
  readonly note: number;
}

/** The answer in one word: はい, いいえ, 対象外, or why there is none. */
export function answerWord(answer: Answer, say: Say): string {
  return answer.choice === null ? say(`state.${answer.state}`) : say(`choice.${answer.choice}`);
}

/** Notes with this number; [] when the sheet has none. */
const notesNumbered = (notes: readonly Note[], number: string): readonly Note[] =>
  notes.filter((note) => note.number === number);

/** Text on one line, for quotes inside a sentence. */
const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

const shorten = (text: string, limit: number, say: Say): string =>
  clip(text, limit, () => say('omitted.note'));

/** One quoted note or remark per entry: `備考3: …`. */
export function noteQuotes(
  { source, answer }: SourcedAnswer,
  limit: number,
  say: Say,
): readonly string[] {
  const notes = answer.notes.flatMap((number) => {
    const label = say('note-label', { number });
    const found = notesNumbered(source.disclosure.content.notes, number);
    if (found.length === 0) return [`${label}: ${say('no-note')}`];
    return found.map(({ text }) => {
      const quoted = text === '' ? say('no-text') : shorten(visibleText(text), limit, say);
      return `${label}: ${quoted}`;
    });
  });
  if (answer.remark === null || answer.remark === '') return notes;
  return [...notes, `${say('remark-label')}: ${shorten(visibleText(answer.remark), limit, say)}`];
}

/** `MDS 4.1.1`; for a row without number the cell that gives the answer, `MDS（D45）`. */
export function answerName({ source, answer, evidence }: SourcedAnswer): string {
  const { kind } = source.disclosure.content.form;
  return answer.number === null ? `${kind}（${evidence.place.cell}）` : `${kind} ${answer.number}`;
}

/**
 * An answer as quoted behind a line: the answer, form, number, question, and its notes below.
 * @param prefix goes in front, such as a product name or （参考）.
 */
export function answerQuote(
  quoted: SourcedAnswer,
  limits: QuoteLimits,
  say: Say,
  prefix = '',
): string {
  const question = clip(oneLine(quoted.answer.question), limits.question, () => '…');
  const head = `${prefix}【${answerWord(quoted.answer, say)}】${answerName(quoted)}「${question}」`;
  return [head, ...noteQuotes(quoted, limits.note, say).map((note) => `　${note}`)].join('\n');
}

/** Quotes from generous to terse. */
const TERSE: QuoteLimits = { question: 20, note: 40 };
const LIMITS: readonly QuoteLimits[] = [
  { question: 40, note: 200 },
  { question: 30, note: 80 },
  TERSE,
];

/**
 * Quotes joined so that they fit into one row of the greatest height: as generous as possible,
 * and where even terse ones do not fit, the first of them and `more` about the rest.
 */
export function fitQuotes(
  quotes: (limits: QuoteLimits) => readonly string[],
  width: number,
  more: (count: number) => string,
): string {
  const fits = (text: string) => fitsRow(text, { width, fontSize: BODY_SIZE });
  for (const limits of LIMITS) {
    const text = quotes(limits).join('\n');
    if (fits(text)) return text;
  }
  const terse = quotes(TERSE);
  for (let shown = terse.length - 1; shown > 0; shown -= 1) {
    const text = [...terse.slice(0, shown), more(terse.length - shown)].join('\n');
    if (fits(text)) return text;
  }
  return more(terse.length);
}
