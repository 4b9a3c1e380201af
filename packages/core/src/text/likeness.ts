import { foldToLetters } from './fold.js';

/** A text as its likeness to others is measured. */
export interface Wording {
  readonly letters: string;
  readonly pairs: ReadonlyMap<string, number>;
}

/** The letters of a text, and how often each two of them stand side by side. */
export function wordingOf(text: string): Wording {
  const letters = foldToLetters(text);
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i += 1) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
}

/** Share of letter pairs two wordings have in common (Dice), 0 to 1. */
export function likeness(a: Wording, b: Wording): number {
  let common = 0;
  for (const [pair, count] of a.pairs) common += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * common) / Math.max(1, a.letters.length + b.letters.length - 2);
}
