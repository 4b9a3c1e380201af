import type { Workbook, Worksheet } from 'exceljs';
import { type Identity, identify } from './identity.js';
import { heightOfText } from './measure.js';
import { type Footer, setUpPrinting } from './page-setup.js';
import { BODY_SIZE } from './style.js';
import { columnLetter, putCell, type Table, writeTable } from './table.js';

/** A list with a title, a sentence on how to read it, and one line per `Row`. */
export interface ListSheet<Row>
  extends Pick<Table<Row>, 'columns' | 'rows' | 'opensGroup' | 'hides' | 'omitted'> {
  /** Name of the tab. */
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  /** Columns that stay in view when scrolling to the right. */
  readonly frozen: number;
  /** Said in place of lines when there are none. */
  readonly empty?: string;
  readonly footer: Footer;
  /** By what the sheet is known again when people give it back; none where nothing is read back. */
  readonly identity?: Pick<Identity<Row>, 'layout' | 'hidden' | 'entered'>;
}

const TITLE_ROW = 1;
const INTRO_ROW = 2;
/** The hidden row of ids, on sheets that are read back; the headings follow. */
const IDS_ROW = 3;
/** Row of the headings of every list that is read back. */
export const HEADING_ROW = 4;
/** The same of a list that nobody gives back. */
export const PLAIN_HEADING_ROW = INTRO_ROW + 1;

/** Adds a list sheet: headings frozen and repeated in print, filter on every column. */
export function addListSheet<Row>(workbook: Workbook, list: ListSheet<Row>): Worksheet {
  const { columns, rows, omitted, intro, identity } = list;
  const headingRow = identity === undefined ? PLAIN_HEADING_ROW : HEADING_ROW;
  const sheet = workbook.addWorksheet(list.name);
  const width = columns.length;
  const lastRow = writeTable(sheet, { ...list, headingRow });

  const top = (row: number, text: string, size: number, bold: boolean) => {
    putCell(sheet, { row, column: 1 }, text, { bare: true, size, bold }, omitted);
    sheet.mergeCells(row, 1, row, width);
  };
  top(TITLE_ROW, list.title, 14, true);
  sheet.getRow(TITLE_ROW).height = 26;
  top(INTRO_ROW, intro, BODY_SIZE, false);
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  sheet.getRow(INTRO_ROW).height = heightOfText(intro, { width: total, fontSize: BODY_SIZE }) + 4;
  if (rows.length === 0 && list.empty !== undefined)
    putCell(sheet, { row: lastRow + 1, column: 1 }, list.empty, { bare: true }, omitted);

  if (identity !== undefined)
    identify(sheet, { ...identity, idsRow: IDS_ROW, headingRow, columns, rows });
  const lastColumn = columnLetter(sheet, width);
  const lastPrinted = Math.max(lastRow, headingRow + 1);
  sheet.autoFilter = `A${headingRow}:${lastColumn}${lastPrinted}`;
  sheet.views = [{ state: 'frozen', xSplit: list.frozen, ySplit: headingRow, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn, lastRow: lastPrinted },
    repeatRows: `${TITLE_ROW}:${headingRow}`,
    footer: list.footer,
  });
  return sheet;
}
