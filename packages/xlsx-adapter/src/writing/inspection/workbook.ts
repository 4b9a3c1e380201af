import type { InspectionPack, Language } from '@kaijisho/core';
import { utcMidnight } from '../dates.js';
import { finishWorkbook } from '../finish.js';
import { writeConnectionsSheet } from '../matrix/connections-sheet.js';
import { writeContactsSheet } from '../matrix/contacts-sheet.js';
import { matrixWorkbookInput } from '../matrix/input.js';
import { startWriting } from '../matrix/writing.js';
import { dateText } from '../words/index.js';
import { writeChecklistSheet } from './checklist-sheet.js';
import { writeEvidenceSheet } from './evidence-sheet.js';
import { writeGapsSheet } from './gaps-sheet.js';
import { writeHeldSheet } from './held-sheet.js';
import { writeMissingSheet } from './missing-sheet.js';

/** Everything 立入検査.xlsx is made of. */
export interface InspectionWorkbookInput {
  readonly pack: InspectionPack;
  readonly language: Language;
  readonly toolVersion: string;
}

/**
 * Writes the pack for an on-site inspection: sheets held, the checklist as a draft
 * with the answers behind it, open gaps with
 * their plans, products without a sheet, connections, contacts. Equal input gives equal bytes.
 */
export async function writeInspectionWorkbook({
  pack,
  language,
  toolVersion,
}: InspectionWorkbookInput): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const plain = startWriting(
    matrixWorkbookInput({ matrix: pack.matrix, findings: [], language, toolVersion }),
  );
  const { say } = plain;
  const stamp = utcMidnight(pack.asOf);
  workbook.creator = `Kaijisho ${toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = say('inspection.title');
  workbook.created = stamp;
  workbook.modified = stamp;
  const writing = {
    ...plain,
    footer: (): { left: string; right: string } => ({
      left: `${say('inspection.title')}　${dateText(pack.asOf, say)}`,
      right: say('inspection.footer', { version: toolVersion }),
    }),
  };
  writeChecklistSheet(workbook, writing, pack);
  writeEvidenceSheet(workbook, writing, pack);
  writeHeldSheet(workbook, writing, pack);
  writeGapsSheet(workbook, writing, pack);
  writeMissingSheet(workbook, writing, pack);
  writeConnectionsSheet(workbook, writing);
  writeContactsSheet(workbook, writing);
  const written = await workbook.xlsx.writeBuffer();
  return finishWorkbook(new Uint8Array(written), { date: pack.asOf, filters: [] });
}
