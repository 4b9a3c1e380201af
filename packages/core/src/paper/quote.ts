import type { PaperSay } from '../messages/paper/index.js';
import type { Answer, Note } from '../model/disclosure.js';
import { isReadUnsurely } from '../rules/reading/unsure.js';
import { clip, visibleText } from '../text/visible.js';
import type { PaperCell } from './model.js';
import type { SourcedAnswer } from './sources.js';

/**
 * How answers and notes are quoted in cells. Long texts are shortened where they stand beside
 * other things, with a pointer to the list that has them in full.
 */

/** Lengths of quotes in characters. */
export interface QuoteLimits {
  readonly question: number;
  readonly note: number;
}

/** The answer in one word: はい, いいえ, 対象外, or why there is none. */
export function answerWord(answer: Answer, say: PaperSay): string {
  return answer.choice === null ? say(`state.${answer.state}`) : say(`choice.${answer.choice}`);
}

/** Notes with this number; [] when the sheet has none. */
const notesNumbered = (notes: readonly Note[], number: string): readonly Note[] =>
  notes.filter((note) => note.number === number);

/** Text on one line, for quotes inside a sentence. */
const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

const shorten = (text: string, limit: number, say: PaperSay): string =>
  clip(text, limit, () => say('omitted.note'));

/** One quoted note or remark per entry: `備考3：…`. */
export function noteQuotes(
  { source, answer }: SourcedAnswer,
  limit: number,
  say: PaperSay,
): readonly string[] {
  const notes = answer.notes.flatMap((number) => {
    const label = say('note-label', { number });
    const found = notesNumbered(source.disclosure.content.notes, number);
    if (found.length === 0) return [say('labelled', { label, text: say('no-note') })];
    return found.map(({ text }) => {
      const quoted = text === '' ? say('no-text') : shorten(visibleText(text), limit, say);
      return say('labelled', { label, text: quoted });
    });
  });
  if (answer.remark === null || answer.remark === '') return notes;
  const remark = shorten(visibleText(answer.remark), limit, say);
  return [...notes, say('labelled', { label: say('remark-label'), text: remark })];
}

/** `MDS 4.1.1`; for a row without number the cell that gives the answer, `MDS（D45）`. */
export function answerName({ source, answer, evidence }: SourcedAnswer, say: PaperSay): string {
  const { kind } = source.disclosure.content.form;
  return answer.number === null
    ? say('explained', { word: kind, text: evidence.place.cell })
    : `${kind} ${answer.number}`;
}

/**
 * An answer as quoted behind a line: the answer, form, number, question, and its notes below.
 */
export function answerQuote(quoted: SourcedAnswer, limits: QuoteLimits, say: PaperSay): string {
  const question = clip(oneLine(quoted.answer.question), limits.question, () => '…');
  const unsure = isReadUnsurely(quoted.answer, quoted.evidence)
    ? `${say('apart')}${say('mark.unsure')}`
    : '';
  const word = answerWord(quoted.answer, say);
  const name = answerName(quoted, say);
  const head = `${say('quoted', { word, name, question })}${unsure}`;
  return [
    head,
    ...noteQuotes(quoted, limits.note, say).map((note) => say('indented', { text: note })),
  ].join('\n');
}

/** Quotes from generous to terse. */
const TERSE: QuoteLimits = { question: 20, note: 40 };
const GENEROUS: QuoteLimits = { question: 40, note: 200 };
const BETWEEN: QuoteLimits = { question: 30, note: 80 };

/** Shorter texts fit into every place there is; no others are made ready for them. */
const ALWAYS_FITS = 400;

/**
 * Quotes one below the other, as generous as possible; for places too small for them terser ones,
 * and then ever fewer of them with `more` about the rest.
 */
export function quotesCell(
  quotes: (limits: QuoteLimits) => readonly string[],
  more: (count: number) => string,
  after: readonly string[] = [],
): PaperCell {
  const joined = (texts: readonly string[]) => [...texts, ...after].join('\n');
  const text = joined(quotes(GENEROUS));
  if (text.length <= ALWAYS_FITS) return { text };
  const terse = quotes(TERSE);
  const fewer = terse.map((_, left) =>
    joined([...terse.slice(0, terse.length - 1 - left), more(left + 1)]),
  );
  return { text, shorter: [joined(quotes(BETWEEN)), joined(terse), ...fewer] };
}
