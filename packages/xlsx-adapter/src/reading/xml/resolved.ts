import {
  AMPERSAND,
  BRACKET,
  checkCharacter,
  fail,
  GREATER,
  kindOf,
  LESS,
  LINE_FEED,
  PLAIN,
  pointAt,
  RETURN,
  SPACE,
  SUSPICIOUS_LEAD,
  TAB,
  THREE,
  threeAt,
  widthOf,
} from './characters.js';
import { behindReference, referenceAt } from './references.js';

/** UTF-16 units made a text at once: far fewer than an engine takes as arguments. */
const MOST_UNITS = 4096;
const units: number[] = new Array(MOST_UNITS + 2).fill(0);
const textOf = (count: number): string => String.fromCharCode(...units.slice(0, count));

/** Index of the byte that ended what was read last. */
let end = 0;
export const endOfResolved = (): number => end;

/**
 * The text from a place up to the next `<`, or the value up to the quote that ends it. Every `&…;` is
 * replaced by what it stands for, and what comes out of one is not looked at again. Line ends of any kind
 * become one line feed, or, in a value, white space of any kind a space. Fails where there is no proper
 * text, or no end of a value.
 *
 * Units are gathered and made a text at once: for a few words that is faster than any decoder, and some
 * writers put all that is not Latin as references, of which a piece of text for each takes several times
 * as long.
 */
export function resolved(bytes: Uint8Array, start: number, ending: number): string {
  let text = '';
  let count = 0;
  let at = start;
  for (;;) {
    const byte = bytes[at] as number;
    const kind = kindOf(byte);
    let point = byte;
    if (kind === PLAIN) at += 1;
    else if (kind === THREE) {
      point = threeAt(bytes, at);
      at += 3;
    } else if (byte === AMPERSAND) {
      point = referenceAt(bytes, at);
      at = behindReference();
    } else if (byte === ending || at >= bytes.length) break;
    else if (byte >= 0x80) {
      if (byte === SUSPICIOUS_LEAD) checkCharacter(bytes, at);
      point = pointAt(bytes, at);
      at += widthOf(byte);
    } else {
      point = unusual(bytes, at, start, ending);
      at += byte === RETURN && bytes[at + 1] === LINE_FEED ? 2 : 1;
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
  }
  if (at >= bytes.length && ending !== LESS) fail('a value without an end');
  end = at;
  return text + textOf(count);
}

/** What a byte is read as that is markup elsewhere, or white space. */
function unusual(bytes: Uint8Array, at: number, start: number, ending: number): number {
  const byte = bytes[at] as number;
  if (byte === LESS) fail('a < in an attribute value');
  if (byte < SPACE) {
    checkCharacter(bytes, at);
    return ending !== LESS ? SPACE : byte === TAB ? TAB : LINE_FEED;
  }
  const closes = byte === GREATER && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET;
  if (closes && ending === LESS && at - start >= 2) fail('a ]]> in text');
  return byte;
}
