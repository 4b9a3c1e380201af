import {
  asideLines,
  bulleted,
  type ComparisonDocument,
  type DocumentRow,
  differencesFirst,
  foundLines,
  headed,
  type Language,
  sentences,
  spaced,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { addListSheet } from '../list-sheet.js';
import type { Column } from '../table.js';
import { flagColumns } from './flag-columns.js';
import { answerLook, centred } from './looks.js';
import { productHeading, type Writing } from './writing.js';

/** Under an answer: why to look, why it does not count, and the notes of the vendor. */
function pointsOf(row: DocumentRow, index: number, language: Language): string {
  const cell = row.cells[index];
  if (cell === undefined) return '';
  return [
    ...cell.open.map(({ text }) => text),
    ...foundLines(cell, language).map((text) => bulleted(text, language)),
    ...asideLines(cell, language),
    ...cell.notes,
  ].join('\n');
}

const placesOf = (row: DocumentRow, index: number, language: Language): string => {
  const cell = row.cells[index];
  return cell === undefined ? '' : spaced([...cell.numbers, ...cell.places], language);
};

/** Answer, notes, and the place, which stays folded away until somebody wants to look. */
function productColumns(
  product: ComparisonDocument['products'][number],
  index: number,
  { say, document }: Writing,
): readonly Column<DocumentRow>[] {
  const name = productHeading(product, document);
  return [
    {
      heading: `${name}\n${say('comparison.answer')}`,
      width: 13,
      value: ({ cells }) => cells[index]?.text ?? null,
      look: ({ cells }) => answerLook(cells[index]),
    },
    {
      heading: headed(product.label, say('comparison.notes'), document.language),
      width: 30,
      value: (row) => pointsOf(row, index, document.language),
    },
    {
      heading: headed(product.label, say('comparison.place'), document.language),
      width: 26,
      value: (row) => placesOf(row, index, document.language),
    },
  ];
}

const SUBJECT_COLUMNS = 5;
const PRODUCT_COLUMNS = 3;

/** 設問比較: every question, those answered differently first. */
export function writeRowsSheet(workbook: Workbook, writing: Writing): void {
  const { document, say, omitted, footer } = writing;
  const { products, rows } = document;
  const sheet = addListSheet<DocumentRow>(workbook, {
    name: say('comparison.tab.rows'),
    title: say('comparison.rows'),
    intro: sentences([document.summary.sentence, say('comparison.rows.intro')], document.language),
    columns: [
      { heading: say('comparison.no'), width: 6, value: ({ no }) => no, look: centred },
      ...flagColumns(say),
      {
        heading: say('comparison.section'),
        width: 7,
        value: ({ section }) => section,
        look: centred,
      },
      {
        heading: say('comparison.question'),
        width: 32,
        value: ({ question, remark }) => (remark === null ? question : `${question}\n${remark}`),
        look: { fill: 'subject' },
      },
      ...products.flatMap((product, index) => productColumns(product, index, writing)),
    ],
    rows: differencesFirst(rows),
    frozen: SUBJECT_COLUMNS,
    opensGroup: (row, previous) =>
      (row.difference.id === 'differs') !== (previous.difference.id === 'differs'),
    omitted,
    footer,
  });
  for (let index = 0; index < products.length; index += 1) {
    const places = sheet.getColumn(SUBJECT_COLUMNS + (index + 1) * PRODUCT_COLUMNS);
    places.outlineLevel = 1;
    places.hidden = true;
  }
}

/** 様式にない行: rows the catalogue does not know, as they stand on the sheets. */
export function writeUnknownSheet(workbook: Workbook, writing: Writing): void {
  const { document, say, omitted, footer } = writing;
  if (document.unknownRows.length === 0) return;
  const names = new Map(
    document.products.map((product) => [product.id, productHeading(product, document)]),
  );
  addListSheet<ComparisonDocument['unknownRows'][number]>(workbook, {
    name: say('comparison.tab.unknown'),
    title: say('comparison.unknown-rows'),
    intro: say('comparison.unknown-rows.intro'),
    columns: [
      {
        heading: say('comparison.product'),
        width: 28,
        value: ({ product }) => names.get(product) ?? product,
      },
      {
        heading: say('comparison.printed-number'),
        width: 10,
        value: ({ number }) => number,
        look: centred,
      },
      {
        heading: say('comparison.printed-question'),
        width: 60,
        value: ({ question }) => question,
      },
      {
        heading: say('comparison.answer'),
        width: 13,
        value: ({ answer }) => answer,
        look: { centred: true, bold: true },
      },
      { heading: say('comparison.notes'), width: 50, value: ({ notes }) => notes.join('\n') },
      { heading: say('comparison.place'), width: 20, value: ({ place }) => place },
    ],
    rows: document.unknownRows,
    frozen: 2,
    opensGroup: (row, previous) => row.product !== previous.product,
    omitted,
    footer,
  });
}
