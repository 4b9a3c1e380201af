import {
  type CoverageOptions,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  demarcate,
  groupProducts,
  type MatrixLine,
  type Phase,
  type Phrase,
  phraseText,
} from '@kaijisho/core';

export const AS_OF = '2026-04-01';

/** The matrix of some sheets. */
export const matrixOf = (
  disclosures: readonly Disclosure[],
  coverage: Partial<CoverageOptions> = {},
) =>
  demarcate(groupProducts(disclosures), {
    asOf: AS_OF,
    coverage: { ...DEFAULT_COVERAGE_OPTIONS, ...coverage },
  });

/** The one line of a row and phase; sheets of a single product. */
export function lineOf(
  row: string,
  phase: Phase,
  disclosures: readonly Disclosure[],
  coverage: Partial<CoverageOptions> = {},
): MatrixLine {
  const found = matrixOf(disclosures, coverage).lines.filter(
    (line) => line.row === row && line.phase === phase,
  );
  const [line] = found;
  if (line === undefined || found.length > 1)
    throw new Error(`${found.length} lines for ${row} ${phase}`);
  return line;
}

export const texts = (phrases: readonly Phrase[]): readonly string[] =>
  phrases.map((phrase) => phraseText(phrase, 'ja'));
