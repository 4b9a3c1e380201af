import type { Box } from '../../../pages/index.js';
import type { SheetCell } from '../../grid/sheet-cell.js';

/**
 * One row of a table before its marks are read. As what is found of a row later (`RowSlots`, `RowMarks`,
 * `RowAnswer`, `TableRow`, `LocatedRow`) it is of a class for the reason that cells are (`SheetCell`).
 */
export class QuestionRow {
  constructor(
    readonly row: number,
    /** Rows it reaches over, at least 1. */
    readonly span: number,
    readonly cell: SheetCell,
    readonly number: string | null,
    readonly question: string,
    readonly references: readonly string[],
    readonly noteCells: readonly SheetCell[],
    /** Text of the section column beside the row; null when there is none. */
    readonly sectionText: string | null,
    /** The question reaches over the answer columns: a heading. */
    readonly across: boolean,
    readonly band: Box,
  ) {}
}
