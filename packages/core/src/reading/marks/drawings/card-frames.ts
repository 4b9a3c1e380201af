import type { Box, Drawing } from '../../../pages/index.js';
import { type DrawableRow, rowsBetween } from './drawable-row.js';

/** Fewer frames than this are no cards. */
const FEWEST_CARDS = 3;
/** Of the rows that can be marked, the share that stand in cards where any does. */
const SHARE_OF_ROWS = 0.5;

const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The one row of which a frame holds all places to answer; undefined where it holds no row whole, or several. */
function rowWithin({ box }: Drawing, rows: readonly DrawableRow[]): number | undefined {
  const held = rowsBetween(box.y, box.y + box.height, rows).filter((row) =>
    rows[row]?.slots.some((slot) => encloses(box, slot.box)),
  );
  const [row, ...others] = held;
  const slots = row === undefined ? [] : (rows[row]?.slots ?? []);
  const isWhole = slots.length > 1 && slots.every((slot) => encloses(box, slot.box));
  return isWhole && others.length === 0 ? row : undefined;
}

/**
 * The frames of cards: drawn around all words of a row, and so around most rows of the table. One around the
 * words of a single row may have been meant for any of them.
 */
export function cardFrames(
  drawings: readonly Drawing[],
  rows: readonly DrawableRow[],
): ReadonlySet<Drawing> {
  const frames = drawings.filter(({ kind }) => kind === 'frame');
  const none: ReadonlySet<Drawing> = new Set();
  if (frames.length < FEWEST_CARDS) return none;
  const around = new Map(frames.map((frame) => [frame, rowWithin(frame, rows)] as const));
  const cards = frames.filter((frame) => around.get(frame) !== undefined);
  const framed = new Set(cards.map((frame) => around.get(frame)));
  const markable = rows.filter(({ slots }) => slots.length > 1).length;
  return framed.size >= Math.max(FEWEST_CARDS, markable * SHARE_OF_ROWS) ? new Set(cards) : none;
}
