import { partedAt } from './chunks.js';
import type { Line } from './text.js';
import { bottom, right } from './text.js';

/** Answers beside loose questions begin at one place; a question that reaches there touches its answer. */

/** So many pieces that begin at one place behind others make a column of it. */
const FEWEST = 5;
/** Pieces of a column begin this close to one another, in points. */
const SAME_START = 1.5;
/** Half the width of a gap, at the edge of a column, in which no character stands. */
const BESIDE = 0.5;

/** Where pieces begin that stand behind others on their lines. */
function columnsOf(pieces: readonly Line[]): readonly number[] {
  const byLine = [...pieces].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const counts = new Map<number, number>();
  byLine.forEach((piece, index) => {
    const before = byLine[index - 1];
    if (before === undefined || bottom(before.box) <= piece.box.y + piece.box.height / 2) return;
    const start = Math.round(piece.box.x / SAME_START);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  });
  return [...counts].flatMap(([start, count]) => (count < FEWEST ? [] : [start * SAME_START]));
}

/** Pieces of loose text, parted where those of a column begin. */
export function partedAtColumns(pieces: readonly Line[]): readonly Line[] {
  const columns = columnsOf(pieces);
  if (columns.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const edges = columns.flatMap((x) => startNear(piece, x) ?? []);
    return edges.length === 0 ? [piece] : partedAt(piece, edges);
  });
}

/** The edge before a character that begins a column inside a piece; undefined where none does. */
function startNear({ glyphs, box }: Line, x: number): number | undefined {
  if (box.x >= x - SAME_START || right(box) <= x) return undefined;
  const start = glyphs.find((glyph) => Math.abs(glyph.box.x - x) <= SAME_START);
  return start === undefined ? undefined : start.box.x - BESIDE;
}
