import { groupedBy } from '../../model/grouped.js';
import { type Box, centreOf, contains, type Drawing } from '../../pages/index.js';
import { type DrawableRow, rowsBetween, type Target } from './drawable-row.js';
import type { Slot } from './slot.js';

/** Check boxes and option buttons, each beside or in the place of the answer it stands for. */
export const isControl = ({ kind }: Drawing): boolean => kind === 'checkbox' || kind === 'option';

const IN_SLOT = 0.97;
const BESIDE = 0.93;

/**
 * The slots that controls belong to; of those on no row, none. One that seems to share its slot with another
 * stands where two columns meet: where each of as many controls as slots stands as far before its own, they go
 * with them in their order, and of others nobody can tell.
 */
export function controlTargets(
  controls: readonly Drawing[],
  rows: readonly DrawableRow[],
): ReadonlyMap<Drawing, Target> {
  const targets = new Map<Drawing, Target>();
  for (const control of controls) {
    const target = controlTarget(control.box, rows);
    if (target !== undefined) targets.set(control, target);
  }
  for (const [row, found] of groupedBy(targets, ([, target]) => target.row)) {
    const places = placesOf(found);
    const slots = places.map(([{ slot }]) => slot);
    if (new Set(slots).size === slots.length) continue;
    const ordered = inOrder(
      places.map(([, { box }]) => box),
      rows[row]?.slots ?? [],
    );
    places.forEach(([{ slot }, ...controls], index) => {
      const isShared = slots.filter((other) => other === slot).length > 1;
      const own = ordered?.[index] ?? (isShared ? null : slot);
      for (const control of controls) targets.set(control, { row, slot: own, confidence: BESIDE });
    });
  }
  return targets;
}

/** Controls with their targets by the place they stand at: a form field may lie over a box that is printed there. */
function placesOf(
  found: readonly (readonly [Drawing, Target])[],
): readonly (readonly [Target, Drawing, ...Drawing[]])[] {
  const places: [Target, Drawing, ...Drawing[]][] = [];
  for (const [control, target] of found) {
    const same = places.find(([, other]) => contains(other.box, centreOf(control.box)));
    if (same === undefined) places.push([target, control]);
    else same.push(control);
  }
  return places;
}

/** Controls stand as far before their slots as others do, give or take so many of their widths. */
const ABOUT = 1.5;

/** The slots of as many controls, each about as far before its own; undefined where they stand otherwise. */
function inOrder(controls: readonly Box[], slots: readonly Slot[]): readonly number[] | undefined {
  if (controls.length !== slots.length) return undefined;
  const fromLeft = (boxes: readonly Box[]) =>
    [...boxes.keys()].sort((a, b) => (boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0));
  const ordered = fromLeft(slots.map(({ box }) => box));
  const places = new Map(fromLeft(controls).map((at, rank) => [at, ordered[rank] ?? 0]));
  const own = controls.map((_, index) => places.get(index) ?? 0);
  const distances = controls.map(
    (control, index) => (slots[own[index] ?? 0]?.box.x ?? 0) - centreOf(control).x,
  );
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const width = Math.max(...controls.map((control) => control.width));
  return least < 0 || most - least > ABOUT * width ? undefined : own;
}

/** The slot a control belongs to: the one it lies in, else the nearest word to its right. */
function controlTarget(box: Box, rows: readonly DrawableRow[]): Target | undefined {
  const centre = centreOf(box);
  const [row] = rowsBetween(centre.y, centre.y, rows);
  const slots = row === undefined ? [] : (rows[row]?.slots ?? []);
  if (row === undefined || slots.length === 0) return undefined;
  const inside = slots.findIndex((slot) => contains(slot.box, centre));
  if (inside >= 0) return { row, slot: inside, confidence: IN_SLOT };
  const right = slots
    .map((slot, index) => ({ index, distance: slot.box.x - centre.x }))
    .filter(({ distance }) => distance > -slotWidth(slots) / 2)
    .sort((a, b) => a.distance - b.distance)[0];
  if (right === undefined || right.distance > 60) return { row, slot: null, confidence: 0 };
  return { row, slot: right.index, confidence: BESIDE };
}

const slotWidth = (slots: readonly Slot[]): number =>
  slots.reduce((sum, slot) => sum + slot.box.width, 0) / Math.max(1, slots.length);
