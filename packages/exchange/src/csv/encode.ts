import { failed, type Result, success } from '@kaijisho/core';

export const CSV_ENCODINGS = ['utf-8', 'shift_jis'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

const LEADS = [...range(0x81, 0x9f), ...range(0xe0, 0xfc)];
const TRAILS = [...range(0x40, 0x7e), ...range(0x80, 0xfc)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Signs that Unicode has twice and Shift_JIS once. Which one a text holds depends on the machine it
 * was typed on; in Shift_JIS they have always been the same sign.
 */
const SAME_SIGN: readonly (readonly [string, string])[] = [
  ['〜', '～'],
  ['‖', '∥'],
  ['−', '－'],
  ['—', '―'],
];

let known: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * Bytes of every character of Shift_JIS, as the platform's own decoder knows it (the variant of
 * Windows, CP932): what is written is read back as the same, whatever the tables of others say.
 */
function shiftJis(): ReadonlyMap<string, readonly number[]> {
  if (known !== undefined) return known;
  const decoder = new TextDecoder('shift_jis');
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    // Some characters have several codes; the first one is the customary one.
    if (!character.includes('\ufffd') && [...character].length === 1 && !table.has(character))
      table.set(character, bytes);
  };
  for (const byte of [...range(0, 0x7f), ...range(0xa1, 0xdf)]) add([byte]);
  // Rows of NEC and IBM duplicate each other; Windows prefers the ones of IBM over NEC's selection.
  const order = LEADS.filter((lead) => lead < 0xed || lead > 0xee);
  for (const lead of [...order, 0xed, 0xee]) for (const trail of TRAILS) add([lead, trail]);
  for (const [character, same] of SAME_SIGN) table.set(character, table.get(same) ?? []);
  known = table;
  return table;
}

/** Most characters named when some cannot be written. */
const MOST_NAMED = 10;

/**
 * Text as bytes: UTF-8 with a byte order mark, by which Excel knows it, or Shift_JIS.
 * @returns `output-characters` when Shift_JIS lacks a character: nothing is replaced in silence
 */
export function encodeCsv(text: string, encoding: CsvEncoding): Result<Uint8Array> {
  if (encoding === 'utf-8') return success(new TextEncoder().encode(`\ufeff${text}`));
  const table = shiftJis();
  const missing = new Set<string>();
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) missing.add(character);
    else for (const byte of code) bytes.push(byte);
  }
  if (missing.size === 0) return success(Uint8Array.from(bytes));
  return failed('output-characters', { characters: [...missing].slice(0, MOST_NAMED).join(' ') });
}
