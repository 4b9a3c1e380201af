import type { ComparisonDocument, ProfileOutcome } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { addListSheet } from '../list-sheet.js';
import type { FillName, Look } from '../style.js';
import type { Column } from '../table.js';
import { centred } from './looks.js';
import { productHeading, type Writing } from './writing.js';

type Profile = ComparisonDocument['profiles'][number];
type Line = Profile['lines'][number];

const OUTCOME_FILL: Readonly<Record<ProfileOutcome, FillName | null>> = {
  residual: 'attention',
  open: 'caution',
  accepted: 'green',
  'set-aside': 'grey',
  'not-asked': null,
  institution: 'lilac',
};

function outcomeLook(cell: Line['cells'][number] | undefined): Look {
  const fill = cell === undefined ? null : OUTCOME_FILL[cell.outcome];
  return { centred: true, bold: true, ...(fill === null ? {} : { fill }) };
}

const productColumns = (
  product: ComparisonDocument['products'][number],
  index: number,
  { say }: Writing,
): readonly Column<Line>[] => [
  {
    heading: productHeading(product),
    width: 15,
    value: ({ cells }) => cells[index]?.text ?? null,
    look: ({ cells }) => outcomeLook(cells[index]),
  },
  {
    heading: `${product.label}　${say('comparison.profile.behind')}`,
    width: 26,
    value: ({ cells }) => cells[index]?.behind.join('\n') ?? null,
  },
];

/** 受入条件: one profile over all products, with room for people. */
export function writeProfileSheet(
  workbook: Workbook,
  writing: Writing,
  profile: Profile,
  number: number,
): void {
  const { document, say, omitted, footer } = writing;
  const forPeople = (heading: string, width: number): Column<Line> => ({
    heading,
    width,
    value: () => null,
    look: { fill: 'input' },
    people: true,
  });
  const source =
    profile.source === null ? '' : say('comparison.profile.source', { source: profile.source });
  addListSheet<Line>(workbook, {
    name: say('comparison.tab.profile', { number }),
    title: `${say('comparison.profiles')}　${profile.title}`,
    intro: `${say('comparison.profile.intro')}${profile.institution ? say('comparison.profile.institution-only') : ''}${source}`,
    columns: [
      {
        heading: say('comparison.no'),
        width: 10,
        value: ({ label }, index) => label ?? index + 1,
        look: centred,
      },
      {
        heading: say('comparison.profile.condition'),
        width: 38,
        value: ({ title }) => title,
        look: { fill: 'subject' },
      },
      ...(profile.lines.some(({ remark }) => remark !== null)
        ? [
            {
              heading: say('comparison.profile.remark'),
              width: 34,
              value: ({ remark }: Line) => remark,
            },
          ]
        : []),
      ...document.products.flatMap((product, index) => productColumns(product, index, writing)),
      ...(profile.institution ? [forPeople(say('comparison.profile.institution'), 18)] : []),
      forPeople(say('comparison.profile.treatment'), 24),
      forPeople(say('comparison.profile.owner'), 18),
    ],
    rows: profile.lines,
    frozen: 2,
    omitted,
    footer,
  });
}
