/** Rows and columns a worksheet can have. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A rectangle of cells, borders included; rows and columns count from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Place of a cell, or undefined when the text is no address on a worksheet. */
export function parseAddress(
  text: string,
): { readonly row: number; readonly col: number } | undefined {
  let at = 0;
  let col = 0;
  for (; at < text.length; at++) {
    // Clearing one bit makes ASCII letters upper case.
    const letter = (text.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26) break;
    col = col * 26 + letter;
    if (col > LAST_COLUMN) return undefined;
  }
  let row = 0;
  for (let digits = at; digits < text.length; digits++) {
    const digit = text.charCodeAt(digits) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > LAST_ROW) return undefined;
  }
  return col === 0 || row === 0 ? undefined : { row, col };
}

const letters: string[] = [];

/** Letters of a column: 1 is A. */
export function columnName(col: number): string {
  const known = letters[col];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  letters[col] = name;
  return name;
}

export const addressOf = (row: number, col: number): string => `${columnName(col)}${row}`;

/** Reads `A1`, `A1:C3`, `A:C` or `1:3`, with or without `$`; undefined for anything else. */
export function parseRange(text: string): Range | undefined {
  const plain = text.includes('$') ? text.replaceAll('$', '').trim() : text.trim();
  const colon = plain.indexOf(':');
  const start = colon < 0 ? plain : plain.slice(0, colon);
  const end = colon < 0 ? plain : plain.slice(colon + 1);
  const from = parseAddress(start) ?? openEnd(start, 1, 1);
  const to = parseAddress(end) ?? openEnd(end, LAST_ROW, LAST_COLUMN);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
}

/** One side of a range of whole columns or rows. */
function openEnd(
  text: string,
  row: number,
  col: number,
): { readonly row: number; readonly col: number } | undefined {
  if (/^[A-Z]{1,3}$/i.test(text)) return parseAddress(`${text}${row}`);
  if (/^\d{1,7}$/.test(text)) return parseAddress(`${columnName(col)}${text}`);
  return undefined;
}

/** Ranges of an `sqref` list. */
export function parseRanges(text: string): readonly Range[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== undefined);
}
