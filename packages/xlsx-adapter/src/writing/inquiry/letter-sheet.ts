import type { Letter, PaperSay } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { startCoverPage } from '../cover-page.js';
import { identifyPage } from '../identity.js';
import { setUpPrinting } from '../page-setup.js';
import type { SheetContext } from '../paper/context.js';
import type { Look } from '../style.js';
import { columnLetter } from '../table.js';

/** Widths that fill an A4 page: the sender and the farewell stand in the right half. */
const WIDTHS = [26, 24, 18, 30] as const;
const WHOLE = { first: 1, last: WIDTHS.length };
const LEFT = { first: 1, last: 2 };
const RIGHT = { first: 3, last: WIDTHS.length };

const TEXT: Look = { bare: true, size: 11 };
const AT_RIGHT: Look = { ...TEXT, right: true };

/** 送り状: the letter that goes in front of the list of questions. */
export function writeLetterSheet(
  workbook: Workbook,
  { say, omitted }: Pick<SheetContext, 'omitted'> & { readonly say: PaperSay },
  letter: Letter,
  version: string,
): void {
  const sheet = workbook.addWorksheet(say('sheet.letter'));
  const page = startCoverPage(sheet, WIDTHS, omitted);
  page.put({ span: RIGHT, content: letter.date, look: AT_RIGHT });
  page.put({ span: LEFT, content: letter.to, look: { ...TEXT, bold: true, size: 12 } });
  for (const line of letter.sender) page.put({ span: RIGHT, content: line, look: TEXT });
  page.space();
  page.put({
    span: WHOLE,
    content: letter.title,
    look: { bare: true, size: 14, bold: true, centred: true },
  });
  page.space();
  for (const text of letter.opening)
    page.put({ span: WHOLE, content: say('paragraph', { text }), look: TEXT });
  page.put({ span: RIGHT, content: letter.farewell, look: AT_RIGHT });
  page.space();
  page.put({ span: WHOLE, content: letter.below, look: { ...TEXT, centred: true } });
  page.space();
  const lines = letter.products.map(({ name, items }) =>
    say('letter.product', { product: name, count: items.length }),
  );
  for (const line of [...lines, say('letter.where'), ...letter.remarks])
    page.put({ span: WHOLE, content: say('bulleted', { text: line }), look: TEXT });
  page.put({ span: RIGHT, content: letter.end, look: AT_RIGHT });
  identifyPage(sheet, 'kaijisho-letter/1', WIDTHS.length);
  sheet.views = [{ state: 'normal', showGridLines: false }];
  setUpPrinting(sheet, {
    area: { lastColumn: columnLetter(sheet, WIDTHS.length), lastRow: page.lastRow() },
    paper: 'A4-portrait',
    footer: { left: letter.to, right: `Kaijisho ${version}` },
  });
}
