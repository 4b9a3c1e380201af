import { basisOf, type FilledLine, type MatrixLine } from '@kaijisho/core';
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import {
  BASIS_ID,
  BASIS_WHEN_WRITTEN_ID,
  basisText,
  type HiddenColumn,
  identify,
  idOfColumn,
} from '../identity.js';
import { setUpPrinting } from '../page-setup.js';
import { type Column, columnLetter, putCell, validateColumn, writeTable } from '../table.js';
import { type DecisionColumnPlan, decisionColumns, statusValidation } from './decisions.js';
import { proposalColumns, subjectColumns } from './matrix-columns.js';
import {
  type Block,
  HEADING_ROW,
  IDS_ROW,
  MATRIX_LAYOUT_ID,
  TITLE_ROW,
  writeTop,
} from './matrix-top.js';
import { carriedColumns, filledOf, ownColumns, printPlan, settledOf } from './people.js';
import type { Writing } from './writing.js';

/** Id of the hidden column that holds each line's decision key. */
export const DECISION_KEY_ID = 'decisionKey';
/** Id of the status column, which people may change as well. */
export const STATUS_ID = 'status';

/** Where people write by hand, a line is never lower than this (points). */
const LEAST_HEIGHT = 32;

/** About the width of one printed page besides the subject, in column units. */
const PAGE_WIDTH = 202;

/** The columns of the sheet from left to right, and where each block begins (counted from 1). */
interface Layout {
  readonly subject: readonly Column<MatrixLine>[];
  readonly proposal: readonly Column<MatrixLine>[];
  /** Only in a table that carries decisions on. */
  readonly carried: readonly Column<MatrixLine>[];
  readonly decisions: readonly DecisionColumnPlan[];
  readonly own: readonly Column<MatrixLine>[];
  readonly statusColumn: number;
  /** Where the agreement begins. */
  readonly firstAgreement: number;
  readonly firstDecision: number;
  readonly lastDecision: number;
}

function layOut(writing: Writing): Layout {
  const subject = subjectColumns(writing);
  const proposal = proposalColumns(writing);
  const carried = writing.input.agreement === null ? [] : carriedColumns(writing, writing.say);
  const own = ownColumns(writing);
  const { shrink } = printPlan(own.length, PAGE_WIDTH);
  const decisions = decisionColumns(writing).map((plan) =>
    plan.page === 1
      ? plan
      : { ...plan, column: { ...plan.column, width: plan.column.width * shrink } },
  );
  const firstAgreement = subject.length + proposal.length + 1;
  const firstDecision = firstAgreement + carried.length;
  return {
    subject,
    proposal,
    carried,
    decisions,
    own,
    statusColumn: subject.length,
    firstAgreement,
    firstDecision,
    lastDecision: firstDecision + decisions.length - 1,
  };
}

/** The columns with ids: all but those that people added. */
const identified = ({ subject, proposal, carried, decisions }: Layout) => [
  ...subject,
  ...proposal,
  ...carried,
  ...decisions.map(({ column }) => column),
];

/** Blocks under a group heading; those after the first are printed on a page each. */
function blocksOf(layout: Layout): readonly Block[] {
  const { subject, decisions, own, firstAgreement, firstDecision, lastDecision } = layout;
  const second = firstDecision + decisions.filter(({ page }) => page === 1).length;
  const blocks: readonly Block[] = [
    { heading: 'group.subject', fill: 'heading', first: 1, last: subject.length },
    {
      heading: 'group.proposal',
      fill: 'heading',
      first: subject.length + 1,
      last: firstAgreement - 1,
    },
    { heading: 'group.agreement-1', fill: 'people', first: firstAgreement, last: second - 1 },
    { heading: 'group.agreement-2', fill: 'people', first: second, last: lastDecision },
  ];
  const added: Block = {
    heading: 'group.own',
    fill: 'people',
    first: lastDecision + 1,
    last: lastDecision + own.length,
  };
  return own.length === 0 ? blocks : [...blocks, added];
}

