import type { Range } from '../reading/sheet/addresses.js';
import type { RawValidation } from '../reading/sheet/raw-sheet.js';
import type { Cursor } from './cursor.js';
import { type FormulaNames, formulaText } from './formulas.js';
import { readText } from './text.js';

/** Kind of a validation that offers a list. */
const LIST = 3;
/** Titles and texts of the messages that a validation shows. */
const MESSAGES = 4;

/** A drop-down list; undefined for a validation of another kind: [MS-XLS] 2.4.95. */
export function readValidation(cursor: Cursor, names: FormulaNames): RawValidation | undefined {
  if ((cursor.uint32() & 0xf) !== LIST) return undefined;
  for (let message = 0; message < MESSAGES; message += 1) readText(cursor);
  const tokens = readFormula(cursor);
  readFormula(cursor);
  const ranges = Array.from({ length: Math.min(cursor.uint16(), cursor.left / 8) }, () =>
    readRange(cursor),
  );
  const [first] = ranges;
  const base = first && { row: first.top - 1, col: first.left - 1 };
  const formula = formulaText(tokens, names, base);
  // Entries written into the validation itself are parted by zeros.
  return formula === undefined ? undefined : { ranges, formula: formula.replaceAll('\0', ',') };
}

function readFormula(cursor: Cursor): Uint8Array {
  const length = cursor.uint16();
  cursor.skip(2);
  return cursor.bytes(length);
}

/** A rectangle of cells, as merged areas and validations write it. */
export function readRange(cursor: Cursor): Range {
  const [top, bottom, left, right] = [
    cursor.uint16(),
    cursor.uint16(),
    cursor.uint16(),
    cursor.uint16(),
  ];
  return {
    top: Math.min(top, bottom) + 1,
    left: Math.min(left, right) + 1,
    bottom: Math.max(top, bottom) + 1,
    right: Math.max(left, right) + 1,
  };
}
