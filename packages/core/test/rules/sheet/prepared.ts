import type { Disclosure } from '../../../src/index.js';
import type { Row } from '../../../src/rules/sheet/rows.js';
import { prepareSheets, type Sheet } from '../../../src/rules/sheet/sheet.js';

/** The first of some sheets of one file as the rules see it. */
export function prepared(...disclosures: readonly Disclosure[]): Sheet {
  const [first] = prepareSheets(disclosures, [], []).sheets;
  if (first === undefined) throw new Error('no sheet');
  return first;
}

/** The row with a key, or the first row. */
export function rowOf(sheet: Sheet, key?: string): Row {
  const row = key === undefined ? sheet.rows[0] : sheet.byKey.get(key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

/** Keys of rows, in their order. */
export const keysIn = (rows: readonly Row[]): readonly (string | null)[] =>
  rows.map(({ answer }) => answer.key);
