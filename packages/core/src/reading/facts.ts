import { remember } from '../text/remember.js';

/**
 * What a text is: an answer word, a heading, a number, a reference … Each such question is asked once
 * of each distinct text. A page's cells carry the facts about their text (`grid/sheet-cell.ts`), so
 * that the search for tables, marks, header and notes reads facts and no text twice; and because
 * vendors keep a form's wording, facts are remembered from file to file, within the bounds of `remember`.
 */
export class TextFacts {
  /** Answers by number of the question; undefined where it was not asked. */
  readonly answers: unknown[] = new Array(questions);

  constructor(readonly text: string) {}
}

/** A question about texts, asked of a text or of a cell. */
export interface TextFact<T> {
  (text: string): T;
  of(cell: { readonly facts: TextFacts }): T;
}

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');
let questions = 0;

/** What is known of a text. */
export const factsOf: (text: string) => TextFacts = remember((text) => new TextFacts(text), 8192);

/** Makes a pure function of a text a fact. For module level: questions are numbered, never dropped. */
export function textFact<T>(work: (text: string) => T): TextFact<T> {
  const question = questions;
  questions += 1;
  const answer = (facts: TextFacts): T => {
    const known = facts.answers[question];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const found = work(facts.text);
    facts.answers[question] = found === undefined ? NOTHING : found;
    return found;
  };
  return Object.assign((text: string) => answer(factsOf(text)), {
    of: (cell: { readonly facts: TextFacts }) => answer(cell.facts),
  });
}
