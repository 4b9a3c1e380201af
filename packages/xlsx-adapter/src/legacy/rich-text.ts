import { visibleText } from '../reading/strings/escapes.js';
import { plainText, type RichText, type StringRun } from '../reading/strings/rich-text.js';
import type { FontLook } from '../reading/styles/styles.js';
import type { Cursor } from './cursor.js';
import { fontAt } from './styles.js';
import { WIDE } from './text.js';

/** Bits in the byte before the characters of a string. */
const EXTENDED = 4;
const RICH = 8;

/** A run of characters: where it begins, and its font. */
interface Run {
  readonly start: number;
  readonly font: number;
}

/**
 * A string with the fonts of its parts: [MS-XLS] 2.5.293. Its furigana, which stand behind it, are no part
 * of what a cell says.
 */
export function readRichText(cursor: Cursor, fonts: readonly FontLook[]): RichText {
  const length = cursor.uint16();
  const flags = cursor.uint8();
  const runCount = flags & RICH ? cursor.uint16() : 0;
  const extension = flags & EXTENDED ? cursor.uint32() : 0;
  const text = cursor.characters(length, (flags & WIDE) !== 0);
  const runs = readRuns(cursor, runCount);
  cursor.skip(extension);
  return richText(text, runs, fonts);
}

export const readRuns = (cursor: Cursor, count: number): readonly Run[] =>
  Array.from({ length: Math.min(count, cursor.left / 4) }, () => ({
    start: cursor.uint16(),
    font: cursor.uint16(),
  }));

/** Puts a text and its runs together; characters nobody can see are left out of both. */
export function richText(
  written: string,
  runs: readonly Run[],
  fonts: readonly FontLook[],
): RichText {
  if (runs.length === 0) return plainText(visibleText(written));
  let text = '';
  const styled: StringRun[] = [];
  const add = (piece: string, style: StringRun['style']): void => {
    const start = text.length;
    text += visibleText(piece);
    if (text.length > start) styled.push({ start, end: text.length, style });
  };
  let reached = 0;
  let style: StringRun['style'];
  for (const { start, font } of runs) {
    if (start > reached) add(written.slice(reached, start), style);
    reached = Math.max(reached, start);
    style = fontAt(fonts, font)?.style;
  }
  add(written.slice(reached), style);
  return { text, value: undefined, runs: styled };
}
