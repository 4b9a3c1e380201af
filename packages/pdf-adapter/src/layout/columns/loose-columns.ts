import { groupedBy } from '@kaijisho/core';
import { bottom, right } from '../../geometry/box.js';
import { partedAt } from '../text/chunks.js';
import type { Line } from '../text/text.js';

/** Answers beside loose questions begin at one place; a question that reaches there touches its answer. */

/** So many pieces that begin at one place behind others make a column of it. */
const FEWEST = 5;
/** Pieces of a column begin this close to one another, in points. */
const SAME_START = 1.5;
/** Half the width of a gap, at the edge of a column, in which no character stands. */
const BESIDE = 0.5;

/** A place where pieces begin that stand behind others on their lines, and what they begin with. */
interface Column {
  readonly x: number;
  readonly beginnings: ReadonlySet<string>;
}

const beginningOf = ({ glyphs: [first] }: Line): string => first?.text ?? '';

function columnsOf(pieces: readonly Line[]): readonly Column[] {
  const byLine = [...pieces].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const behind = byLine.filter((piece, index) => {
    const before = byLine[index - 1];
    return before !== undefined && bottom(before.box) > piece.box.y + piece.box.height / 2;
  });
  const byStart = groupedBy(behind, ({ box }) => Math.round(box.x / SAME_START));
  return [...byStart].flatMap(([start, own]) =>
    own.length < FEWEST
      ? []
      : [{ x: start * SAME_START, beginnings: new Set(own.map(beginningOf)) }],
  );
}

/** Pieces of loose text, parted where one of a column begins as the others in it do. */
export function partedAtColumns(pieces: readonly Line[]): readonly Line[] {
  const columns = columnsOf(pieces);
  if (columns.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const edges = columns.flatMap((column) => startNear(piece, column) ?? []);
    return edges.length === 0 ? [piece] : partedAt(piece, edges);
  });
}

/** The edge before a character that begins a column inside a piece; undefined where none does. */
function startNear({ glyphs, box }: Line, { x, beginnings }: Column): number | undefined {
  if (box.x >= x - SAME_START || right(box) <= x) return undefined;
  const start = glyphs.find((glyph) => Math.abs(glyph.box.x - x) <= SAME_START);
  return start === undefined || !beginnings.has(start.text) ? undefined : start.box.x - BESIDE;
}
