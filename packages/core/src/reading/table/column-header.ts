import { oneLine } from '../../text/fold.js';
import type { Grid } from '../grid/grid.js';
import { isBlank, type SheetCell } from '../grid/sheet-cell.js';
import { type FoundHeader, type FoundHeaderValue, withVersionOf } from '../header/header.js';
import { labelledValues } from '../header/labels.js';
import { optionHeader } from '../marks/option-words.js';
import type { AnswerArea } from './answer-columns.js';
import { isHeaderWord } from './header-row.js';

/** Rows above the words はい・いいえ・対象外 that may name a product. */
const REACH = 3;
const CONFIDENCE = 0.9;
/** Columns for notes that a product's name may reach over beside its answers. */
const BESIDE = 2;

/** What stands above the answer columns of one product, from top to bottom. */
export function headingCells(grid: Grid, area: AnswerArea): readonly SheetCell[] {
  const top = Math.min(area.firstRow, ...area.headerRows);
  const cells = new Set<SheetCell>();
  for (let row = Math.max(1, top - REACH); row <= top; row += 1) {
    const cell = grid.cellAt(row, area.from);
    if (cell === undefined || isBlank(cell)) continue;
    if (optionHeader.of(cell) === undefined && !isHeaderWord.of(cell) && cell.row >= top - REACH)
      cells.add(cell);
  }
  return [...cells];
}

/** Product and version that the cells above one product's answers name. */
export function columnHeader(grid: Grid, area: AnswerArea): FoundHeader {
  // A section's title reaches over more than this product's columns.
  const cells = headingCells(grid, area).filter(
    ({ col, colSpan, text }) =>
      text.length <= 60 &&
      col === area.from &&
      colSpan <= area.to - area.from + 1 + BESIDE &&
      !/回答|前回|今回|記入/.test(text),
  );
  const value = (cell: SheetCell, text: string, labelText: string): FoundHeaderValue => ({
    value: text,
    raw: text,
    labelText,
    cell,
    confidence: CONFIDENCE,
  });
  const labelled = cells.flatMap((cell) =>
    labelledValues.of(cell).map((found) => ({ cell, ...found })),
  );
  const of = (field: 'product' | 'version') => {
    const found = labelled.find((candidate) => candidate.field === field);
    return found === undefined ? undefined : value(found.cell, oneLine(found.value), found.label);
  };
  const bare = cells.findLast((cell) => labelled.every((found) => found.cell !== cell));
  const product =
    of('product') ?? (bare === undefined ? undefined : value(bare, oneLine(bare.text), ''));
  const version = of('version');
  return withVersionOf({
    ...(product === undefined ? {} : { product }),
    ...(version === undefined ? {} : { version }),
  });
}
