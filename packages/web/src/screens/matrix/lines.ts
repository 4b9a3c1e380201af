import type { Matrix, MatrixLine, SettledLine } from 'kaijisho';

/** Which lines of the matrix are shown. */
export const LINE_FILTERS = ['all', 'open', 'attention', 'changed'] as const;
export type LineFilter = (typeof LINE_FILTERS)[number];

/** A line of the matrix with what people have decided on it. */
export interface ShownLine {
  readonly line: MatrixLine;
  /** Null before anybody decided anything at all. */
  readonly settled: SettledLine | null;
}

const needsAttention = ({ proposal, conflicts, contention }: MatrixLine): boolean =>
  proposal.gap ||
  proposal.conflict ||
  conflicts.length > 0 ||
  contention !== null ||
  proposal.allocation === 'undecided';

/** @param product id; null = the lines that are decided once for all products */
export function linesOf(
  matrix: Matrix,
  settledLines: readonly SettledLine[] | null,
  product: string | null,
  filter: LineFilter,
): readonly ShownLine[] {
  return matrix.lines.flatMap((line, index): ShownLine[] => {
    if (line.product !== product) return [];
    const settled = settledLines?.[index] ?? null;
    const shown =
      filter === 'all' ||
      (filter === 'open' && settled?.status !== 'agreed') ||
      (filter === 'attention' && needsAttention(line)) ||
      (filter === 'changed' && settled?.carried === 'changed');
    return shown ? [{ line, settled }] : [];
  });
}
