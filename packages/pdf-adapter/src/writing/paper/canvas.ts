import {
  type PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import { printableIn, textWidth, wrap } from '../text.js';

/** Pages of A4 landscape, filled from top to bottom; measures in points. */

const PAGE = { width: 841.89, height: 595.28 } as const;
const MARGIN = 34;
/** Below the running head, and above the foot. */
const TOP = PAGE.height - 46;
const BOTTOM = 40;

/** Width between the margins, and height between head and foot. */
export const WIDTH = PAGE.width - 2 * MARGIN;
export const HEIGHT = TOP - BOTTOM;

export const SIZE = 7.5;
export const LEADING = 1.38;
export const PADDING = 3;
/** From one line of a table to the next. */
export const LINE = SIZE * LEADING;

/** Height of a box with so many lines. */
export const heightOf = (lines: number): number => lines * LINE + 2 * PADDING;

const INK = rgb(0.1, 0.1, 0.1);
const MUTED = rgb(0.35, 0.38, 0.42);
const WHITE = rgb(1, 1, 1);
const RULE = rgb(0.65, 0.65, 0.65);
const HEAVY = rgb(0.3, 0.3, 0.3);

/** Backgrounds, the same as in the workbook. */
const FILLS = {
  heading: rgb(0.12, 0.22, 0.39),
  people: rgb(0.22, 0.34, 0.14),
  subject: rgb(0.933, 0.945, 0.965),
  input: rgb(1, 0.984, 0.902),
  attention: rgb(0.984, 0.851, 0.776),
  caution: rgb(1, 0.941, 0.851),
  blue: rgb(0.875, 0.918, 0.965),
  green: rgb(0.894, 0.941, 0.859),
  lilac: rgb(0.918, 0.894, 0.953),
  grey: rgb(0.929, 0.929, 0.929),
} as const;
export type Fill = keyof typeof FILLS;

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly white?: boolean;
}

/** Where the next thing is drawn, page after page. */
export class Canvas {
  private page: PDFPage;
  /** Distance from the bottom of the page. */
  y = TOP;
  readonly printable: (text: string) => string;
  /** Drawn at the top of every further page, such as the headings of a table. */
  private repeated: (() => void) | null = null;
  /** Title of the section on each page, for the running heads. */
  readonly titles: string[] = [];
  private title = '';

  constructor(
    private readonly document: PDFDocument,
    readonly font: PDFFont,
  ) {
    this.printable = printableIn(font);
    this.page = this.newPage();
  }

  private newPage(): PDFPage {
    this.page = this.document.addPage([PAGE.width, PAGE.height]);
    this.titles.push(this.title);
    this.y = TOP;
    return this.page;
  }

  /** Begins a section, on a page of its own unless the present one is empty. */
  section(title: string): void {
    this.title = title;
    if (this.y < TOP) this.newPage();
    else this.titles[this.titles.length - 1] = title;
  }

  /** What every further page begins with, until told otherwise. */
  repeat(draw: (() => void) | null): void {
    this.repeated = draw;
  }

  get room(): number {
    return this.y - BOTTOM;
  }

  breakPage(): void {
    this.newPage();
    this.repeated?.();
  }

  /** Goes on on a new page unless so many points are left. */
  need(points: number): void {
    if (this.room < points) this.breakPage();
  }

  lines(text: string, width: number, size = SIZE): readonly string[] {
    return text === '' ? [] : wrap(this.printable(text), this.font, size, width);
  }

  /** Width of a text on one line of a table. */
  widthOf(text: string): number {
    return textWidth(this.printable(text), this.font, SIZE);
  }

  /** Text on one line. @param x from the left margin @param y of its base line */
  write(text: string, x: number, y: number, look: TextLook = {}): void {
    const { size = SIZE } = look;
    const color = look.white === true ? WHITE : look.muted === true ? MUTED : INK;
    this.page.drawText(text, {
      x: MARGIN + x,
      y,
      size,
      font: this.font,
      color,
      // The font has one weight: an outline of its own colour makes it bold.
      ...(look.bold === true
        ? {
            renderMode: TextRenderingMode.FillAndOutline,
            strokeColor: color,
            strokeWidth: size * 0.02,
          }
        : {}),
    });
  }

  /** Lines below each other in a box that begins at `y`. @param lookOf by the line's place */
  put(lines: readonly string[], x: number, lookOf: (index: number) => TextLook): void {
    for (const [index, line] of lines.entries())
      this.write(line, x + PADDING, this.y - PADDING - SIZE + 0.8 - index * LINE, lookOf(index));
  }

  /** A box from `y` down; the frame is drawn unless it is bare. */
  box(
    x: number,
    width: number,
    height: number,
    fill: Fill | null,
    y = this.y,
    framed = true,
  ): void {
    this.page.drawRectangle({
      x: MARGIN + x,
      y: y - height,
      width,
      height,
      ...(framed ? { borderColor: RULE, borderWidth: 0.4 } : {}),
      ...(fill === null ? {} : { color: FILLS[fill] }),
    });
  }

  get pages(): number {
    return this.titles.length;
  }

  /** A heavy line across the page, where a new group of rows begins. */
  rule(y: number): void {
    this.page.drawLine({
      start: { x: MARGIN, y },
      end: { x: MARGIN + WIDTH, y },
      thickness: 1,
      color: HEAVY,
    });
  }

  /** A filled piece of a bar. */
  bar(x: number, y: number, width: number, height: number, colour: readonly number[]): void {
    const [red = 0, green = 0, blue = 0] = colour;
    this.page.drawRectangle({
      x: MARGIN + x,
      y,
      width,
      height,
      color: rgb(red, green, blue),
      borderColor: WHITE,
      borderWidth: 0.4,
    });
  }

  /** Running text over the whole width. */
  paragraph(text: string, look: TextLook & { readonly indent?: number } = {}): void {
    const { size = SIZE, indent = 0 } = look;
    for (const line of this.lines(text, WIDTH - indent, size)) {
      this.need(size * LEADING);
      this.write(line, indent, this.y - size, look);
      this.y -= size * LEADING;
    }
  }

  gap(points: number): void {
    this.y -= points;
  }

  /** Head and foot of every page, once all pages are there. */
  finish(head: string, foot: string, pageOf: (page: number, pages: number) => string): void {
    const pages = this.document.getPages();
    const size = 7;
    for (const [index, page] of pages.entries()) {
      this.page = page;
      const right = (text: string, y: number) =>
        this.write(text, WIDTH - textWidth(text, this.font, size), y, { size, muted: true });
      const top = PAGE.height - 30;
      this.write(this.printable(this.titles[index] ?? ''), 0, top, { size, muted: true });
      right(this.printable(head), top);
      const [line = ''] = this.lines(foot, WIDTH - 90, size);
      this.write(line, 0, 24, { size, muted: true });
      right(pageOf(index + 1, pages.length), 24);
    }
  }
}
