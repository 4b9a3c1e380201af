import type { ComparisonDocument } from '../../comparison/document/schema.js';
import type { PaperSection, PaperTable } from '../model.js';
import { type ColumnOf, tableOf } from '../table.js';
import { namesOf, type Say } from './columns.js';

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

/** The facts first: products, counts, and where everything comes from. */
export const summarySection = (document: ComparisonDocument, say: Say): PaperSection => ({
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
