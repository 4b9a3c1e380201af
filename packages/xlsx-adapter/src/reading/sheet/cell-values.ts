import type { Facts } from '@kaijisho/core';
import { displayIsoDate, displayNumber, textThrough } from '../numbers/display.js';
import { unescapeText } from '../strings/escapes.js';
import { plainText, type RichText } from '../strings/rich-text.js';
import type { PartStyles, Styles } from '../styles/styles.js';
import type { CellContent } from './raw-sheet.js';

/** What the look of a value depends on, in a workbook of any format. */
export interface Display {
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** What the values of cells depend on, the same for all sheets of a workbook. */
export interface ValueContext extends Display {
  readonly styles: PartStyles;
  readonly strings: readonly RichText[];
  readonly facts: Facts;
}

export const EMPTY: CellContent = plainText('');

/** Shows a string under the cell's format; runs stay only where the format leaves the text alone. */
export function stringContent(string: RichText, style: number, { styles }: Display): CellContent {
  const shown = textThrough(styles.look(style).format, string.text);
  return shown === string.text ? string : plainText(shown);
}

/** Shows a number, which may be a date, under the cell's format. */
export function numberContent(number: number, style: number, display: Display): CellContent {
  const { format } = display.styles.look(style);
  const { text, value } = displayNumber(format, number, display.date1904);
  return { text, value, runs: undefined };
}

export function booleanContent(value: boolean, style: number, { styles }: Display): CellContent {
  const text = textThrough(styles.look(style).format, value ? 'TRUE' : 'FALSE');
  return { text, value, runs: undefined };
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
  if (type === 'b')
    return booleanContent(trimmed === '1' || trimmed.toLowerCase() === 'true', style, context);
  if (type === 'e') return plainText(trimmed);
  if (type === 'd') {
    const shown = displayIsoDate(context.styles.look(style).format, trimmed);
    return shown === undefined ? plainText(trimmed) : { ...shown, runs: undefined };
  }
  const number = Number(trimmed);
  return Number.isFinite(number) ? numberContent(number, style, context) : plainText(trimmed);
}
