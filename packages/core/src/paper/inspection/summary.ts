import { cliText } from '../../messages/cli/index.js';
import { paperDate } from '../../messages/paper/index.js';
import type { InspectionPack } from '../../register/inspection.js';
import { chartOf } from '../charts.js';
import type { PaperChart, PaperFacts, PaperNotices, PaperSection } from '../model.js';
import { provenanceNotices } from '../provenance.js';
import type { Wording } from '../sources.js';

/** In figures: products, sheets, open gaps; each says what is counted. */
function factsOf({ say, input }: Wording, pack: InspectionPack): PaperFacts {
  const { status, sheets, missing, gaps, asOf } = pack;
  const plans = new Map(status.products.map(({ product }) => [product.id, product.plans]));
  const planned = gaps.filter(({ product, rows }) =>
    (plans.get(product) ?? []).some(({ row }) => rows.includes(row)),
  ).length;
  const facts = [
    ['cover.as-of', paperDate(asOf, say)],
    ['cover.made-with', say('cover.tool', { version: input.toolVersion })],
    [
      'inspection.products',
      say('inspection.products.text', {
        all: status.products.length,
        have: status.products.length - missing.length,
        missing: missing.length,
      }),
    ],
    [
      'inspection.sheets',
      say('inspection.sheets.text', {
        count: sheets.length,
        current: sheets.filter(({ current }) => current).length,
        months: status.months,
        old: status.counts['old-sheet'],
        undated: status.counts.undated,
      }),
    ],
    [
      'inspection.gaps',
      say('inspection.gaps.text', { count: gaps.length, planned, open: gaps.length - planned }),
    ],
  ] as const;
  return {
    kind: 'facts',
    title: null,
    entries: facts.map(([label, text]) => ({ label: say(label), text })),
  };
}

/** Products with and without a sheet. */
const heldChart = ({ say }: Wording, { status, missing }: InspectionPack): PaperChart =>
  chartOf(
    {
      title: say('chart.held'),
      parts: [
        { label: say('chart.held.have'), tone: 'stated' },
        { label: say('chart.held.missing'), tone: 'open' },
      ],
      headings: [say('chart.held.register')],
      chart: say('chart.bar'),
    },
    [
      {
        labels: [say('chart.held.all', { count: status.products.length })],
        counts: [status.products.length - missing.length, missing.length],
      },
    ],
  );

/** What is lost or was changed among the files of the register, and so is missing here. */
const fileNotices = (
  { say, input }: Wording,
  { notices }: InspectionPack,
): readonly PaperNotices[] =>
  notices.length === 0
    ? []
    : [
        {
          kind: 'notices',
          title: say('inspection.notices'),
          texts: notices.map(({ kind, path }) =>
            cliText(`cli.register-notice-${kind}`, input.language, { path }),
          ),
        },
      ];

/** 申告のまとめ: the charts by chapter and by lens, to look things up in. */
export const chartsSection = ({ say }: Wording, charts: readonly PaperChart[]): PaperSection => ({
  id: 'overview',
  name: say('sheet.overview'),
  title: say('title.overview'),
  intro: say('intro.overview'),
  blocks: charts,
  annex: false,
});

/**
 * まとめ: what the register holds in figures, product by product, and what a reader must know.
 * @param byProduct the chart of what each product declares; [] where there is none
 */
export const summarySection = (
  wording: Wording,
  pack: InspectionPack,
  byProduct: readonly PaperChart[],
): PaperSection => ({
  id: 'summary',
  name: wording.say('sheet.summary'),
  title: wording.say('sheet.summary'),
  intro: wording.say('intro.inspection-summary'),
  blocks: [
    factsOf(wording, pack),
    heldChart(wording, pack),
    ...byProduct,
    ...fileNotices(wording, pack),
    {
      kind: 'notices',
      title: wording.say('cover.before'),
      texts: [
        wording.say('notice.inspection'),
        ...provenanceNotices(
          wording.say,
          pack.matrix.options.forms,
          'notice.crosswalk-checklist',
        ).slice(1),
      ],
    },
  ],
  annex: false,
});
