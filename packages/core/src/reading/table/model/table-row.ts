import type { QuestionRow } from './question-row.js';
import type { RowAnswer } from './row-answer.js';

/** A row with its answer, before it is recognised. */
export class TableRow {
  constructor(
    readonly question: QuestionRow,
    readonly answer: RowAnswer,
  ) {}
}
