import {
  ASKED_ID,
  matrixPaper,
  type Paper,
  type PaperInput,
  type PaperSection,
  tablesOf,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import type { ActiveFilter } from '../finish.js';
import { contextOf, type SheetContext } from '../paper/context.js';
import { withContinuedNotes } from '../paper/notes.js';
import { writeOverviewSheet } from '../paper/overview-sheet.js';
import { writeOwnSheets } from '../paper/own-sheets.js';
import { writePaperSheet } from '../paper/sheet.js';
import { buildWorkbook } from '../paper/workbook.js';
import { writeCoverSheet } from './cover-sheet.js';
import { writeMatrixSheet } from './matrix-sheet.js';

/** The filter by which a sheet opens: the values of the rows that are not set aside. */
function filterOf(section: PaperSection, sheet: number): readonly ActiveFilter[] {
  const [table] = tablesOf(section);
  const column = table?.columns.findIndex(({ id }) => id === ASKED_ID) ?? -1;
  if (table === undefined || column < 0 || !table.rows.some(({ aside }) => aside)) return [];
  const shown = table.rows.find(({ aside }) => !aside)?.cells[column]?.text;
  return [{ sheet, column, shows: shown === undefined ? [] : [shown] }];
}

function writeSection(
  workbook: Workbook,
  paper: Paper,
  section: PaperSection,
  context: SheetContext,
): readonly ActiveFilter[] {
  switch (section.id) {
    case 'cover':
      writeCoverSheet(workbook, paper, section, context);
      return [];
    case 'overview':
      writeOverviewSheet(workbook, section, context);
      return [];
    case 'matrix':
      writeMatrixSheet(workbook, paper, section, context);
      return [];
    case 'notes':
      writePaperSheet(workbook, withContinuedNotes(section, paper.language), context);
      return [];
    default:
      return filterOf(section, writePaperSheet(workbook, section, context).id);
  }
}

/**
 * Writes 責任分界表.xlsx: a sheet for each section of the document, and people's own sheets.
 *
 * The writer decides nothing: every proposal, state and sentence comes with the document, and the
 * columns of the agreement hold what people wrote there before, and nothing else. All dates inside
 * the file follow `matrix.asOf`, so equal input gives equal bytes.
 *
 * @returns the bytes of the workbook
 * @throws TypeError when `asOf` is not YYYY-MM-DD; RangeError when the models do not belong
 *   together (a line naming a product or an answer that is not there)
 */
export async function writeMatrixWorkbook(input: PaperInput): Promise<Uint8Array> {
  const paper = matrixPaper(input);
  return buildWorkbook(paper, input.toolVersion, (workbook) => {
    const context = contextOf(paper);
    const filters = paper.sections.flatMap((section) =>
      writeSection(workbook, paper, section, context),
    );
    const own = input.agreement?.agreement.workbook.ownSheets ?? [];
    writeOwnSheets(workbook, context, own);
    return filters;
  });
}
