import { plainString, RichTextBuilder } from '../strings/rich-text.js';
import { type Attributes, flag } from '../xml/parse.js';
import type { Content } from '../xml/tokens.js';
import { LAST_ROW, parseAddress } from './addresses.js';
import { cellContent, stringContent, type ValueContext } from './cell-values.js';
import { PlainCell } from './plain-cell.js';
import type { CellContent, RawRow } from './raw-sheet.js';
import { type CellMeter, RowCells } from './row-cells.js';
import type { Rows } from './rows.js';

/** Reads `sheetData`: rows, cells and their values. This is the hot path of the whole adapter. */
export class SheetData {
  /** Formulas of which the file holds no result. */
  formulasWithoutValue = 0;

  private readonly cells: RowCells;
  private openCells = 0;

  private col = 0;
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
    meter: CellMeter,
    private readonly rowEdges: Rows,
  ) {
    this.builder = new RichTextBuilder(context.styles.palette);
    this.cells = new RowCells(context.styles, meter);
  }

  /** Takes the cell at a place if it is a plain one that lies in no other. */
  takePlain(content: Content, at: number): number {
    if (this.openCells > 0 || this.inInline || this.inValue) return at;
    const { plain } = this;
    const end = plain.take(content, at);
    const shown = end === at ? undefined : this.contentOfPlain();
    // What refers to no string is reported by those who read everything.
    if (shown === undefined) return at;
    this.cells.keep(plain.col, shown, plain.style, false);
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
    else if (name === 'row') this.cells.endRow();
  }

  /** Painted cells were left out because there were too many. */
  get clamped(): boolean {
    return this.cells.clamped;
  }

  finish(): readonly RawRow[] {
    return this.cells.finish();
  }

  private openRow(attributes: Attributes): void {
    const row = attributes.number('r') ?? this.cells.row + 1;
    this.cells.enterRow(row);
    if (row >= 1 && row <= LAST_ROW) {
      this.rowEdges.add(row, attributes.number('ht'), flag(attributes.get('hidden')));
    }
  }

  private openCell(attributes: Attributes): void {
    const address = attributes.get('r');
    const place = address === undefined ? undefined : parseAddress(address);
    this.col = place?.col ?? this.cells.col + 1;
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
    const content = this.inline ?? cellContent(type, stored, style, context);
    this.cells.keep(this.col, content, style, hasFormula);
  }
}
