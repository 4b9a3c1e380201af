import type { MatrixLine } from '@kaijisho/core';
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { setUpPrinting } from '../page-setup.js';
import { type Column, columnLetter, writeTable } from '../table.js';
import { type DecisionColumnPlan, decisionColumns, statusValidation } from './decisions.js';
import { proposalColumns, subjectColumns } from './matrix-columns.js';
import { type Block, HEADING_ROW, TITLE_ROW, writeIds, writeTop } from './matrix-top.js';
import type { Writing } from './writing.js';

/** Id of the hidden last column, which holds each line's decision key. */
export const DECISION_KEY_ID = 'decisionKey';
/** Id of the status column, which people may change as well. */
export const STATUS_ID = 'status';

/** Where people write by hand, a line is never lower than this (points). */
const LEAST_HEIGHT = 32;

/** The columns of the sheet from left to right, and where each block begins (counted from 1). */
interface Layout {
  readonly subject: readonly Column<MatrixLine>[];
  readonly proposal: readonly Column<MatrixLine>[];
  readonly decisions: readonly DecisionColumnPlan[];
  readonly statusColumn: number;
  readonly firstDecision: number;
  readonly lastDecision: number;
}

function layOut(writing: Writing): Layout {
  const subject = subjectColumns(writing);
  const proposal = proposalColumns(writing);
  const decisions = decisionColumns(writing.say);
  const firstDecision = subject.length + proposal.length + 1;
  return {
    subject,
    proposal,
    decisions,
    statusColumn: subject.length,
    firstDecision,
    lastDecision: firstDecision + decisions.length - 1,
  };
}

/** Blocks under a group heading; those after the first are printed on a page each. */
function blocksOf({ subject, decisions, firstDecision, lastDecision }: Layout): readonly Block[] {
  const second = firstDecision + decisions.filter(({ page }) => page === 1).length;
  return [
    { heading: 'group.subject', fill: 'heading', first: 1, last: subject.length },
    {
      heading: 'group.proposal',
      fill: 'heading',
      first: subject.length + 1,
      last: firstDecision - 1,
    },
    { heading: 'group.agreement-1', fill: 'people', first: firstDecision, last: second - 1 },
    { heading: 'group.agreement-2', fill: 'people', first: second, last: lastDecision },
  ];
}

/** exceljs keeps validations per range, which its type declarations leave out. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function addValidations(sheet: Worksheet, writing: Writing, layout: Layout, lastRow: number) {
  const { dataValidations } = sheet as unknown as WithValidations;
  const add = (column: number, validation: DataValidation) => {
    const letter = columnLetter(sheet, column);
    dataValidations.add(`${letter}${HEADING_ROW + 1}:${letter}${lastRow}`, validation);
  };
  add(layout.statusColumn, statusValidation(writing.say));
  for (const [index, { validation }] of layout.decisions.entries())
    if (validation !== null) add(layout.firstDecision + index, validation);
}

/**
 * 責任分界表: one line per line of the matrix; what it is about, the proposal, and empty cells for
 * what people agree. Prints as three pages side by side, one per block after the first.
 */
export function writeMatrixSheet(workbook: Workbook, writing: Writing): void {
  const { lines } = writing.input.matrix;
  const sheet = workbook.addWorksheet(writing.say('sheet.matrix'));
  const layout = layOut(writing);
  const keyColumn = layout.lastDecision + 1;
  const lastRow = writeTable(sheet, {
    columns: [
      ...layout.subject,
      ...layout.proposal,
      ...layout.decisions.map(({ column }) => column),
      { heading: DECISION_KEY_ID, width: 30, value: (line) => line.decisionKey },
    ],
    rows: lines,
    headingRow: HEADING_ROW,
    omitted: writing.omitted,
    minimumHeight: LEAST_HEIGHT,
    opensGroup: (line, previous) => line.row !== previous.row,
  });
  sheet.getColumn(keyColumn).hidden = true;
  writeTop(sheet, writing, blocksOf(layout));
  writeIds(sheet, writing, [
    [layout.statusColumn, STATUS_ID],
    ...layout.decisions.map(({ id }, index) => [layout.firstDecision + index, id] as const),
    [keyColumn, DECISION_KEY_ID],
  ]);
  if (lines.length > 0) addValidations(sheet, writing, layout, lastRow);

  const lastColumn = columnLetter(sheet, layout.lastDecision);
  sheet.autoFilter = `A${HEADING_ROW}:${lastColumn}${lastRow}`;
  sheet.views = [
    { state: 'frozen', xSplit: layout.subject.length, ySplit: HEADING_ROW, zoomScale: 85 },
  ];
  setUpPrinting(sheet, {
    area: { lastColumn, lastRow },
    repeatRows: `${TITLE_ROW}:${HEADING_ROW}`,
    repeatColumns: `A:${columnLetter(sheet, layout.subject.length)}`,
    pagesWide: 3,
    footer: writing.footer('sheet.matrix'),
  });
}
