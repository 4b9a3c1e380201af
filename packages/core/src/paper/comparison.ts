import { differencesFirst } from '../comparison/document/rows.js';
import type { ComparisonDocument, DocumentRow } from '../comparison/document/schema.js';
import { type ComparisonMessageId, comparisonText } from '../messages/comparison.js';
import {
  answerCounts,
  answerParts,
  barsByProduct,
  chartOf,
  requirementCounts,
  requirementParts,
} from './charts.js';
import type { Paper, PaperBlock, PaperLook, PaperSection, PaperTable } from './model.js';
import { type ColumnOf, tableOf } from './table.js';

/** A comparison laid out for paper: the words are those of its document. */

type Say = (id: ComparisonMessageId) => string;
type Cell = DocumentRow['cells'][number];

const namesOf = ({ products }: ComparisonDocument): readonly string[] =>
  products.map(({ label, name }) => `${label}　${name}`);

/** The answer, what to look into, and the notes behind it. */
function answerText({ text, open, findings, coarse, reason, notes }: Cell): string {
  const asides = [coarse, reason].filter((part) => part !== null).map((part) => `（${part}）`);
  const found = findings.map((finding) => `${finding.text}（${finding.rule}）`);
  return [text, ...open.map((point) => point.text), ...found, ...asides, ...notes].join('\n');
}

function answerLook({ says, open, counted }: Cell): PaperLook {
  if (open.some(({ reason }) => reason === 'gap')) return { tone: 'attention' };
  if (open.length > 0) return { tone: 'caution' };
  return counted || says === 'yes' || says === 'no' ? {} : { tone: 'grey' };
}

/** One column for each product, as wide as there is room. */
const productColumns = <Row>(
  document: ComparisonDocument,
  text: (row: Row, index: number) => string,
  look: (row: Row, index: number) => PaperLook,
): readonly ColumnOf<Row>[] =>
  namesOf(document).map((heading, index) => ({
    heading,
    width: Math.max(18, 110 / document.products.length),
    value: (row: Row) => text(row, index),
    look: (row: Row) => look(row, index),
  }));

function productsTable({ products }: ComparisonDocument, say: Say): PaperTable {
  return tableOf({
    caption: say('comparison.products'),
    rows: products,
    lead: 2,
    columns: [
      { heading: say('comparison.letter'), width: 6, value: ({ label }) => label },
      {
        heading: say('comparison.product'),
        width: 30,
        value: ({ name }) => name,
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('comparison.version'),
        width: 14,
        value: ({ version }) => version ?? say('comparison.not-stated'),
      },
      { heading: say('comparison.vendor'), width: 30, value: ({ organisation }) => organisation },
      {
        heading: say('comparison.sheets'),
        width: 70,
        value: ({ sheets }) => sheets.map(({ text }) => text).join('\n'),
      },
    ],
  });
}

function tallyTable(
  document: ComparisonDocument,
  caption: string,
  { asked, open, lines }: ComparisonDocument['summary']['rows' | 'requirements'],
  say: Say,
): PaperTable {
  const rows = [
    { text: say('comparison.asked'), counts: asked },
    ...lines.filter(({ counts }) => counts.some((count) => count > 0)),
    { text: say('comparison.open'), counts: open },
  ];
  return tableOf({
    caption,
    rows,
    lead: 1,
    columns: [
      { heading: '', width: 30, value: ({ text }) => text, look: { tone: 'subject' } },
      ...namesOf(document).map(
        (heading, index): ColumnOf<(typeof rows)[number]> => ({
          heading,
          width: 18,
          value: ({ counts }) => counts[index] ?? 0,
          look: { centred: true },
        }),
      ),
    ],
  });
}

const summarySection = (document: ComparisonDocument, say: Say): PaperSection => ({
  id: 'summary',
  name: say('comparison.summary'),
  title: say('comparison.summary'),
  intro: '',
  blocks: [
    {
      kind: 'facts',
      title: null,
      entries: [
        { label: say('comparison.as-of'), text: document.asOfText },
        { label: say('comparison.conditions'), text: document.conditions },
        { label: say('comparison.summary'), text: document.summary.sentence },
      ],
    },
    ...(document.notices.length === 0
      ? []
      : [
          {
            kind: 'notices' as const,
            title: say('comparison.notices'),
            texts: document.notices,
          },
        ]),
    productsTable(document, say),
    tallyTable(document, say('comparison.summary.answers'), document.summary.rows, say),
    tallyTable(
      document,
      say('comparison.summary.requirements'),
      document.summary.requirements,
      say,
    ),
    { kind: 'notices', title: say('comparison.provenance'), texts: document.provenance },
  ],
  annex: false,
});

