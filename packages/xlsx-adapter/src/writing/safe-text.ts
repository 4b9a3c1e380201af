import { clip, looksLikeFormula, visibleText } from '@kaijisho/core';

/**
 * Text of unknown origin made fit for a worksheet cell. Everything a vendor wrote passes through
 * here before it is written: a cell must show what the sheet said and must never act.
 */

/** Longest text Excel keeps in one cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767;

/** Room kept for the sentence that says how much was left out. */
const OMISSION_ROOM = 60;

/** Excel's own escape, which it would decode: `_x0041_` would be shown as `A`. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const guardEscapes = (text: string): string => text.replace(ESCAPE_LIKE, '_x005F_');

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
