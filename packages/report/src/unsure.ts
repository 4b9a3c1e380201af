import type { Disclosure } from '@kaijisho/core';

/** A row read with less certainty than this (0 to 1) is named wherever a reading is shown. */
export const CERTAIN = 0.9;

/**
 * Rows to be compared with the original, least certain first.
 * @returns indexes into `content.answers`
 */
export const unsureRows = ({ reading }: Disclosure): readonly number[] =>
  reading.answers
    .map(({ confidence }, index) => ({ confidence, index }))
    .filter(({ confidence }) => confidence < CERTAIN)
    .sort((a, b) => a.confidence - b.confidence)
    .map(({ index }) => index);
