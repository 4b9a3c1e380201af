import { allocationSchema, COVERAGE_STATES, coverageStateText } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { type CoverPage, type Span, startCoverPage } from '../cover-page.js';
import { identifyPage } from '../identity.js';
import { setUpPrinting } from '../page-setup.js';
import type { Look } from '../style.js';
import { columnLetter } from '../table.js';
import { dateText, type WordId } from '../words/index.js';
import { provenanceNotices } from './provenance.js';
import { SOURCE_COLUMNS } from './source-columns.js';
import type { Writing } from './writing.js';

const WIDTHS = SOURCE_COLUMNS.map(({ width }) => width);
const WHOLE: Span = { first: 1, last: WIDTHS.length };
/** Two legends side by side: label and meaning on the left, label and meaning on the right. */
const LEFT: readonly [Span, Span] = [
  { first: 1, last: 2 },
  { first: 3, last: 5 },
];
const RIGHT: readonly [Span, Span] = [
  { first: 6, last: 7 },
  { first: 8, last: WIDTHS.length },
];

/**
 * Height of a cover in points that is printed on one page; 842 fit at full width. With more
 * sources than that the print would be too small to read, and the cover goes on overleaf.
 */
const ONE_PAGE_HEIGHT = 1050;

const TEXT: Look = { bare: true, size: 10 };
const CHAPTER: Look = { fill: 'heading', bold: true, size: 10 };
const LABEL: Look = { fill: 'subject', bold: true };

/** A legend: a heading and pairs of a label and what it means. */
interface Legend {
  readonly heading: string;
  readonly entries: readonly (readonly [label: string, meaning: string])[];
}

function putLegends(page: CoverPage, left: Legend, right: Legend): void {
  const across = ([label, meaning]: readonly [Span, Span]): Span => ({
    first: label.first,
    last: meaning.last,
  });
  page.put(
    { span: across(LEFT), content: left.heading, look: CHAPTER },
    { span: across(RIGHT), content: right.heading, look: CHAPTER },
  );
  const lines = Math.max(left.entries.length, right.entries.length);
  for (let index = 0; index < lines; index += 1) {
    const cells = [
      { spans: LEFT, entry: left.entries[index] },
      { spans: RIGHT, entry: right.entries[index] },
    ].flatMap(({ spans: [label, meaning], entry }) =>
      entry === undefined
        ? []
        : [
            { span: label, content: entry[0], look: LABEL },
            { span: meaning, content: entry[1], look: {} },
          ],
    );
    page.put(...cells);
  }
  page.space();
}

function putFacts(page: CoverPage, { say, input, sources }: Writing): void {
  const { matrix } = input;
  const phases = [...new Set(matrix.lines.map(({ phase }) => phase))];
  const facts: readonly (readonly [WordId, string])[] = [
    ['cover.as-of', dateText(matrix.asOf, say)],
    ['cover.made-with', say('cover.tool', { version: input.toolVersion })],
    [
      'cover.scope',
      say('cover.scope.text', {
        products: matrix.products.length,
        disclosures: sources.length,
        rows: new Set(matrix.lines.map(({ row }) => row)).size,
        phases: phases.map((phase) => say(`phase.${phase}`)),
        lines: matrix.lines.length,
      }),
    ],
    [
      'cover.options',
      say('cover.options.text', {
        retention: say(`retention.${matrix.options.retention}`),
        environment: say(`environment.${matrix.options.environment ?? 'all'}`),
      }),
    ],
  ];
  for (const [label, text] of facts)
    page.put(
      { span: LEFT[0], content: say(label), look: LABEL },
      { span: { first: 3, last: WIDTHS.length }, content: text, look: {} },
    );
}

function putSources(page: CoverPage, { say, listed }: Writing): void {
  page.put({ span: WHOLE, content: say('cover.sources'), look: CHAPTER });
  page.put(
    ...SOURCE_COLUMNS.map(({ heading }, index) => ({
      span: { first: index + 1, last: index + 1 },
      content: say(heading),
      look: { ...LABEL, centred: true },
    })),
  );
  for (const source of listed)
    page.put(
      ...SOURCE_COLUMNS.map(({ value, centred }, index) => ({
        span: { first: index + 1, last: index + 1 },
        content: value(source, say),
        look: centred === true ? { centred } : {},
      })),
    );
  page.space();
}

