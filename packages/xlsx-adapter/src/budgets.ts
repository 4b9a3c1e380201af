/**
 * How much of a file is read before reading stops. A vendor's sheet stays far below every number;
 * a file made to exhaust memory or time does not. Each has a failure code `budget-…` of its own,
 * except `milliseconds`, which is `budget-time`.
 */
export interface Budgets {
  /** Bytes of the file as received. */
  readonly fileBytes: number;
  /** Entries of the zip archive. */
  readonly zipEntries: number;
  /** Bytes of all parts together, inflated. */
  readonly inflatedBytes: number;
  /** Bytes of one part, inflated. */
  readonly partBytes: number;
  /** Cells with content in all sheets together. */
  readonly cells: number;
  /** Nesting of XML elements. */
  readonly xmlDepth: number;
  /** Time for one file; absent means no limit of our own (a worker may still be stopped from outside). */
  readonly milliseconds?: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_BUDGETS: Budgets = {
  fileBytes: 20 * MEGABYTE,
  zipEntries: 2_000,
  inflatedBytes: 100 * MEGABYTE,
  partBytes: 50 * MEGABYTE,
  cells: 200_000,
  xmlDepth: 64,
  milliseconds: 10_000,
};
