import type { Table } from '../../drawn/ruled-tables.js';
import { right } from '../../geometry/box.js';
import { type ColumnHints, edgesWithHints } from '../columns/column-hints.js';
import {
  columnsOf,
  headingOf,
  type KnownColumns,
  knownThatFit,
  noteColumns,
  ROOM,
  stripeIn,
} from '../columns/columns.js';
import { withControlsHeaded } from '../columns/lone-controls.js';
import { tiledEdges } from '../columns/painted-heading.js';
import {
  type Band,
  boxOfBands,
  FEWEST_PIECES,
  isFull,
  isNumbered,
  joinWrapped,
  linesOfPieces,
  partedBand,
} from '../text/bands.js';
import { chunksOf } from '../text/chunks.js';
import type { Character } from '../text/text.js';
import { alignedTable } from './aligned-table.js';

/** Tables that nothing rules: their columns are where no row has text. */

/** Lines below the last full one that may still be wrapped text of its row, in heights of it. */
const LINES_BELOW = 3;

/**
 * Index of the last line of a loose table: the last full row, what was wrapped in it, and rows with
 * fewer pieces that begin where those of full rows do.
 */
function lastRowAt(lines: readonly Band[], full: readonly Band[]): number {
  const last = full.at(-1);
  if (last === undefined) return -1;
  const starts = full.flatMap(({ pieces }) => pieces.map(({ box }) => box.x));
  const isAligned = ({ pieces }: Band) =>
    pieces.length > 1 &&
    pieces.every(({ box }) => starts.some((start) => Math.abs(start - box.x) < 2));
  let end = lines.indexOf(last);
  let reach = last.top + LINES_BELOW * (last.bottom - last.top);
  for (let next = lines[end + 1]; next !== undefined; next = lines[end + 1]) {
    if (isAligned(next) && next.top - reach < next.bottom - next.top)
      reach = next.top + LINES_BELOW * (next.bottom - next.top);
    else if (next.top > reach) break;
    end += 1;
  }
  return end;
}

/** Whether a line begins with a number, and its question at the edge of the second column. */
const standsInColumns = (line: Band, { from, edges: [, second] }: KnownColumns): boolean =>
  second !== undefined &&
  isNumbered(line, from) &&
  line.pieces.some(({ box }) => Math.abs(box.x - second) < ROOM);

/**
 * Rows of loose text that stand in columns, though nothing is ruled; [] when none do.
 * @param ruled tables of the same page, which may stand between those rows
 */
export function looseTables(
  glyphs: readonly Character[],
  ruled: readonly Table[],
  hints: ColumnHints,
): readonly Table[] {
  const { known, tiles, marks } = hints;
  const own = withControlsHeaded(linesOfPieces(chunksOf(glyphs)));
  const { columns: before, lines = own } = knownThatFit(own, known) ?? {};
  const telling = lines.filter(
    (line) => isFull(line) || (before !== undefined && standsInColumns(line, before)),
  );
  const first = before === undefined ? headingOf(lines) : telling[0];
  const last = telling.at(-1);
  if (first === undefined || last === undefined) return [];
  const block = lines.slice(lines.indexOf(first), lastRowAt(lines, telling) + 1);
  const around = boxOfBands(block);
  const stripe = before === undefined ? stripeIn(around, tiles) : undefined;
  const box =
    before === undefined
      ? {
          ...around,
          x: stripe?.box.x ?? around.x - 1,
          width: stripe?.box.width ?? around.width + 2,
        }
      : { ...around, x: before.from, width: Math.max(before.to, right(around) + 1) - before.from };
  const found =
    before?.edges ?? tiledEdges(box, tiles) ?? stripe?.edges ?? columnsOf(block, box, marks);
  const edges = edgesWithHints(found, box, block, hints);
  if (edges.length < FEWEST_PIECES) return [];
  if (before === undefined) noteColumns(known, box, edges);
  const rows = joinWrapped(
    block.map((line) => partedBand(line, edges)),
    [...edges, right(box)],
  ).map((row) => {
    const below = ruled.flatMap(({ box: { y } }) => (y > row.top ? [y] : []));
    return { ...row, bottom: Math.min(row.bottom, ...below) };
  });
  const top = rows[0]?.top ?? 0;
  const height = (rows.at(-1)?.bottom ?? top) - top;
  return [alignedTable(rows, { ...box, y: top, height }, edges)];
}
