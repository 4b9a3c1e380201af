import type { Choice } from '../../../model/disclosure.js';

/** One option's columns, and where they lie on the page (points). */
export interface OptionColumn {
  readonly choice: Choice;
  /** What tells it from another column of the same choice: オプション. */
  readonly qualifier?: string;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
}

/** Columns under the words はい, いいえ, 対象外. */
export interface OptionColumns {
  readonly choices: readonly OptionColumn[];
}

/** Where a table's answers stand. */
export interface AnswerArea {
  /**
   * `columns`: one column an option, the words in a header; `words`: the words on every row;
   * `single`: one column that holds the answer itself or all options in one cell.
   */
  readonly kind: 'columns' | 'words' | 'single';
  readonly options: OptionColumns;
  readonly from: number;
  readonly to: number;
  /** Rows of headers that name the options, ascending; [] for a table without any. */
  readonly headerRows: readonly number[];
  /** First and last row with evidence of answers. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** No answer is surer than this: what stands there may be something other than the vendor's answers. */
  readonly atMost?: number;
  /** Its heading asks for what is amiss: はい there is no yes to the question. */
  readonly contrary?: boolean;
}
