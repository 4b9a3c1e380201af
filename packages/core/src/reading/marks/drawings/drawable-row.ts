import { bisect } from '../../../basics/bisect.js';
import type { Box } from '../../../pages/index.js';
import type { Slot } from '../slots/slot.js';

/** Rows of a table as drawings see them: their slots and the height they span. */
export interface DrawableRow {
  readonly slots: readonly Slot[];
  readonly band: Box;
}

/** Where a drawing belongs: a row, and its slot unless nobody can tell which. */
export interface Target {
  readonly row: number;
  readonly slot: number | null;
  readonly confidence: number;
}

/** Rows that lie between two heights, found by bisection: tables are ordered from top to bottom. */
export function rowsBetween(
  top: number,
  bottom: number,
  rows: readonly DrawableRow[],
): readonly number[] {
  const low = bisect(rows.length, (index) => {
    const band = rows[index]?.band;
    return band !== undefined && band.y + band.height < top;
  });
  const near: number[] = [];
  for (let index = low; index < rows.length; index += 1) {
    const band = rows[index]?.band;
    if (band === undefined || band.y > bottom) break;
    near.push(index);
  }
  return near;
}
