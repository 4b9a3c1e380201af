import type { Sheet } from './sheet.js';

let facts = 0;

/**
 * Something that a sheet says as a whole, such as its rows by their gates: found when the first rule
 * asks for it, and kept with the sheet. For module level: facts are numbered, never dropped.
 */
export function sheetFact<T extends object>(find: (sheet: Sheet) => T): (sheet: Sheet) => T {
  const place = facts;
  facts += 1;
  return (sheet) => {
    const known = sheet.facts[place];
    if (known !== undefined) return known as T;
    const found = find(sheet);
    sheet.facts[place] = found;
    return found;
  };
}
