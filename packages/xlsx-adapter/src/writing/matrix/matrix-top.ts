import type { Worksheet } from 'exceljs';
import type { Look } from '../style.js';
import { putCell } from '../table.js';
import { dateText, type WordId } from '../words/index.js';
import type { Writing } from './writing.js';

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
  readonly heading: WordId;
  readonly fill: 'heading' | 'people';
  readonly first: number;
  readonly last: number;
}

function putGroup(sheet: Worksheet, { say, omitted }: Writing, block: Block): void {
  const look: Look = { fill: block.fill, bold: true, size: 11 };
  for (let column = block.first; column <= block.last; column += 1)
    putCell(sheet, { row: GROUP_ROW, column }, null, look, omitted);
  putCell(sheet, { row: GROUP_ROW, column: block.first }, say(block.heading), look, omitted);
  sheet.mergeCells(GROUP_ROW, block.first, GROUP_ROW, block.last);
}

/** Text that runs on over empty cells to its right, as titles do. */
function putTitle(sheet: Worksheet, writing: Writing, row: number, column: number, text: string) {
  const look: Look =
    row === TITLE_ROW ? { running: true, bold: true, size: 14 } : { running: true };
  putCell(sheet, { row, column }, text, look, writing.omitted);
}

/** Title, date, how to read each block, and the group headings. */
export function writeTop(sheet: Worksheet, writing: Writing, blocks: readonly Block[]): void {
  const { say, input } = writing;
  const settled = input.agreement !== null;
  putTitle(sheet, writing, TITLE_ROW, 1, say(settled ? 'title.matrix-settled' : 'title.matrix'));
  const asOf = `${say('cover.as-of')} ${dateText(input.matrix.asOf, say)}`;
  putTitle(sheet, writing, INTRO_ROW, 1, asOf);
  for (const block of blocks) {
    putGroup(sheet, writing, block);
    if (block.first > 1)
      putTitle(
        sheet,
        writing,
        INTRO_ROW,
        block.first,
        say(settled ? 'intro.matrix-settled' : 'intro.matrix'),
      );
  }
  sheet.getRow(TITLE_ROW).height = 24;
  sheet.getRow(INTRO_ROW).height = 18;
  sheet.getRow(GROUP_ROW).height = 22;
}
