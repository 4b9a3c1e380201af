import { bulleted, type Letter, type LetterItem, paragraph } from '@kaijisho/core';
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

type Side = 'left' | 'centre' | 'right';
const ALIGNMENT = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

interface LineLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly side?: Side;
  /** Stays on the page of what follows. */
  readonly heading?: boolean;
}

const line = (text: string, options: LineLook = {}) =>
  new Paragraph({
    keepNext: options.heading === true,
    spacing: { after: 120 },
    alignment: ALIGNMENT[options.side ?? 'left'],
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

/** Per cent of the page: a code stays on one line in any font, for whoever has to type it. */
const CODE_WIDTH = 17;

/** Two rows for each item: what is asked, and one to write into. */
const itemRows = (item: LetterItem, replyLabel: string): readonly TableRow[] => [
  new TableRow({
    cantSplit: true,
    children: [
      cell([String(item.number), item.codeText], CODE_WIDTH, 'EEF1F6'),
      cell([item.text, ...item.details], 100 - CODE_WIDTH, 'EEF1F6'),
    ],
  }),
  new TableRow({
    cantSplit: true,
    children: [
      cell([replyLabel], CODE_WIDTH),
      cell([...(item.choices === null ? [] : [item.choices]), ''], 100 - CODE_WIDTH),
    ],
  }),
];

/** Items of one product, in a table for each kind of matter. */
function productParts({ name, items }: Letter['products'][number], replyLabel: string) {
  const groups = [...new Set(items.map(({ group }) => group))];
  return [
    line(name, { bold: true, size: 24, heading: true }),
    ...groups.flatMap((group) => [
      line(group, { bold: true, heading: true }),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: items
          .filter((item) => item.group === group)
          .flatMap((item) => itemRows(item, replyLabel)),
      }),
      line(''),
    ]),
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
export async function inquiryDocument(letter: Letter, asOf: string): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator: 'Kaijisho',
    lastModifiedBy: 'Kaijisho',
    sections: [
      {
        children: [
          line(letter.date, { side: 'right' }),
          line(letter.to),
          ...letter.sender.map((text) => line(text, { side: 'right' })),
          line(letter.title, { bold: true, size: 28, side: 'centre' }),
          ...letter.opening.map((text) => line(paragraph(text, letter.language))),
          line(letter.farewell, { side: 'right' }),
          line(letter.below, { side: 'centre' }),
          ...letter.remarks.map((remark) => line(bulleted(remark, letter.language), { size: 18 })),
          ...letter.products.flatMap((product) => productParts(product, letter.replyLabel)),
          line(letter.end, { side: 'right' }),
        ],
      },
    ],
  });
  return withDate(new Uint8Array(await Packer.toArrayBuffer(document)), asOf);
}
