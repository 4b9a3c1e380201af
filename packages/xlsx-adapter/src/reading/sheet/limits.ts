/** Lists longer than these come from no form; what is beyond is left out and reported. */
export const MOST_MERGES = 100_000;
export const MOST_VALIDATIONS = 10_000;
/** Digits that fit a column of which nothing is said, in Excel. */
export const USUAL_BASE_WIDTH = 8;
