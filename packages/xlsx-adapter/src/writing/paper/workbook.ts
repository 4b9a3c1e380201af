import type { Paper } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { utcMidnight } from '../dates.js';
import { type ActiveFilter, finishWorkbook } from '../finish.js';

/**
 * A workbook dated and named by its document. Equal input gives equal bytes.
 * @param write puts the sheets in and returns the filters to switch on
 * @throws TypeError when the date of the document is not YYYY-MM-DD
 */
export async function buildWorkbook(
  { asOf, title }: Pick<Paper, 'asOf' | 'title'>,
  toolVersion: string,
  write: (workbook: Workbook) => readonly ActiveFilter[],
): Promise<Uint8Array> {
  // Loaded when something is written: who only reads does not wait for it.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const stamp = utcMidnight(asOf);
  workbook.creator = `Kaijisho ${toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = title;
  workbook.created = stamp;
  workbook.modified = stamp;
  const filters = write(workbook);
  const written = await workbook.xlsx.writeBuffer();
  return finishWorkbook(new Uint8Array(written), { date: asOf, filters });
}