function allocationLegend({ say }: Writing): Legend {
  return {
    heading: say('cover.allocations'),
    entries: allocationSchema.options.map((allocation) => [
      say(`allocation.${allocation}`),
      say(`meaning.${allocation}`),
    ]),
  };
}

function coverageLegend({ say, input }: Writing): Legend {
  return {
    heading: say('cover.coverage'),
    entries: COVERAGE_STATES.map((state) => [
      coverageStateText(state, input.language),
      say(`coverage-meaning.${state}`),
    ]),
  };
}

function markLegend({ say }: Writing): Legend {
  return {
    heading: say('cover.marks'),
    entries: [
      [say('mark.gap'), say('mark.gap.meaning')],
      [say('mark.conflict'), say('mark.conflict.meaning')],
      [say('mark.contention'), say('mark.contention.meaning')],
      [say('mark.decidable'), say('mark.decidable.meaning')],
      [say('mark.context'), say('mark.context.meaning')],
      [say('mark.unverified'), say('mark.unverified.meaning')],
      [say('mark.unrecognised'), say('mark.unrecognised.meaning')],
      [say('mark.hidden'), say('mark.hidden.meaning')],
      [say('mark.confidence'), say('mark.confidence.meaning')],
    ],
  };
}

function guideLegend({ say, input }: Writing): Legend {
  const settled = [
    [say('sheet.agreement'), say('guide.agreement')],
    [say('sheet.kept'), say('guide.kept')],
  ] as const;
  return {
    heading: `${say('cover.sheets')} / ${say('cover.filling')}`,
    entries: [
      [say('sheet.matrix'), say('guide.matrix')],
      [say('sheet.questions'), say('guide.questions')],
      [say('sheet.answers'), say('guide.answers')],
      [say('sheet.requirements'), say('guide.requirements')],
      [say('sheet.findings'), say('guide.findings')],
      [say('sheet.notes'), say('guide.notes')],
      [say('sheet.contract'), say('guide.contract')],
      [say('sheet.connections'), say('guide.connections')],
      [say('sheet.contacts'), say('guide.contacts')],
      ...(input.agreement === null ? [] : settled),
      ...(['input', 'print', 'keep', 'text'] as const).map(
        (part) => [say(`filling-label.${part}`), say(`filling.${part}`)] as const,
      ),
    ],
  };
}

/** 表紙: scope, provenance, sources, legends, and how to fill the table in. */
export function writeCoverSheet(workbook: Workbook, writing: Writing): void {
  const { say, omitted, input } = writing;
  const sheet = workbook.addWorksheet(say('sheet.cover'));
  const page = startCoverPage(sheet, WIDTHS, omitted);
  page.put({
    span: WHOLE,
    content: say(input.agreement === null ? 'cover.title' : 'title.matrix-settled'),
    look: { bare: true, bold: true, size: 18 },
  });
  page.put({
    span: WHOLE,
    content: say(input.agreement === null ? 'cover.subtitle' : 'intro.matrix-settled'),
    look: TEXT,
  });
  page.space();
  putFacts(page, writing);
  page.space();
  page.put({ span: WHOLE, content: say('cover.before'), look: CHAPTER });
  for (const [index, notice] of provenanceNotices(say, input.matrix.options.forms).entries())
    page.put({ span: WHOLE, content: `${index + 1}. ${notice}`, look: TEXT });
  page.space();
  putSources(page, writing);
  putLegends(page, allocationLegend(writing), markLegend(writing));
  putLegends(page, coverageLegend(writing), guideLegend(writing));
  identifyPage(sheet, 'kaijisho-cover/1', WIDTHS.length);
  sheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn: columnLetter(sheet, WIDTHS.length), lastRow: page.lastRow() },
    ...(page.height() <= ONE_PAGE_HEIGHT ? { pagesTall: 1 } : {}),
    footer: writing.footer('sheet.cover'),
  });
}
