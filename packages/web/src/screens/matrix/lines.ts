import type { Matrix, MatrixLine, SettledLine } from 'kaijisho';

/** Which lines of the matrix are shown. */
export const LINE_FILTERS = ['all', 'undecided', 'attention'] as const;
/** The same once a matrix of last time was merged: by what became of its decisions. */
export const CARRIED_FILTERS = ['kept', 'changed', 'new', 'open'] as const;
export type LineFilter = (typeof LINE_FILTERS)[number] | (typeof CARRIED_FILTERS)[number];

/** A line of the matrix with what people have decided on it. */
export interface ShownLine {
  readonly line: MatrixLine;
  /** Null before anybody decided anything at all. */
  readonly settled: SettledLine | null;
}

const needsAttention = ({ proposal, unsure, conflicts, contention }: MatrixLine): boolean =>
  proposal.gap ||
  proposal.conflict ||
  conflicts.length > 0 ||
  contention !== null ||
  unsure ||
  proposal.allocation === 'undecided';

const SHOWN: Readonly<Record<LineFilter, (shown: ShownLine) => boolean>> = {
  all: () => true,
  undecided: ({ settled }) => settled?.status !== 'agreed',
  attention: ({ line }) => needsAttention(line),
  // Whether the answers behind it have changed may be unknown: the decision is kept all the same.
  kept: ({ settled }) => settled?.carried === 'kept' || settled?.carried === 'unknown',
  changed: ({ settled }) => settled?.carried === 'changed',
  new: ({ settled }) => settled?.carried === 'new',
  open: ({ settled }) => settled?.carried === 'open',
};

/** @param product id; null = the lines that are decided once for all products */
export const linesOf = (
  matrix: Matrix,
  settledLines: readonly SettledLine[] | null,
  product: string | null,
  filter: LineFilter,
): readonly ShownLine[] =>
  matrix.lines
    .map((line, index): ShownLine => ({ line, settled: settledLines?.[index] ?? null }))
    .filter((shown) => shown.line.product === product && SHOWN[filter](shown));
