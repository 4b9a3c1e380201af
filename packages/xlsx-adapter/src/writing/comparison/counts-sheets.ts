import { type ComparisonDocument, coverageStateText } from '@kaijisho/core';
import type { Workbook, Worksheet } from 'exceljs';
import { addDataBars, BAR_NUMBERS, type BarColour } from '../data-bars.js';
import { addListSheet, PLAIN_HEADING_ROW } from '../list-sheet.js';
import type { Look } from '../style.js';
import { type Column, columnLetter } from '../table.js';
import type { Writing } from './writing.js';

type Product = ComparisonDocument['products'][number];
type Chapter = ComparisonDocument['chapters'][number];
type Group = ComparisonDocument['lenses'][number]['groups'][number] & { readonly lens: string };

/** A count. */
const COUNT: Look = { centred: true, numberFormat: BAR_NUMBERS };
const WHOLE: Look = { ...COUNT, fill: 'subject' };
const openLook = (count: number): Look =>
  count > 0 ? { ...COUNT, bold: true, fill: 'caution' } : COUNT;

/** One narrow column of numbers under the letter of a product. */
const countColumn = <Line>(
  { label }: Product,
  heading: string,
  value: (line: Line) => number,
  look: Look | ((line: Line) => Look) = COUNT,
): Column<Line> => ({ heading: `${label}\n${heading}`, width: 10, value, look });

const chapterColumns = (
  product: Product,
  index: number,
  { say, document }: Writing,
): readonly Column<Chapter>[] => {
  const count = (line: Chapter) => line.counts[index];
  return [
    countColumn(product, say('comparison.asked'), (line) => count(line)?.asked ?? 0, WHOLE),
    ...(['declared', 'partly-declared'] as const).map((state) =>
      countColumn<Chapter>(
        product,
        coverageStateText(state, document.language),
        (line) => count(line)?.states[state] ?? 0,
      ),
    ),
    countColumn(
      product,
      say('comparison.open'),
      (line) => count(line)?.open ?? 0,
      (line) => openLook(count(line)?.open ?? 0),
    ),
  ];
};

const FIRST_LINE = PLAIN_HEADING_ROW + 1;

/** Bars in the columns of each product; the first of them is the whole and has none. */
function addProductBars(
  sheet: Worksheet,
  before: number,
  products: number,
  lines: number,
  colours: readonly BarColour[],
  whole: number,
): void {
  if (lines === 0) return;
  const columns = colours.length + 1;
  for (let product = 0; product < products; product += 1)
    for (const [index, colour] of colours.entries()) {
      const letter = columnLetter(sheet, before + product * columns + index + 2);
      addDataBars(sheet, `${letter}${FIRST_LINE}:${letter}${FIRST_LINE + lines - 1}`, {
        colour,
        whole,
        priority: product * colours.length + index + 1,
      });
    }
}

/** 章別: counts by chapter of the guideline. */
export function writeChaptersSheet(workbook: Workbook, writing: Writing): void {
  const { document, say, omitted, footer } = writing;
  const sheet = addListSheet<Chapter>(workbook, {
    name: say('comparison.tab.chapters'),
    title: say('comparison.chapters'),
    intro: say('comparison.chapters.intro'),
    columns: [
      {
        heading: say('comparison.chapter'),
        width: 46,
        value: ({ title }) => title,
        look: { fill: 'subject' },
      },
      ...document.products.flatMap((product, index) => chapterColumns(product, index, writing)),
    ],
    rows: document.chapters,
    frozen: 1,
    omitted,
    footer,
  });
  const whole = document.chapters.flatMap(({ counts }) => counts.map(({ asked }) => asked));
  addProductBars(
    sheet,
    1,
    document.products.length,
    document.chapters.length,
    ['stated', 'partly', 'open'],
    Math.max(1, ...whole),
  );
}

const lensColumns = (
  product: Product,
  index: number,
  { say }: Writing,
): readonly Column<Group>[] => {
  const count = (line: Group) => line.counts[index];
  return [
    countColumn(product, say('comparison.asked'), (line) => count(line)?.asked ?? 0, WHOLE),
    ...(['yes', 'no'] as const).map((says) =>
      countColumn<Group>(product, say(`says.${says}`), (line) => count(line)?.says[says] ?? 0),
    ),
    countColumn(
      product,
      say('comparison.open'),
      (line) => count(line)?.open ?? 0,
      (line) => openLook(count(line)?.open ?? 0),
    ),
  ];
};

/** 見方別: the same answers in other groups. */
export function writeLensesSheet(workbook: Workbook, writing: Writing): void {
  const { document, say, omitted, footer } = writing;
  const summary = ({ summary: text, keys }: Group) =>
    [text, keys.length === 0 ? say('comparison.group.no-rows') : null]
      .filter((part) => part !== null)
      .join('\n');
  const groups = document.lenses.flatMap(({ title, groups: each }) =>
    each.map((group) => ({ ...group, lens: title })),
  );
  const sheet = addListSheet<Group>(workbook, {
    name: say('comparison.tab.lenses'),
    title: say('comparison.lenses'),
    intro: say('comparison.lenses.intro'),
    columns: [
      { heading: say('comparison.view'), width: 24, value: ({ lens }) => lens },
      {
        heading: say('comparison.group'),
        width: 26,
        value: ({ title }) => title,
        look: { fill: 'subject', bold: true },
      },
      { heading: say('comparison.requirement-summary'), width: 36, value: summary },
      { heading: say('comparison.not-said'), width: 36, value: ({ notSaid }) => notSaid },
      ...document.products.flatMap((product, index) => lensColumns(product, index, writing)),
    ],
    rows: groups,
    frozen: 2,
    opensGroup: (group, previous) => group.lens !== previous.lens,
    omitted,
    footer,
  });
  const whole = groups.flatMap(({ counts }) => counts.map(({ asked }) => asked));
  addProductBars(
    sheet,
    4,
    document.products.length,
    groups.length,
    ['stated', 'other', 'open'],
    Math.max(1, ...whole),
  );
}
