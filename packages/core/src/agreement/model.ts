import type { Allocation } from '../catalogue/demarcation-schema.js';
import type { Matrix, MatrixLine } from '../demarcation/model.js';
import type { Finding } from '../model/finding.js';
import type { BasisChange } from './basis.js';
import type { DecisionStatus } from './fields.js';
import type { FilledLine, FilledWorkbook, OwnEntry } from './filled.js';

/**
 * What people decided (合意), brought together with a new matrix. Decisions come from people alone:
 * they are kept as they were written, and the proposal beside them never changes them.
 */

/**
 * What became of a line since the workbook was written:
 * - `new`: the workbook did not have it;
 * - `open`: it was there and nobody decided;
 * - `kept`: decided, and the answers behind it are the same;
 * - `changed`: decided, and an answer behind it has changed or gone;
 * - `unknown`: decided, but the workbook does not say on which answers.
 */
export type Carried = 'new' | 'open' | 'kept' | 'changed' | 'unknown';

/** A line of the matrix with what people wrote on it. */
export interface SettledLine {
  readonly line: MatrixLine;
  /** Null when the workbook does not have the line. */
  readonly filled: FilledLine | null;
  readonly allocation: Allocation | null;
  readonly status: DecisionStatus;
  readonly carried: Carried;
  readonly changes: readonly BasisChange[];
  /** What the decision rests on, to be kept beside it; the present answers where nobody decided. */
  readonly basis: readonly string[];
}

/** A finding about the agreement; `decisionKey` null = about the whole table or a product. */
export interface AgreementFinding {
  readonly decisionKey: string | null;
  readonly finding: Finding;
}

export interface Agreement {
  readonly matrix: Matrix;
  readonly workbook: FilledWorkbook;
  /** Parallel to the lines of the matrix. */
  readonly lines: readonly SettledLine[];
  /** Decisions on lines the matrix no longer has. */
  readonly gone: readonly FilledLine[];
  /** Lines people added. */
  readonly added: readonly FilledLine[];
  /** Further lines with a key that another line already has, and another content. */
  readonly repeated: readonly FilledLine[];
  /** Everything else people wrote that has no place in a new table. */
  readonly loose: readonly OwnEntry[];
  /** Headings of the columns people added to the matrix. */
  readonly ownHeadings: readonly string[];
}
