/** First characters that a spreadsheet may take for a formula, half and full width. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet could take a text for a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA_START.test(text);