function rowsSection(document: ComparisonDocument, say: Say): PaperSection {
  const rows = differencesFirst(document.rows);
  return {
    id: 'rows',
    name: say('comparison.tab.rows'),
    title: say('comparison.rows'),
    intro: `${document.summary.sentence}${say('comparison.rows.order')}`,
    blocks: [
      tableOf<DocumentRow>({
        rows,
        lead: 5,
        opensGroup: (row, previous) => row.difference.id !== previous.difference.id,
        columns: [
          { heading: say('comparison.no'), width: 6, value: ({ no }) => no },
          {
            heading: say('comparison.difference'),
            width: 9,
            value: ({ difference }) => difference.text,
          },
          {
            heading: say('comparison.confirm'),
            width: 9,
            value: ({ open }) => say(open ? 'comparison.open' : 'comparison.not-open'),
          },
          { heading: say('comparison.section'), width: 7, value: ({ section }) => section },
          {
            heading: say('comparison.question'),
            width: 34,
            value: ({ question, remark }) =>
              [question, ...(remark ?? '').split('\n')].join('\n').trim(),
            look: { tone: 'subject' },
          },
          ...productColumns<DocumentRow>(
            document,
            ({ cells }, index) => (cells[index] === undefined ? '' : answerText(cells[index])),
            ({ cells }, index) => (cells[index] === undefined ? {} : answerLook(cells[index])),
          ),
        ],
      }),
    ],
    annex: false,
  };
}

type Requirement = ComparisonDocument['requirements'][number];

function requirementsSection(document: ComparisonDocument, say: Say): PaperSection {
  const text = ({ cells }: Requirement, index: number): string => {
    const cell = cells[index];
    if (cell === undefined) return '';
    return [cell.text, ...(cell.gap ? [say('open.gap')] : []), ...cell.reasons].join('\n');
  };
  return {
    id: 'requirements',
    name: say('comparison.tab.requirements'),
    title: say('comparison.requirements'),
    intro: [say('comparison.requirements.intro'), say('comparison.editorial')].join('\n'),
    blocks: [
      tableOf<Requirement>({
        rows: differencesFirst(document.requirements),
        lead: 4,
        columns: [
          {
            heading: say('comparison.difference'),
            width: 9,
            value: ({ difference }) => difference.text,
          },
          {
            heading: say('comparison.confirm'),
            width: 9,
            value: ({ open }) => say(open ? 'comparison.open' : 'comparison.not-open'),
          },
          {
            heading: say('comparison.requirement'),
            width: 18,
            value: ({ citation }) => citation,
            look: { tone: 'subject', bold: true },
          },
          {
            heading: say('comparison.requirement-summary'),
            width: 34,
            value: ({ summary }) => summary,
            look: { tone: 'subject' },
          },
          ...productColumns<Requirement>(document, text, ({ cells }, index) =>
            cells[index]?.gap === true
              ? { tone: 'attention' }
              : cells[index]?.open === true
                ? { tone: 'caution' }
                : {},
          ),
        ],
      }),
    ],
    annex: false,
  };
}

/** What a yes in the groups of a lens leaves open; [] where nothing is to be said. */
function notSaid(
  groups: ComparisonDocument['lenses'][number]['groups'],
  say: Say,
): readonly PaperBlock[] {
  const entries = groups.flatMap(({ title, notSaid: text }) =>
    text === null ? [] : [{ label: title, text }],
  );
  return entries.length === 0
    ? []
    : [{ kind: 'facts', title: say('comparison.not-said'), entries }];
}

