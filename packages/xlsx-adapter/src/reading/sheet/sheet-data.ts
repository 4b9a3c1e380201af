import { stop } from '@kaijisho/core';
import type { Budgets } from '../../budgets.js';
import { plainString, RichTextBuilder } from '../strings/rich-text.js';
import { type Attributes, flag } from '../xml/parse.js';
import type { Content } from '../xml/tokens.js';
import { LAST_COLUMN, LAST_ROW, parseAddress } from './addresses.js';
import { cellContent, stringContent, type ValueContext } from './cell-values.js';
import { PlainCell } from './plain-cell.js';
import { type CellContent, RawCell, type RawRow } from './raw-sheet.js';
import type { Rows } from './rows.js';

/** Counts cells of all sheets of a file against the budget. */
export class CellMeter {
  private filled = 0;
  private painted = 0;

  constructor(private readonly budgets: Budgets) {}

  /** Counts a cell with content; stops when the file has too many. */
  countFilled(): void {
    this.filled += 1;
    if (this.filled > this.budgets.cells) stop('budget-cells', { limit: this.budgets.cells });
  }

  /** Counts a cell without content; false once there are too many of them to keep. */
  countPainted(): boolean {
    this.painted += 1;
    return this.painted <= this.budgets.cells;
  }
}

/** Reads `sheetData`: rows, cells and their values. This is the hot path of the whole adapter. */
export class SheetData {
  readonly rows: RawRow[] = [];
  /** Painted cells were left out because there were too many. */
  clamped = false;
  /** Formulas of which the file holds no result. */
  formulasWithoutValue = 0;

  private row = 0;
  private col = 0;
  private openCells = 0;
  private cells: RawCell[] = [];
  private ordered = true;

  private type: string | undefined;
  private style = 0;
  private stored = '';
  private inValue = false;
  private hasValue = false;
  private hasFormula = false;
  private inline: CellContent | undefined;
  private inInline = false;
  private readonly builder: RichTextBuilder;
  private readonly plain = new PlainCell();

  constructor(
    private readonly context: ValueContext,
    private readonly meter: CellMeter,
    private readonly rowEdges: Rows,
  ) {
    this.builder = new RichTextBuilder(context.styles.palette);
  }

  /** Takes the cell at a place if it is a plain one that lies in no other. */
  takePlain(content: Content, at: number): number {
    if (this.openCells > 0 || this.inInline || this.inValue) return at;
    const { plain } = this;
    const end = plain.take(content, at);
    const shown = end === at ? undefined : this.contentOfPlain();
    // What refers to no string is reported by those who read everything.
    if (shown === undefined) return at;
    this.enterColumn(plain.col);
    this.keep(shown, plain.style, false);
    return end;
  }

  private contentOfPlain(): CellContent | undefined {
    const { context } = this;
    const { type, shared, stored, inline, style } = this.plain;
    if (inline === undefined && shared < 0) return cellContent(type, stored, style, context);
    const string = inline === undefined ? context.strings[shared] : plainString(inline);
    return string && stringContent(string, style, context);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inInline) this.builder.open(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') {
      this.inValue = true;
      this.hasValue = true;
    } else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'is') this.inInline = true;
  }

  characters(text: string): void {
    if (this.inValue) this.stored += text;
    else if (this.inInline) this.builder.characters(text);
  }

  close(name: string): void {
    if (name === 'is') {
      this.inInline = false;
      this.inline = stringContent(this.builder.take(), this.style, this.context);
    } else if (this.inInline) this.builder.close(name);
    else if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  /** Rows in order, each once, cells from left to right. */
  finish(): readonly RawRow[] {
    // A part that ends in the middle of a row still has the cells before the damage.
    this.closeRow();
    return this.ordered ? this.rows : reordered(this.rows);
  }

  private openRow(attributes: Attributes): void {
    const row = attributes.number('r') ?? this.row + 1;
    if (row <= this.row) this.ordered = false;
    this.row = row;
    this.col = 0;
    this.cells = [];
    if (row >= 1 && row <= LAST_ROW) {
      this.rowEdges.add(row, attributes.number('ht'), flag(attributes.get('hidden')));
    }
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.rows.push({ row: this.row, cells: this.cells });
    this.cells = [];
  }

  private openCell(attributes: Attributes): void {
    const address = attributes.get('r');
    const place = address === undefined ? undefined : parseAddress(address);
    this.enterColumn(place?.col ?? this.col + 1);
    this.type = attributes.get('t');
    this.style = attributes.number('s') ?? 0;
    this.stored = '';
    this.hasValue = false;
    this.hasFormula = false;
    this.inline = undefined;
    this.openCells += 1;
  }

  private closeCell(): void {
    const { type, stored, style, hasFormula, context } = this;
    this.openCells -= 1;
    if (hasFormula && !this.hasValue) this.formulasWithoutValue += 1;
    this.keep(this.inline ?? cellContent(type, stored, style, context), style, hasFormula);
  }

  private enterColumn(col: number): void {
    if (col <= this.col) this.ordered = false;
    this.col = col;
  }

  /** Keeps the cell in the column reached, if it lies on the sheet and anything of it is seen. */
  private keep(content: CellContent, style: number, computed: boolean): void {
    const { col } = this;
    if (this.row < 1 || this.row > LAST_ROW || col > LAST_COLUMN) return;
    if (content.text === '' && content.value === undefined) {
      const { fill, borders } = this.context.styles.look(style);
      if (fill === undefined && borders.strong === 0) return;
      if (!this.meter.countPainted()) {
        this.clamped = true;
        return;
      }
    } else {
      this.meter.countFilled();
    }
    this.cells.push(new RawCell(col, content, style, computed));
  }
}

/** Puts rows and cells in order; of two cells at one place the later one stands. */
function reordered(rows: readonly RawRow[]): readonly RawRow[] {
  const byRow = new Map<number, Map<number, RawCell>>();
  for (const { row, cells } of rows) {
    const known = byRow.get(row) ?? new Map<number, RawCell>();
    for (const cell of cells) known.set(cell.col, cell);
    byRow.set(row, known);
  }
  return [...byRow.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
}
