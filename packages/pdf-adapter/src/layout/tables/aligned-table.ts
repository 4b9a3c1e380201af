import { type Box, contains } from '@kaijisho/core';
import type { Region, Table } from '../../drawn/ruled-tables.js';
import { middleOf, right } from '../../geometry/box.js';
import { ROOM } from '../columns/columns.js';
import type { Band } from '../text/bands.js';
import { gapAt, partedAt } from '../text/chunks.js';
import type { Line } from '../text/text.js';

/** A piece that reaches this far into a column stands in it, in points. */
const STANDS_IN = 4;
/** Share of a piece that may reach over the edge of its column, and how far beside it the edge then is. */
const LITTLE = 0.25;
const ASIDE = 0.25;

/** A table of the given bands, cut into columns. */
export function alignedTable(bands: readonly Band[], box: Box, edges: readonly number[]): Table {
  const rows = bands.map(({ top, bottom: end, pieces, enclosed }) => {
    const starts = edges.map((edge, index) => (index === 0 ? edge : edgeFor(pieces, edge)));
    const ends = [...starts.slice(1), right(box)];
    const over = overrunning(pieces, starts, enclosed === true);
    const apart = pieces.flatMap((piece) => (over.includes(piece) ? [] : partedAt(piece, starts)));
    const cells: { readonly region: Region; readonly from: number; readonly to: number }[] = [];
    let column = 0;
    while (column < starts.length) {
      // A piece that runs over several columns, such as a heading, makes one cell of them.
      const last = lastColumnOf(apart, starts, ends, column);
      const x = edges[column] ?? box.x;
      const width = (edges[last + 1] ?? right(box)) - x;
      cells.push({
        region: { box: { x, y: top, width, height: end - top } },
        from: starts[column] ?? x,
        to: ends[last] ?? right(box),
      });
      column = last + 1;
    }
    return { top, end, cells, over };
  });
  return {
    box,
    open: false,
    regions: rows.flatMap(({ cells }) => cells.map(({ region }) => region)),
    regionAt(x, y) {
      const row = rows.find(({ top, end }) => y >= top && y < end);
      const line = row?.over.find((piece) => contains(piece.box, { x, y }));
      const at = line === undefined ? x : startOf(line);
      return row?.cells.find(({ from, to }) => at >= from && at < to)?.region;
    },
  };
}

/**
 * Lines of a row that run on over the column of its answer, which stands on a line of its own below: they
 * belong where they begin. In a card the answer may stand above them as well, or be missing.
 */
function overrunning(
  pieces: readonly Line[],
  starts: readonly number[],
  inCard: boolean,
): readonly Line[] {
  const [, ...edges] = starts;
  const runsOver = ({ box }: Line, edge: number) => box.x < edge && right(box) > edge + STANDS_IN;
  return pieces.filter((piece) =>
    edges.some(
      (edge) =>
        runsOver(piece, edge) &&
        gapAt(piece, edge) === undefined &&
        (inCard ||
          pieces.some((other) => startOf(other) >= edge && other.box.y >= middleOf(piece.box))),
    ),
  );
}

/**
 * Where a row's own columns part: beside a piece that reaches but a little over the edge, where there
 * is room for it. A word wider than all others stands over both edges of its column.
 */
function edgeFor(pieces: readonly Line[], edge: number): number {
  const over = pieces.filter(({ box }) => box.x < edge && right(box) > edge);
  const [piece, ...others] = over.filter((one) => gapAt(one, edge) === undefined);
  if (piece === undefined || others.length > 0) return edge;
  const [before, after] = [edge - piece.box.x, right(piece.box) - edge];
  if (Math.min(before, after) > Math.min(ROOM, LITTLE * piece.box.width)) return edge;
  const own = before < after ? piece.box.x - ASIDE : right(piece.box) + ASIDE;
  const isFree = pieces.every(({ box }) => right(box) <= own || box.x >= own);
  return isFree ? own : edge;
}

/** The middle of the first character: what stands in a column may begin a little left of it. */
const startOf = ({ glyphs: [first], box }: Line): number =>
  first === undefined ? box.x : first.box.x + first.box.width / 2;

/** Last of the columns that the pieces which begin in a column run over; gaps at edges have parted them. */
function lastColumnOf(
  pieces: readonly Line[],
  edges: readonly number[],
  ends: readonly number[],
  column: number,
): number {
  const from = edges[column] ?? 0;
  const end = ends[column] ?? 0;
  const own = pieces.filter((piece) => {
    const start = startOf(piece);
    return start >= from && start < end && right(piece.box) > end;
  });
  const runsOver = (edge: number) => own.some((piece) => right(piece.box) > edge + STANDS_IN);
  let last = column;
  while (last + 1 < edges.length && runsOver(edges[last + 1] ?? 0)) last += 1;
  return last;
}
