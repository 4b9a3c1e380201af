import { type TextFact, textFact } from '../facts.js';
import { isBlank, type SheetCell } from '../grid/sheet-cell.js';
import { isInvisible, standingText } from '../grid/standing-text.js';
import type { Mark, Slot } from './slots/slot.js';
import { type GlyphKind, glyphKind } from './words/glyphs.js';
import { notedMark } from './words/noted-mark.js';
import { optionWord } from './words/option-words.js';

/** How the marks of one table work, learnt from all of its rows. */
export interface GlyphHabits {
  /** Crosses choose (a ballot): no circle or tick does. */
  readonly crossChooses: boolean;
  /** ○ is the empty twin of ● on this sheet. */
  readonly circleIsEmpty: boolean;
  /** Every row to answer has boxes (☐), filled or not. */
  readonly boxed: boolean;
}

const OPEN_CIRCLE = /^[\s(（[]*[○◯〇][\s)）\]]*$/;
const SOLID = /[●◉■☑✓✔◎⦿✅]/;

/** What is said behind a mark may take something back from it: `○（オプション）`. */
const REMARKED = 0.85;

/** Of the rows, the share with an empty box from which on all are printed with boxes. */
const MOSTLY_BOXED = 0.8;

const kindOf = (slot: Slot): GlyphKind => {
  const cell = slot.cell;
  if (cell === null) return 'nothing';
  if (cell.value === true) return 'chosen';
  if (cell.value === false) return 'nothing';
  return glyphKind(markIn(cell));
};

/** What is marked in a cell, without the numbers of notes, or the remark, behind it. */
function markIn(cell: SheetCell): string {
  const text = standingText(cell);
  return notedMark(text)?.mark ?? text;
}

/** What stands behind the mark in the column that was chosen, as printed; '' for nothing. */
export const saidBehind = ({ kind, cell }: Slot): string =>
  kind === 'column' && cell !== null ? (notedMark(standingText(cell))?.said ?? '') : '';

const isOpenCircle = textFact((text) => OPEN_CIRCLE.test(text));
const isSolid = textFact((text) => SOLID.test(text));
const holds =
  (fact: TextFact<boolean>) =>
  ({ cell }: Slot): boolean =>
    cell !== null && fact.of(cell);

/** Learns what the characters of option columns mean on this sheet. Rows of other slots say nothing. */
export function glyphHabits(rows: readonly (readonly Slot[])[]): GlyphHabits {
  let chosen = 0;
  let cross = 0;
  let circleBesideSolid = false;
  let boxed = 0;
  let counted = 0;
  for (const slots of rows) {
    const [first] = slots;
    if (first !== undefined && first.kind !== 'column') continue;
    counted += 1;
    circleBesideSolid ||= slots.some(holds(isOpenCircle)) && slots.some(holds(isSolid));
    let hasBox = false;
    for (const slot of slots) {
      const kind = kindOf(slot);
      if (kind === 'chosen') chosen += 1;
      if (kind === 'cross') cross += 1;
      if (kind === 'empty-box') hasBox = true;
    }
    if (hasBox) boxed += 1;
  }
  return {
    crossChooses: cross > 0 && chosen < Math.max(2, cross * 0.1),
    circleIsEmpty: circleBesideSolid,
    boxed: boxed > counted * MOSTLY_BOXED,
  };
}

/** Whether a row has dashes where all others have boxes: its form means it not to be answered. */
export const isDashedOut = (slots: readonly Slot[], { boxed }: GlyphHabits): boolean =>
  boxed &&
  slots.every(
    (slot) => slot.cell !== null && standingText(slot.cell) !== '' && kindOf(slot) === 'nothing',
  );

/** Marks of a row whose options are columns: a character, a word or a value under the heading. */
export function columnMarks(
  slots: readonly Slot[],
  habits: GlyphHabits,
): { readonly marks: readonly Mark[]; readonly unreadable: string | null } {
  const marks: Mark[] = [];
  const crosses: number[] = [];
  const elsewhere: Mark[] = [];
  let unreadable: string | null = null;
  slots.forEach((slot, index) => {
    const { cell } = slot;
    if (cell === null) return;
    const text = standingText(cell);
    const word = optionWord(text);
    // What cannot be seen may be an answer or what a template keeps for itself.
    if (isInvisible(cell) && !isBlank(cell)) unreadable = cell.text;
    if (word !== undefined) {
      (word.choice === slot.choice ? marks : elsewhere).push(mark(index, 0.98, text));
      return;
    }
    const kind = kindOf(slot);
    if (kind === 'other') unreadable = text;
    if (kind === 'cross') crosses.push(index);
    if (kind === 'chosen' && !(habits.circleIsEmpty && OPEN_CIRCLE.test(markIn(cell))))
      marks.push(mark(index, notedMark(text)?.isPlain === false ? REMARKED : 0.98, text));
  });
  if (habits.crossChooses) for (const index of crosses) marks.push(mark(index, 0.96, '×'));
  else if (marks.length === 0 && crosses.length === 1) {
    // A lone cross on a sheet of circles: under いいえ both readings agree, elsewhere they do not.
    const [only = 0] = crosses;
    if (slots[only]?.choice === 'no') marks.push(mark(only, 0.88, '×'));
    else unreadable = '×';
  } else if (marks.length === 0 && crosses.length > 1) {
    unreadable = '×';
  }
  // A word under the heading of another chooses nothing by itself, and what is chosen beside it is in doubt.
  if (marks.length > 0) marks.push(...elsewhere);
  else unreadable = elsewhere.at(-1)?.raw ?? unreadable;
  return { marks, unreadable };
}

const mark = (slot: number, confidence: number, raw: string): Mark => ({
  slot,
  kind: 'character',
  confidence,
  raw,
});
