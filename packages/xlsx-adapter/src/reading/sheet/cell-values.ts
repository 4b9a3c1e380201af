import type { Facts } from '@kaijisho/core';
import { displayIsoDate, displayNumber, textThrough } from '../numbers/display.js';
import { unescapeText } from '../strings/escapes.js';
import { plainText, type RichText } from '../strings/rich-text.js';
import type { Styles } from '../styles/styles.js';
import type { CellContent } from './raw-sheet.js';

/** What the values of cells depend on, the same for all sheets of a workbook. */
export interface ValueContext {
  readonly styles: Styles;
  readonly strings: readonly RichText[];
  readonly date1904: boolean;
  readonly facts: Facts;
}

const EMPTY = plainText('');

/** Shows a string under the cell's format; runs stay only where the format leaves the text alone. */
export function stringContent(string: RichText, style: number, context: ValueContext): CellContent {
  const shown = textThrough(context.styles.look(style).format, string.text);
  return shown === string.text ? string : plainText(shown);
}

function sharedContent(index: string, style: number, context: ValueContext): CellContent {
  const string = context.strings[Number(index)];
  if (string !== undefined) return stringContent(string, style, context);
  context.facts.add('damaged-part', `shared string ${index}`);
  return EMPTY;
}

/**
 * Content of a cell by its type (`t`) and the text of its `v` element. A formula's cached result
 * is a value like any other.
 */
export function cellContent(
  type: string | undefined,
  stored: string,
  style: number,
  context: ValueContext,
): CellContent {
  if (type === 's') return sharedContent(stored, style, context);
  if (type === 'str' || type === 'inlineStr') {
    return stringContent(plainText(unescapeText(stored)), style, context);
  }
  const trimmed = stored.trim();
  if (trimmed === '') return EMPTY;
  const { format } = context.styles.look(style);
  if (type === 'b') {
    const value = trimmed === '1' || trimmed.toLowerCase() === 'true';
    return { text: textThrough(format, value ? 'TRUE' : 'FALSE'), value, runs: undefined };
  }
  if (type === 'e') return plainText(trimmed);
  const number = Number(trimmed);
  const shown =
    type === 'd'
      ? displayIsoDate(format, trimmed)
      : Number.isFinite(number)
        ? displayNumber(format, number, context.date1904)
        : undefined;
  if (shown === undefined) return plainText(trimmed);
  return { text: shown.text, value: shown.value, runs: undefined };
}
