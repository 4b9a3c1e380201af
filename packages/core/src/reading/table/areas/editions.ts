import type { Grid } from '../../grid/grid.js';
import { editionHeaded, type FormSign } from '../../header/form-title.js';
import { headerLines } from '../../wording/header-row.js';
import type { AnswerArea } from '../model/answer-area.js';
import { columnTitle } from './column-header.js';

/** Answers to two editions of the form side by side: `第4.0版の回答 | 第4.1版の回答 | 設問 | 4.1版の補足`. */

const editionOver = (grid: Grid, area: AnswerArea): FormSign | null => {
  const title = columnTitle(grid, area);
  return title === undefined ? null : editionHeaded.of(title);
};

/** The edition that the heading of some answers names; null where those beside it name none, or the same. */
export function editionOf(
  grid: Grid,
  area: AnswerArea,
  areas: readonly AnswerArea[],
): FormSign | null {
  const named = new Set(areas.map((one) => editionOver(grid, one)?.edition ?? null));
  return named.size < areas.length || named.has(null) ? null : editionOver(grid, area);
}

/** Columns whose heading names the edition of other answers than these, such as 4.1版の補足. */
export function columnsOfOtherEditions(
  grid: Grid,
  area: AnswerArea,
  areas: readonly AnswerArea[],
): readonly number[] {
  const own = editionOf(grid, area, areas);
  if (own === null || areas.length < 2) return [];
  const others = new Set(
    areas.flatMap((other) => (other === area ? [] : (editionOver(grid, other)?.edition ?? []))),
  );
  const header = headerLines(grid).findLast(({ row }) => row < area.firstRow);
  return (header?.cells ?? []).flatMap((cell) =>
    others.has(editionHeaded.of(cell)?.edition ?? '') ? [cell.col] : [],
  );
}
