import { type Box, centreOf, type Drawing } from '../../../pages/index.js';
import { type DrawableRow, rowsBetween } from './drawable-row.js';

/** A line is upright that is no wider than this, in points, and many times as long. */
const THIN = 2;
const TIMES_LONGER = 5;
/** More upright lines on a page are the rules of tables. */
const MOST_SHAFTS = 200;
/** The strokes of an arrow's head are shorter than this share of it, and end this near its tip. */
const HEAD = 0.6;
const NEAR = 2;

const bottomOf = ({ y, height }: Box): number => y + height;

const isUpright = ({ box, kind, hidden }: Drawing): boolean =>
  kind === 'line' &&
  hidden !== true &&
  box.width <= THIN &&
  box.height >= TIMES_LONGER * Math.max(1, box.width);

/** Whether a short stroke ends at the lower end of a line. */
function endsAtTip(stroke: Drawing, { box }: Drawing): boolean {
  const { x } = centreOf(box);
  return (
    stroke.kind === 'line' &&
    stroke.box.width > 1 &&
    stroke.box.height > 1 &&
    stroke.box.height < HEAD * box.height &&
    Math.abs(bottomOf(stroke.box) - bottomOf(box)) <= NEAR &&
    stroke.box.x - NEAR <= x &&
    x <= stroke.box.x + stroke.box.width + NEAR
  );
}

/** An arrow that points down, and the strokes it is drawn with. */
export interface Arrow {
  readonly shaft: Drawing;
  readonly strokes: readonly Drawing[];
}

/** Arrows that were drawn down over rows: the answer above holds for these as well. */
export function arrowsDown(drawings: readonly Drawing[]): readonly Arrow[] {
  const shafts = drawings.filter(isUpright);
  return (shafts.length > MOST_SHAFTS ? [] : shafts).flatMap((shaft) => {
    const head = drawings.filter((stroke) => stroke !== shaft && endsAtTip(stroke, shaft));
    return head.length === 2 ? [{ shaft, strokes: [shaft, ...head] }] : [];
  });
}

/** A place that an arrow runs through, and the row from which it comes. */
export interface Carried {
  readonly from: number;
  readonly rows: readonly number[];
  readonly slot: number;
}

/** The places below one another that an arrow runs through, and the row above them. */
export function carriedBy({ shaft: { box } }: Arrow, rows: readonly DrawableRow[]): Carried | null {
  const { x } = centreOf(box);
  const through = rowsBetween(box.y, bottomOf(box), rows).flatMap((row) =>
    (rows[row]?.slots ?? []).flatMap((slot, index) => {
      const { y } = centreOf(slot.box);
      const isThrough =
        y >= box.y && y <= bottomOf(box) && x >= slot.box.x && x <= slot.box.x + slot.box.width;
      return isThrough ? [{ row, slot: index }] : [];
    }),
  );
  const [first, ...others] = through;
  if (first === undefined || others.some(({ slot }) => slot !== first.slot)) return null;
  return { from: first.row - 1, rows: through.map(({ row }) => row), slot: first.slot };
}
