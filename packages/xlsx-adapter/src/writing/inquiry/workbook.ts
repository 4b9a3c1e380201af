import {
  citationOf,
  INQUIRY_TABLE,
  type Inquiry,
  type InquiryItem,
  inquiryItemText,
  inquiryText,
  type Language,
  type Matrix,
  placeText,
  REPLY_FIELD,
} from '@kaijisho/core';
import { utcMidnight } from '../dates.js';
import { finishWorkbook } from '../finish.js';
import { writeFillInSheet } from '../matrix/fill-in-sheet.js';
import { matrixWorkbookInput } from '../matrix/input.js';
import { startWriting } from '../matrix/writing.js';
import { dateText } from '../words/index.js';

/** Everything 照会事項.xlsx is made of: the questions to one vendor. */
export interface InquiryWorkbookInput {
  readonly inquiry: Inquiry;
  /** The matrix the questions come from; its date is printed. */
  readonly matrix: Matrix;
  readonly language: Language;
  readonly toolVersion: string;
}

const placeOf = ({ place }: InquiryItem): string =>
  place === null ? '' : `${place.file}\n${placeText(place)}`;

/**
 * Writes the questions to one vendor as a letter with a table to fill in. The table is read back by
 * `readFilledWorkbook(…, 'inquiry')`. Equal input gives equal bytes.
 */
export async function writeInquiryWorkbook(input: InquiryWorkbookInput): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const { inquiry, matrix, language, toolVersion } = input;
  const workbook = new ExcelJS.Workbook();
  const stamp = utcMidnight(matrix.asOf);
  workbook.creator = `Kaijisho ${toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = inquiryText('inquiry.title', language);
  workbook.created = stamp;
  workbook.modified = stamp;
  const plain = startWriting(matrixWorkbookInput({ matrix, findings: [], language, toolVersion }));
  const { say } = plain;
  const to =
    inquiry.organisation === ''
      ? inquiryText('inquiry.to-unknown', language)
      : inquiryText('inquiry.to', language, { organisation: inquiry.organisation });
  const writing = {
    ...plain,
    footer: () => ({ left: to, right: `Kaijisho ${toolVersion}` }),
  };
  writeFillInSheet(workbook, writing, {
    layout: INQUIRY_TABLE,
    name: 'sheet.inquiry',
    titleText: `${to}　${inquiryText('inquiry.title', language)}　${dateText(matrix.asOf, say)}`,
    introText: (['inquiry.greeting', 'inquiry.note', 'inquiry.how', 'inquiry.close'] as const)
      .map((id) => inquiryText(id, language))
      .join('\n'),
    intro: 'sheet.inquiry',
    rows: inquiry.items,
    keyOf: ({ key }) => key,
    opensGroup: (item, previous) =>
      item.kind !== previous.kind || item.product !== previous.product,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      {
        heading: say('col.product'),
        width: 24,
        value: ({ name }) => name,
        look: { fill: 'subject' },
      },
      {
        heading: say('col.inquiry-kind'),
        width: 22,
        value: ({ kind }) => inquiryText(`inquiry.group.${kind}`, language),
        look: { fill: 'subject', bold: true },
      },
      {
        heading: say('col.inquiry-text'),
        width: 66,
        value: (item) => inquiryItemText(item, language),
      },
      { heading: say('col.place'), width: 26, value: placeOf },
      {
        heading: say('col.inquiry-references'),
        width: 24,
        value: ({ requirements }) => [...new Set(requirements.map(citationOf))].join('\n'),
      },
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
