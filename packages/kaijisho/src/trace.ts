import {
  type AnswerEvidence,
  type AnswerTrace,
  type Disclosure,
  traceAnswer,
} from '@kaijisho/core';

/** Where one answer was read and where it leads. */
export interface Trace extends AnswerTrace {
  /** Index into `content.answers`. */
  readonly index: number;
  /** Cell, raw text or mark, and how sure the reading is. */
  readonly evidence: AnswerEvidence;
}

/**
 * Follows answers from the cell they stand in to the requirements of guideline 6.0 and the rows of
 * the matrix, each link with its basis and route.
 *
 * @param which index into `content.answers`, or the key of an item such as `away-lock`
 * @returns one trace per row with that key: a sheet may ask twice. [] when there is none.
 */
export function trace(disclosure: Disclosure, which: number | string): readonly Trace[] {
  const { content, reading } = disclosure;
  const indexes =
    typeof which === 'number'
      ? [which]
      : content.answers.flatMap(({ key }, index) => (key === which ? [index] : []));
  return indexes.flatMap((index) => {
    const evidence = reading.answers[index];
    if (evidence === undefined) return [];
    return [{ index, evidence, ...traceAnswer(disclosure, index) }];
  });
}
