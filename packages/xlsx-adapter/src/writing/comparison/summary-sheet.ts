import { bulleted, type ComparisonDocument, headed, type Language } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { type CoverCell, type CoverPage, type Span, startCoverPage } from '../cover-page.js';
import { setUpPrinting } from '../page-setup.js';
import type { Look } from '../style.js';
import { columnLetter } from '../table.js';
import type { Writing } from './writing.js';

/** The page is a grid of equal columns; what stands on it spans some of them. */
const COLUMN_WIDTH = 11;
const LEAST_COLUMNS = 16;
const LABEL: Span = { first: 1, last: 3 };

const TITLE: Look = { bare: true, bold: true, size: 18 };
const TEXT: Look = { bare: true, size: 10 };
const CHAPTER: Look = { fill: 'heading', bold: true, size: 10 };
const SUBJECT: Look = { fill: 'subject', bold: true };
const COUNT: Look = { centred: true, size: 10 };

const at = (first: number, last = first): Span => ({ first, last });

/** Where the columns of the list of products stand. */
const PRODUCT_SPANS = (columns: number) =>
  [at(1), at(2, 5), at(6, 7), at(8, 10), at(11, columns)] as const;

function putProducts(page: CoverPage, { document, say }: Writing, columns: number): void {
  const spans = PRODUCT_SPANS(columns);
  const line = (texts: readonly string[], look: Look) =>
    page.put(
      ...spans.map(
        (span, index): CoverCell => ({
          span,
          content: texts[index] ?? '',
          look: index === 0 ? { ...look, centred: true } : look,
        }),
      ),
    );
  page.put({ span: at(1, columns), content: say('comparison.products'), look: CHAPTER });
  line(
    [
      say('comparison.letter'),
      say('comparison.product'),
      say('comparison.version'),
      say('comparison.vendor'),
      say('comparison.sheets'),
    ],
    SUBJECT,
  );
  for (const { label, name, version, organisation, sheets } of document.products)
    line(
      [
        label,
        name,
        version ?? say('comparison.not-stated'),
        organisation,
        sheets.map(({ text }) => text).join('\n'),
      ],
      {},
    );
  page.space();
}

interface Tally {
  readonly asked: readonly number[];
  readonly open: readonly number[];
  readonly lines: readonly { readonly text: string; readonly counts: readonly number[] }[];
}

/** The cells of one line of a tally, from the column `first` on. */
const tallyLine = (
  first: number,
  label: CoverCell['content'],
  counts: readonly CoverCell['content'][],
  looks: { readonly label: Look; readonly count: Look },
): readonly CoverCell[] => [
  { span: at(first, first + LABEL.last - 1), content: label, look: looks.label },
  ...counts.map((content, index) => ({
    span: at(first + LABEL.last + index),
    content,
    look: looks.count,
  })),
];

/** Counts with one column per product; lines that are 0 everywhere are left out. */
function tallyLines(
  first: number,
  { document, say }: Writing,
  title: string,
  { asked, open, lines }: Tally,
): readonly (readonly CoverCell[])[] {
  const names = document.products.map(({ label, name }) => headed(label, name, document.language));
  return [
    tallyLine(first, title, names, { label: CHAPTER, count: { ...CHAPTER, centred: true } }),
    tallyLine(first, say('comparison.asked'), asked, {
      label: SUBJECT,
      count: { ...COUNT, fill: 'subject', bold: true },
    }),
    ...lines
      .filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ text, counts }) => tallyLine(first, text, counts, { label: {}, count: COUNT })),
    tallyLine(first, say('comparison.open'), open, {
      label: SUBJECT,
      count: { ...COUNT, bold: true, fill: 'caution' },
    }),
  ];
}

/** Answers on the left, requirements on the right. */
function putTallies(page: CoverPage, writing: Writing): void {
  const { document, say } = writing;
  const { rows, requirements } = document.summary;
  const beside = LABEL.last + document.products.length + 2;
  const left = tallyLines(1, writing, say('comparison.summary.answers'), rows);
  const right = tallyLines(beside, writing, say('comparison.summary.requirements'), requirements);
  for (let line = 0; line < Math.max(left.length, right.length); line += 1)
    page.put(...(left[line] ?? []), ...(right[line] ?? []));
  page.space();
}

