import { type Deadline, type Facts, isStop } from '@kaijisho/core';
import { Cursor } from './cursor.js';

/** Numbers of the records that are read: [MS-XLS] 2.3. */
export const RECORD = {
  formula: 0x06,
  endOfPart: 0x0a,
  externalSheets: 0x17,
  name: 0x18,
  note: 0x1c,
  date1904: 0x22,
  password: 0x2f,
  font: 0x31,
  more: 0x3c,
  defaultColumnWidth: 0x55,
  object: 0x5d,
  columns: 0x7d,
  sheet: 0x85,
  options: 0x81,
  palette: 0x92,
  usualWidth: 0x99,
  numbers: 0xbd,
  blanks: 0xbe,
  richString: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  drawing: 0xec,
  strings: 0xfc,
  sharedString: 0xfd,
  linked: 0x1ae,
  objectText: 0x1b6,
  validation: 0x1be,
  blank: 0x201,
  number: 0x203,
  string: 0x204,
  booleanOrError: 0x205,
  result: 0x207,
  row: 0x208,
  usualHeight: 0x225,
  packedNumber: 0x27e,
  format: 0x41e,
  start: 0x809,
} as const;

/** Bytes of a record before its content: its number and its length. */
export const HEAD = 4;
/** Records between two looks at the clock. */
const PAUSE = 1024;

/** A record with those that continue it. */
export interface Rec {
  readonly type: number;
  readonly pieces: readonly Uint8Array[];
}

/** The records of a stream from a place on, each with what continues it. */
function* recordsFrom(stream: Uint8Array, start: number, deadline: Deadline): Generator<Rec, void> {
  const data = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  for (let passed = 0; at + HEAD <= stream.length; passed += 1) {
    if (passed % PAUSE === 0) deadline.check();
    const type = data.getUint16(at, true);
    const pieces: Uint8Array[] = [];
    let kind: number = type;
    do {
      const content = at + HEAD;
      at = content + data.getUint16(at + 2, true);
      pieces.push(stream.subarray(content, at));
      kind = at + HEAD <= stream.length ? data.getUint16(at, true) : RECORD.endOfPart;
    } while (kind === RECORD.more);
    yield { type, pieces };
  }
}

/** What the first record of a part says: [MS-XLS] 2.4.21. */
export interface Start {
  /** Excel 97 to 2003, or before. */
  readonly isKnown: boolean;
  readonly kind: 'sheet' | 'macros' | 'other';
}

/** The version that Excel 97 brought and 2003 still wrote. */
const VERSION = 0x600;
const SHEET = 0x10;
const MACROS = 0x40;
/** Programs before Excel 5 began a part with other numbers, of which this much is the same. */
const SAME = 0xff;

/** What begins at a place of the stream; undefined when no part does. */
export function startAt(
  { stream, deadline }: Pick<LegacyFile, 'stream' | 'deadline'>,
  place: number,
): Start | undefined {
  const { value: first } = recordsFrom(stream, place, deadline).next();
  const content = first?.pieces[0];
  if (!first || !content || content.length < 4) return undefined;
  if ((first.type & SAME) !== (RECORD.start & SAME)) return undefined;
  const cursor = new Cursor([content]);
  const isKnown = first.type === RECORD.start && cursor.uint16() === VERSION;
  const kind = isKnown ? cursor.uint16() : 0;
  return { isKnown, kind: kind === SHEET ? 'sheet' : kind === MACROS ? 'macros' : 'other' };
}

/**
 * Hands the records of one part of the workbook to a handler, without those of parts within it, such as
 * charts. A record that ends too early, or says what cannot be, becomes a fact; the others count.
 */
export function readPart(
  { stream, deadline, facts }: LegacyFile,
  start: number,
  place: string,
  take: (type: number, cursor: Cursor) => void,
): void {
  let depth = 0;
  for (const { type, pieces } of recordsFrom(stream, start, deadline)) {
    if (type === RECORD.start) depth += 1;
    else if (type === RECORD.endOfPart) depth -= 1;
    else if (depth === 1)
      try {
        take(type, new Cursor(pieces));
      } catch (error) {
        if (isStop(error)) throw error;
        facts.add('damaged-part', place);
      }
    if (depth <= 0) return;
  }
  facts.add('damaged-part', place);
}

/** What every concern needs while one file is read. */
export interface LegacyFile {
  readonly stream: Uint8Array;
  readonly deadline: Deadline;
  readonly facts: Facts;
}
