import type { Choice } from '../../../model/disclosure.js';
import { type Grid, gridOf, lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { headsAnswers } from '../../wording/column-roles.js';
import { HEADING_REACH } from '../../wording/header-row.js';
import type { AnswerArea } from '../model/answer-area.js';
import { singleAreas } from './single-areas.js';

/** What stands right above a heading, such as the name of a product. */
function titleOver(grid: Grid, row: number, col: number): SheetCell | undefined {
  for (let above = row - 1; above >= row - HEADING_REACH; above -= 1) {
    const cell = grid.cellAt(above, col);
    if (cell !== undefined && !isBlank(cell)) return cell;
  }
  return undefined;
}

/**
 * The areas of columns of a page, and beside them those of products that are answered in one column: `はい いいえ
 * 対象外` under the name of one, `回答` under that of another.
 */
export function withProductsBeside(
  grid: Grid,
  areas: readonly AnswerArea[],
  legend: ReadonlyMap<string, Choice>,
): readonly AnswerArea[] {
  const [first] = areas;
  const row = first?.headerRows[0];
  if (first === undefined || row === undefined || areas.some(({ kind }) => kind !== 'columns'))
    return areas;
  const isWithin = (col: number) => areas.some(({ from, to }) => col >= from && col <= to);
  const own = titleOver(grid, row, first.from);
  if (own === undefined) return areas;
  const columns = grid.cellsIn(row).flatMap((heading) => {
    if (!headsAnswers.of(heading) || isWithin(heading.col)) return [];
    const title = titleOver(grid, row, heading.col);
    return title === undefined || title === own || lastColumn(title) < heading.col
      ? []
      : [heading.col];
  });
  if (columns.length === 0) return areas;
  const cells = grid.page.cells.filter(({ col }) => !isWithin(col));
  const beside = singleAreas(gridOf({ ...grid.page, cells, drawings: [] }), legend);
  const { firstRow, headerRows } = first;
  return [
    ...areas,
    ...beside.flatMap((area) =>
      columns.includes(area.from) ? [{ ...area, firstRow, headerRows }] : [],
    ),
  ];
}
