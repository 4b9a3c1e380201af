import type { HeaderField } from '../../model/disclosure.js';
import { oneLine } from '../../text/fold.js';
import { type Grid, lastColumn } from '../grid/grid.js';
import { fieldOfLabel } from '../header/labels.js';
import type { HeaderSlot } from './model.js';

/** Where a header value goes: beside its label, or below where a further label stands beside it. */
export function headerSlots(grid: Grid, until: number): readonly HeaderSlot[] {
  const found = new Map<HeaderField, HeaderSlot>();
  for (const row of grid.rows) {
    if (row >= until) break;
    for (const cell of grid.cellsIn(row)) {
      const field = fieldOfLabel(cell.text);
      if (field === undefined || found.has(field)) continue;
      const beside = { row: cell.row, col: lastColumn(cell) + 1 };
      const taken = grid.cellAt(beside.row, beside.col);
      const isLabel = taken !== undefined && fieldOfLabel(taken.text) !== undefined;
      const value = isLabel ? { row: cell.row + cell.rowSpan, col: cell.col } : beside;
      found.set(field, { field, label: oneLine(cell.text), value });
    }
  }
  return [...found.values()];
}
