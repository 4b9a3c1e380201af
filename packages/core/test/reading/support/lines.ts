import { expect } from 'vitest';
import { gridOf, type Line } from '../../../src/reading/grid/grid.js';
import { type SheetPage, sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { type MadeCell, sheetOf } from './sheets.js';

/** A page of these rows, its cells classified. */
export const pageOf = (...rows: readonly (readonly MadeCell[])[]): SheetPage =>
  sheetPageOf(sheetOf('MDS', rows));

/** One line of these cells. */
export const lineOf = (...cells: readonly MadeCell[]): Line =>
  gridOf(pageOf(cells)).lines[0] ?? expect.fail('no line');

/** Column and text of every cell that says something, row by row. */
export const rowsOf = (page: SheetPage): readonly (readonly string[])[] =>
  gridOf(page).lines.map(({ cells }) => cells.map(({ col, text }) => `${col} ${text}`));
