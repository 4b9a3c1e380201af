import type { Workbook, Worksheet } from 'exceljs';
import { type HiddenColumn, identify } from '../identity.js';
import { heightOfText } from '../measure.js';
import { setUpPrinting } from '../page-setup.js';
import { BODY_SIZE } from '../style.js';
import { columnLetter, putCell, type Table, writeTable } from '../table.js';
import type { WordId } from '../words/index.js';
import type { Writing } from './writing.js';

/** A list with a title, a sentence on how to read it, and one line per `Row`. */
export interface ListSheet<Row>
  extends Pick<Table<Row>, 'columns' | 'rows' | 'opensGroup' | 'hides'> {
  readonly name: WordId;
  readonly title: WordId;
  readonly intro: WordId;
  /** In place of `title` and `intro`, where they are made of more than our words. */
  readonly titleText?: string;
  readonly introText?: string;
  /** Columns that stay in view when scrolling to the right. */
  readonly frozen: number;
  /** Said in place of lines when there are none. */
  readonly empty?: WordId;
  /** Under which the sheet is read back, such as `kaijisho-findings/1`. */
  readonly layout: string;
  /** What a line is known by, where people fill in cells of it. */
  readonly keyOf?: (row: Row) => string;
  readonly entered?: (row: Row, id: string) => boolean;
  readonly hidden?: readonly HiddenColumn<Row>[];
}

/** Id of the hidden column with the keys of lines. */
export const LINE_KEY_ID = 'lineKey';

const TITLE_ROW = 1;
const INTRO_ROW = 2;
const IDS_ROW = 3;
/** Row of the headings of every list. */
export const HEADING_ROW = 4;

/** Adds a list sheet: headings frozen and repeated in print, filter on every column. */
export function writeListSheet<Row>(
  workbook: Workbook,
  writing: Writing,
  list: ListSheet<Row>,
): Worksheet {
  const { say, omitted } = writing;
  const sheet = workbook.addWorksheet(say(list.name));
  const width = list.columns.length;
  const { columns, rows } = list;
  const lastRow = writeTable(sheet, { ...list, headingRow: HEADING_ROW, omitted });

  const top = (row: number, text: string, size: number, bold: boolean) => {
    putCell(sheet, { row, column: 1 }, text, { bare: true, size, bold }, omitted);
    sheet.mergeCells(row, 1, row, width);
  };
  const intro = list.introText ?? say(list.intro);
  top(TITLE_ROW, list.titleText ?? say(list.title), 14, true);
  sheet.getRow(TITLE_ROW).height = 26;
  top(INTRO_ROW, intro, BODY_SIZE, false);
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  sheet.getRow(INTRO_ROW).height = heightOfText(intro, { width: total, fontSize: BODY_SIZE }) + 4;
  if (rows.length === 0 && list.empty !== undefined)
    putCell(sheet, { row: lastRow + 1, column: 1 }, say(list.empty), { bare: true }, omitted);

  const { keyOf, entered } = list;
  identify(sheet, {
    layout: list.layout,
    idsRow: IDS_ROW,
    headingRow: HEADING_ROW,
    columns,
    rows,
    hidden: [
      ...(keyOf === undefined ? [] : [{ id: LINE_KEY_ID, value: keyOf }]),
      ...(list.hidden ?? []),
    ],
    ...(entered === undefined ? {} : { entered }),
  });
  const lastColumn = columnLetter(sheet, width);
  const lastPrinted = Math.max(lastRow, HEADING_ROW + 1);
  sheet.autoFilter = `A${HEADING_ROW}:${lastColumn}${lastPrinted}`;
  sheet.views = [{ state: 'frozen', xSplit: list.frozen, ySplit: HEADING_ROW, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn, lastRow: lastPrinted },
    repeatRows: `${TITLE_ROW}:${HEADING_ROW}`,
    footer: writing.footer(list.name),
  });
  return sheet;
}
