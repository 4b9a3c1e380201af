import {
  type ComparisonDocument,
  headed,
  LINE_KEY_ID,
  PROFILE_FIELD,
  PROFILE_TABLE,
  type ProfileOutcome,
  placeText,
  profileLineKey,
  sentences,
  spaced,
} from '@kaijisho/core';
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
  { say, document }: Writing,
): readonly Column<Line>[] => [
  {
    heading: productHeading(product, document),
    width: 15,
    value: ({ cells }) => cells[index]?.text ?? null,
    look: ({ cells }) => outcomeLook(cells[index]),
  },
  {
    heading: headed(product.label, say('comparison.profile.behind'), document.language),
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
  const { document, entries, say, omitted, footer } = writing;
  const keyOf = ({ id }: Line) => profileLineKey(profile.id, id);
  const enteredBy = (line: Line, id: string) => entries.byLine.get(keyOf(line))?.get(id) ?? null;
  const forPeople = (
    field: keyof typeof PROFILE_FIELD,
    heading: string,
    width: number,
  ): Column<Line> => ({
    id: PROFILE_FIELD[field],
    heading,
    width,
    value: (line) => enteredBy(line, PROFILE_FIELD[field]),
    look: { fill: 'input' },
    people: true,
  });
  const source =
    profile.source === null ? [] : [say('comparison.profile.source', { source: profile.source })];
  addListSheet<Line>(workbook, {
    name: say('comparison.tab.profile', { number }),
    title: headed(say('comparison.profiles'), profile.title, document.language),
    intro: sentences(
      [
        say('comparison.profile.intro'),
        ...(profile.institution ? [say('comparison.profile.institution-only')] : []),
        ...source,
      ],
      document.language,
    ),
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
      ...(profile.institution
        ? [forPeople('institution', say('comparison.profile.institution'), 18)]
        : []),
      forPeople('treatment', say('comparison.profile.treatment'), 24),
      forPeople('owner', say('comparison.profile.owner'), 18),
    ],
    rows: profile.lines,
    frozen: 2,
    identity: {
      layout: `kaijisho-${PROFILE_TABLE}/1`,
      hidden: [{ id: LINE_KEY_ID, value: keyOf }],
      entered: (line, id) => enteredBy(line, id) !== null,
    },
    omitted,
    footer,
  });
}

/** An entry of people that has no cell in the new sheets. */
interface Left {
  readonly heading: string;
  readonly text: string;
  readonly place: string;
}

/** Entries on conditions that are not laid over the products any more, and whatever was added. */
function leftIn({ document, entries, say }: Writing): readonly Left[] {
  const fieldText = (id: string): string => {
    const field = Object.values(PROFILE_FIELD).find((one) => one === id);
    return field === undefined ? id : say(`comparison.profile.${field}`);
  };
  const shown = new Set(
    document.profiles.flatMap(({ id, lines }) => lines.map((line) => profileLineKey(id, line.id))),
  );
  const gone = [...entries.byLine]
    .filter(([key]) => !shown.has(key))
    .flatMap(([key, texts]) =>
      [...texts].map(([id, text]) => ({
        heading: spaced([...key.split('|'), fieldText(id)], document.language),
        text,
        place: '',
      })),
    );
  const loose = entries.loose.map(({ heading, text, place }) => ({
    heading,
    text,
    place: `${place.file} ${placeText(place)}`,
  }));
  return [...gone, ...loose];
}

/** 引き継いだ記入: what people wrote and no sheet has a cell for; left out when there is nothing. */
export function writeLeftSheet(workbook: Workbook, writing: Writing): void {
  const { say, omitted, footer } = writing;
  const rows = leftIn(writing);
  if (rows.length === 0) return;
  addListSheet<Left>(workbook, {
    name: say('comparison.tab.left'),
    title: say('comparison.tab.left'),
    intro: say('comparison.left.intro'),
    columns: [
      { heading: say('comparison.left.where'), width: 50, value: ({ heading }) => heading },
      { heading: say('comparison.left.text'), width: 70, value: ({ text }) => text, people: true },
      { heading: say('comparison.left.place'), width: 40, value: ({ place }) => place },
    ],
    rows,
    frozen: 1,
    omitted,
    footer,
  });
}
