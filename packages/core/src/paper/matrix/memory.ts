/**
 * What a worksheet of the matrix keeps out of sight beside each line, so that decisions find their
 * line again and what they rest on is known.
 */

/** Id of the hidden column that holds each line's decision key. */
export const DECISION_KEY_ID = 'decisionKey';
export const BASIS_ID = 'basis';
export const BASIS_WHEN_WRITTEN_ID = 'basis-when-written';

/** Stands in a hidden cell for a basis without answers, which is known, unlike an empty cell. */
const NO_ANSWERS = '-';

/** The answers a decision rests on as the text of one cell, and back. */
export const basisText = (basis: readonly string[]): string => basis.join('\n') || NO_ANSWERS;
export const parseBasis = (text: string | undefined): readonly string[] | null => {
  if (text === undefined) return null;
  return text === NO_ANSWERS ? [] : text.split('\n');
};