/** Bars by chapter, and by each lens. Products are the point: they are never added up. */
function chartSections(document: ComparisonDocument, say: Say): readonly PaperSection[] {
  const { language } = document;
  const names = namesOf(document);
  const chart = say('comparison.chart');
  const chapters = chartOf(
    {
      title: say('comparison.chapters'),
      parts: requirementParts(language),
      headings: [say('comparison.chapter'), say('comparison.product')],
      chart,
    },
    barsByProduct(document.chapters, names, null, ({ states }) => requirementCounts(states)),
    true,
  );
  const lenses = document.lenses.flatMap(({ title, groups }): readonly PaperBlock[] => [
    chartOf(
      {
        title,
        parts: answerParts(language),
        headings: [say('comparison.group'), say('comparison.product')],
        chart,
      },
      barsByProduct(groups, names, null, ({ says }) => answerCounts(says)),
      true,
    ),
    ...notSaid(groups, say),
  ]);
  const section = (id: 'chapters' | 'lenses', blocks: readonly PaperBlock[]): PaperSection => ({
    id,
    name: say(`comparison.tab.${id}`),
    title: say(`comparison.${id}`),
    intro: say(`comparison.${id}.intro`),
    blocks,
    annex: false,
  });
  return [section('chapters', [chapters]), section('lenses', lenses)];
}

const profileSections = (document: ComparisonDocument, say: Say): readonly PaperSection[] =>
  document.profiles.map(({ id, title, source, institution, lines }) => {
    type Line = (typeof lines)[number];
    const text = ({ cells }: Line, index: number): string => {
      const cell = cells[index];
      return cell === undefined ? '' : [cell.text, ...cell.behind].join('\n');
    };
    return {
      id: `profile-${id}`,
      name: title,
      title: `${say('comparison.profiles')}　${title}`,
      intro: [
        say('comparison.profile.intro'),
        ...(institution ? [say('comparison.profile.institution-only')] : []),
        ...(source === null ? [] : [source]),
      ].join('\n'),
      blocks: [
        tableOf<Line>({
          rows: lines,
          lead: 2,
          columns: [
            {
              heading: say('comparison.no'),
              width: 10,
              value: ({ label }, index) => label ?? index + 1,
            },
            {
              heading: say('comparison.profile.condition'),
              width: 34,
              value: ({ title: condition, remark }) => [condition, remark ?? ''].join('\n').trim(),
              look: { tone: 'subject' },
            },
            ...productColumns<Line>(document, text, () => ({})),
            {
              heading: say('comparison.profile.treatment'),
              width: 20,
              people: true,
              look: { tone: 'input' },
              value: () => null,
            },
          ],
        }),
      ],
      annex: false,
    };
  });

function unknownSection(document: ComparisonDocument, say: Say): readonly PaperSection[] {
  if (document.unknownRows.length === 0) return [];
  const names = new Map(document.products.map(({ id, label, name }) => [id, `${label}　${name}`]));
  return [
    {
      id: 'unknown',
      name: say('comparison.unknown-rows'),
      title: say('comparison.unknown-rows'),
      intro: say('comparison.unknown-rows.intro'),
      blocks: [
        tableOf({
          rows: document.unknownRows,
          lead: 1,
          columns: [
            {
              heading: say('comparison.product'),
              width: 24,
              value: ({ product }) => names.get(product) ?? product,
            },
            {
              heading: say('comparison.printed-number'),
              width: 10,
              value: ({ number }) => number,
            },
            {
              heading: say('comparison.printed-question'),
              width: 50,
              value: ({ question }) => question,
            },
            { heading: say('comparison.answer'), width: 12, value: ({ answer }) => answer },
            {
              heading: say('comparison.notes'),
              width: 40,
              value: ({ notes }) => notes.join('\n'),
            },
            { heading: say('comparison.place'), width: 18, value: ({ place }) => place },
          ],
        }),
      ],
      annex: false,
    },
  ];
}

/**
 * A comparison as a printed document, for formats that lay out pages. It holds the words of
 * `comparisonDocument` and adds none.
 * @param toolVersion version of Kaijisho, printed at the foot
 */
export function comparisonPaper(document: ComparisonDocument, toolVersion: string): Paper {
  const { language } = document;
  const say: Say = (id) => comparisonText(id, language);
  return {
    kind: 'comparison',
    language,
    title: document.title,
    subtitle: document.subtitle,
    asOf: document.asOf,
    footer: comparisonText('comparison.footer', language, { version: toolVersion }),
    leftOut: '',
    sections: [
      summarySection(document, say),
      ...chartSections(document, say),
      rowsSection(document, say),
      requirementsSection(document, say),
      ...profileSections(document, say),
      ...unknownSection(document, say),
    ],
  };
}
