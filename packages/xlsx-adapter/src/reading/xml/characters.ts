/** Characters of XML 1.0 as bytes of UTF-8 that is known to be valid. */

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const BRACKET = 0x5d;

/** Makes a text of bytes that are known to be UTF-8; of a mark at its beginning, too. */
export const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

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

/** Index of the first byte from `at` on that is no white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isSpace(bytes[next] as number)) next += 1;
  return next;
}

/** Kinds of bytes as they stand in texts and in values in either kind of quotes. */
const KINDS = new Uint8Array(256);
/** ASCII that means nothing but itself. */
export const PLAIN = 1;
/** Begins a character of three bytes that needs no further look: kana, kanji and most others. */
export const THREE = 2;
for (let code = SPACE; code < 0x80; code += 1) KINDS[code] = PLAIN;
for (const code of [QUOTE, AMPERSAND, APOSTROPHE, LESS, GREATER]) KINDS[code] = 0;
/** The only lead byte behind which a character may hide that XML does not allow: U+FFFE or U+FFFF. */
export const SUSPICIOUS_LEAD = 0xef;
for (let lead = 0xe0; lead < SUSPICIOUS_LEAD; lead += 1) KINDS[lead] = THREE;
/** `PLAIN`, `THREE`, or another number for whatever needs a look. */
export const kindOf = (byte: number): number | undefined => KINDS[byte];

/** Bytes of the character that begins with a byte. */
export const widthOf = (lead: number): number => {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
};

/** The character of three bytes that begins at a place. */
export const threeAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] as number) & 0x0f) << 12) |
  (((bytes[at + 1] as number) & 0x3f) << 6) |
  ((bytes[at + 2] as number) & 0x3f);

/** The character that begins at a place. */
export function pointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const width = widthOf(lead);
  if (width === 1) return lead;
  let point = lead & (0x7f >> width);
  for (let next = at + 1; next < at + width; next += 1)
    point = (point << 6) | ((bytes[next] as number) & 0x3f);
  return point;
}

const INSIDE = 1;
const ANYWHERE = 2;
/** Where in a name an ASCII character may stand; 0: nowhere. */
const ASCII = new Uint8Array(256);
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ:_')
  ASCII[letter.charCodeAt(0)] = ANYWHERE;
for (const letter of '0123456789-.') ASCII[letter.charCodeAt(0)] = INSIDE;

/** Whether a byte is an ASCII character with which a name may begin. */
export const startsName = (byte: number): boolean => ASCII[byte] === ANYWHERE;
/** Whether a byte is an ASCII character that may stand in a name behind its first. */
export const continuesName = (byte: number): boolean => (ASCII[byte] as number) > 0;

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

/**
 * Width of the character at a place when it may stand in a name, else 0.
 * @param inside whether a name has begun, so that digits and the like may stand there
 */
export function nameWidth(bytes: Uint8Array, at: number, inside: boolean): number {
  const lead = bytes[at] as number;
  if (lead < 128) return ASCII[lead] === ANYWHERE || (inside && ASCII[lead] === INSIDE) ? 1 : 0;
  // Behind the end there is no byte.
  if (!(lead >= 128)) return 0;
  const point = pointAt(bytes, at);
  const stands = within(point, WIDE_STARTS) || (inside && within(point, WIDE_OTHERS));
  return stands ? widthOf(lead) : 0;
}

/** Whether a code point may stand in a document at all (production 2). */
export const isCharacter = (point: number): boolean =>
  (point >= SPACE && point <= 0xd7ff) ||
  point === LINE_FEED ||
  point === RETURN ||
  point === TAB ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x10000 && point <= 0x10ffff);

/** Fails unless the character at a place is one that XML allows; also behind the end, where there is none. */
export function checkCharacter(bytes: Uint8Array, at: number): void {
  if (at >= bytes.length || !isCharacter(pointAt(bytes, at)))
    fail('a character that XML does not allow');
}
