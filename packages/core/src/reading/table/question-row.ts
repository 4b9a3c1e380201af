import type { Box } from '../../pages/index.js';
import type { SheetCell } from '../grid/sheet-cell.js';

/** One row of a table before its marks are read. */
export interface QuestionRow {
  readonly row: number;
  /** Rows it reaches over, at least 1. */
  readonly span: number;
  readonly cell: SheetCell;
  readonly number: string | null;
  readonly question: string;
  readonly references: readonly string[];
  readonly noteCells: readonly SheetCell[];
  /** Text of the section column beside the row; null when there is none. */
  readonly sectionText: string | null;
  /** The question reaches over the answer columns: a heading. */
  readonly across: boolean;
  readonly band: Box;
}
