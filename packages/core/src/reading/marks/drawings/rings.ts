import { type Box, boxAround, centreOf, contains, type Drawing } from '../../../pages/index.js';
import type { Slot } from '../slots/slot.js';
import { placeOfWord } from '../slots/word-place.js';
import { type DrawableRow, rowsBetween } from './drawable-row.js';

/** Shapes that are drawn around a word; a tick may stand beside it. */
const AROUND = new Set<Drawing['kind']>(['ellipse', 'frame']);

/** A ring in the cell of a printed word that goes around nothing: what it was meant for is open. */
function missesWord({ box }: Drawing, { kind, cell }: Slot): boolean {
  if (kind !== 'word' || cell === null) return false;
  const { letters } = placeOfWord(cell, 0, cell.text.length);
  return box.x >= letters.x + letters.width || box.x + box.width <= letters.x;
}

/** Where the letters of a printed word are, when the format tells of each. */
function printedLetters({ kind, cell, box, estimated }: Slot): Box | undefined {
  const characters = cell?.characters ?? [];
  if (characters.length === 0 || estimated === true) return undefined;
  if (kind === 'inline') return box;
  return kind === 'word' ? boxAround(characters) : undefined;
}

/** A ring around a word covers more than this share of it, unless its middle lies in the word. */
const COVERED = 0.5;

/** A ring whose middle lies beside a word, of which it covers little: it stands between two words. */
function standsBeside({ box }: Drawing, slot: Slot): boolean {
  const letters = printedLetters(slot);
  if (letters === undefined) return false;
  const { x } = centreOf(box);
  if (x >= letters.x && x <= letters.x + letters.width) return false;
  const common =
    Math.min(box.x + box.width, letters.x + letters.width) - Math.max(box.x, letters.x);
  return common < COVERED * letters.width;
}

/** Whether a ring touches a word that it does not go around: which word was meant is open. */
export const goesAroundNothing = (drawing: Drawing, slot: Slot): boolean =>
  AROUND.has(drawing.kind) && (missesWord(drawing, slot) || standsBeside(drawing, slot));

/** A ring around a place has its middle within, and this share of its height. */
const HELD = 0.6;

function isHeld(place: Box, ring: Box): boolean {
  const common = Math.min(place.y + place.height, ring.y + ring.height) - Math.max(place.y, ring.y);
  return contains(ring, centreOf(place)) && common > HELD * place.height;
}

/** The places of several rows that one ring goes around; which, unless it is the same one on each row, is open. */
export interface Looped {
  readonly rows: readonly number[];
  readonly slot: number | null;
}

/** What a ring goes around that was drawn around the words of several rows at once. */
export function loopedRows(
  { kind, box }: Drawing,
  rows: readonly DrawableRow[],
): Looped | undefined {
  if (!AROUND.has(kind)) return undefined;
  const held = rowsBetween(box.y, box.y + box.height, rows).flatMap((row) =>
    (rows[row]?.slots ?? []).flatMap((slot, index) =>
      isHeld(slot.box, box) ? [{ row, index }] : [],
    ),
  );
  const around = [...new Set(held.map(({ row }) => row))];
  if (around.length < 2) return undefined;
  const [slot = null, ...others] = new Set(held.map(({ index }) => index));
  return { rows: around, slot: others.length === 0 ? slot : null };
}
