import { utcMidnight } from '../dates.js';
import { finishWorkbook } from '../finish.js';
import { writeAgreementSheet } from './agreement-sheet.js';
import { writeAnswersSheet } from './answers-sheet.js';
import { writeConnectionsSheet } from './connections-sheet.js';
import { writeContactsSheet } from './contacts-sheet.js';
import { writeContractSheet } from './contract-sheet.js';
import { writeCoverSheet } from './cover-sheet.js';
import { writeFindingsSheet } from './findings-sheet.js';
import type { MatrixWorkbookInput } from './input.js';
import { writeKeptSheet } from './kept-sheet.js';
import { writeMatrixSheet } from './matrix-sheet.js';
import { writeNotesSheet } from './notes-sheet.js';
import { writeOwnSheets } from './own-sheets.js';
import { writeQuestionsSheet } from './questions-sheet.js';
import { writeRequirementsSheet } from './requirements-sheet.js';
import { startWriting } from './writing.js';

/**
 * Writes 責任分界表.xlsx: cover, matrix, questions, answers, requirements, findings, notes, points of
 * contracts, connections, contacts; where decisions are
 * carried on also the check of the agreement, what has no place any more, and people's own sheets.
 *
 * The writer decides nothing: every proposal, state and sentence comes with the input, and the
 * columns of the agreement hold what people wrote there before, and nothing else. All dates inside the file follow `matrix.asOf`, so equal
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
  workbook.title = writing.say(input.agreement === null ? 'cover.title' : 'title.matrix-settled');
  workbook.created = stamp;
  workbook.modified = stamp;

  writeCoverSheet(workbook, writing);
  writeMatrixSheet(workbook, writing);
  writeQuestionsSheet(workbook, writing);
  writeAnswersSheet(workbook, writing);
  const asked = writeRequirementsSheet(workbook, writing);
  const left = [...writeFindingsSheet(workbook, writing)];
  writeNotesSheet(workbook, writing);
  left.push(
    ...writeContractSheet(workbook, writing),
    ...writeConnectionsSheet(workbook, writing),
    ...writeContactsSheet(workbook, writing),
  );
  if (input.agreement !== null) {
    left.push(...writeAgreementSheet(workbook, writing, input.agreement));
    writeKeptSheet(workbook, writing, input.agreement.agreement, left);
    writeOwnSheets(workbook, writing, input.agreement.agreement.workbook.ownSheets);
  }

  const written = await workbook.xlsx.writeBuffer();
  return finishWorkbook(new Uint8Array(written), { date: input.matrix.asOf, filters: [asked] });
}
