import {
  OWN_WIDTH,
  type Paper,
  type PaperRow,
  type PaperSection,
  type PaperTable,
  paperSay,
  tablesOf,
} from '@kaijisho/core';
import type { Workbook, Worksheet } from 'exceljs';
import { identify } from '../identity.js';
import { setUpPrinting } from '../page-setup.js';
import { sheetColumns } from '../paper/columns.js';
import type { SheetContext } from '../paper/context.js';
import { hiddenColumns } from '../paper/sheet.js';
import { type Column, columnLetter, putCell, validateColumn, writeTable } from '../table.js';
import { validationOf } from './decision-validations.js';
import {
  blocksOf,
  HEADING_ROW,
  IDS_ROW,
  MATRIX_LAYOUT_ID,
  TITLE_ROW,
  writeTop,
} from './matrix-top.js';

/** Where people write by hand, a line is never lower than this (points). */
const LEAST_HEIGHT = 32;

/** About the width of one printed page besides the subject, in column units. */
const PAGE_WIDTH = 202;

/** Most columns of people that share the last printed page with ours. */
const MOST_SHARING = 4;

/** How many printed pages stand side by side, and by how much the last block of ours gives way. */
function printPlan(ownColumns: number) {
  const own = ownColumns * OWN_WIDTH;
  return ownColumns <= MOST_SHARING
    ? { pagesWide: 3, shrink: (PAGE_WIDTH - own) / PAGE_WIDTH }
    : { pagesWide: 3 + Math.ceil(own / PAGE_WIDTH), shrink: 1 };
}

/** The group that shares its printed page with columns people added. */
const LAST_GROUP = 'agreement-2';
const OWN_GROUP = 'own';

function columnsOf(table: PaperTable, shrink: number): readonly Column<PaperRow>[] {
  return sheetColumns(table).map((column, at) =>
    table.columns[at]?.group === LAST_GROUP ? { ...column, width: column.width * shrink } : column,
  );
}

/** Lines people added, below all others and word for word; they carry no key. */
function writeAdded(
  sheet: Worksheet,
  added: readonly PaperRow[],
  lastRow: number,
  { omitted }: SheetContext,
): number {
  for (const [index, { cells }] of added.entries()) {
    const row = lastRow + 1 + index;
    for (const [position, { text }] of cells.entries())
      putCell(sheet, { row, column: position + 1 }, text || null, { fill: 'input' }, omitted);
    sheet.getRow(row).height = LEAST_HEIGHT * 2;
  }
  return lastRow + added.length;
}

/**
 * 責任分界表: one line per line of the matrix; what it is about, the proposal, and the cells for
 * what people agree, with what they agreed before. Prints as pages side by side, one per block
 * after the first.
 */
export function writeMatrixSheet(
  workbook: Workbook,
  paper: Paper,
  section: PaperSection,
  context: SheetContext,
): void {
  const [table] = tablesOf(section);
  if (table === undefined) throw new RangeError('The matrix has no table');
  const sheet = workbook.addWorksheet(section.name);
  const own = table.columns.filter(({ group }) => group === OWN_GROUP).length;
  const plan = printPlan(own);
  const columns = columnsOf(table, plan.shrink);
  const rows = table.rows.filter(({ added }) => !added);
  const lastLine = writeTable(sheet, {
    columns,
    rows,
    headingRow: HEADING_ROW,
    omitted: context.omitted,
    minimumHeight: LEAST_HEIGHT,
    opensGroup: ({ opensGroup }) => opensGroup,
  });
  writeTop(sheet, paper, section, context, blocksOf(table));
  identify(sheet, {
    layout: MATRIX_LAYOUT_ID,
    idsRow: IDS_ROW,
    headingRow: HEADING_ROW,
    columns: columns.slice(0, columns.length - own),
    rows,
    hidden: hiddenColumns(table),
    ownColumns: own,
    entered: ({ entered }, id) => entered.includes(id),
  });
  const added = table.rows.filter((row) => row.added);
  const lastRow = writeAdded(sheet, added, lastLine, context);
  const say = paperSay(paper.language);
  for (const [at, column] of table.columns.entries()) {
    const validation = rows.length === 0 ? null : validationOf(column, say);
    if (validation !== null)
      validateColumn(sheet, at + 1, { first: HEADING_ROW + 1, last: lastRow }, validation);
  }

  const lastColumn = columnLetter(sheet, columns.length);
  sheet.autoFilter = `A${HEADING_ROW}:${lastColumn}${lastRow}`;
  sheet.views = [{ state: 'frozen', xSplit: table.lead, ySplit: HEADING_ROW, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn, lastRow },
    repeatRows: `${TITLE_ROW}:${HEADING_ROW}`,
    repeatColumns: `A:${columnLetter(sheet, table.lead)}`,
    pagesWide: plan.pagesWide,
    footer: context.footer(section.name),
  });
}
