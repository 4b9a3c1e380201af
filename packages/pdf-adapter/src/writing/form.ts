import { type PDFDocument, type PDFFont, PDFName } from '@cantoo/pdf-lib';
import {
  CHOICE_WORDS,
  FORM_WORDS,
  type FormSheet,
  HOW_TO,
  printReferences,
  referencesLine,
  type SheetLine,
} from '@kaijisho/core';
import { Fields, LEADING } from './fields.js';
import { MARGIN, numberPages, type PdfCell, SheetWriter, SIZE } from './sheet-writer.js';
import { type PdfStart, startPdf } from './start.js';
import { wrap } from './text.js';

export type FormPdfOptions = Pick<PdfStart, 'date' | 'toolVersion' | 'font'>;

/** Widths of the columns in points; together the width between the margins. */
const WIDTHS = {
  number: 42,
  question: 205,
  references: 72,
  answer: 56,
  note: 40,
  remark: 108.28,
} as const;
const TOTAL = 595.28 - 2 * MARGIN;
const LABEL_WIDTH = 90;
const SPARE_NOTES = 8;

const across = (text: string, more: Partial<PdfCell> = {}): PdfCell => ({
  width: TOTAL,
  text,
  ...more,
});

const headings = (): readonly PdfCell[] =>
  (
    [
      [FORM_WORDS.number, WIDTHS.number],
      [FORM_WORDS.question, WIDTHS.question],
      [FORM_WORDS.references, WIDTHS.references],
      [FORM_WORDS.answer, WIDTHS.answer],
      [FORM_WORDS.note, WIDTHS.note],
      [FORM_WORDS.remark, WIDTHS.remark],
    ] as const
  ).map(([text, width]) => ({ text, width, fill: 'heading' }));

/** Height a value needs in a field of some width, in points. */
const fieldHeight = (text: string | null, font: PDFFont, width: number): number =>
  text === null ? 0 : wrap(text, font, SIZE, width - 7).length * SIZE * LEADING + 8;

function lineCells(line: SheetLine, fields: Fields, font: PDFFont): readonly PdfCell[] {
  if (line.kind !== 'item') {
    const number = line.kind === 'heading' && line.number !== null ? `${line.number} ` : '';
    return [across(`${number}${line.text}`, { fill: 'section' })];
  }
  const { number, question, references, answer, notes, remark, depth } = line;
  const name = [number ?? '', question].join(' ').trim();
  const options = Object.values(CHOICE_WORDS);
  return [
    { width: WIDTHS.number, text: number ?? '' },
    { width: WIDTHS.question, text: question, indent: depth * 8 },
    { width: WIDTHS.references, text: printReferences(references) },
    { width: WIDTHS.answer, fill: 'input', field: fields.choice(name, options, answer) },
    {
      width: WIDTHS.note,
      fill: 'input',
      field: fields.text(
        `${FORM_WORDS.note}: ${name}`,
        notes.length === 0 ? null : notes.join(','),
      ),
    },
    {
      width: WIDTHS.remark,
      fill: 'input',
      height: fieldHeight(remark, font, WIDTHS.remark),
      field: fields.text(`${FORM_WORDS.remark}: ${name}`, remark, true),
    },
  ];
}

function writeForm(document: PDFDocument, form: FormSheet, fields: Fields, font: PDFFont): void {
  let table = false;
  const header = form.official ? '' : FORM_WORDS.reference;
  const writer = new SheetWriter(document, font, header, () => (table ? headings() : null));
  writer.row([across(form.title, { size: 13, bare: true })]);
  if (!form.official) {
    writer.row([
      across(`${FORM_WORDS.reference}　${FORM_WORDS.referenceNotice}`, { fill: 'notice' }),
    ]);
  }
  if (form.referencesEdition !== null)
    writer.row([across(referencesLine(form.referencesEdition), { bare: true })]);
  for (const { label, value } of form.header)
    writer.row([
      { width: LABEL_WIDTH, text: label, fill: 'label' },
      {
        width: TOTAL - LABEL_WIDTH,
        fill: 'input',
        height: fieldHeight(value, font, TOTAL - LABEL_WIDTH),
        field: fields.text(label, value),
      },
    ]);
  writer.gap(14);
  writer.row(headings());
  table = true;
  for (const line of form.lines) {
    // A heading does not stay behind alone at the foot of a page.
    if (line.kind !== 'item') writer.need(60);
    writer.row(lineCells(line, fields, font));
  }
  table = false;
  writer.gap(14);
  writer.need(80);
  writer.row([across(FORM_WORDS.notes, { fill: 'section' })]);
  const spare = Array.from({ length: SPARE_NOTES }, () => ({ number: null, text: null }));
  for (const { number, text } of [...form.notes, ...spare]) {
    const width = TOTAL - WIDTHS.number;
    writer.row([
      { width: WIDTHS.number, fill: 'input', field: fields.text(FORM_WORDS.note, number) },
      {
        width,
        fill: 'input',
        height: Math.max(20, fieldHeight(text, font, width)),
        field: fields.text(`${FORM_WORDS.notes} ${number ?? ''}`, text === '' ? null : text, true),
      },
    ]);
  }
}

function writeHowTo(document: PDFDocument, official: boolean, font: PDFFont): void {
  const header = official ? '' : FORM_WORDS.reference;
  const writer = new SheetWriter(document, font, header, () => null);
  writer.row([across(FORM_WORDS.howTo, { size: 13, bare: true })]);
  const lines = [
    ...HOW_TO.map((line) => `・${line}`),
    ...(official ? [] : [FORM_WORDS.referenceNotice, FORM_WORDS.whereOfficial]),
  ];
  for (const line of lines) writer.row([across(line, { bare: true, size: 10 })]);
}

/**
 * Writes forms, blank or filled, as one PDF to fill in: a drop-down list for each answer, text
 * fields for notes and header, in the order of reading. Glyphs of the font are embedded as far as
 * they are used. Equal input gives equal bytes.
 *
 * @returns the bytes of the file
 * @throws RangeError without any form
 */
export async function writeFormPdf(
  forms: readonly FormSheet[],
  options: FormPdfOptions,
): Promise<Uint8Array> {
  const [first] = forms;
  if (first === undefined) throw new RangeError('No form to write');
  const { document, font } = await startPdf({
    ...options,
    title: first.title,
    language: 'ja',
    fontName: 'Form',
  });
  const fields = new Fields(document, font);
  // In front: behind the notes area it would read as more of the last note.
  writeHowTo(
    document,
    forms.every(({ official }) => official),
    font,
  );
  for (const form of forms) writeForm(document, form, fields, font);
  numberPages(document, font);
  // Row by row from left to right, whatever order a viewer would choose by itself (ISO 32000-1, 12.5).
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('R'));
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}