function addValidations(sheet: Worksheet, writing: Writing, layout: Layout, last: number) {
  const add = (column: number, validation: DataValidation) =>
    validateColumn(sheet, column, { first: HEADING_ROW + 1, last }, validation);
  add(layout.statusColumn, statusValidation(writing.say));
  for (const [index, { validation }] of layout.decisions.entries())
    if (validation !== null) add(layout.firstDecision + index, validation);
}

/** Lines people added, below all others and word for word; they carry no key. */
function writeAdded(sheet: Worksheet, writing: Writing, layout: Layout, lastRow: number): number {
  const columns = [...identified(layout), ...layout.own];
  const added = writing.input.agreement?.agreement.added ?? [];
  const textOf = (line: FilledLine, column: Column<MatrixLine>, index: number) =>
    line.entries.get(idOfColumn(column, index))?.text ??
    line.own.find(({ heading }) => heading === column.heading)?.text ??
    null;
  for (const [index, line] of added.entries()) {
    const row = lastRow + 1 + index;
    for (const [position, column] of columns.entries())
      putCell(
        sheet,
        { row, column: position + 1 },
        textOf(line, column, position),
        { fill: 'input' },
        writing.omitted,
      );
    sheet.getRow(row).height = LEAST_HEIGHT * 2;
  }
  return lastRow + added.length;
}

const hiddenColumns = (writing: Writing): readonly HiddenColumn<MatrixLine>[] => {
  const { products } = writing.input.matrix;
  return [
    { id: DECISION_KEY_ID, value: ({ decisionKey }) => decisionKey },
    {
      id: BASIS_ID,
      value: (line) => basisText(settledOf(writing, line)?.basis ?? basisOf(line, products)),
    },
    { id: BASIS_WHEN_WRITTEN_ID, value: (line) => basisText(basisOf(line, products)) },
  ];
};

/**
 * 責任分界表: one line per line of the matrix; what it is about, the proposal, and the cells for
 * what people agree, with what they agreed before. Prints as pages side by side, one per block
 * after the first.
 */
export function writeMatrixSheet(workbook: Workbook, writing: Writing): void {
  const { lines } = writing.input.matrix;
  const sheet = workbook.addWorksheet(writing.say('sheet.matrix'));
  const layout = layOut(writing);
  const lastLine = writeTable(sheet, {
    columns: [...identified(layout), ...layout.own],
    rows: lines,
    headingRow: HEADING_ROW,
    omitted: writing.omitted,
    minimumHeight: LEAST_HEIGHT,
    opensGroup: (line, previous) => line.row !== previous.row,
  });
  const blocks = blocksOf(layout);
  writeTop(sheet, writing, blocks);
  identify(sheet, {
    layout: MATRIX_LAYOUT_ID,
    idsRow: IDS_ROW,
    headingRow: HEADING_ROW,
    columns: identified(layout),
    rows: lines,
    hidden: hiddenColumns(writing),
    ownColumns: layout.own.length,
    entered: (line, id) => filledOf(writing, line)?.entries.has(id) ?? false,
  });
  const lastRow = writeAdded(sheet, writing, layout, lastLine);
  if (lines.length > 0) addValidations(sheet, writing, layout, lastRow);

  const lastColumn = columnLetter(sheet, layout.lastDecision + layout.own.length);
  sheet.autoFilter = `A${HEADING_ROW}:${lastColumn}${lastRow}`;
  sheet.views = [
    { state: 'frozen', xSplit: layout.subject.length, ySplit: HEADING_ROW, zoomScale: 85 },
  ];
  setUpPrinting(sheet, {
    area: { lastColumn, lastRow },
    repeatRows: `${TITLE_ROW}:${HEADING_ROW}`,
    repeatColumns: `A:${columnLetter(sheet, layout.subject.length)}`,
    pagesWide: printPlan(layout.own.length, PAGE_WIDTH).pagesWide,
    footer: writing.footer('sheet.matrix'),
  });
}
