import {
  citationOf,
  type Inquiry,
  type InquiryItem,
  inquiryItemText,
  inquiryText,
  type Language,
  placeText,
} from '@kaijisho/core';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printable } from '../printable.js';

/** The questions to one vendor as a letter in Word, with room for each reply. */

/** On every Windows a hospital may run, and named the same in both languages. */
const FONT = 'Meiryo UI';

const line = (text: string, options: { bold?: boolean; size?: number; right?: boolean } = {}) =>
  new Paragraph({
    spacing: { after: 120 },
    ...(options.right === true ? { alignment: AlignmentType.RIGHT } : {}),
    children: [
      new TextRun({
        text: printable(text),
        font: FONT,
        size: options.size ?? 20,
        bold: options.bold === true,
      }),
    ],
  });

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };

const cell = (texts: readonly string[], percent: number, fill?: string) =>
  new TableCell({
    borders: BORDERS,
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: texts.map((text) => line(text, { size: 18 })),
  });

/** Two rows for each item: what is asked, and an empty one to write into. */
function itemRows(item: InquiryItem, number: number, language: Language): readonly TableRow[] {
  const { place, requirements } = item;
  const references = [...new Set(requirements.map(citationOf))];
  const asked = [
    inquiryItemText(item, language),
    ...(place === null
      ? []
      : [inquiryText('inquiry.where', language, { place: `${place.file} ${placeText(place)}` })]),
    ...(references.length === 0
      ? []
      : [inquiryText('inquiry.references', language, { references })]),
  ];
  return [
    new TableRow({
      cantSplit: true,
      children: [cell([String(number)], 8, 'EEF1F6'), cell(asked, 92, 'EEF1F6')],
    }),
    new TableRow({
      cantSplit: true,
      children: [cell([''], 8), cell([inquiryText('inquiry.reply', language), ''], 92)],
    }),
  ];
}

function productParts(items: readonly InquiryItem[], language: Language) {
  const [first] = items;
  return [
    line(first?.name ?? '', { bold: true, size: 24 }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: items.flatMap((item, index) => itemRows(item, index + 1, language)),
    }),
    line(''),
  ];
}

/** Sets every date inside the file to that of the letter, so that equal input gives equal bytes. */
function withDate(written: Uint8Array, asOf: string): Uint8Array {
  const parts = unzipSync(written);
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const dated = Object.keys(parts)
    .sort()
    .map((name) => {
      const part = parts[name] ?? new Uint8Array();
      if (name !== 'docProps/core.xml') return [name, part] as const;
      const xml = strFromU8(part).replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        `$1${asOf}T00:00:00Z`,
      );
      return [name, strToU8(xml)] as const;
    });
  return zipSync(Object.fromEntries(dated), {
    level: 6,
    // Zip entries are stored in local clock time: noon is the same day on every machine.
    mtime: new Date(year, month - 1, day, 12),
  });
}

/**
 * Writes the letter. Equal input gives equal bytes.
 * @param asOf date of the letter, YYYY-MM-DD
 */
export async function inquiryDocument(
  { organisation, items }: Inquiry,
  asOf: string,
  language: Language,
): Promise<Uint8Array> {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const products = [...new Set(items.map(({ product }) => product))];
  const title = inquiryText('inquiry.title', language);
  const document = new Document({
    title,
    creator: 'Kaijisho',
    lastModifiedBy: 'Kaijisho',
    sections: [
      {
        children: [
          line(
            inquiryText('inquiry.date', language, {
              year,
              month: Number(month),
              day: Number(day),
            }),
            { right: true },
          ),
          line(
            organisation === ''
              ? inquiryText('inquiry.to-unknown', language)
              : inquiryText('inquiry.to', language, { organisation }),
          ),
          line(title, { bold: true, size: 28 }),
          line(inquiryText('inquiry.greeting', language)),
          line(inquiryText('inquiry.note', language)),
          ...products.flatMap((product) =>
            productParts(
              items.filter((item) => item.product === product),
              language,
            ),
          ),
          line(inquiryText('inquiry.close', language), { right: true }),
        ],
      },
    ],
  });
  return withDate(new Uint8Array(await Packer.toArrayBuffer(document)), asOf);
}
