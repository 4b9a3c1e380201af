/**
 * How much of a PDF is read before reading stops. Each has a failure code `budget-…` of its own;
 * `milliseconds` is `budget-time`, `partBytes` `budget-part-size`.
 */
export interface PdfBudgets {
  /** Bytes of the file as received. */
  readonly fileBytes: number;
  /** Bytes of one stream (the drawing of a page, a font), unfolded. */
  readonly partBytes: number;
  /**
   * Bytes of all streams together, unfolded. Pictures count only when a page is drawn: they are not
   * looked at before.
   */
  readonly inflatedBytes: number;
  readonly pages: number;
  /** Drawing and text operators of all pages together, forms inside forms included. */
  readonly operators: number;
  /** Characters and painted shapes of one page: what tables are looked for in. */
  readonly pageMarks: number;
  /** Time for one file; absent means no limit of our own (a worker may still be stopped from outside). */
  readonly milliseconds?: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_PDF_BUDGETS: PdfBudgets = {
  fileBytes: 20 * MEGABYTE,
  partBytes: 50 * MEGABYTE,
  inflatedBytes: 100 * MEGABYTE,
  pages: 300,
  operators: 1_000_000,
  pageMarks: 100_000,
  milliseconds: 10_000,
};
