import type { TextRun, TextStyle } from '@kaijisho/core';
import type { StringRun } from '../strings/rich-text.js';
import { isPlain, sameStyle } from '../styles/font.js';

/** Style and runs as a cell carries them. */
export interface StyledText {
  readonly style: TextStyle | undefined;
  readonly runs: readonly TextRun[] | undefined;
}

const PLAIN: TextStyle = {};

/**
 * Puts the runs of a string over the font of its cell: runs without a font of their own look like
 * the cell. Neighbours that look alike are joined; a text that looks alike throughout has no runs.
 */
export function styledText(
  cellStyle: TextStyle | undefined,
  runs: readonly StringRun[],
  length: number,
): StyledText {
  const joined: { start: number; end: number; style: TextStyle }[] = [];
  const append = (start: number, end: number, style: TextStyle): void => {
    const last = joined.at(-1);
    if (last !== undefined && sameStyle(last.style, style)) last.end = end;
    else joined.push({ start, end, style });
  };
  let at = 0;
  for (const run of runs) {
    if (run.start > at) append(at, run.start, cellStyle ?? PLAIN);
    append(run.start, run.end, run.style ?? cellStyle ?? PLAIN);
    at = run.end;
  }
  if (at < length) append(at, length, cellStyle ?? PLAIN);
  const [only] = joined;
  if (joined.length === 1 && only !== undefined) {
    return { style: isPlain(only.style) ? undefined : only.style, runs: undefined };
  }
  return {
    style: cellStyle,
    runs: joined.map(({ start, end, style }) => ({ start, end, ...style })),
  };
}
