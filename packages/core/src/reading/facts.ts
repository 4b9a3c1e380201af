import { remember } from '../basics/remember.js';

/**
 * What a text is: an answer word, a heading, a number, a reference … Each such question is asked once
 * of each distinct text. A page's cells carry the facts about their text (`grid/sheet-cell.ts`), so
 * that the search for tables, marks, header and notes reads facts and no text twice; and because
 * vendors keep a form's wording, facts are remembered from file to file, within the bounds of `remember`.
 */
export class TextFacts {
  /** Answers by number of the question; undefined where it was not asked. */
  readonly answers: unknown[] = new Array(questions);
  /** How many signs were looked for, and those that were found. */
  private asked = 0;
  private shown = 0;

  constructor(readonly text: string) {}

  /** The signs the text shows, one bit each; see `textSign`. */
  get signs(): number {
    for (; this.asked < signs.length; this.asked += 1)
      if (signs[this.asked]?.(this.text)) this.shown |= 1 << this.asked;
    return this.shown;
  }
}

/** A question about texts, asked of a text or of a cell. */
export interface TextFact<T> {
  (text: string): T;
  of(cell: { readonly facts: TextFacts }): T;
}

/** A question that most texts answer with no, asked of a text, a cell, or all cells of a row or page. */
export interface TextSign {
  (text: string): boolean;
  of(shown: { readonly signs: number }): boolean;
}

/** Stands for the answer `undefined`. */
const NOTHING = Symbol('nothing');
let questions = 0;

/** Bits of a small integer, its sign left out. */
const MOST_SIGNS = 30;
const signs: ((text: string) => boolean)[] = [];

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

/**
 * Makes a question a sign: for what is looked for among all cells of a page and hardly ever found. All
 * signs of a text are one small integer, those of a row or a page the union of its cells', so that
 * rows and pages without a sign are passed over at once. For module level, and for questions that ask
 * for no other sign: all of a text's are found together.
 */
export function textSign(shows: (text: string) => boolean): TextSign {
  if (signs.length === MOST_SIGNS) throw new Error(`More than ${MOST_SIGNS} signs`);
  const bit = 1 << signs.length;
  signs.push(shows);
  const isShown = (shown: { readonly signs: number }) => (shown.signs & bit) !== 0;
  return Object.assign((text: string) => isShown(factsOf(text)), { of: isShown });
}
