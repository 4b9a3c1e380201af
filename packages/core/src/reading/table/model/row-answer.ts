import type { SheetCell } from '../../grid/sheet-cell.js';
import type { Decision } from '../../marks/decide.js';
import type { Slot } from '../../marks/slots/slot.js';

/** The answer of one row with the cell to cite. */
export class RowAnswer {
  constructor(
    readonly decision: Decision,
    readonly cell: SheetCell | null,
    /** The row offers something to answer; a heading does not. Null = cannot be told. */
    readonly answerable: boolean | null,
    /** Text after the answer word in the same cell. */
    readonly rest: string,
    /** The places where the row can be marked; [] for one cell that holds the answer itself. */
    readonly slots: readonly Slot[],
  ) {}
}
