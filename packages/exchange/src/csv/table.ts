import { looksLikeFormula } from '@kaijisho/core';

export type CsvRow = readonly (string | number | null)[];

/** `4.10` and `3`, which a spreadsheet would make a number of and print as 4.1. */
const DOTTED = /^\d+(?:\.\d+)+$/;

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  if (typeof value === 'string' && DOTTED.test(text)) return `"=""${text}"""`;
  // An apostrophe in front is the spreadsheet's own sign for text.
  const safe = typeof value === 'string' && looksLikeFormula(text) ? `'${text}` : text;
  // Tabs and semicolons are quoted as well: a reader that guesses must not take them for the delimiter.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180, CRLF). No text becomes a formula when a spreadsheet opens the file; our own
 * reader gives every text back as it was.
 */
export const csvText = (rows: readonly CsvRow[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
