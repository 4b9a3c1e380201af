import {
  type ComparisonDocument,
  differencesFirst,
  headed,
  STATE_TONE,
  sentences,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { addListSheet } from '../list-sheet.js';
import type { Look } from '../style.js';
import type { Column } from '../table.js';
import { flagColumns } from './flag-columns.js';
import { productHeading, type Writing } from './writing.js';

type Line = ComparisonDocument['requirements'][number];

function stateLook(cell: Line['cells'][number] | undefined): Look {
  const fill = cell === undefined ? null : cell.gap ? 'attention' : STATE_TONE[cell.state];
  const stated = cell !== undefined && cell.state !== 'not-asked';
  return { centred: true, bold: stated, ...(fill === null ? {} : { fill }) };
}

const productColumns = (
  product: ComparisonDocument['products'][number],
  index: number,
  { say, document }: Writing,
): readonly Column<Line>[] => [
  {
    heading: productHeading(product, document),
    width: 18,
    value: ({ cells }) => cells[index]?.text ?? null,
    look: ({ cells }) => stateLook(cells[index]),
  },
  {
    heading: headed(product.label, say('comparison.reasons'), document.language),
    width: 26,
    value: ({ cells }) => {
      const cell = cells[index];
      return [...(cell?.gap === true ? [say('open.gap')] : []), ...(cell?.reasons ?? [])].join(
        '\n',
      );
    },
  },
];

/** 遵守事項別: what each product declares about the requirements the sheets ask about. */
export function writeRequirementsSheet(workbook: Workbook, writing: Writing): void {
  const { document, say, omitted, footer } = writing;
  addListSheet<Line>(workbook, {
    name: say('comparison.tab.requirements'),
    title: say('comparison.requirements'),
    intro: sentences(
      [say('comparison.requirements.intro'), say('comparison.editorial')],
      document.language,
    ),
    columns: [
      ...flagColumns(say),
      {
        heading: say('comparison.requirement'),
        width: 21,
        value: ({ citation }) => citation,
        look: { fill: 'subject', bold: true },
      },
      {
        heading: say('comparison.requirement-summary'),
        width: 38,
        value: ({ summary }) => summary,
        look: { fill: 'subject' },
      },
      ...document.products.flatMap((product, index) => productColumns(product, index, writing)),
    ],
    rows: differencesFirst(document.requirements),
    frozen: 4,
    opensGroup: (line, previous) =>
      (line.difference.id === 'differs') !== (previous.difference.id === 'differs'),
    omitted,
    footer,
  });
}
