import { expect } from 'vitest';
import type { Cell } from '../../../src/index.js';
import { type SheetCell, sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';

/** Cells of one row beside each other, each by its text or by what is particular about it. */
export const cellsOf = (...texts: readonly (string | Partial<Cell>)[]): readonly SheetCell[] =>
  sheetPageOf({
    name: 'MDS',
    kind: 'sheet',
    drawings: [],
    cells: texts.map((given, index) => ({
      row: 1,
      col: index + 1,
      rowSpan: 1,
      colSpan: 1,
      text: '',
      box: { x: 100 * index, y: 0, width: 100, height: 20 },
      address: `A${index + 1}`,
      ...(typeof given === 'string' ? { text: given } : given),
    })),
  }).cells;

/** A cell by its text or by what is particular about it. */
export const cellOf = (given: string | Partial<Cell>): SheetCell =>
  cellsOf(given)[0] ?? expect.fail('no cell');
