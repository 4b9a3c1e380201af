import { FORM_WORDS, HOW_TO } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { setUpPrinting } from '../page-setup.js';
import { putCell } from '../table.js';

/** An A4 page in portrait: LibreOffice does not shrink a single column that is wider. */
const WIDTH = 95;

/** Sheet with instructions, after the forms, so that a form is what opens. */
export function writeHowToSheet(workbook: Workbook, official: boolean, footer: string): void {
  const sheet = workbook.addWorksheet(FORM_WORDS.howTo, { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = WIDTH;
  const lines = [
    FORM_WORDS.howTo,
    ...HOW_TO.map((line, index) => `${index + 1}. ${line}`),
    ...(official ? [] : [FORM_WORDS.referenceNotice, FORM_WORDS.whereOfficial]),
  ];
  lines.forEach((line, index) => {
    const look = index === 0 ? { bare: true, bold: true, size: 13 } : { bare: true, size: 11 };
    putCell(sheet, { row: index + 1, column: 1 }, line, look, String);
    sheet.getRow(index + 1).height = index === 0 ? 26 : 34;
  });
  setUpPrinting(sheet, {
    area: { lastColumn: 'A', lastRow: lines.length },
    footer: { left: FORM_WORDS.howTo, right: footer },
    paper: 'A4-portrait',
    ...(official ? {} : { header: FORM_WORDS.reference }),
  });
}
