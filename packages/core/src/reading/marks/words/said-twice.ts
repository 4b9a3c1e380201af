import type { Choice } from '../../../model/disclosure.js';

/** Words offered in two languages, one right behind the other: `はい / Yes`, `いいえ（No）`. */

/** An answer word of a text, from the character `start` to before `end`. */
export interface InlineWord {
  readonly start: number;
  readonly end: number;
  readonly choice: Choice;
}

/** What stands between a word and the same in another language. */
const BETWEEN = /^\s*[/／|｜・(（[［]?\s*$/;
/** A bracket that opens before the second word closes behind it. */
const OPENS = /[(（[［]/;
const CLOSES = /^\s*[)）\]］]/;

const isLatin = (word: string): boolean => /^[\x20-\x7e]+$/.test(word);

/** Where the second of two words ends, with its bracket; undefined where it says something else than the first. */
function endOfBoth(text: string, one: InlineWord, other: InlineWord): number | undefined {
  const between = text.slice(one.end, other.start);
  const [first, second] = [one, other].map(({ start, end }) => isLatin(text.slice(start, end)));
  if (one.choice !== other.choice || first === second || !BETWEEN.test(between)) return undefined;
  const [close = ''] = OPENS.test(between) ? (CLOSES.exec(text.slice(other.end)) ?? []) : [];
  return other.end + close.length;
}

/** The words of a text, those said in two languages as one. */
export function wordsSaidOnce(text: string, words: readonly InlineWord[]): readonly InlineWord[] {
  const once: InlineWord[] = [];
  for (const word of words) {
    const last = once.at(-1);
    const end = last && endOfBoth(text, last, word);
    if (last === undefined || end === undefined) once.push(word);
    else once[once.length - 1] = { ...last, end };
  }
  return once;
}
