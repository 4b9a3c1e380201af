import { expect, test } from 'vitest';
import { type SheetCell, sheetPageOf } from '../../../../src/reading/grid/sheet-cell.js';
import { mayBeCutOff } from '../../../../src/reading/marks/slots/cut-off.js';
import { inlineOptions } from '../../../../src/reading/marks/words/inline.js';

const SIZE = 10;

/** A printed cell whose lines stand at its left edge. */
function printedCell(lines: readonly string[], width: number, height: number): SheetCell {
  const box = { x: 50, y: 100, width, height };
  const characters = lines.flatMap((line, row) =>
    [...line].map((_, column) => ({
      x: box.x + 2 + column * SIZE,
      y: box.y + 2 + row * 1.2 * SIZE,
      width: SIZE,
      height: SIZE,
    })),
  );
  const text = lines.join('');
  const cell = { row: 1, col: 1, rowSpan: 1, colSpan: 1, text, characters, box, address: 'p.1' };
  const page = sheetPageOf({ name: 'p.1', kind: 'pdf', cells: [cell], drawings: [] });
  return page.cells[0] ?? expect.fail('no cell');
}

const slotsIn = (cell: SheetCell) => inlineOptions(cell)?.slots ?? expect.fail('no options');

test.each([
  ['no room beside the words', ['□はい　□いいえ'], 95, 14, true],
  ['room for はい but for no longer word', ['□はい　□いいえ'], 105, 14, true],
  ['room for one more word', ['□はい　□いいえ'], 140, 14, false],
  ['all three words, however narrow the cell', ['□はい　□いいえ　□対象外'], 130, 14, false],
  ['no room below the lines', ['□はい', '□いいえ'], 45, 26, true],
  ['room for one more line', ['□はい', '□いいえ'], 45, 40, false],
])('%s', (_, lines, width, height, expected) => {
  expect(mayBeCutOff(slotsIn(printedCell(lines, width, height)))).toBe(expected);
});

test('a cell of a workbook is whole', () => {
  const { characters: _, ...cell } = printedCell(['□はい　□いいえ'], 95, 14);
  expect(mayBeCutOff(slotsIn(cell))).toBe(false);
});
