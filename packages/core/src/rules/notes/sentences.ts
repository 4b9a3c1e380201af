import { remember } from '../../basics/remember.js';
import { oneLine } from '../../text/fold.js';

/** One sentence of a note: as printed (for quoting) and folded (for matching). */
export interface Sentence {
  readonly printed: string;
  /** NFKC, without any white space: a line break in a cell may split a word. */
  readonly folded: string;
}

/** Sentences of a note: a full stop, or a line that starts with a bullet, begins a new one. */
export const sentencesOf: (text: string) => readonly Sentence[] = remember((text) =>
  text
    .split(/(?<=。)|\n(?=\s*[・●○■□※＊*‐\-－(（①-⑳])|\n{2,}/)
    .map((part) => ({ printed: oneLine(part), folded: part.normalize('NFKC').replace(/\s+/g, '') }))
    .filter(({ folded }) => folded !== ''),
);
