/** Where things stand on the worksheet of a form. Columns count from 1. */
export const COLUMN = {
  number: 1,
  question: 2,
  references: 3,
  answer: 4,
  note: 5,
  remark: 6,
} as const;

/** Widths in column units; together they fill an A4 page in portrait at a readable scale. */
export const WIDTHS: readonly number[] = [11, 58, 17, 10, 10, 26];

/** Letters of the columns, for ranges. */
export const LETTER = { first: 'A', answer: 'D', note: 'E', last: 'F' } as const;

/**
 * Rows of the top. The header stands well above the table and left of the answers, so that a value
 * without its neighbours is never taken for a row of the table.
 */
export const ROW = { title: 1, notice: 2, references: 3, header: 4, headings: 10 } as const;

/** Empty rows of a notes area beyond the notes that are there. */
export const SPARE_NOTES = 15;
