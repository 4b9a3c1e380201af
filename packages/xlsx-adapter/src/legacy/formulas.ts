import { columnName } from '../reading/sheet/addresses.js';
import { Cursor } from './cursor.js';
import { readText } from './text.js';

/**
 * What a formula of a name, a list or a control may be: one string, name or range. Anything that is worked
 * out has no range that is known before. [MS-XLS] 2.5.198.
 */
const TOKEN = {
  attribute: 0x19,
  text: 0x17,
  name: 0x23,
  cell: 0x24,
  area: 0x25,
  cellBeside: 0x2c,
  areaBeside: 0x2d,
  foreignName: 0x39,
  foreignCell: 0x3a,
  foreignArea: 0x3b,
  functionOfMany: 0x22,
} as const;
const INDIRECT = 148;
const ROWS = 0x1_0000;
const COLUMNS = 0x100;
/** Bits of a column that say the row or the column moves with the cell. */
const ROW_MOVES = 0x8000;
const COLUMN_MOVES = 0x4000;

/** What numbers in formulas refer to. */
export interface FormulaNames {
  /** Name of the sheet that an entry of the table of references means. */
  sheetAt(reference: number): string | undefined;
  /** A defined name by its number, from 1. */
  nameAt(number: number): string | undefined;
}

/** The cell that a formula belongs to, from 0. */
export interface Base {
  readonly row: number;
  readonly col: number;
}

const ORIGIN: Base = { row: 0, col: 0 };

/** Formula as .xlsx writes it; undefined for one that is more than a string, a name or a range. */
export function formulaText(
  tokens: Uint8Array,
  names: FormulaNames,
  base: Base = ORIGIN,
): string | undefined {
  const reader = new FormulaReader(new Cursor([tokens]), names, base);
  try {
    return reader.read();
  } catch {
    // A formula that is cut off is one that cannot be told.
    return undefined;
  }
}

class FormulaReader {
  constructor(
    private readonly cursor: Cursor,
    private readonly names: FormulaNames,
    private readonly base: Base,
  ) {}

  read(): string | undefined {
    const { cursor } = this;
    let read: string | undefined;
    while (cursor.left > 0) {
      const token = cursor.uint8();
      // Tokens of three classes mean the same to us.
      const kind = token >= 0x20 ? (token & 0x1f) | 0x20 : token;
      if (kind === TOKEN.attribute) cursor.skip(3);
      else if (kind === TOKEN.functionOfMany) {
        cursor.skip(1);
        if (cursor.uint16() !== INDIRECT || read === undefined) return undefined;
        read = `INDIRECT(${read})`;
      } else if (read === undefined) read = this.operand(kind);
      else return undefined;
      if (read === undefined && kind !== TOKEN.attribute) return undefined;
    }
    return read;
  }

  private operand(kind: number): string | undefined {
    const { cursor, names } = this;
    switch (kind) {
      case TOKEN.text:
        return `"${readText(cursor, 1).replaceAll('"', '""')}"`;
      case TOKEN.name: {
        const name = names.nameAt(cursor.uint16());
        cursor.skip(2);
        return name;
      }
      case TOKEN.foreignName: {
        cursor.skip(2);
        const name = names.nameAt(cursor.uint16());
        cursor.skip(2);
        return name;
      }
      case TOKEN.cell:
      case TOKEN.cellBeside:
        return this.cell(cursor.uint16(), kind === TOKEN.cellBeside);
      case TOKEN.area:
      case TOKEN.areaBeside:
        return this.area(kind === TOKEN.areaBeside);
      case TOKEN.foreignCell:
      case TOKEN.foreignArea: {
        const sheet = names.sheetAt(cursor.uint16());
        const range =
          kind === TOKEN.foreignArea ? this.area(false) : this.cell(cursor.uint16(), false);
        return sheet === undefined ? undefined : `'${sheet.replaceAll("'", "''")}'!${range}`;
      }
      default:
        return undefined;
    }
  }

  private area(beside: boolean): string {
    const { cursor } = this;
    const [top, bottom] = [cursor.uint16(), cursor.uint16()];
    return `${this.cell(top, beside)}:${this.cell(bottom, beside)}`;
  }

  /** @param beside what moves is counted from the cell the formula belongs to */
  private cell(row: number, beside: boolean): string {
    const column = this.cursor.uint16();
    const rowMoves = (column & ROW_MOVES) !== 0;
    const columnMoves = (column & COLUMN_MOVES) !== 0;
    const col = column % COLUMNS;
    const fixedRow = beside && rowMoves ? (this.base.row + row) % ROWS : row;
    const fixedColumn = beside && columnMoves ? (this.base.col + col) % COLUMNS : col;
    const letters = columnName(fixedColumn + 1);
    return `${columnMoves ? '' : '$'}${letters}${rowMoves ? '' : '$'}${fixedRow + 1}`;
  }
}
