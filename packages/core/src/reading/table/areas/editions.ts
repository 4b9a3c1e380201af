import type { Grid } from '../../grid/grid.js';
import { editionHeaded, type FormSign } from '../../header/form-title.js';
import { headerLines } from '../../wording/header-row.js';
import type { AnswerArea } from '../model/answer-area.js';
import { columnTitle } from './column-header.js';

/** Answers to two editions of the form side by side: `第4.0版の回答 | 第4.1版の回答 | 設問 | 4.1版の補足`. */

/** What the heading of each area says of the edition; null where it names none. */
export type Editions = ReadonlyMap<AnswerArea, FormSign | null>;

/** Read once for all areas of a page: each asks for those of all others. */
export const editionsOver = (grid: Grid, areas: readonly AnswerArea[]): Editions =>
  new Map(
    areas.map((area) => {
      const title = columnTitle(grid, area);
      return [area, title === undefined ? null : editionHeaded.of(title)] as const;
    }),
  );

/** The edition that the heading of some answers names; null where those beside it name none, or the same. */
export function editionOf(
  area: AnswerArea,
  areas: readonly AnswerArea[],
  editions: Editions,
): FormSign | null {
  if (areas.length < 2) return null;
  const named = new Set(areas.map((one) => editions.get(one)?.edition ?? null));
  return named.size < areas.length || named.has(null) ? null : (editions.get(area) ?? null);
}

/** Columns whose heading names the edition of other answers than these, such as 4.1版の補足. */
export function columnsOfOtherEditions(
  grid: Grid,
  area: AnswerArea,
  areas: readonly AnswerArea[],
  editions: Editions,
): readonly number[] {
  if (editionOf(area, areas, editions) === null) return [];
  const others = new Set(
    areas.flatMap((other) => (other === area ? [] : (editions.get(other)?.edition ?? []))),
  );
  const header = headerLines(grid).findLast(({ row }) => row < area.firstRow);
  return (header?.cells ?? []).flatMap((cell) =>
    others.has(editionHeaded.of(cell)?.edition ?? '') ? [cell.col] : [],
  );
}
