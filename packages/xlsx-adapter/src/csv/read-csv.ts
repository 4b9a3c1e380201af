import {
  type Cell,
  Deadline,
  type DocumentFact,
  guarded,
  limitFileSize,
  looksLikeFormula,
  type Result,
  type SourceDocument,
  stop,
} from '@kaijisho/core';
import { type Budgets, DEFAULT_BUDGETS } from '../budgets.js';
import { refuseBinary } from '../reading/detect-format.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './delimiter.js';
import { visitFields } from './records.js';

/** A CSV has no geometry; cells lie on a grid of this pitch, in points. */
const CELL_WIDTH = 60;
const CELL_HEIGHT = 15;
/** Cells between two looks at the clock. */
const CLOCK_INTERVAL = 4096;

/**
 * Reads delimited text (comma, semicolon or tab; UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP)
 * into one page.
 * @param name what the page is called, normally the file name.
 */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  budgets: Budgets = DEFAULT_BUDGETS,
): Result<SourceDocument> {
  return guarded('unknown-format', () => {
    limitFileSize(bytes, budgets);
    refuseBinary(bytes);
    const decoded = decodeText(bytes);
    if (decoded === undefined) return stop('encoding-unknown');
    refuseMarkup(decoded.text);
    const facts: DocumentFact[] = [];
    if (!decoded.certain) facts.push({ id: 'encoding-guessed', detail: decoded.encoding });
    const cells = readCells(decoded.text, budgets);
    return { adapter: 'csv', pages: [{ name, kind: 'csv', cells, drawings: [] }], facts };
  });
}

/** Business systems write HTML or XML tables that Excel opens; they are no CSV. */
function refuseMarkup(text: string): void {
  const head = text.slice(0, 2000);
  if (/^\s*<\?xml.*urn:schemas-microsoft-com:office:spreadsheet/is.test(head)) {
    stop('other-office-format', { format: 'XML (Excel 2003)' });
  }
  if (/^\s*(?:<!doctype html|<html|<table|<meta)\b/i.test(head)) {
    stop('other-office-format', { format: 'HTML' });
  }
}

function readCells(text: string, budgets: Budgets): readonly Cell[] {
  const deadline = new Deadline(budgets.milliseconds);
  const { delimiter, start } = findDelimiter(text);
  const records = start === 0 ? text : text.slice(start);
  const cells: Cell[] = [];
  visitFields(records, delimiter, (row, col, field) => {
    const shown = displayed(field);
    if (shown === '') return;
    if (cells.length >= budgets.cells) stop('budget-cells', { limit: budgets.cells });
    if (cells.length % CLOCK_INTERVAL === 0) deadline.check();
    cells.push(cellAt(row, col, shown));
  });
  return cells;
}

/**
 * Undoes `="4.10"`, by which writers keep Excel from reading a number into a text, and the
 * apostrophe by which they keep a text from being a formula.
 */
function displayed(field: string): string {
  const quoted = /^="((?:[^"]|"")*)"$/.exec(field)?.[1]?.replaceAll('""', '"') ?? field;
  const literal =
    quoted.startsWith("'") && looksLikeFormula(quoted.slice(1)) ? quoted.slice(1) : quoted;
  // The end-of-file mark of old systems is no content.
  return literal === '\u001a' ? '' : literal;
}

function cellAt(row: number, col: number, text: string): Cell {
  return {
    row,
    col,
    rowSpan: 1,
    colSpan: 1,
    text,
    box: {
      x: (col - 1) * CELL_WIDTH,
      y: (row - 1) * CELL_HEIGHT,
      width: CELL_WIDTH,
      height: CELL_HEIGHT,
    },
    address: `R${row}C${col}`,
  };
}
