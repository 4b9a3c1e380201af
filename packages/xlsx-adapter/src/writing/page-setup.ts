import type { Worksheet } from 'exceljs';

/** What is printed in the footer of every page, so that a loose sheet still says what it is. */
export interface Footer {
  readonly left: string;
  readonly right: string;
}

/** How one sheet is printed. Rows and columns as in Excel: `1:5`, `A:E`, `A1:Z99`. */
export interface PrintSetup {
  readonly area: { readonly lastColumn: string; readonly lastRow: number };
  readonly repeatRows?: string;
  readonly repeatColumns?: string;
  /** Pages side by side; 1 unless the table is made of several blocks. */
  readonly pagesWide?: number;
  /** Pages one below the other; as many as it takes unless given. */
  readonly pagesTall?: number;
  /**
   * Rows that begin a page, on a sheet that is no wider than one: a program that fits a sheet to pages
   * breaks it where it likes.
   */
  readonly beginPages?: readonly number[];
  readonly footer: Footer;
  /** Default: A3 landscape. */
  readonly paper?: 'A3-landscape' | 'A4-portrait';
  /** Printed at the top of every page. */
  readonly header?: string;
}

/** ECMA-376 18.3.1.63: paper size 8 is A3, which exceljs' list of names leaves out. */
const A3 = 8;
const A4 = 9;

/** Font and size of the footer; a size code must not run into digits, so a space follows. */
const FOOTER_FONT = '&"Meiryo UI,Regular"&8 ';

/** In header and footer codes an ampersand starts a command. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

/** Fitted to the page width, headings repeated, page numbers in the footer. */
export function setUpPrinting(sheet: Worksheet, setup: PrintSetup): void {
  const portrait = setup.paper === 'A4-portrait';
  Object.assign(sheet.pageSetup, {
    paperSize: portrait ? A4 : A3,
    orientation: portrait ? 'portrait' : 'landscape',
    fitToPage: setup.beginPages === undefined,
    fitToWidth: setup.pagesWide ?? 1,
    fitToHeight: setup.pagesTall ?? 0,
    pageOrder: 'overThenDown',
    margins: {
      left: 0.39,
      right: 0.39,
      top: setup.header === undefined ? 0.39 : 0.59,
      bottom: 0.59,
      header: 0.2,
      footer: 0.28,
    },
    // exceljs puts a `$` before both corners; the one before the row has to come from here.
    printArea: `A$1:${setup.area.lastColumn}$${setup.area.lastRow}`,
    ...(setup.repeatRows === undefined ? {} : { printTitlesRow: setup.repeatRows }),
    ...(setup.repeatColumns === undefined ? {} : { printTitlesColumn: setup.repeatColumns }),
  });
  for (const row of setup.beginPages ?? []) sheet.getRow(row - 1).addPageBreak();
  if (setup.header !== undefined)
    sheet.headerFooter.oddHeader = `&R${FOOTER_FONT}${footerText(setup.header)}`;
  sheet.headerFooter.oddFooter = [
    `&L${FOOTER_FONT}${footerText(setup.footer.left)}`,
    `&C${FOOTER_FONT}&A　&P / &N`,
    `&R${FOOTER_FONT}${footerText(setup.footer.right)}`,
  ].join('');
}
