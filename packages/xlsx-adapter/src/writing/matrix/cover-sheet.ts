import {
  PAPER_WORDS,
  type Paper,
  type PaperFacts,
  type PaperSay,
  type PaperSection,
  type PaperTable,
  type PaperWordId,
  paperSay,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { type CoverPage, type Span, startCoverPage } from '../cover-page.js';
import { identifyPage } from '../identity.js';
import { setUpPrinting } from '../page-setup.js';
import type { SheetContext } from '../paper/context.js';
import { CHAPTER, putNotices } from '../paper/page-blocks.js';
import type { Look } from '../style.js';
import { columnLetter } from '../table.js';

/**
 * Height of a cover in points that is printed on one page; 842 fit at full width. With more
 * sources than that the print would be too small to read, and the cover goes on overleaf.
 */
const ONE_PAGE_HEIGHT = 1050;

const TEXT: Look = { bare: true, size: 10 };
const LABEL: Look = { fill: 'subject', bold: true };

/** Two legends side by side: label and meaning on the left, label and meaning on the right. */
const LEFT: readonly [Span, Span] = [
  { first: 1, last: 2 },
  { first: 3, last: 5 },
];
const rightOf = (last: number): readonly [Span, Span] => [
  { first: 6, last: 7 },
  { first: 8, last },
];

function putLegends(page: CoverPage, left: PaperFacts, right: PaperFacts, last: number): void {
  const across = ([label, meaning]: readonly [Span, Span]): Span => ({
    first: label.first,
    last: meaning.last,
  });
  const RIGHT = rightOf(last);
  page.put(
    { span: across(LEFT), content: left.title, look: CHAPTER },
    { span: across(RIGHT), content: right.title, look: CHAPTER },
  );
  const lines = Math.max(left.entries.length, right.entries.length);
  for (let index = 0; index < lines; index += 1)
    page.put(
      ...[
        { spans: LEFT, entry: left.entries[index] },
        { spans: RIGHT, entry: right.entries[index] },
      ].flatMap(({ spans: [label, meaning], entry }) =>
        entry === undefined
          ? []
          : [
              { span: label, content: entry.label, look: LABEL },
              { span: meaning, content: entry.text, look: {} },
            ],
      ),
    );
  page.space();
}

function putFacts(page: CoverPage, { entries }: PaperFacts, last: number): void {
  for (const { label, text } of entries)
    page.put(
      { span: LEFT[0], content: label, look: LABEL },
      { span: { first: 3, last }, content: text, look: {} },
    );
  page.space();
}

function putSources(page: CoverPage, { title, columns, rows }: PaperTable): void {
  const cell = (index: number): Span => ({ first: index + 1, last: index + 1 });
  page.put({ span: { first: 1, last: columns.length }, content: title, look: CHAPTER });
  page.put(
    ...columns.map(({ heading: content }, index) => ({
      span: cell(index),
      content,
      look: { ...LABEL, centred: true },
    })),
  );
  for (const { cells } of rows)
    page.put(
      ...cells.map(({ text, number }, index) => ({
        span: cell(index),
        content: number ?? text,
        look: columns[index]?.look.centred === true ? { centred: true } : {},
      })),
    );
  page.space();
}

const isWord = (id: string): id is PaperWordId => id in PAPER_WORDS;

/** What each sheet is for, and how the workbook is filled in: only a workbook has either. */
function guideLegend({ sections }: Paper, say: PaperSay): PaperFacts {
  return {
    kind: 'facts',
    title: `${say('cover.sheets')} / ${say('cover.filling')}`,
    entries: [
      ...sections.flatMap(({ id, name }) => {
        const guide = `guide.${id}`;
        return isWord(guide) ? [{ label: name, text: say(guide) }] : [];
      }),
      ...(['input', 'print', 'keep', 'text'] as const).map((part) => ({
        label: say(`filling-label.${part}`),
        text: say(`filling.${part}`),
      })),
    ],
  };
}

/** 表紙: scope, provenance, sources, legends, and how to fill the table in. */
export function writeCoverSheet(
  workbook: Workbook,
  paper: Paper,
  section: PaperSection,
  { omitted, footer }: SheetContext,
): void {
  const say = paperSay(paper.language);
  const sheet = workbook.addWorksheet(section.name);
  const sources = section.blocks.find((block) => block.kind === 'table');
  const widths = (sources?.columns ?? []).map(({ width }) => width);
  const last = widths.length;
  const whole: Span = { first: 1, last };
  const page = startCoverPage(sheet, widths, omitted);
  page.put({ span: whole, content: paper.title, look: { bare: true, bold: true, size: 18 } });
  page.put({ span: whole, content: paper.subtitle, look: TEXT });
  page.space();
  const facts = section.blocks.filter((block) => block.kind === 'facts');
  const legends = facts.filter(({ title }) => title !== null);
  for (const block of section.blocks) {
    if (block.kind === 'facts' && block.title === null) putFacts(page, block, last);
    if (block.kind === 'notices') {
      putNotices(page, block, whole);
      page.space();
    }
    if (block.kind === 'table') putSources(page, block);
  }
  const paired = [...legends, guideLegend(paper, say)];
  for (let index = 0; index + 1 < paired.length; index += 2) {
    const [left, right] = paired.slice(index, index + 2);
    if (left !== undefined && right !== undefined) putLegends(page, left, right, last);
  }
  identifyPage(sheet, 'kaijisho-cover/1', last);
  sheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn: columnLetter(sheet, last), lastRow: page.lastRow() },
    ...(page.height() <= ONE_PAGE_HEIGHT ? { pagesTall: 1 } : {}),
    footer: footer(section.name),
  });
}
