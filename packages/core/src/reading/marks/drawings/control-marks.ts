import { groupedBy } from '../../../basics/grouped.js';
import { type Box, boxAround, centreOf, contains, type Drawing } from '../../../pages/index.js';
import type { Slot } from '../slots/slot.js';
import { type DrawableRow, rowsBetween, type Target } from './drawable-row.js';

/** Check boxes and option buttons, each beside or in the place of the answer it stands for. */
export const isControl = ({ kind }: Drawing): boolean => kind === 'checkbox' || kind === 'option';

const IN_SLOT = 0.97;
const BESIDE = 0.93;

/**
 * The slots that controls belong to; of those on no row, none. Controls take turns with printed words where
 * there are as many. Where they do not, one that seems to share its slot with another stands where two
 * columns meet: those that stand as far before their slots go with them in their order, and of others nobody
 * can tell. Nor can anybody where the other rows of the page have their boxes behind the words.
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
  const found = [...groupedBy(targets, ([, { row }]) => row)].map(([row, own]) => {
    const places = placesOf(own);
    const slots = rows[row]?.slots ?? [];
    const boxes = places.map(([, { box }]) => box);
    return { row, places, slots, boxes, turns: inTurns(boxes, slots) };
  });
  const rowsIn = (side: Turns['side']) => found.filter(({ turns }) => turns?.side === side).length;
  const areBehind = rowsIn('behind') > rowsIn('before');
  for (const { row, places, slots, boxes, turns } of found) {
    const own = places.map(([{ slot }]) => slot);
    const isPrinted = slots.some((slot) => lettersOf(slot) !== null);
    const isUnclear = areBehind && turns === undefined && isPrinted;
    const isShared = (slot: number | null) => own.filter((other) => other === slot).length > 1;
    if (turns === undefined && !isUnclear && !own.some(isShared)) continue;
    const ordered = isUnclear ? undefined : (turns?.slots ?? inOrder(boxes, slots));
    const confidence = turns === undefined ? BESIDE : IN_SLOT;
    places.forEach(([{ slot }, ...drawn], index) => {
      const known = ordered?.[index] ?? (isUnclear || isShared(slot) ? null : slot);
      for (const control of drawn) targets.set(control, { row, slot: known, confidence });
    });
  }
  return targets;
}

/** Slots of controls that take turns with words, and the side of the words on which they stand. */
interface Turns {
  readonly slots: readonly number[];
  readonly side: 'before' | 'behind';
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

/** Indexes of boxes from left to right. */
const fromLeft = (boxes: readonly Box[]): readonly number[] =>
  [...boxes.keys()].sort((a, b) => (boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0));

/** For each control the slot that has its rank from left to right. */
function byRank(controls: readonly Box[], slots: readonly Slot[]): readonly number[] {
  const ordered = fromLeft(slots.map(({ box }) => box));
  const ranks = new Map(fromLeft(controls).map((at, rank) => [at, ordered[rank] ?? 0]));
  return controls.map((_, index) => ranks.get(index) ?? 0);
}

/** A box may reach over the edge of its word, in points. */
const OVER = 2;

/** Where the letters of a word are printed; null where only its cell is known. */
function lettersOf({ kind, cell, box }: Slot): Box | null {
  if (kind === 'inline') return box;
  const characters = kind === 'word' ? (cell?.characters ?? []) : [];
  return characters.length === 0 ? null : boxAround(characters);
}

/**
 * The slots of controls that take turns with the printed words, one before each of them or one behind each:
 * `□ はい □ いいえ`, `はい □ いいえ □`. Undefined where they stand otherwise.
 */
function inTurns(controls: readonly Box[], slots: readonly Slot[]): Turns | undefined {
  if (controls.length < 2 || controls.length !== slots.length) return undefined;
  const letters = slots.map(lettersOf);
  const places = letters.flatMap((box) => box ?? []);
  if (places.length < slots.length) return undefined;
  const words = fromLeft(places).flatMap((at) => places[at] ?? []);
  const own = fromLeft(controls).flatMap((at) => controls[at] ?? []);
  const stands = (one: Box | undefined, other: Box | undefined) =>
    one === undefined || other === undefined || one.x + one.width <= other.x + OVER;
  const before = own.every((box, rank) => stands(box, words[rank]) && stands(words[rank - 1], box));
  const behind = own.every((box, rank) => stands(words[rank], box) && stands(box, words[rank + 1]));
  if (!before && !behind) return undefined;
  return { slots: byRank(controls, slots), side: before ? 'before' : 'behind' };
}

/** The slots of as many controls, each about as far before its own; undefined where they stand otherwise. */
function inOrder(controls: readonly Box[], slots: readonly Slot[]): readonly number[] | undefined {
  if (controls.length !== slots.length) return undefined;
  const own = byRank(controls, slots);
  const distances = controls.map(
    (control, index) => (slots[own[index] ?? 0]?.box.x ?? 0) - centreOf(control).x,
  );
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const width = Math.max(...controls.map((control) => control.width));
  return least < 0 || most - least > ABOUT * width ? undefined : own;
}

/** So far behind all places to answer, in points, a control stands in a column of its own: 病院確認. */
const ELSEWHERE = 100;

/** The slot a control belongs to: the one it lies in, else the nearest word to its right. */
function controlTarget(box: Box, rows: readonly DrawableRow[]): Target | undefined {
  const centre = centreOf(box);
  const [row] = rowsBetween(centre.y, centre.y, rows);
  const slots = row === undefined ? [] : (rows[row]?.slots ?? []);
  if (row === undefined || slots.length === 0) return undefined;
  if (slots.every((slot) => centre.x > slot.box.x + slot.box.width + ELSEWHERE)) return undefined;
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
