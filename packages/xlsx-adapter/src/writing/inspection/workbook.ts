import { type InspectionPaperInput, inspectionPaper } from '@kaijisho/core';
import { contextOf } from '../paper/context.js';
import { writeOverviewSheet } from '../paper/overview-sheet.js';
import { writePaperSheet } from '../paper/sheet.js';
import { buildWorkbook } from '../paper/workbook.js';

/** Sections that are no list. */
const PAGES: readonly string[] = ['summary', 'overview'];

/**
 * Writes 立入検査.xlsx, the pack for an on-site inspection: a sheet for each section of the document.
 * Equal input gives equal bytes.
 * @returns the bytes of the workbook
 */
export async function writeInspectionWorkbook(input: InspectionPaperInput): Promise<Uint8Array> {
  const paper = inspectionPaper(input);
  const context = contextOf(paper);
  return buildWorkbook(paper, input.toolVersion, (workbook) => {
    for (const section of paper.sections)
      if (PAGES.includes(section.id)) writeOverviewSheet(workbook, section, context);
      else writePaperSheet(workbook, section, context);
    return [];
  });
}
