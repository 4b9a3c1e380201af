import type { Grid, Line } from '../../grid/grid.js';
import { HEADING_REACH, headerLines } from '../../wording/header-row.js';
import { headingText, isNotInForce } from '../../wording/others-columns.js';

/**
 * Whole tables beside each other, of this time and of last time, with the same questions: the title above each
 * says which it is, `前回の回答（2023年）`.
 */

/** A title stands alone on its line, right above the heading of the columns. */
const isTitle = ({ cells }: Line): boolean => cells.length === 1;

function isOfLastTime(half: Grid): boolean {
  const [header] = headerLines(half);
  if (header === undefined) return false;
  const title = half.lines.findLast(({ row }) => row < header.row);
  const [cell] = title?.cells ?? [];
  return (
    title !== undefined &&
    cell !== undefined &&
    isTitle(title) &&
    header.row - title.row <= HEADING_REACH &&
    isNotInForce(headingText.of(cell))
  );
}

/** The tables of a page whose titles do not say that their answers are of another time; all where each says so. */
export function halvesInForce(halves: readonly Grid[]): readonly Grid[] {
  if (halves.length === 1) return halves;
  const current = halves.filter((half) => !isOfLastTime(half));
  return current.length === 0 ? halves : current;
}
