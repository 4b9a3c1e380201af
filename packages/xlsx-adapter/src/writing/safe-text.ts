import { looksLikeFormula } from '@kaijisho/core';

/**
 * Text of unknown origin made fit for a worksheet cell. Everything a vendor wrote passes through
 * here before it is written: a cell must show what the sheet said and must never act.
 */

/** Longest text Excel keeps in one cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767;

/** Room kept for the sentence that says how much was left out. */
const OMISSION_ROOM = 60;

/** Control characters, which XML 1.0 cannot hold or nobody can see, and overrides of the writing
 * direction, which can make a text read as its opposite. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to catch
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Lone halves of surrogate pairs and the two code points XML leaves out. */
const NOT_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** Excel's own escape, which it would decode: `_x0041_` would be shown as `A`. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const guardEscapes = (text: string): string => text.replace(ESCAPE_LIKE, '_x005F_');

const codePoint = (character: string): string =>
  `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Makes a text printable: line ends become LF, invisible characters become their code in brackets
 * (`[U+0007]`), what XML cannot hold becomes �.
 */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(INVISIBLE, codePoint).replace(NOT_XML, '\ufffd');

/**
 * Cuts a text to `limit` UTF-16 units without splitting a character, and says how many were left
 * out by means of `omitted`. Shorter texts come back unchanged.
 */
export function clip(text: string, limit: number, omitted: (count: number) => string): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return `${text.slice(0, end)}${omitted(text.length - end)}`;
}

/**
 * The text as it is stored in a cell: visible, within Excel's limit, and with escape-like parts
 * escaped so that Excel shows them instead of decoding them.
 */
export function cellText(text: string, omitted: (count: number) => string): string {
  const visible = visibleText(text);
  const escaped = guardEscapes(visible);
  if (escaped.length <= CELL_LIMIT) return escaped;
  // Escaping at most doubles a text, so half the room is always enough where it happens at all.
  const room = escaped.length === visible.length ? CELL_LIMIT : CELL_LIMIT / 2;
  return guardEscapes(clip(visible, Math.floor(room) - OMISSION_ROOM, omitted));
}

/**
 * Whether a text could be taken for a formula when somebody edits its cell. Such cells are text
 * cells like all others and also carry the quote prefix (the invisible leading apostrophe), so
 * that Excel still treats them as text after F2 and Enter.
 */
export const needsQuotePrefix = looksLikeFormula;
