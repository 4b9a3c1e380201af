import {
  CHOICE_WORDS,
  type Choice,
  type Drawing,
  type LayoutRow,
  optionHeader,
  type Page,
  type Position,
  type Slot,
} from '@kaijisho/core';
import { isPrinted, type PrintedSlot } from './draw-marks.js';
import { lookOf, type UsedMarking } from './marking.js';
import { CIRCLE, TICK, tickedText, writtenMark } from './printed-words.js';
import { letters, type NewValue } from './sheet-edit.js';
import type { NewLook } from './style-edit.js';

type Stored = NonNullable<Drawing['stored']>;

/** A printed word that gets another look. */
export interface RestyledWord {
  readonly slot: PrintedSlot;
  readonly look: NewLook;
}

/**
 * What is to be changed for one row: cells by address, controls by the answer they stand for, the
 * entry of a drop-down, a word to be drawn around, words to look different.
 */
export interface RowMarks {
  readonly cells: ReadonlyMap<string, NewValue>;
  readonly controls: readonly { readonly stored: Stored; readonly on: boolean }[];
  /** Entry of a drop-down control, counted from 1. */
  readonly lists: readonly { readonly stored: Stored; readonly entry: number }[];
  readonly drawn: readonly PrintedSlot[];
  readonly restyled: readonly RestyledWord[];
  /** The printed words were marked in the way that the form asks for. */
  readonly byWay: boolean;
}

/** Why a row cannot be marked: it has no place for the answer, or none for this kind of mark. */
type NoMark = 'no-place' | 'cannot-mark-so';

export const addressOf = ({ row, col }: Position): string => `${letters(col)}${row}`;

const CHOSEN = /^[○◯〇●◎✓✔☑■レ×xX1１]$/;
const NOTHING: RowMarks = {
  cells: new Map(),
  controls: [],
  lists: [],
  drawn: [],
  restyled: [],
  byWay: false,
};

function columnMarks(row: LayoutRow, choice: Choice, sign: string): ReadonlyMap<string, NewValue> {
  const cells = new Map<string, NewValue>();
  for (const slot of row.slots) {
    const column = row.columns.find((one) => one.choice === slot.choice);
    const address = slot.cell?.address ?? (column && addressOf({ row: row.row, col: column.from }));
    if (address === undefined) continue;
    if (slot.choice === choice) {
      const own = slot.cell?.choices?.find((entry) => CHOSEN.test(entry.trim()));
      cells.set(address, own ?? sign);
    } else if ((slot.cell?.text ?? '') !== '') cells.set(address, null);
  }
  return cells;
}

/** Signs that lists offer for an answer; words are known already. */
const SIGNS: Readonly<Record<Choice, RegExp>> = {
  yes: /^(?:[○◯〇]|可)$/,
  no: /^(?:[×✕✖]|否)$/,
  'not-applicable': /^[－―ー‐–—/／-]$/,
};

/** Index of the entry that means the choice; -1 where the list has none. */
const entryOf = (entries: readonly string[], choice: Choice): number => {
  const worded = entries.findIndex((entry) => optionHeader(entry) === choice);
  return worded < 0 ? entries.findIndex((entry) => SIGNS[choice].test(entry.trim())) : worded;
};

/** The answer cell with the entry of its list, or with the plain word where it has no list. */
function answerCell({ offered, answer }: LayoutRow, choice: Choice): RowMarks | null {
  if (answer === null) return null;
  const entry = offered[entryOf(offered, choice)];
  // Excel refuses what a list does not offer.
  if (entry === undefined && offered.length > 0) return null;
  return { ...NOTHING, cells: new Map([[addressOf(answer), entry ?? CHOICE_WORDS[choice]]]) };
}

function controlMarks({ controls }: LayoutRow, choice: Choice): RowMarks {
  const cells = new Map<string, NewValue>();
  controls.forEach(({ choice: own, drawing }, index) => {
    const { linkedCell, kind } = drawing;
    if (linkedCell === undefined) return;
    if (kind === 'checkbox') cells.set(linkedCell, own === choice);
    // Option buttons of one group share a cell, which holds the number of the chosen one.
    else if (own === choice) cells.set(linkedCell, index + 1);
  });
  const set = controls.flatMap(({ choice: own, drawing }) =>
    drawing.stored === undefined ? [] : [{ stored: drawing.stored, on: own === choice }],
  );
  return { ...NOTHING, cells, controls: set };
}

/** A drop-down control keeps the number of its entry itself and in the cell it is linked with. */
function listMarks({ entries = [], stored, linkedCell }: Drawing, choice: Choice): RowMarks | null {
  const entry = entryOf(entries, choice) + 1;
  if (entry === 0 || stored === undefined) return null;
  const cells = new Map(linkedCell === undefined ? [] : [[linkedCell, entry]]);
  return { ...NOTHING, cells, lists: [{ stored, entry }] };
}

/** Marks a printed word in the form's way: drawn around, ticked, or looking unlike the others. */
function wordMarks(
  slots: readonly Slot[],
  chosen: PrintedSlot,
  way: UsedMarking,
): RowMarks | NoMark {
  const { markings } = way;
  if (markings.includes('circle')) return { ...NOTHING, drawn: [chosen], byWay: true };
  if (markings.includes('tick')) {
    const { address } = chosen.cell;
    return { ...NOTHING, cells: new Map([[address, tickedText(chosen)]]), byWay: true };
  }
  const look = lookOf(way);
  // A ground belongs to a cell, not to one of the words in it.
  if (look.fill !== undefined && chosen.kind === 'inline') return 'cannot-mark-so';
  const { struck, ...others } = look;
  const left = struck === true ? slots.filter((slot) => slot !== chosen).filter(isPrinted) : [];
  return {
    ...NOTHING,
    restyled: [
      ...left.map((slot) => ({ slot, look: { struck: true } })),
      ...(Object.keys(others).length > 0 ? [{ slot: chosen, look: others }] : []),
    ],
    byWay: true,
  };
}

/**
 * How a row of the file is marked with a choice, in the file's own way: its control, its column, its
 * box, its list, or its printed words.
 * @param way how printed words are marked
 */
export function marksOfRow(
  page: Page,
  row: LayoutRow,
  choice: Choice,
  way: UsedMarking,
): RowMarks | NoMark {
  if (row.controls.some((control) => control.choice === choice)) return controlMarks(row, choice);
  if (row.list !== null) return listMarks(row.list, choice) ?? 'no-place';
  const kind = row.slots[0]?.kind;
  if (kind === undefined) return answerCell(row, choice) ?? 'no-place';
  const [slot, further] = row.slots.filter((one) => one.choice === choice);
  // はい（標準） and はい（オプション） both say more than the answer to fill in.
  if (slot === undefined || further !== undefined) return 'no-place';
  if (kind === 'column') {
    const sign = way.markings.includes('tick') ? TICK : CIRCLE;
    return { ...NOTHING, cells: columnMarks(row, choice, sign) };
  }
  const written = writtenMark(page, row, choice);
  if (written !== null) return { ...NOTHING, cells: written };
  return isPrinted(slot) ? wordMarks(row.slots, slot, way) : 'no-place';
}
