import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/index.js';
import { gridOf } from '../../../src/reading/grid/grid.js';
import { hiddenColumns } from '../../../src/reading/grid/hidden-columns.js';
import { sheetPageOf } from '../../../src/reading/grid/sheet-cell.js';
import { type MadeCell, sheetOf } from '../support/sheets.js';

const gridWith = (rows: readonly (readonly MadeCell[])[], drawings: readonly Drawing[] = []) =>
  gridOf(sheetPageOf(sheetOf('MDS', rows, drawings)));

test('a column is hidden when all its cells are, in rows that show others', () => {
  const hidden = (text: string): MadeCell => ({ text, hidden: true });
  const columns = (...rows: readonly (readonly MadeCell[])[]) => [...hiddenColumns(gridWith(rows))];
  expect(columns(['1', hidden('x')], ['2', hidden('y')])).toEqual([2]);
  expect(columns(['1', hidden('x')], ['2', 'y'])).toEqual([]);
  expect(columns(['1'], [hidden('2'), hidden('y')])).toEqual([]);
  expect(columns(['1', 'x'], [hidden('2'), hidden('y')])).toEqual([]);
  expect(columns(['1', 'x'])).toEqual([]);
});
