import { type Allocation, allocationSchema } from '../../catalogue/demarcation-schema.js';
import type { MatrixLine } from '../../demarcation/model.js';
import { chartOf } from '../charts.js';
import type { PaperInput } from '../input.js';
import { agreementSection } from '../lists/agreement.js';
import { answersSection } from '../lists/answers.js';
import { connectionsSection } from '../lists/connections.js';
import { contactsSection } from '../lists/contacts.js';
import { contractSection } from '../lists/contract.js';
import { findingsSection } from '../lists/findings.js';
import { keptSection } from '../lists/kept.js';
import { notesSection } from '../lists/notes.js';
import { questionsSection } from '../lists/questions.js';
import { requirementsSection } from '../lists/requirements.js';
import type { BarTone, Paper, PaperChart, PaperSection } from '../model.js';
import { overviewCharts } from '../overview.js';
import { startWording, type Wording } from '../sources.js';
import { coverSection } from './cover.js';
import { matrixTable } from './table.js';
import { isAgreed, matrixTitle } from './title.js';

const BARS: readonly (readonly [BarTone, readonly Allocation[]])[] = [
  ['other', ['institution']],
  ['stated', ['vendor', 'vendor-outsourced', 'other-vendor']],
  ['partly', ['shared']],
  ['open', ['undecided']],
  ['aside', ['not-applicable']],
];

/** How many lines of each product are proposed to whom. */
function allocationsChart(wording: Wording): PaperChart {
  const { say, input } = wording;
  const { lines, products } = input.matrix;
  const shown = allocationSchema.options.filter((allocation) =>
    lines.some(({ proposal }) => proposal.allocation === allocation),
  );
  const toneOf = (allocation: Allocation): BarTone =>
    BARS.find(([, allocations]) => allocations.includes(allocation))?.[0] ?? 'aside';
  const bar = (label: string, of: readonly MatrixLine[]) => ({
    labels: [label],
    counts: shown.map(
      (allocation) => of.filter(({ proposal }) => proposal.allocation === allocation).length,
    ),
  });
  return chartOf(
    {
      title: say('chart.allocations'),
      parts: shown.map((allocation) => ({
        label: say(`allocation.${allocation}`),
        tone: toneOf(allocation),
      })),
      headings: [say('col.product')],
      chart: say('chart.bar'),
    },
    [
      ...products.map(({ id, name }) =>
        bar(
          name,
          lines.filter(({ product }) => product === id),
        ),
      ),
      bar(
        say('all-products'),
        lines.filter(({ product }) => product === null),
      ),
    ],
  );
}

/**
 * 責任分界表 in words: cover, overview, matrix, questions, points of contracts, connections, contacts,
 * findings, notes, and the full lists; where decisions are carried on also the check of the agreement
 * and what has no place any more. Every proposal is called one, and the columns of the agreement hold
 * what people wrote there and nothing else.
 *
 * @throws RangeError when the models do not belong together (a line that names a product or an
 *   answer that is not there)
 */
export function matrixPaper(input: PaperInput): Paper {
  const wording = startWording(input);
  const { say } = wording;
  const { matrix, agreement, language } = input;
  const settled = agreement?.agreement.lines ?? [];
  const title = matrixTitle(settled, language);
  const findings = findingsSection(wording);
  const contract = contractSection(wording);
  const connections = connectionsSection(wording);
  const contacts = contactsSection(wording);
  const check = agreement === null ? null : agreementSection(wording, agreement);
  const left = [findings, contract, connections, contacts, check].flatMap(
    (filled) => filled?.left ?? [],
  );
  const kept = agreement === null ? null : keptSection(wording, agreement.agreement, left);
  const sections: readonly (PaperSection | null)[] = [
    coverSection(wording),
    {
      id: 'overview',
      name: say('sheet.overview'),
      title: say('title.overview'),
      intro: say('intro.overview'),
      blocks: [
        allocationsChart(wording),
        ...overviewCharts(matrix.products, matrix.options, language),
      ],
      annex: false,
    },
    {
      id: 'matrix',
      name: say('sheet.matrix'),
      title,
      intro: say(agreement === null ? 'intro.matrix' : 'intro.matrix-settled'),
      blocks: [matrixTable(wording)],
      annex: false,
    },
    questionsSection(wording),
    check?.section ?? null,
    kept,
    contract.section,
    connections.section,
    contacts.section,
    findings.section,
    notesSection(wording),
    answersSection(wording),
    requirementsSection(wording),
  ];
  return {
    kind: 'matrix',
    language,
    title,
    subtitle: say(agreement === null ? 'cover.subtitle' : 'intro.matrix-settled'),
    asOf: matrix.asOf,
    footer: say(isAgreed(settled) ? 'footer.settled' : 'footer.right', {
      version: input.toolVersion,
    }),
    leftOut: say('left-out.matrix'),
    sections: sections.filter((section) => section !== null),
  };
}
