import { remember } from '../../basics/remember.js';
import words from './note-words.json';

/**
 * The words that take an answer back, as data. `pattern` and `notWhen` are regular expressions on
 * the folded sentence (NFKC, no white space); a sentence speaks when the pattern matches and no
 * `notWhen` does.
 */
interface WordEntry {
  readonly id: string;
  readonly meaning: string;
  readonly pattern: string;
  readonly notWhen?: readonly string[];
}

/** Uses of the list: which answer the words speak against. */
export type WordUse = 'yesTakenBack' | 'notApplicableMeansNo' | 'noButDescribed';

/** Words found in a sentence. */
export interface FoundWords {
  readonly words: string;
  readonly meaning: string;
}

interface CompiledEntry {
  readonly meaning: string;
  readonly pattern: RegExp;
  readonly notWhen: readonly RegExp[];
}

const compile = (entries: readonly WordEntry[]): readonly CompiledEntry[] =>
  entries.map(({ meaning, pattern, notWhen }) => ({
    meaning,
    pattern: new RegExp(pattern, 'u'),
    notWhen: (notWhen ?? []).map((guard) => new RegExp(guard, 'u')),
  }));

function finder(entries: readonly WordEntry[]): (folded: string) => FoundWords | null {
  const compiled = compile(entries);
  return remember((folded) => findIn(compiled, folded), 1024);
}

function findIn(entries: readonly CompiledEntry[], folded: string): FoundWords | null {
  for (const { pattern, notWhen, meaning } of entries) {
    const match = pattern.exec(folded);
    if (match !== null && !notWhen.some((guard) => guard.test(folded)))
      return { words: match[0].replace(/^\p{P}+|\p{P}+$/gu, ''), meaning };
  }
  return null;
}

const finders: Readonly<Record<WordUse, (folded: string) => FoundWords | null>> = {
  yesTakenBack: finder(words.yesTakenBack),
  notApplicableMeansNo: finder(words.notApplicableMeansNo),
  noButDescribed: finder(words.noButDescribed),
};

/** First words of a use in a folded sentence; null when it holds none. */
export const findWords = (use: WordUse, folded: string): FoundWords | null => finders[use](folded);
