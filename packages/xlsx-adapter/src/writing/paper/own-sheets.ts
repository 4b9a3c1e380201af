import { type Cell, type Page, visibleText } from '@kaijisho/core';
import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { cellText, needsQuotePrefix } from '../safe-text.js';
import { styleOf } from '../style.js';
import type { SheetContext } from './context.js';

/**
 * The sheets people added to the former workbook, copied by what a person sees: texts, numbers,
 * dates, comments, fills, bold and merged cells, widths and heights. Pictures and formulas do not come along;
 * a formula leaves its last value.
 */

/** Longest name of a sheet, and what it must not hold. */
const NAME_LIMIT = 31;

/** A name no sheet of the workbook has yet. Excel does not tell upper from lower case. */
function freeName(workbook: Workbook, name: string): string {
  const taken = new Set(workbook.worksheets.map((sheet) => sheet.name.toLowerCase()));
  const free = (candidate: string) => !taken.has(candidate.toLowerCase());
  if (free(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const candidate = `${name.slice(0, NAME_LIMIT - end.length)}${end}`;
    if (free(candidate)) return candidate;
  }
}

function valueOfCell({ value, text }: Cell, omitted: SheetContext['omitted']): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value !== undefined) return new Date(Date.UTC(value.year, value.month - 1, value.day));
  return text === '' ? null : cellText(text, omitted);
}

function putCellAsSeen(sheet: Worksheet, cell: Cell, omitted: SheetContext['omitted']): void {
  const target = sheet.getCell(cell.row, cell.col);
  target.value = valueOfCell(cell, omitted);
  if (cell.comment !== undefined) target.note = visibleText(cell.comment);
  const date = typeof cell.value === 'object';
  const numFmt = cell.format ?? (date ? 'yyyy/m/d' : undefined);
  target.style = {
    ...styleOf({
      size: 10,
      ...(cell.style?.bold === true ? { bold: true } : {}),
      ...(cell.align === 'center' ? { centred: true } : {}),
      ...(needsQuotePrefix(cell.text) && cell.value === undefined ? { quoted: true } : {}),
    }),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(cell.fill === undefined
      ? {}
      : {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            fgColor: { argb: `FF${cell.fill.slice(1)}` },
          },
        }),
  };
  if (cell.rowSpan > 1 || cell.colSpan > 1)
    sheet.mergeCells(cell.row, cell.col, cell.row + cell.rowSpan - 1, cell.col + cell.colSpan - 1);
}

/** Points of the page to column units: seven pixels each, and a margin. */
const unitsOf = (points: number): number => Math.max(2, ((points * 96) / 72 - 5) / 7);

function copySheet(sheet: Worksheet, page: Page, omitted: SheetContext['omitted']): void {
  for (const cell of page.cells) {
    putCellAsSeen(sheet, cell, omitted);
    if (cell.colSpan === 1) sheet.getColumn(cell.col).width = unitsOf(cell.box.width);
    if (cell.rowSpan === 1) sheet.getRow(cell.row).height = cell.box.height;
  }
  if (page.hidden === true) sheet.state = 'hidden';
}

/** Adds the sheets people added, after all of ours. */
export function writeOwnSheets(
  workbook: Workbook,
  { omitted }: SheetContext,
  pages: readonly Page[],
): void {
  for (const page of pages)
    copySheet(workbook.addWorksheet(freeName(workbook, page.name)), page, omitted);
}
