import { buildWorkbook } from '../paper/workbook.js';
import { writeChaptersSheet, writeLensesSheet } from './counts-sheets.js';
import { writeLeftSheet, writeProfileSheet } from './profile-sheet.js';
import { writeRequirementsSheet } from './requirements-sheet.js';
import { writeRowsSheet, writeUnknownSheet } from './rows-sheet.js';
import { writeSummarySheet } from './summary-sheet.js';
import { type ComparisonWorkbookInput, startWriting } from './writing.js';

/**
 * Writes 比較表.xlsx: summary, questions, requirements, chapters, other views, one sheet per profile.
 *
 * The writer decides nothing: words, states and counts come with the document. All dates inside the
 * file follow `document.asOf`, so equal input gives equal bytes.
 *
 * @returns the bytes of the workbook.
 * @throws TypeError when `asOf` is not YYYY-MM-DD
 */
export async function writeComparisonWorkbook(input: ComparisonWorkbookInput): Promise<Uint8Array> {
  const writing = startWriting(input);
  const { document } = input;
  return buildWorkbook(document, input.toolVersion, (workbook) => {
    writeSummarySheet(workbook, writing);
    writeRowsSheet(workbook, writing);
    writeRequirementsSheet(workbook, writing);
    writeChaptersSheet(workbook, writing);
    writeLensesSheet(workbook, writing);
    for (const [index, profile] of document.profiles.entries())
      writeProfileSheet(workbook, writing, profile, index + 1);
    writeLeftSheet(workbook, writing);
    writeUnknownSheet(workbook, writing);
    return [];
  });
}
