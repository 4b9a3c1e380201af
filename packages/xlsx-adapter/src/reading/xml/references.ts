import { AMPERSAND, APOSTROPHE, fail, GREATER, isCharacter, LESS, QUOTE } from './characters.js';

/** The entities of XML itself. There are no others: document types are refused. */
const ENTITIES: ReadonlyMap<string, number> = new Map([
  ['amp', AMPERSAND],
  ['lt', LESS],
  ['gt', GREATER],
  ['quot', QUOTE],
  ['apos', APOSTROPHE],
]);

const NUMBER_SIGN = 0x23;
const SMALL_X = 0x78;
const SEMICOLON = 0x3b;
const BEYOND_UNICODE = 0x110000;

/** Value of a digit, up to f; 16 for anything else. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  // Setting one bit makes ASCII letters small.
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : 16;
}

/** Index behind the reference that was read last. */
let behind = 0;

/** The code point that a number between `&#` and `;` stands for. */
function numbered(bytes: Uint8Array, start: number): number {
  const base = bytes[start] === SMALL_X ? 16 : 10;
  const first = base === 16 ? start + 1 : start;
  let point = 0;
  let at = first;
  for (; bytes[at] !== SEMICOLON; at += 1) {
    const digit = digitOf(bytes[at] as number);
    if (digit >= base) fail('a reference to no number');
    point = point * base + digit;
    if (point > BEYOND_UNICODE) point = BEYOND_UNICODE;
  }
  if (first === at || !isCharacter(point)) fail('a reference to no character');
  behind = at + 1;
  return point;
}

/** Letters of the longest entity. */
const LONGEST_ENTITY = 4;

/** The character that the entity between `&` and `;` stands for. */
function named(bytes: Uint8Array, start: number): number {
  const at = bytes.subarray(start, start + LONGEST_ENTITY + 1).indexOf(SEMICOLON);
  const name = String.fromCharCode(...bytes.subarray(start, start + Math.max(0, at)));
  behind = start + at + 1;
  return ENTITIES.get(name) ?? fail('an unknown entity');
}

/** The code point that the reference stands for whose `&` is at a place. */
export function referenceAt(bytes: Uint8Array, at: number): number {
  const start = at + 1;
  return bytes[start] === NUMBER_SIGN ? numbered(bytes, start + 1) : named(bytes, start);
}

/** Index behind the reference that was read last. */
export const behindReference = (): number => behind;
