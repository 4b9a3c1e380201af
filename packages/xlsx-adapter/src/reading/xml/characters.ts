/** Characters of XML 1.0, by their codes. */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const BRACKET = 0x5d;
export const BYTE_ORDER_MARK = 0xfeff;

/** Not an Error: it ends a parse and is caught by whoever began it. */
export class NotWellFormed {
  constructor(readonly message: string) {}
}

export function fail(message: string): never {
  throw new NotWellFormed(message);
}

/** XML's white space (S); anything else, such as a full-width space, is text. */
export const isSpace = (code: number): boolean =>
  code <= SPACE && (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB);

/** Index of the first character from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

const INSIDE = 1;
const ANYWHERE = 2;
/** Where in a name an ASCII character may stand; 0: nowhere. */
const ASCII = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ:_')
  ASCII[letter.charCodeAt(0)] = ANYWHERE;
for (const letter of '0123456789-.') ASCII[letter.charCodeAt(0)] = INSIDE;

/** The same beyond ASCII, first and last of each range: productions 4 and 4a of XML 1.0, fifth edition. */
type Ranges = readonly (readonly [first: number, last: number])[];
const WIDE_STARTS: Ranges = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
const WIDE_OTHERS: Ranges = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];
const within = (point: number, ranges: Ranges): boolean =>
  ranges.some(([first, last]) => point >= first && point <= last);

/** Index behind the name that begins at `at`; fails where none begins. */
export function nameEnd(text: string, at: number): number {
  let next = at;
  let code = text.charCodeAt(next);
  if (code < 128 && ASCII[code] === ANYWHERE) {
    do {
      next += 1;
      code = text.charCodeAt(next);
    } while (code < 128 && ASCII[code] !== 0);
    // Also at the end of the text, where there is no code.
    if (!(code >= 128)) return next;
  }
  const end = nameRest(text, next, next > at);
  return end > at ? end : fail('no name where one is needed');
}

/**
 * Index behind the name characters from `at` on, of ASCII or not.
 * @param inside whether a name has begun, so that digits and the like may stand there
 */
export function nameRest(text: string, at: number, inside: boolean): number {
  let next = at;
  while (next < text.length) {
    const point = text.codePointAt(next) ?? 0;
    const rest = inside || next > at;
    const stands =
      point < 128
        ? ASCII[point] === ANYWHERE || (rest && ASCII[point] === INSIDE)
        : within(point, WIDE_STARTS) || (rest && within(point, WIDE_OTHERS));
    if (!stands) break;
    next += point > 0xffff ? 2 : 1;
  }
  return next;
}

/** Whether a code point may stand in a document at all (production 2). */
export const isCharacter = (point: number): boolean =>
  (point >= SPACE && point <= 0xd7ff) ||
  point === LINE_FEED ||
  point === RETURN ||
  point === TAB ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x10000 && point <= 0x10ffff);

/** Fails unless the code units from `start` to `end` are characters that XML allows. */
export function checkCharacters(text: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= SPACE && code < 0xd800) continue;
    at = checkRare(text, at, code);
  }
}

/**
 * Looks closer at a code unit that is a control character, a surrogate or beyond; fails unless it is
 * allowed.
 * @returns index of the last code unit of the character
 */
export function checkRare(text: string, at: number, code: number): number {
  const point = code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? code) : code;
  if (!isCharacter(point)) fail('a character that XML does not allow');
  return point > 0xffff ? at + 1 : at;
}
