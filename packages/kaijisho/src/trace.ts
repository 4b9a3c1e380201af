import {
  type AnswerEvidence,
  type AnswerTrace,
  type Disclosure,
  type EvidenceGrid,
  evidenceGrid,
  traceAnswer,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';

/** Where one answer was read and where it leads. */
export interface Trace extends AnswerTrace {
  /** Index into `content.answers`. */
  readonly index: number;
  /** Cell, raw text or mark, and how sure the reading is. */
  readonly evidence: AnswerEvidence;
  /**
   * The cells around the answer as the original shows them, the answer's own marked `hit`. Null
   * without the file, or when it was opened without `excerpts`.
   */
  readonly grid: EvidenceGrid | null;
}

/**
 * Follows answers from the cell they stand in to the requirements of guideline 6.0 and the rows of
 * the matrix, each link with its basis and route.
 *
 * @param which index into `content.answers`, or the key of an item such as `away-lock`
 * @param file what `open` returned for the file of the disclosure, for the cells around the answer
 * @returns one trace per row with that key: a sheet may ask twice. [] when there is none.
 */
export function trace(
  disclosure: Disclosure,
  which: number | string,
  file?: Pick<Opened, 'excerpts'>,
): readonly Trace[] {
  const { content, reading } = disclosure;
  const indexes =
    typeof which === 'number'
      ? [which]
      : content.answers.flatMap(({ key }, index) => (key === which ? [index] : []));
  return indexes.flatMap((index) => {
    const evidence = reading.answers[index];
    if (evidence === undefined) return [];
    const grid = evidenceGrid(file?.excerpts ?? [], evidence.place);
    return [{ index, evidence, grid, ...traceAnswer(disclosure, index) }];
  });
}
