import {
  booleanContent,
  type Display,
  EMPTY,
  numberContent,
  stringContent,
} from '../reading/sheet/cell-values.js';
import type { CellContent, RawRow } from '../reading/sheet/raw-sheet.js';
import { type CellMeter, RowCells } from '../reading/sheet/row-cells.js';
import { visibleText } from '../reading/strings/escapes.js';
import { plainText, type RichText } from '../reading/strings/rich-text.js';
import type { Cursor } from './cursor.js';
import type { Globals } from './globals.js';
import { RECORD } from './records.js';
import { readRuns, richText } from './rich-text.js';
import { readText } from './text.js';

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
/** The last two bytes of a formula's result that is no number, and its kinds by the first byte. */
const NO_NUMBER = 0xffff;
const RESULT = { text: 0, boolean: 1, error: 2 } as const;

interface Place {
  readonly row: number;
  readonly col: number;
  readonly style: number;
}

/** Collects the cells of one sheet. */
export class CellRecords {
  private readonly cells: RowCells;
  private readonly display: Display;
  /** A formula whose result, a text, comes in a record of its own. */
  private awaiting: Place | undefined;

  constructor(
    private readonly globals: Globals,
    meter: CellMeter,
  ) {
    this.display = globals;
    this.cells = new RowCells(globals.styles, meter);
  }

  get clamped(): boolean {
    return this.cells.clamped;
  }

  finish(): readonly RawRow[] {
    return this.cells.finish();
  }

  /** Whether a record was one of a cell. */
  take(type: number, cursor: Cursor): boolean {
    switch (type) {
      case RECORD.sharedString:
        this.takeShared(cursor);
        break;
      case RECORD.string:
      case RECORD.richString:
        this.takeString(cursor, type === RECORD.richString);
        break;
      case RECORD.number:
      case RECORD.packedNumber: {
        const place = placeIn(cursor);
        const number = type === RECORD.number ? cursor.float64() : unpacked(cursor.int32());
        this.keep(place, this.numeric(number, place.style));
        break;
      }
      case RECORD.numbers:
        this.takeMany(cursor, 6, (style) => this.numeric(unpacked(cursor.int32()), style));
        break;
      case RECORD.blank:
        this.keep(placeIn(cursor), EMPTY);
        break;
      case RECORD.blanks:
        this.takeMany(cursor, 2, () => EMPTY);
        break;
      case RECORD.booleanOrError: {
        const place = placeIn(cursor);
        const value = cursor.uint8();
        const isError = cursor.uint8() !== 0;
        this.keep(place, isError ? errorContent(value) : this.boolean(value, place.style));
        break;
      }
      case RECORD.formula:
        this.takeFormula(cursor);
        break;
      case RECORD.result:
        this.takeResult(cursor);
        break;
      default:
        return false;
    }
    return true;
  }

  private takeShared(cursor: Cursor): void {
    const place = placeIn(cursor);
    const string = this.globals.strings[cursor.uint32()];
    if (string === undefined) throw new RangeError('no such string');
    this.keep(place, this.text(string, place.style));
  }

  private takeString(cursor: Cursor, rich: boolean): void {
    const place = placeIn(cursor);
    const written = readText(cursor);
    const runs = rich ? readRuns(cursor, cursor.uint16()) : [];
    this.keep(place, this.text(richText(written, runs, this.globals.fonts), place.style));
  }

  /** Cells of one row side by side; the last column, which stands behind them, follows from their number. */
  private takeMany(cursor: Cursor, size: number, content: (style: number) => CellContent): void {
    const row = cursor.uint16();
    const first = cursor.uint16();
    const count = Math.trunc((cursor.left - 2) / size);
    for (let col = first; col < first + count; col += 1) {
      const style = cursor.uint16();
      this.keep({ row, col, style }, content(style));
    }
  }

  private takeFormula(cursor: Cursor): void {
    const place = placeIn(cursor);
    const result = new DataView(cursor.bytes(8).slice().buffer);
    const { style } = place;
    if (result.getUint16(6, true) !== NO_NUMBER) {
      this.keep(place, this.numeric(result.getFloat64(0, true), style), true);
      return;
    }
    const kind = result.getUint8(0);
    if (kind === RESULT.text) {
      this.awaiting = place;
      return;
    }
    const value = result.getUint8(2);
    if (kind === RESULT.boolean) this.keep(place, this.boolean(value, style), true);
    else if (kind === RESULT.error) this.keep(place, errorContent(value), true);
    // A text without characters; also what writers put there that work nothing out: the two look the same.
    else this.keep(place, EMPTY, true);
  }

  private takeResult(cursor: Cursor): void {
    const place = this.awaiting;
    this.awaiting = undefined;
    if (place === undefined) return;
    const string = plainText(visibleText(readText(cursor)));
    this.keep(place, this.text(string, place.style), true);
  }

  private numeric(number: number, style: number): CellContent {
    if (Number.isFinite(number)) return numberContent(number, style, this.display);
    throw new RangeError('no number');
  }

  private boolean(value: number, style: number): CellContent {
    return booleanContent(value !== 0, style, this.display);
  }

  private text(string: RichText, style: number): CellContent {
    return stringContent(string, style, this.display);
  }

  private keep({ row, col, style }: Place, content: CellContent, computed = false): void {
    const { cells } = this;
    if (row + 1 !== cells.row) {
      cells.endRow();
      cells.enterRow(row + 1);
    }
    cells.keep(col + 1, content, style, computed);
  }
}

const placeIn = (cursor: Cursor): Place => ({
  row: cursor.uint16(),
  col: cursor.uint16(),
  style: cursor.uint16(),
});

const errorContent = (code: number): CellContent => plainText(ERRORS.get(code) ?? '#N/A');

const halves = new DataView(new ArrayBuffer(8));

/** A number in 30 bits, a whole one or the upper half of one with a point, in hundredths or not. */
function unpacked(packed: number): number {
  halves.setInt32(4, packed & ~3, true);
  const number = packed & 2 ? packed >> 2 : halves.getFloat64(0, true);
  return packed & 1 ? number / 100 : number;
}
