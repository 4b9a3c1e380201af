import type { Cursor } from '../cursor.js';

/** Parts of an object's record that are read: [MS-XLS] 2.5.143 and the following. */
const PART = {
  end: 0x00,
  oldState: 0x0a,
  scrolled: 0x0e,
  state: 0x12,
  list: 0x13,
  checked: 0x14,
  common: 0x15,
} as const;
/** Kinds of objects. */
export const OBJECT = {
  chart: 0x05,
  picture: 0x08,
  checkBox: 0x0b,
  option: 0x0c,
  listBox: 0x12,
  groupBox: 0x13,
  dropDown: 0x14,
  note: 0x19,
} as const;
/** Bit of what Excel itself put on the sheet, such as the arrows of a filter. */
const OF_EXCEL = 0x100;

/** What stands on a sheet: a shape, a control, the box of a comment. */
export interface SheetObject {
  readonly id: number;
  readonly type: number;
  readonly ofExcel: boolean;
  /** 0 off, 1 on, 2 neither. */
  readonly checked: number;
  /** Formulas of the cell a control writes to, and of the entries it offers. */
  readonly link: Uint8Array | undefined;
  readonly list: Uint8Array | undefined;
  /** The entry chosen, from 1. */
  readonly selected: number;
  /** Of the records behind it. */
  text: string;
}

/** Reads the record of an object: parts, each with its number and its length. */
export function readObject(cursor: Cursor): SheetObject {
  let [id, type, flags, selected, oldState] = [0, 0, 0, 0, 0];
  let state: number | undefined;
  let link: Uint8Array | undefined;
  let list: Uint8Array | undefined;
  while (cursor.left >= 4) {
    const part = cursor.uint16();
    const length = cursor.uint16();
    if (part === PART.end) break;
    if (part === PART.list) {
      // Its length says something else than how long it is, so it is the last one read.
      list = formulaIn(cursor, cursor.uint16());
      cursor.skip(2);
      selected = cursor.uint16();
      break;
    }
    const { left } = cursor;
    if (part === PART.common) {
      type = cursor.uint16();
      id = cursor.uint16();
      flags = cursor.uint16();
    } else if (part === PART.state) state = cursor.uint16();
    // Where Excel 95 had the state; Excel leaves it unused, and LibreOffice knows no other place.
    else if (part === PART.oldState && length > 0) oldState = cursor.uint16();
    else if (part === PART.checked || part === PART.scrolled) link = formulaIn(cursor, length);
    cursor.skip(Math.max(0, length - (left - cursor.left)));
  }
  const checked = state ?? oldState;
  return { id, type, ofExcel: (flags & OF_EXCEL) !== 0, checked, link, list, selected, text: '' };
}

/** A formula that takes up a number of bytes, some of which only fill. */
function formulaIn(cursor: Cursor, length: number): Uint8Array | undefined {
  if (length < 6) {
    cursor.skip(length);
    return undefined;
  }
  const size = cursor.uint16() & 0x7fff;
  cursor.skip(4);
  const formula = cursor.bytes(Math.min(size, length - 6));
  cursor.skip(length - 6 - formula.length);
  return formula;
}
