import { utcMidnight } from '../dates.js';
import { finishWorkbook } from '../finish.js';
import { writeAnswersSheet } from './answers-sheet.js';
import { writeCoverSheet } from './cover-sheet.js';
import { writeFindingsSheet } from './findings-sheet.js';
import type { MatrixWorkbookInput } from './input.js';
import { writeMatrixSheet } from './matrix-sheet.js';
import { writeNotesSheet } from './notes-sheet.js';
import { writeRequirementsSheet } from './requirements-sheet.js';
import { startWriting } from './writing.js';

/**
 * Writes 責任分界表.xlsx: cover, matrix, answers, requirements, findings, notes.
 *
 * The writer decides nothing: every proposal, state and sentence comes with the input, and the
 * columns of the agreement stay empty. All dates inside the file follow `matrix.asOf`, so equal
 * input gives equal bytes.
 *
 * @returns the bytes of the workbook.
 * @throws TypeError when `asOf` is not YYYY-MM-DD; RangeError when the models do not belong
 *   together (a line naming a product or an answer that is not there).
 */
export async function writeMatrixWorkbook(input: MatrixWorkbookInput): Promise<Uint8Array> {
  // Loaded when something is written: who only reads does not wait for it.
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const writing = startWriting(input);
  const stamp = utcMidnight(input.matrix.asOf);
  workbook.creator = `Kaijisho ${input.toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = writing.say('cover.title');
  workbook.created = stamp;
  workbook.modified = stamp;

  writeCoverSheet(workbook, writing);
  writeMatrixSheet(workbook, writing);
  writeAnswersSheet(workbook, writing);
  const asked = writeRequirementsSheet(workbook, writing);
  writeFindingsSheet(workbook, writing);
  writeNotesSheet(workbook, writing);

  const written = await workbook.xlsx.writeBuffer();
  return finishWorkbook(new Uint8Array(written), { date: input.matrix.asOf, filters: [asked] });
}
