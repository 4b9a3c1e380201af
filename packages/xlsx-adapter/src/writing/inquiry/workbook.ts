import {
  citationOf,
  INQUIRY_TABLE,
  type Language,
  type Letter,
  type LetterItem,
  type Matrix,
  placeText,
  REPLY_FIELD,
} from '@kaijisho/core';
import { utcMidnight } from '../dates.js';
import { finishWorkbook } from '../finish.js';
import { writeFillInSheet } from '../matrix/fill-in-sheet.js';
import { matrixWorkbookInput } from '../matrix/input.js';
import { startWriting } from '../matrix/writing.js';
import { writeLetterSheet } from './letter-sheet.js';

/** Everything 照会事項.xlsx is made of: the questions to one vendor. */
export interface InquiryWorkbookInput {
  readonly letter: Letter;
  /** The matrix the questions come from. */
  readonly matrix: Matrix;
  readonly language: Language;
  readonly toolVersion: string;
}

/** An item with the name of its product. */
type Line = LetterItem & { readonly product: string };

const placeOf = ({ item: { place } }: Line): string =>
  place === null ? '' : `${place.file}\n${placeText(place)}`;

/**
 * Writes the questions to one vendor as a letter and a table to fill in. The table is read back by
 * `readFilledWorkbook(…, 'inquiry')`. Equal input gives equal bytes.
 */
export async function writeInquiryWorkbook(input: InquiryWorkbookInput): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const { letter, matrix, language, toolVersion } = input;
  const workbook = new ExcelJS.Workbook();
  const stamp = utcMidnight(matrix.asOf);
  workbook.creator = `Kaijisho ${toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = letter.title;
  workbook.created = stamp;
  workbook.modified = stamp;
  const plain = startWriting(matrixWorkbookInput({ matrix, findings: [], language, toolVersion }));
  const { say } = plain;
  const writing = {
    ...plain,
    footer: () => ({ left: letter.to, right: `Kaijisho ${toolVersion}` }),
  };
  writeLetterSheet(workbook, writing, letter, toolVersion);
  writeFillInSheet(workbook, writing, {
    layout: INQUIRY_TABLE,
    name: 'sheet.inquiry',
    titleText: `${letter.to}　${letter.title}　${letter.date}`,
    introText: letter.remarks.join('\n'),
    intro: 'sheet.inquiry',
    rows: letter.products.flatMap(({ name, items }) =>
      items.map((item): Line => ({ ...item, product: name })),
    ),
    keyOf: ({ item }) => item.key,
    opensGroup: (line, previous) =>
      line.group !== previous.group || line.product !== previous.product,
    columns: [
      { heading: say('col.no'), width: 6, value: ({ number }) => number, look: { centred: true } },
      {
        heading: say('col.product'),
        width: 24,
        value: ({ product }) => product,
        look: { fill: 'subject' },
      },
      {
        heading: say('col.inquiry-kind'),
        width: 22,
        value: ({ group }) => group,
        look: { fill: 'subject', bold: true },
      },
      {
        heading: say('col.inquiry-text'),
        width: 66,
        value: ({ text }) => text,
      },
      { heading: say('col.place'), width: 26, value: placeOf },
      {
        heading: say('col.inquiry-references'),
        width: 24,
        value: ({ item }) => [...new Set(item.requirements.map(citationOf))].join('\n'),
      },
      { heading: say('col.inquiry-code'), width: 11, value: ({ code }) => code },
    ],
    people: [
      {
        id: REPLY_FIELD.choice,
        heading: 'fill.reply-choice',
        width: 14,
        offers: ['choice.yes', 'choice.no', 'choice.not-applicable'],
      },
      { id: REPLY_FIELD.text, heading: 'fill.reply-text', width: 52 },
      { id: REPLY_FIELD.by, heading: 'fill.reply-by', width: 22 },
    ],
  });
  const written = await workbook.xlsx.writeBuffer();
  return finishWorkbook(new Uint8Array(written), { date: matrix.asOf, filters: [] });
}
