import {
  AMPERSAND,
  APOSTROPHE,
  fail,
  GREATER,
  isCharacter,
  LESS,
  LINE_FEED,
  pointAt,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
  widthOf,
} from './characters.js';

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
function numbered(bytes: Uint8Array, start: number, end: number): number {
  const base = bytes[start] === SMALL_X ? 16 : 10;
  const first = base === 16 ? start + 1 : start;
  let point = 0;
  let at = first;
  for (; at < end && bytes[at] !== SEMICOLON; at += 1) {
    const digit = digitOf(bytes[at] as number);
    if (digit >= base) fail('a reference to no number');
    point = point * base + digit;
    if (point > BEYOND_UNICODE) point = BEYOND_UNICODE;
  }
  if (at === end) fail('a reference without an end');
  if (first === at || !isCharacter(point)) fail('a reference to no character');
  behind = at + 1;
  return point;
}

/** Letters of the longest entity. */
const LONGEST_ENTITY = 4;

/** The character that the entity between `&` and `;` stands for. */
function named(bytes: Uint8Array, start: number, end: number): number {
  const at = bytes.subarray(start, Math.min(end, start + LONGEST_ENTITY + 1)).indexOf(SEMICOLON);
  const name = String.fromCharCode(...bytes.subarray(start, start + Math.max(0, at)));
  behind = start + at + 1;
  return ENTITIES.get(name) ?? fail('an unknown entity');
}

/** UTF-16 units made a text at once: far fewer than an engine takes as arguments. */
const MOST_UNITS = 4096;
const units: number[] = new Array(MOST_UNITS + 1).fill(0);
const textOf = (count: number): string => String.fromCharCode(...units.slice(0, count));

/**
 * The text between two places with every `&…;` replaced by what it stands for; what comes out of one is
 * not looked at again. Line ends of any kind become one line feed, or, in a value, white space of any
 * kind a space. Units are gathered and made a text at once: for a few words that is faster than any
 * decoder, and some writers put all that is not Latin as references, of which a piece of text for each
 * takes several times as long.
 */
export function resolved(bytes: Uint8Array, start: number, end: number, inValue: boolean): string {
  let text = '';
  let count = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    let point = byte;
    let next = at + widthOf(byte);
    if (byte === AMPERSAND) {
      const number = bytes[next] === NUMBER_SIGN;
      point = number ? numbered(bytes, next + 1, end) : named(bytes, next, end);
      next = behind;
    } else if (byte >= 0x80) point = pointAt(bytes, at);
    else if (byte < SPACE) {
      point = inValue ? SPACE : byte === TAB ? TAB : LINE_FEED;
      if (byte === RETURN && bytes[next] === LINE_FEED) next += 1;
    }
    if (point > 0xffff) {
      units[count] = 0xd7c0 + (point >> 10);
      count += 1;
      point = 0xdc00 + (point & 0x3ff);
    }
    units[count] = point;
    count += 1;
    if (count >= MOST_UNITS) {
      text += textOf(count);
      count = 0;
    }
    at = next;
  }
  return text + textOf(count);
}
