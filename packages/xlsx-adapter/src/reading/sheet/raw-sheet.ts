import type { CellDate } from '@kaijisho/core';
import type { StringRun } from '../strings/rich-text.js';
import type { Range } from './addresses.js';
import type { ColumnDefaults, ColumnSpan } from './columns.js';
import type { Rows } from './rows.js';

/** What a cell shows; cells that show one shared string have one content. */
export interface CellContent {
  /** As displayed; `''` for a cell that is only painted. */
  readonly text: string;
  readonly value: number | boolean | CellDate | undefined;
  readonly runs: readonly StringRun[] | undefined;
}

/** A cell as its element says it, before merges, geometry and validations are known. */
export class RawCell {
  constructor(
    readonly col: number,
    readonly content: CellContent,
    /** Number of its style. */
    readonly style: number,
    /** The text is the result of a formula. */
    readonly computed: boolean,
  ) {}
}

/** A row with at least one cell that has text, a fill or a border that stands out. */
export interface RawRow {
  readonly row: number;
  readonly cells: RawCell[];
}

/** A drop-down list and the cells it belongs to. */
export interface RawValidation {
  readonly ranges: readonly Range[];
  /** A quoted list, a reference or a name, as in the file. */
  readonly formula: string;
}

/** Corner of a drawn thing: a cell (counted from 0) and an offset into it, as the file writes it. */
export interface AnchorCorner {
  readonly col: number;
  readonly colOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** A `control` element of the sheet part; offsets are in EMU. */
export interface RawControl {
  readonly shapeId: string;
  readonly relationshipId: string | undefined;
  readonly name: string | undefined;
  readonly from: AnchorCorner | undefined;
  readonly to: AnchorCorner | undefined;
}

/** A sheet as its file says it, whatever the file's format. */
export interface RawSheet {
  /** In order. */
  readonly rows: readonly RawRow[];
  readonly rowEdges: Rows;
  readonly columnSpans: readonly ColumnSpan[];
  readonly columnDefaults: ColumnDefaults;
  readonly merges: readonly Range[];
  readonly validations: readonly RawValidation[];
}

/** What one pass over a worksheet part yields. */
export interface SheetPart extends RawSheet {
  readonly controls: readonly RawControl[];
  readonly drawing: string | undefined;
  readonly legacyDrawing: string | undefined;
  readonly oleObjects: number;
}
