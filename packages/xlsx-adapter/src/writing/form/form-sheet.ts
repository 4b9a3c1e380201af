import {
  FORM_WORDS,
  type FormSheet,
  printReferences,
  referencesLine,
  type SheetLine,
} from '@kaijisho/core';
import type { Workbook, Worksheet } from 'exceljs';
import { cellDateOf } from '../dates.js';
import { heightOfText, MAX_ROW_HEIGHT } from '../measure.js';
import { setUpPrinting } from '../page-setup.js';
import { BODY_SIZE, type Look } from '../style.js';
import { putCell } from '../table.js';
import { COLUMN, LETTER, ROW, SPARE_NOTES, WIDTHS } from './layout.js';
import { checkNoteNumbers, offerAnswers } from './validations.js';

const LABEL: Look = { fill: 'subject', bold: true };
const VALUE: Look = { fill: 'input' };
const HEADING: Look = { fill: 'heading', bold: true, centred: true };

/** Nothing of a form is cut: a text beyond a cell's limit is the only case, and says so. */
const omitted = (count: number): string => `（以下${count}文字省略）`;

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  text: string | null,
  look: Look = {},
): void {
  putCell(sheet, { row, column }, text, look, omitted);
}

/** Heights in points a row needs for the texts of its columns. */
function fit(sheet: Worksheet, row: number, texts: readonly (string | null)[]): void {
  const heights = texts.map((text, index) =>
    text === null ? 0 : heightOfText(text, { width: WIDTHS[index] ?? 10, fontSize: BODY_SIZE }),
  );
  sheet.getRow(row).height = Math.min(MAX_ROW_HEIGHT, Math.max(BODY_SIZE * 2, ...heights));
}

function across(sheet: Worksheet, row: number, text: string, look: Look): void {
  put(sheet, row, COLUMN.number, text, look);
  sheet.mergeCells(row, COLUMN.number, row, COLUMN.remark);
}

/** A date is written as one, so that Excel offers its calendar; anything else as it stands. */
function putHeaderValue(sheet: Worksheet, row: number, column: number, value: string | null): void {
  const date = value === null ? null : cellDateOf(value);
  if (date === null) {
    put(sheet, row, column, value, VALUE);
    return;
  }
  put(sheet, row, column, null, { ...VALUE, numberFormat: 'yyyy"年"m"月"d"日"' });
  sheet.getCell(row, column).value = date;
}

function writeTop(sheet: Worksheet, form: FormSheet): void {
  across(sheet, ROW.title, form.title, { bare: true, bold: true, size: 13 });
  sheet.getRow(ROW.title).height = 24;
  const notice = form.official ? '' : `${FORM_WORDS.reference}　${FORM_WORDS.referenceNotice}`;
  across(sheet, ROW.notice, notice, { bare: true, ...(form.official ? {} : { fill: 'caution' }) });
  sheet.getRow(ROW.notice).height = form.official ? 6 : 32;
  form.header.forEach(({ label, value }, index) => {
    const row = ROW.header + index;
    put(sheet, row, COLUMN.number, label, LABEL);
    putHeaderValue(sheet, row, COLUMN.question, value);
    sheet.getRow(row).height = 20;
  });
  for (let row = ROW.header + form.header.length; row < ROW.headings; row += 1)
    sheet.getRow(row).height = 4;
  const edition = form.referencesEdition;
  across(sheet, ROW.references, edition === null ? '' : referencesLine(edition), { bare: true });
  const headings = [
    FORM_WORDS.number,
    FORM_WORDS.question,
    FORM_WORDS.references,
    FORM_WORDS.answer,
    FORM_WORDS.note,
    FORM_WORDS.remark,
  ];
  headings.forEach((text, index) => {
    put(sheet, ROW.headings, index + 1, text, HEADING);
  });
  sheet.getRow(ROW.headings).height = 20;
}

function writeLine(sheet: Worksheet, row: number, line: SheetLine): void {
  if (line.kind !== 'item') {
    const number = line.kind === 'heading' && line.number !== null ? `${line.number} ` : '';
    across(sheet, row, `${number}${line.text}`, {
      fill: line.kind === 'section' ? 'blue' : 'grey',
      bold: true,
    });
    sheet.getRow(row).height = 20;
    return;
  }
  const { number, question, references, answer, notes, remark } = line;
  const texts = [
    number,
    question,
    references.length === 0 ? null : printReferences(references),
    answer,
    notes.length === 0 ? null : notes.join(','),
    remark,
  ];
  texts.forEach((text, index) => {
    const column = index + 1;
    const isInput = column >= COLUMN.answer;
    const centred = column === COLUMN.answer || column === COLUMN.note;
    put(sheet, row, column, text, { ...(isInput ? VALUE : {}), ...(centred ? { centred } : {}) });
  });
  if (line.depth > 0) {
    const cell = sheet.getCell(row, COLUMN.question);
    cell.style = { ...cell.style, alignment: { ...cell.alignment, indent: line.depth } };
  }
  offerAnswers(sheet.getCell(row, COLUMN.answer));
  checkNoteNumbers(sheet.getCell(row, COLUMN.note), row);
  fit(sheet, row, texts);
}

/** The notes area under the table: a number and its text a row, and room for more. */
function writeNotes(sheet: Worksheet, from: number, form: FormSheet): number {
  across(sheet, from, FORM_WORDS.notes, { fill: 'blue', bold: true });
  const spare = Array.from({ length: SPARE_NOTES }, () => ({ number: null, text: null }));
  const rows = [...form.notes, ...spare];
  rows.forEach(({ number, text }, index) => {
    const row = from + 1 + index;
    put(sheet, row, COLUMN.number, number, { ...VALUE, centred: true });
    put(sheet, row, COLUMN.question, text === '' ? null : text, VALUE);
    sheet.mergeCells(row, COLUMN.question, row, COLUMN.remark);
    const width = WIDTHS.slice(1).reduce((sum, one) => sum + one, 0);
    const height = text === null ? 0 : heightOfText(text, { width, fontSize: BODY_SIZE });
    sheet.getRow(row).height = Math.min(MAX_ROW_HEIGHT, Math.max(20, height));
  });
  return from + rows.length;
}

/** Writes one form on a worksheet of its own. */
export function writeFormSheet(
  workbook: Workbook,
  name: string,
  form: FormSheet,
  footer: string,
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: ROW.headings, showGridLines: false }],
  });
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  writeTop(sheet, form);
  form.lines.forEach((line, index) => {
    writeLine(sheet, ROW.headings + 1 + index, line);
  });
  const lastRow = writeNotes(sheet, ROW.headings + form.lines.length + 2, form);
  setUpPrinting(sheet, {
    area: { lastColumn: LETTER.last, lastRow },
    repeatRows: `${ROW.headings}:${ROW.headings}`,
    footer: { left: form.title, right: footer },
    paper: 'A4-portrait',
    ...(form.official ? {} : { header: FORM_WORDS.reference }),
  });
}
