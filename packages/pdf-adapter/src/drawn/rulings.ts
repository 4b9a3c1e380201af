import { bisect } from '@kaijisho/core';
import { isSmallSquare } from './shapes.js';
import type { Frame, Ruling } from './sort-paths.js';
import { sidesOf } from './sort-paths.js';

/** Rulings this close are one: a border drawn for two neighbouring cells, a dashed line. */
const SAME_LINE = 1.5;
const GAP_IN_LINE = 3.5;
const SHORTEST = 6;
/** How near a frame's side may come to another ruling before it is part of a table. */
const APART = 3.5;
/** A box to tick may stand close to the border of its cell, but not on it. */
const APART_FROM_BOX = 1;
/** Nobody frames words this wide: where such a frame goes on from others, it is a row of one cell. */
const WIDEST_FRAME = 400;
const SAME_CORNER = 1;

/** Joins pieces of the same line: dots, dashes, and the borders of one cell after another. */
export function joinRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  return [true, false].flatMap((horizontal) =>
    joinParallel(rulings.filter((ruling) => ruling.horizontal === horizontal)),
  );
}

/** Pieces this short are the dots and dashes of a line. */
const LONGEST_DOT = 2.6;

/** Dotted lines made one ruling each; dots that form none are left out. */
export function joinDots(rulings: readonly Ruling[]): readonly Ruling[] {
  const isDot = ({ from, to }: Ruling) => to - from <= LONGEST_DOT;
  const dots = rulings.filter(isDot);
  // A square dot may be one of a line across or of a line down.
  const turned = dots.filter(({ thickness, from, to }) => to - from <= 2 * thickness).map(acrossIt);
  return [...rulings.filter((ruling) => !isDot(ruling)), ...joinRulings([...dots, ...turned])];
}

const acrossIt = (dot: Ruling): Ruling => ({
  ...dot,
  horizontal: !dot.horizontal,
  at: (dot.from + dot.to) / 2,
  from: dot.at - dot.thickness / 2,
  to: dot.at + dot.thickness / 2,
});

function joinParallel(rulings: readonly Ruling[]): readonly Ruling[] {
  const byPosition = [...rulings].sort((a, b) => a.at - b.at);
  const joined: Ruling[] = [];
  for (let start = 0; start < byPosition.length; ) {
    const first = byPosition[start]?.at ?? 0;
    let end = start;
    while (end < byPosition.length && (byPosition[end]?.at ?? 0) - first <= SAME_LINE) end += 1;
    joined.push(...joinPieces(byPosition.slice(start, end)));
    start = end;
  }
  return joined.filter(({ from, to }) => to - from >= SHORTEST);
}

function joinPieces(pieces: readonly Ruling[]): readonly Ruling[] {
  const joined: Ruling[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || piece.from > last.to + GAP_IN_LINE) joined.push(piece);
    else if (piece.to > last.to) joined[joined.length - 1] = { ...last, to: piece.to };
  }
  return joined;
}

/** A ruling, and the frame it is a side of; null for a line of its own. */
interface Drawn {
  readonly ruling: Ruling;
  readonly frame: Frame | null;
}

/** More frames than this are a drawing: no form has them. */
const MOST_FRAMES = 5_000;

/**
 * Frames that stand alone (around a word, or an empty box to tick) and the sides of all others,
 * which are cell borders: something runs along or into their left or right side, parts them from top
 * to bottom, or goes on from both sides of one as wide as a page, as the heading of a section between rows.
 */
export function partFrames(
  frames: readonly Frame[],
  rulings: readonly Ruling[],
): { readonly alone: readonly Frame[]; readonly sides: readonly Ruling[] } {
  const sides = frames.flatMap((frame) =>
    sidesOf(frame).map((ruling): Drawn => ({ ruling, frame })),
  );
  const drawn = [...rulings.map((ruling): Drawn => ({ ruling, frame: null })), ...sides].sort(
    (a, b) => a.ruling.at - b.ruling.at,
  );
  const [upright, level] = [
    drawn.filter(({ ruling }) => !ruling.horizontal),
    drawn.filter(({ ruling }) => ruling.horizontal),
  ];
  const isMet = (frame: Frame, side: Ruling): boolean => {
    const apart = isSmallSquare(frame.box) ? APART_FROM_BOX : APART;
    const meetsIt = ({ ruling, frame: other }: Drawn) =>
      (other === null || (other !== frame && !sameBox(other, frame))) && meets(side, ruling, apart);
    return (
      someBetween(upright, side.at - apart, side.at + apart, meetsIt) ||
      someBetween(level, side.from, side.to, meetsIt)
    );
  };
  const goesOn = (side: Ruling): boolean =>
    someBetween(upright, side.at - SAME_CORNER, side.at + SAME_CORNER, ({ ruling: { from, to } }) =>
      [to - side.from, from - side.to].some((gap) => Math.abs(gap) < SAME_CORNER),
    );
  const isParted = ({ box }: Frame): boolean =>
    someBetween(
      upright,
      box.x + APART,
      box.x + box.width - APART,
      ({ ruling: { from, to } }) =>
        from < box.y + SAME_CORNER && to > box.y + box.height - SAME_CORNER,
    );
  const isCell = (frame: Frame): boolean => {
    const uprights = sidesOf(frame).filter(({ horizontal }) => !horizontal);
    return (
      isParted(frame) ||
      uprights.some((side) => isMet(frame, side)) ||
      (frame.box.width >= WIDEST_FRAME && uprights.every(goesOn))
    );
  };
  const alone = new Set(
    frames.length > MOST_FRAMES ? [] : frames.filter((frame) => !isCell(frame)),
  );
  return {
    alone: [...alone],
    sides: sides.flatMap(({ ruling, frame }) =>
      frame !== null && alone.has(frame) ? [] : [ruling],
    ),
  };
}

/** Whether one of those from `low` to `high` will do; `drawn` is sorted by position. */
function someBetween(
  drawn: readonly Drawn[],
  low: number,
  high: number,
  will: (one: Drawn) => boolean,
): boolean {
  const first = bisect(drawn.length, (index) => (drawn[index] as Drawn).ruling.at < low);
  for (let at = first; at < drawn.length; at += 1) {
    const one = drawn[at] as Drawn;
    if (one.ruling.at > high) return false;
    if (will(one)) return true;
  }
  return false;
}

const sameBox = (a: Frame, b: Frame): boolean =>
  Math.abs(a.box.x - b.box.x) < 1 &&
  Math.abs(a.box.y - b.box.y) < 1 &&
  Math.abs(a.box.width - b.box.width) < 2 &&
  Math.abs(a.box.height - b.box.height) < 2;

/** Whether another ruling runs along an upright side, or ends on or crosses it. */
function meets(side: Ruling, other: Ruling, apart: number): boolean {
  if (!other.horizontal) {
    return (
      Math.abs(other.at - side.at) < apart && other.from < side.to - 1 && other.to > side.from + 1
    );
  }
  return (
    other.at > side.from + 1 &&
    other.at < side.to - 1 &&
    other.from < side.at + 1 &&
    other.to > side.at - 1
  );
}
