import type { AnswerArea } from '../../../src/reading/table/model/answer-area.js';

/** A column that holds answers from one row to another. */
export const columnOf = (col: number, firstRow: number, lastRow: number): AnswerArea => ({
  kind: 'single',
  options: { choices: [] },
  from: col,
  to: col,
  headerRows: [],
  firstRow,
  lastRow,
});