function putLegend(page: CoverPage, { say }: Writing, columns: number): void {
  const entries = [
    [say('open.gap'), say('comparison.legend.gap'), 'attention'],
    [
      [say('open.unanswered'), say('open.unreadable')].join('\n'),
      say('comparison.legend.unclear'),
      'caution',
    ],
    [say('open.unsure'), say('comparison.legend.unsure'), 'caution'],
    [say('open.finding'), say('comparison.legend.finding'), 'caution'],
    [say('says.not-asked'), say('comparison.legend.not-asked'), undefined],
    [say('says.no-row'), say('comparison.legend.no-row'), undefined],
    [say('comparison.set-aside'), say('comparison.legend.set-aside'), 'grey'],
    [say('comparison.tab.rows'), say('comparison.guide.rows'), undefined],
  ] as const;
  page.put({ span: at(1, columns), content: say('comparison.legend'), look: CHAPTER });
  for (const [label, meaning, fill] of entries)
    page.put(
      {
        span: LABEL,
        content: label,
        look: { bold: true, ...(fill === undefined ? {} : { fill }) },
      },
      { span: at(4, columns), content: meaning, look: {} },
    );
}

function putFacts(page: CoverPage, { document, say, toolVersion }: Writing, columns: number): void {
  const facts = [
    [say('comparison.as-of'), document.asOfText],
    [say('comparison.conditions'), document.conditions],
    [say('comparison.made-with'), `Kaijisho ${toolVersion}`],
  ] as const;
  for (const [label, text] of facts)
    page.put(
      { span: LABEL, content: label, look: SUBJECT },
      { span: at(4, columns), content: text, look: {} },
    );
  page.space();
}

function putTexts(
  page: CoverPage,
  heading: string,
  texts: ComparisonDocument['notices'],
  columns: number,
  language: Language,
): void {
  if (texts.length === 0) return;
  page.put({ span: at(1, columns), content: heading, look: CHAPTER });
  for (const text of texts)
    page.put({ span: at(1, columns), content: bulleted(text, language), look: TEXT });
  page.space();
}

/** まとめ: what was compared, the counts, and what a reader must know. */
export function writeSummarySheet(workbook: Workbook, writing: Writing): void {
  const { document, say, omitted, footer } = writing;
  const sheet = workbook.addWorksheet(say('comparison.tab.summary'));
  const columns = Math.max(LEAST_COLUMNS, 2 * (document.products.length + LABEL.last) + 1);
  const page = startCoverPage(
    sheet,
    Array.from({ length: columns }, () => COLUMN_WIDTH),
    omitted,
  );
  const whole = at(1, columns);
  page.put({ span: whole, content: document.title, look: TITLE });
  page.put({ span: whole, content: document.subtitle, look: TEXT });
  page.put({ span: whole, content: document.summary.sentence, look: { ...TEXT, bold: true } });
  page.space();
  putFacts(page, writing, columns);
  putTexts(page, say('comparison.notices'), document.notices, columns, document.language);
  putProducts(page, writing, columns);
  putTallies(page, writing);
  for (const { title, outcomes } of document.profiles)
    putOutcomes(page, writing, title, outcomes, columns);
  putTexts(page, say('comparison.provenance'), document.provenance, columns, document.language);
  putLegend(page, writing, columns);
  sheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn: columnLetter(sheet, columns), lastRow: page.lastRow() },
    footer,
  });
}

function putOutcomes(
  page: CoverPage,
  { document, say }: Writing,
  title: string,
  outcomes: ComparisonDocument['profiles'][number]['outcomes'],
  columns: number,
): void {
  page.put({
    span: at(1, columns),
    content: headed(say('comparison.profiles'), title, document.language),
    look: CHAPTER,
  });
  page.put(
    { span: LABEL, content: say('comparison.profile.outcome'), look: SUBJECT },
    ...document.products.map(
      ({ label }, index): CoverCell => ({
        span: at(4 + index),
        content: label,
        look: { ...SUBJECT, centred: true },
      }),
    ),
  );
  for (const { text, counts } of outcomes)
    if (counts.some((count) => count > 0))
      page.put(
        { span: LABEL, content: text, look: {} },
        ...counts.map(
          (content, index): CoverCell => ({
            span: at(4 + index),
            content,
            look: COUNT,
          }),
        ),
      );
  page.space();
}
