import type { Range } from '../reading/sheet/addresses.js';
import type { ColumnSpan } from '../reading/sheet/columns.js';
import { Comments } from '../reading/sheet/comments.js';
import { MOST_MERGES, MOST_VALIDATIONS, USUAL_BASE_WIDTH } from '../reading/sheet/limits.js';
import type { RawSheet, RawValidation } from '../reading/sheet/raw-sheet.js';
import type { CellMeter } from '../reading/sheet/row-cells.js';
import { Rows } from '../reading/sheet/rows.js';
import { CellRecords } from './cells.js';
import type { Cursor } from './cursor.js';
import { DrawingRecords } from './drawings/drawing-records.js';
import type { Globals, Tab } from './globals.js';
import { type LegacyFile, RECORD, readPart } from './records.js';
import { readRange, readValidation } from './validations.js';

/** A column's width is counted in 256ths of a digit, a row's height in twentieths of a point. */
const WIDTH_UNITS = 256;
const TWIPS = 20;
const LAST_COLUMN = 256;
/** Bits of rows, columns and of what they usually are. */
const ROW_HIDDEN = 0x20;
const ROW_USUAL = 0x8000;
const COLUMN_HIDDEN = 1;
const ROWS_HIDDEN = 2;
/** Bit of a sheet that is a dialog. */
const DIALOG = 0x10;

/** A sheet with what is drawn on it and the comments on its cells. */
export interface SheetRecords {
  readonly raw: RawSheet;
  readonly drawings: DrawingRecords;
  readonly comments: Comments;
  readonly isDialog: boolean;
}

class Collector {
  readonly rowEdges = new Rows();
  readonly cells: CellRecords;
  readonly columnSpans: ColumnSpan[] = [];
  readonly merges: Range[] = [];
  readonly validations: RawValidation[] = [];
  readonly drawings = new DrawingRecords();
  readonly notes: { readonly row: number; readonly col: number; readonly object: number }[] = [];
  width: number | undefined;
  baseWidth = USUAL_BASE_WIDTH;
  isDialog = false;
  clamped = false;

  constructor(
    private readonly globals: Globals,
    meter: CellMeter,
  ) {
    this.cells = new CellRecords(globals, meter);
  }

  take(type: number, cursor: Cursor): void {
    if (this.cells.take(type, cursor) || this.drawings.take(type, cursor)) return;
    switch (type) {
      case RECORD.row:
        this.takeRow(cursor);
        break;
      case RECORD.columns:
        this.takeColumns(cursor);
        break;
      case RECORD.usualHeight: {
        const hidden = (cursor.uint16() & ROWS_HIDDEN) !== 0;
        this.rowEdges.setDefault(cursor.uint16() / TWIPS, hidden);
        break;
      }
      case RECORD.defaultColumnWidth:
        this.baseWidth = cursor.uint16();
        break;
      case RECORD.usualWidth:
        this.width = cursor.uint16() / WIDTH_UNITS;
        break;
      case RECORD.merges:
        for (let left = cursor.uint16(); left > 0; left -= 1)
          this.clamped = !added(readRange(cursor), this.merges, MOST_MERGES) || this.clamped;
        break;
      case RECORD.validation: {
        const validation = readValidation(cursor, this.globals.formulas);
        if (validation !== undefined)
          this.clamped = !added(validation, this.validations, MOST_VALIDATIONS) || this.clamped;
        break;
      }
      case RECORD.note: {
        const [row, col] = [cursor.uint16() + 1, cursor.uint16() + 1];
        cursor.skip(2);
        this.notes.push({ row, col, object: cursor.uint16() });
        break;
      }
      case RECORD.options:
        this.isDialog = (cursor.uint16() & DIALOG) !== 0;
    }
  }

  private takeRow(cursor: Cursor): void {
    const row = cursor.uint16() + 1;
    cursor.skip(4);
    const height = cursor.uint16();
    cursor.skip(4);
    const hidden = (cursor.uint8() & ROW_HIDDEN) !== 0;
    const own = height & ROW_USUAL ? undefined : height / TWIPS;
    this.rowEdges.add(row, own, hidden);
  }

  private takeColumns(cursor: Cursor): void {
    const [min, max] = [cursor.uint16() + 1, Math.min(LAST_COLUMN, cursor.uint16() + 1)];
    const width = cursor.uint16() / WIDTH_UNITS;
    cursor.skip(2);
    const hidden = (cursor.uint16() & COLUMN_HIDDEN) !== 0;
    if (max >= min) added({ min, max, width, hidden }, this.columnSpans, LAST_COLUMN);
  }
}

/** Adds to a list, unless it is full. */
function added<T>(one: T, list: T[], most: number): boolean {
  if (list.length >= most) return false;
  list.push(one);
  return true;
}

/** Reads the part of the stream that is one sheet, in a single pass. */
export function readSheetRecords(
  file: LegacyFile,
  { name, start }: Tab,
  globals: Globals,
  meter: CellMeter,
): SheetRecords {
  const collector = new Collector(globals, meter);
  readPart(file, start, name, (type, cursor) => collector.take(type, cursor));
  const { cells, rowEdges, columnSpans, width, baseWidth, merges, validations } = collector;
  const { drawings, isDialog } = collector;
  if (collector.clamped || cells.clamped) file.facts.add('range-clamped', name);
  const comments = new Comments();
  for (const { row, col, object } of collector.notes)
    comments.add(row, col, drawings.textOf(object));
  const columnDefaults = { width, baseWidth };
  const rows = cells.finish();
  const raw = { rows, rowEdges, columnSpans, columnDefaults, merges, validations };
  return { raw, drawings, comments, isDialog };
}
