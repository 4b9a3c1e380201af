import {
  type Paper,
  type PaperSection,
  type PaperTable,
  paperDate,
  paperSay,
} from '@kaijisho/core';
import type { Worksheet } from 'exceljs';
import type { SheetContext } from '../paper/context.js';
import type { Look } from '../style.js';
import { putCell } from '../table.js';

/** Rows of the matrix above its lines. The ids row is hidden: it tells a reader which column is which. */
export const TITLE_ROW = 1;
const INTRO_ROW = 2;
export const IDS_ROW = 3;
const GROUP_ROW = 4;
export const HEADING_ROW = 5;

/** First cell of the ids row: says that this is a matrix, and in which layout. */
export const MATRIX_LAYOUT_ID = 'kaijisho-matrix/1';

/** A run of columns under one group heading; each but the first fills one printed page. */
export interface Block {
  readonly heading: string;
  readonly fill: 'heading' | 'people';
  /** Counted from 1. */
  readonly first: number;
  readonly last: number;
}

/** The groups of a table with the columns they span. */
export const blocksOf = ({ groups, columns }: PaperTable): readonly Block[] =>
  groups.map(({ id, heading, people }) => {
    const at = columns.flatMap(({ group }, index) => (group === id ? [index + 1] : []));
    return {
      heading,
      fill: people ? 'people' : 'heading',
      first: at[0] ?? 1,
      last: at.at(-1) ?? 1,
    };
  });

function putGroup(sheet: Worksheet, { omitted }: SheetContext, block: Block): void {
  const look: Look = { fill: block.fill, bold: true, size: 11 };
  for (let column = block.first; column <= block.last; column += 1)
    putCell(sheet, { row: GROUP_ROW, column }, null, look, omitted);
  putCell(sheet, { row: GROUP_ROW, column: block.first }, block.heading, look, omitted);
  sheet.mergeCells(GROUP_ROW, block.first, GROUP_ROW, block.last);
}

/** Title, date, how to read each block, and the group headings. */
export function writeTop(
  sheet: Worksheet,
  paper: Paper,
  section: PaperSection,
  context: SheetContext,
  blocks: readonly Block[],
): void {
  const say = paperSay(paper.language);
  // Text that runs on over empty cells to its right, as titles do.
  const put = (row: number, column: number, text: string, look: Look = {}) =>
    putCell(sheet, { row, column }, text, { running: true, ...look }, context.omitted);
  put(TITLE_ROW, 1, section.title, { bold: true, size: 14 });
  put(INTRO_ROW, 1, `${say('cover.as-of')} ${paperDate(paper.asOf, say)}`);
  for (const block of blocks) {
    putGroup(sheet, context, block);
    if (block.first > 1) put(INTRO_ROW, block.first, section.intro);
  }
  sheet.getRow(TITLE_ROW).height = 24;
  sheet.getRow(INTRO_ROW).height = 18;
  sheet.getRow(GROUP_ROW).height = 22;
}
