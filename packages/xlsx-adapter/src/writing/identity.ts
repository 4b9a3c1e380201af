import { digestOf, fold, TOOL_PREFIX } from '@kaijisho/core';
import type { CellValue, Worksheet } from 'exceljs';
import type { Column } from './table.js';

/**
 * How a sheet of ours is known again when people give it back, whatever they did to it: a hidden
 * row of ids tells the columns apart, hidden columns tell the lines apart, and digests tell what we
 * wrote from what people wrote over it.
 */

/** Ids of the hidden columns. */
export const WRITTEN_ID = 'written';
/** Before the digests of everything that is not a line: titles, headings, remarks of ours. */
export const FRAME_PREFIX = 'frame=';
/** Marks a number of ours: numbers are told by their kind, for they are shown in many ways. */
export const NUMBER_MARK = '#';

/** Longest text we put into a hidden cell; what would not fit is left out and then unknown. */
const HIDDEN_LIMIT = 32_000;

/** The digest of a text in a cell. White space and width are no difference. */
export const cellDigest = (text: string): string => digestOf(fold(text));

/** A hidden column with one text for each line. */
export interface HiddenColumn<Row> {
  readonly id: string;
  readonly value: (row: Row) => string | null;
}

export interface Identity<Row> {
  /** `kaijisho-<name>/<version>` */
  readonly layout: string;
  readonly idsRow: number;
  readonly headingRow: number;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly hidden: readonly HiddenColumn<Row>[];
  /** Columns that people added, after ours: they get no id. */
  readonly ownColumns?: number;
  /** Whether a cell holds what a person once wrote. */
  readonly entered?: (row: Row, id: string) => boolean;
}

/** Id of a column: its own, or one by its place for columns that nobody asks for by name. */
const idOfColumn = <Row>({ id }: Column<Row>, index: number): string =>
  id ?? `${TOOL_PREFIX}c${index + 1}`;

const textOfCell = (value: CellValue): string | null =>
  // The escape that `safe-text.ts` writes is undone by every reader.
  typeof value === 'string' ? value.replaceAll('_x005F_', '_') : null;

function tokenOf(id: string, value: CellValue): readonly string[] {
  if (typeof value === 'number') return [`${id}:${NUMBER_MARK}`];
  const text = textOfCell(value);
  return text === null || text === '' ? [] : [`${id}:${cellDigest(text)}`];
}

/** Digests of all texts outside the lines. */
function frameOf(sheet: Worksheet, firstLine: number, lastLine: number): string {
  const digests = new Set<string>();
  sheet.eachRow((row, number) => {
    if (number >= firstLine && number <= lastLine) return;
    row.eachCell((cell) => {
      const text = textOfCell(cell.value);
      if (text !== null && text !== '') digests.add(cellDigest(text));
    });
  });
  const frame = [...digests].join(' ');
  return frame.length > HIDDEN_LIMIT ? '' : frame;
}

/** Puts ids, keys and digests into a finished sheet and hides them. */
export function identify<Row>(sheet: Worksheet, identity: Identity<Row>): void {
  const { columns, rows, hidden, idsRow, headingRow, entered } = identity;
  const ids = columns.map(idOfColumn);
  const first = columns.length + (identity.ownColumns ?? 0) + 1;
  const frame = frameOf(sheet, headingRow + 1, headingRow + rows.length);
  const put = (row: number, column: number, text: string) => {
    if (text !== '' && text.length <= HIDDEN_LIMIT) sheet.getCell(row, column).value = text;
  };
  const all: readonly HiddenColumn<Row>[] = [...hidden, { id: WRITTEN_ID, value: () => null }];
  for (const [index, row] of rows.entries()) {
    const at = headingRow + 1 + index;
    for (const [offset, { value }] of hidden.entries()) put(at, first + offset, value(row) ?? '');
    const tokens = ids.flatMap((id, position) =>
      entered?.(row, id) === true ? [] : tokenOf(id, sheet.getCell(at, position + 1).value),
    );
    put(at, first + hidden.length, tokens.join(' '));
  }
  for (const [index, id] of ids.entries()) put(idsRow, index + 1, id);
  put(idsRow, 1, identity.layout);
  for (const [offset, { id }] of all.entries()) {
    put(idsRow, first + offset, id);
    put(headingRow, first + offset, id);
  }
  put(idsRow, first + all.length, `${FRAME_PREFIX}${frame}`);
  for (let offset = 0; offset <= all.length; offset += 1)
    sheet.getColumn(first + offset).hidden = true;
  sheet.getRow(idsRow).hidden = true;
}

/** Marks a sheet without lines as ours, in two hidden cells right of everything. */
export function identifyPage(sheet: Worksheet, layout: string, lastColumn: number): void {
  const frame = frameOf(sheet, 1, 0);
  sheet.getCell(1, lastColumn + 1).value = layout;
  sheet.getCell(1, lastColumn + 2).value = `${FRAME_PREFIX}${frame}`;
  for (const column of [lastColumn + 1, lastColumn + 2]) sheet.getColumn(column).hidden = true;
}
