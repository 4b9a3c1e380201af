import { visibleText } from '@kaijisho/core';
import type { Worksheet } from 'exceljs';
import { clipToRow, heightOfText } from './measure.js';
import { BODY_SIZE, type Look } from './style.js';
import { type CellContent, putCell } from './table.js';

/** A run of columns that form one cell, counted from 1. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** One cell of a cover row. */
export interface CoverCell {
  readonly span: Span;
  readonly content: CellContent;
  readonly look: Look;
}

/** Writes a page of rows made of merged cells from the top down, each as high as its text. */
export interface CoverPage {
  readonly put: (...cells: readonly CoverCell[]) => void;
  readonly space: () => void;
  /** Row of the last written line. */
  readonly lastRow: () => number;
  /** Height of all lines together in points. */
  readonly height: () => number;
}

/** Starts a page with these column widths. */
export function startCoverPage(
  sheet: Worksheet,
  widths: readonly number[],
  omitted: (count: number) => string,
): CoverPage {
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  let row = 0;
  let total = 0;
  const setHeight = (height: number) => {
    sheet.getRow(row).height = height;
    total += height;
  };
  const widthOf = ({ first, last }: Span) =>
    widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
  const putOne = ({ span, content, look }: CoverCell): number => {
    for (let column = span.first + 1; column <= span.last; column += 1)
      putCell(sheet, { row, column }, null, look, omitted);
    const box = { width: widthOf(span), fontSize: look.size ?? BODY_SIZE };
    const text = clipToRow(visibleText(String(content ?? '')), box, omitted);
    const shown = typeof content === 'string' ? text : content;
    putCell(sheet, { row, column: span.first }, shown, look, omitted);
    if (span.last > span.first) sheet.mergeCells(row, span.first, row, span.last);
    return heightOfText(text, box);
  };
  return {
    put: (...cells) => {
      row += 1;
      setHeight(Math.max(...cells.map(putOne)));
    },
    space: () => {
      row += 1;
      setHeight(9);
    },
    lastRow: () => row,
    height: () => total,
  };
}
