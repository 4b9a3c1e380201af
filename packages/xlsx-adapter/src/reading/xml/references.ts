import { fail, isCharacter } from './characters.js';

/** The entities of XML itself. There are no others: document types are refused. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const NUMBER_SIGN = 0x23;
const SMALL_X = 0x78;
const BEYOND_UNICODE = 0x110000;

/** Value of a digit, up to f; 16 for anything else. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  // Setting one bit makes ASCII letters small.
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : 16;
}

/**
 * The character that `#…` or `#x…` between two places stands for. Some writers put all of a text
 * that is not Latin this way.
 */
function numbered(text: string, start: number, end: number): string {
  const base = text.charCodeAt(start + 1) === SMALL_X ? 16 : 10;
  const first = base === 16 ? start + 2 : start + 1;
  let point = 0;
  for (let at = first; at < end; at += 1) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) fail('a reference to no number');
    point = Math.min(point * base + digit, BEYOND_UNICODE);
  }
  if (first === end || !isCharacter(point)) fail('a reference to no character');
  return point <= 0xffff ? String.fromCharCode(point) : String.fromCodePoint(point);
}

/** Every `&…;` replaced by what it stands for; what comes out of one is not looked at again. */
export function resolveReferences(text: string): string {
  let resolved = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0) fail('a reference without an end');
    if (at > from) resolved += text.slice(from, at);
    resolved +=
      text.charCodeAt(at + 1) === NUMBER_SIGN
        ? numbered(text, at + 1, end)
        : (ENTITIES.get(text.slice(at + 1, end)) ?? fail('an unknown entity'));
    from = end + 1;
  }
  return from < text.length ? resolved + text.slice(from) : resolved;
}

/** Line ends of any kind as one line feed, which is how XML hands text on. */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
