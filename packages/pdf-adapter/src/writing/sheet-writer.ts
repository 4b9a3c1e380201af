import { type PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { printableIn, wrap } from './text.js';

/** A4 portrait, in points. */
const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = 36;
const BOTTOM = 48;
export const SIZE = 8.5;
const LEADING = 1.45;
const PADDING = 3;

const INK = rgb(0.1, 0.1, 0.1);
const RULE = rgb(0.6, 0.6, 0.6);
const FILLS = {
  heading: rgb(0.12, 0.22, 0.39),
  section: rgb(0.87, 0.92, 0.96),
  label: rgb(0.93, 0.95, 0.97),
  input: rgb(1, 0.99, 0.92),
  notice: rgb(1, 0.94, 0.85),
} as const;

/** One cell of a row: text, or room for a field that `field` puts there. */
export interface PdfCell {
  readonly width: number;
  readonly text?: string;
  readonly fill?: keyof typeof FILLS;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly size?: number;
  /** Least height the cell needs, in points. */
  readonly height?: number;
  readonly bare?: boolean;
  readonly field?: (page: PDFPage, box: FieldBox) => void;
}

export interface FieldBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Writes rows of cells from the top of a page to its end, and goes on on the next. */
export class SheetWriter {
  private page: PDFPage;
  private y: number;
  readonly printable: (text: string) => string;

  constructor(
    private readonly document: PDFDocument,
    private readonly font: PDFFont,
    /** Printed at the top right of every page; '' for none. */
    private readonly header: string,
    /** Cells repeated at the top of every further page. */
    private readonly repeated: () => readonly PdfCell[] | null,
  ) {
    this.printable = printableIn(font);
    this.page = this.addPage();
    this.y = this.top();
  }

  private top(): number {
    return PAGE.height - MARGIN - (this.header === '' ? 0 : 14);
  }

  private addPage(): PDFPage {
    const page = this.document.addPage([PAGE.width, PAGE.height]);
    if (this.header !== '') {
      const size = 8;
      const width = this.font.widthOfTextAtSize(this.header, size);
      const x = PAGE.width - MARGIN - width;
      page.drawText(this.header, { x, y: PAGE.height - MARGIN, size, font: this.font, color: INK });
    }
    return page;
  }

  private linesOf({ text = '', width, size = SIZE, indent = 0 }: PdfCell): readonly string[] {
    if (text === '') return [];
    return wrap(this.printable(text), this.font, size, width - 2 * PADDING - indent);
  }

  private heightOf(cell: PdfCell): number {
    const size = cell.size ?? SIZE;
    const lines = this.linesOf(cell).length;
    return Math.max(cell.height ?? 0, lines * size * LEADING + 2 * PADDING, size * 2);
  }

  /** Room left empty. */
  gap(points: number): void {
    this.y -= points;
  }

  /** Starts a new page unless so many points are left. */
  need(points: number): void {
    if (this.y - points >= BOTTOM) return;
    this.page = this.addPage();
    this.y = this.top();
    const heading = this.repeated();
    if (heading !== null) this.draw(heading);
  }

  row(cells: readonly PdfCell[]): void {
    this.need(Math.min(Math.max(...cells.map((cell) => this.heightOf(cell))), 600));
    this.draw(cells);
  }

  private draw(cells: readonly PdfCell[]): void {
    const height = Math.max(...cells.map((cell) => this.heightOf(cell)));
    let x = MARGIN;
    for (const cell of cells) {
      this.drawCell(cell, { x, y: this.y - height, width: cell.width, height });
      x += cell.width;
    }
    this.y -= height;
  }

  private drawCell(cell: PdfCell, box: FieldBox): void {
    if (cell.bare !== true) {
      this.page.drawRectangle({
        ...box,
        borderColor: RULE,
        borderWidth: 0.5,
        ...(cell.fill === undefined ? {} : { color: FILLS[cell.fill] }),
      });
    }
    const size = cell.size ?? SIZE;
    const color = cell.fill === 'heading' ? rgb(1, 1, 1) : INK;
    this.linesOf(cell).forEach((line, index) => {
      const x = box.x + PADDING + (cell.indent ?? 0);
      const y = box.y + box.height - PADDING - size - index * size * LEADING;
      this.page.drawText(line, { x, y, size, font: this.font, color });
    });
    const inset = 1.5;
    cell.field?.(this.page, {
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
    });
  }
}

/** Page numbers, once all pages are there. */
export function numberPages(document: PDFDocument, font: PDFFont): void {
  const pages = document.getPages();
  pages.forEach((page, index) => {
    const text = `${index + 1} / ${pages.length}`;
    const size = 8;
    const x = (PAGE.width - font.widthOfTextAtSize(text, size)) / 2;
    page.drawText(text, { x, y: 26, size, font: font, color: INK });
  });
}
