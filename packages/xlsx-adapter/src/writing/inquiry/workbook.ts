import {
  citationOf,
  fillInSection,
  INQUIRY_TABLE,
  type Language,
  type Letter,
  type LetterItem,
  type Matrix,
  NOTHING_FILLED_IN,
  type PaperSay,
  type PaperSection,
  paperSay,
  placeText,
  REPLY_FIELD,
} from '@kaijisho/core';
import type { SheetContext } from '../paper/context.js';
import { writePaperSheet } from '../paper/sheet.js';
import { buildWorkbook } from '../paper/workbook.js';
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

/** The table of questions, with room for the vendor's replies. */
function questionsSection({ to, title, date, remarks, products }: Letter, say: PaperSay) {
  const { section } = fillInSection(say, NOTHING_FILLED_IN, {
    id: INQUIRY_TABLE,
    name: 'sheet.inquiry',
    intro: 'sheet.inquiry',
    lead: 3,
    rows: products.flatMap(({ name, items }) =>
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
        look: { tone: 'subject' },
      },
      {
        heading: say('col.inquiry-kind'),
        width: 22,
        value: ({ group }) => group,
        look: { tone: 'subject', bold: true },
      },
      { heading: say('col.inquiry-text'), width: 66, value: ({ text }) => text },
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
        heading: say('fill.reply-choice'),
        width: 14,
        offers: [say('choice.yes'), say('choice.no'), say('choice.not-applicable')],
      },
      { id: REPLY_FIELD.text, heading: say('fill.reply-text'), width: 52 },
      { id: REPLY_FIELD.by, heading: say('fill.reply-by'), width: 22 },
    ],
  });
  const titled: PaperSection = {
    ...section,
    title: [to, title, date].join(say('together')),
    intro: remarks.join('\n'),
  };
  return titled;
}

/**
 * Writes the questions to one vendor as a letter and a table to fill in. The table is read back by
 * `readFilledWorkbook(…, 'inquiry')`. Equal input gives equal bytes.
 */
export async function writeInquiryWorkbook(input: InquiryWorkbookInput): Promise<Uint8Array> {
  const { letter, matrix, language, toolVersion } = input;
  const say = paperSay(language);
  const context: SheetContext = {
    omitted: (count) => say('omitted', { count }),
    footer: () => ({ left: letter.to, right: `Kaijisho ${toolVersion}` }),
  };
  return buildWorkbook({ asOf: matrix.asOf, title: letter.title }, toolVersion, (workbook) => {
    writeLetterSheet(workbook, { ...context, say }, letter, toolVersion);
    writePaperSheet(workbook, questionsSection(letter, say), context);
    return [];
  });
}
