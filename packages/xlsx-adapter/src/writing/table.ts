import { visibleText } from '@kaijisho/core';
import type { DataValidation, Worksheet } from 'exceljs';
import { clipToRow, heightOfText, MAX_ROW_HEIGHT, type TextBox } from './measure.js';
import { cellText, needsQuotePrefix } from './safe-text.js';
import { BODY_SIZE, type Look, styleOf } from './style.js';

/** What a cell shows; null leaves it empty. Numbers are written as numbers. */
export type CellContent = string | number | null;

/** One column of a table whose lines are `Row`s. */
export interface Column<Row> {
  readonly heading: string;
  /** Width in Excel's column units (about one digit each; a kana takes two). */
  readonly width: number;
  readonly value: (row: Row, index: number) => CellContent;
  readonly look?: Look | ((row: Row) => Look);
  /** Filled in by people: its heading has the colour of the agreement. */
  readonly people?: boolean;
  /** What people attached to a cell. */
  readonly comment?: (row: Row) => string | undefined;
  /** Under which the column is read back; see `identity.ts`. */
  readonly id?: string;
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Sheet row of the headings; the lines follow directly. */
  readonly headingRow: number;
  /** Words for what a cell could not hold. */
  readonly omitted: (count: number) => string;
  /** Least height of a line in points, where people write by hand. */
  readonly minimumHeight?: number;
  /** Whether a line opens a new group, seen from the shown line above: it gets a heavier border. */
  readonly opensGroup?: (row: Row, previous: Row) => boolean;
  /** Lines that are there but hidden, such as those a filter leaves out. */
  readonly hides?: (row: Row) => boolean;
}

/**
 * Writes one cell. Text goes through `cellText` and is always a string cell, whatever it starts
 * with; a text that looks like a formula gets the quote prefix as well.
 */
export function putCell(
  sheet: Worksheet,
  at: { readonly row: number; readonly column: number },
  content: CellContent,
  look: Look,
  omitted: (count: number) => string,
): void {
  const cell = sheet.getCell(at.row, at.column);
  if (typeof content !== 'string') {
    cell.value = content;
    cell.style = styleOf(look);
    return;
  }
  const text = cellText(content, omitted);
  cell.value = text === '' ? null : text;
  cell.style = styleOf(needsQuotePrefix(text) ? { ...look, quoted: true } : look);
}

const lookOf = <Row>(column: Column<Row>, row: Row): Look =>
  typeof column.look === 'function' ? column.look(row) : (column.look ?? {});

function writeHeadings<Row>(sheet: Worksheet, table: Table<Row>): void {
  let height = 0;
  for (const [index, { heading, width, people }] of table.columns.entries()) {
    const look: Look = { fill: people === true ? 'people' : 'heading', bold: true, centred: true };
    putCell(sheet, { row: table.headingRow, column: index + 1 }, heading, look, table.omitted);
    height = Math.max(height, heightOfText(heading, { width, fontSize: BODY_SIZE }));
  }
  // Room for the filter buttons, which would cover the last line of a heading.
  sheet.getRow(table.headingRow).height = height + 14;
}

/**
 * A content that its row can show in full, or with a word about what is left out. What people wrote
 * is never cut: it would be lost when the sheet is read back.
 */
const fitted = <Row>(
  content: CellContent,
  box: TextBox,
  column: Column<Row>,
  { omitted }: Table<Row>,
): CellContent =>
  typeof content === 'string' && column.people !== true
    ? clipToRow(visibleText(content), box, omitted)
    : content;

/** Writes one line; `previous` is the shown line above it. */
function writeLine<Row>(
  sheet: Worksheet,
  table: Table<Row>,
  index: number,
  row: Row,
  previous: Row | undefined,
): void {
  const opensGroup = previous !== undefined && (table.opensGroup?.(row, previous) ?? false);
  const at = table.headingRow + 1 + index;
  let height = Math.max(table.minimumHeight ?? 0, BODY_SIZE * 2);
  for (const [position, column] of table.columns.entries()) {
    const look = lookOf(column, row);
    const box = { width: column.width, fontSize: look.size ?? BODY_SIZE };
    const content = fitted(column.value(row, index), box, column, table);
    const framed = opensGroup ? { ...look, opensGroup } : look;
    putCell(sheet, { row: at, column: position + 1 }, content, framed, table.omitted);
    const comment = column.comment?.(row);
    if (comment !== undefined) sheet.getCell(at, position + 1).note = comment;
    if (typeof content === 'string') height = Math.max(height, heightOfText(content, box));
  }
  sheet.getRow(at).height = Math.min(MAX_ROW_HEIGHT, height);
}

/**
 * Writes headings and lines, sets column widths and row heights.
 * @returns the sheet row of the last line, or of the headings when there are no lines.
 */
export function writeTable<Row>(sheet: Worksheet, table: Table<Row>): number {
  for (const [index, { width }] of table.columns.entries())
    sheet.getColumn(index + 1).width = width;
  writeHeadings(sheet, table);
  let previous: Row | undefined;
  for (const [index, row] of table.rows.entries()) {
    writeLine(sheet, table, index, row, previous);
    if (table.hides?.(row) === true) sheet.getRow(table.headingRow + 1 + index).hidden = true;
    else previous = row;
  }
  return table.headingRow + table.rows.length;
}

/** Letter of a column counted from 1: `A`, `Z`, `AA`. */
export const columnLetter = (sheet: Worksheet, column: number): string =>
  sheet.getColumn(column).letter;

/** exceljs keeps validations per range, which its type declarations leave out. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Checks what is typed into a column of lines, from the first of them to the last. */
export function validateColumn(
  sheet: Worksheet,
  column: number,
  lines: { readonly first: number; readonly last: number },
  validation: DataValidation,
): void {
  const letter = columnLetter(sheet, column);
  const range = `${letter}${lines.first}:${letter}${lines.last}`;
  (sheet as unknown as WithValidations).dataValidations.add(range, validation);
}
