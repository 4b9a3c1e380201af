import { bisect } from '@kaijisho/core';
import type { Range } from './addresses.js';
import type { RawRow, RawSheet, RawValidation } from './raw-sheet.js';
import { moved, type Reference, type References } from './references.js';

/** More entries than this are a master table, not the options of an answer. */
const MOST_CHOICES = 200;
const LONGEST_CHOICE = 500;

/** Finds the entries of drop-down lists, wherever in the workbook they stand. */
export class ChoiceLists {
  private readonly sheets = new Map<string, readonly RawRow[]>();
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly references: References) {}

  /** Makes the cells of a sheet known to lists that refer to them. */
  addSheet(name: string, sheet: RawSheet): void {
    this.sheets.set(name.toLowerCase(), sheet.rows);
  }

  /**
   * Returns a function that gives the entries for a cell of a validation; the entries of one list
   * are one array. Undefined when the formula names no entries we can find.
   */
  of(
    validation: RawValidation,
    sheet: string,
  ): ((row: number, col: number) => readonly string[]) | undefined {
    const quoted = inlineList(validation.formula);
    if (quoted !== undefined) return () => quoted;
    const reference = this.references.resolve(validation.formula, sheet);
    const [first] = validation.ranges;
    if (reference === undefined || first === undefined) return undefined;
    if (reference.absolute) {
      const entries = this.entries(reference, reference.range);
      return entries.length === 0 ? undefined : () => entries;
    }
    return (row, col) =>
      this.entries(reference, moved(reference, row - first.top, col - first.left));
  }

  /** Entries of the range that a formula on a sheet refers to. */
  at(formula: string, sheet: string): readonly string[] {
    const reference = this.references.resolve(formula, sheet);
    return reference === undefined ? [] : this.entries(reference, reference.range);
  }

  private entries(reference: Reference, range: Range): readonly string[] {
    const { top, left, bottom, right } = range;
    const sheet = reference.sheet.toLowerCase();
    const key = `${sheet}!${top},${left},${bottom},${right}`;
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const entries: string[] = [];
    const rows = this.sheets.get(sheet) ?? [];
    for (let at = firstRowFrom(rows, top); at < rows.length; at++) {
      const row = rows[at];
      if (row === undefined || row.row > bottom || entries.length >= MOST_CHOICES) break;
      for (const { col, content } of row.cells) {
        const { text } = content;
        const inside = col >= left && col <= right;
        if (inside && text !== '' && text.length <= LONGEST_CHOICE) entries.push(text);
      }
    }
    const list = entries.slice(0, MOST_CHOICES);
    this.lists.set(key, list);
    return list;
  }
}

/** Index of the first row numbered `wanted` or more. */
export function firstRowFrom(rows: readonly RawRow[], wanted: number): number {
  return bisect(rows.length, (index) => (rows[index]?.row ?? 0) < wanted);
}

/** Entries of a list written into the validation itself: `"はい,いいえ,対象外"`. */
function inlineList(formula: string): readonly string[] | undefined {
  const quoted = /^=?\s*"(.*)"$/s.exec(formula)?.[1];
  if (quoted === undefined) return undefined;
  const entries = quoted
    .replaceAll('""', '"')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && entry.length <= LONGEST_CHOICE);
  return entries.length === 0 ? undefined : entries.slice(0, MOST_CHOICES);
}
