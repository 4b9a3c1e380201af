import type { Agreement, SettledLine } from './model.js';

/** What became of the decisions of last time, in numbers of lines. */
export interface CarriedCounts {
  /** Decided, and nothing is known to have changed behind it. */
  readonly kept: number;
  /** Decided, and an answer behind it has changed or gone. */
  readonly changed: number;
  /** There was room, and nobody decided. */
  readonly open: number;
  /** The table of last time did not have the line. */
  readonly new: number;
}

/** @param lines of an agreement, or of one of its products */
export function countCarried(lines: readonly Pick<SettledLine, 'carried'>[]): CarriedCounts {
  const count = (...kinds: readonly SettledLine['carried'][]) =>
    lines.filter(({ carried }) => kinds.includes(carried)).length;
  return {
    kept: count('kept', 'unknown'),
    changed: count('changed'),
    open: count('open'),
    new: count('new'),
  };
}

/** The same of a whole agreement, with the decisions that have no line any more. */
export const carriedCounts = (agreement: Agreement): CarriedCounts & { readonly gone: number } => ({
  ...countCarried(agreement.lines),
  gone: agreement.gone.length,
});
