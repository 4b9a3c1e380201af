import type { Cursor } from './cursor.js';

/** Bit in the byte before the characters of a string that says each has two bytes. */
export const WIDE = 1;

/** A string with its length in two bytes or, where records are short, in one. */
export function readText(cursor: Cursor, lengthBytes: 1 | 2 = 2): string {
  const length = lengthBytes === 1 ? cursor.uint8() : cursor.uint16();
  return readCharacters(cursor, length);
}

/** The characters of a string whose length was said elsewhere. */
export const readCharacters = (cursor: Cursor, length: number): string =>
  cursor.characters(length, (cursor.uint8() & WIDE) !== 0);
