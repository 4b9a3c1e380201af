/**
 * How much of a PDF is read before reading stops. Each has a failure code `budget-…` of its own;
 * `milliseconds` is `budget-time`.
 */
export interface PdfBudgets {
  /** Bytes of the file as received. */
  readonly fileBytes: number;
  readonly pages: number;
  /** Drawing and text operators of all pages together, forms inside forms included. */
  readonly operators: number;
  /** Time for one file; absent means no limit of our own (a worker may still be stopped from outside). */
  readonly milliseconds?: number;
}

export const DEFAULT_PDF_BUDGETS: PdfBudgets = {
  fileBytes: 20 * 1024 * 1024,
  pages: 300,
  operators: 1_000_000,
  milliseconds: 10_000,
};
