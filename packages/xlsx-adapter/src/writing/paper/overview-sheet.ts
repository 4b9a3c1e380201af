import type { PaperSection } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { startCoverPage } from '../cover-page.js';
import { addDataBars, BAR_NUMBERS } from '../data-bars.js';
import { identifyPage } from '../identity.js';
import { setUpPrinting } from '../page-setup.js';
import type { Look } from '../style.js';
import { columnLetter } from '../table.js';
import type { SheetContext } from './context.js';
import { CHAPTER, putNotices } from './page-blocks.js';

/** Two columns of labels, then one column for each part of the bars. */
const LABELS = [46, 30] as const;
const PARTS = 5;
const PART_WIDTH = 24;
const WIDTHS = [...LABELS, ...Array.from({ length: PARTS }, () => PART_WIDTH)];
const WHOLE = { first: 1, last: WIDTHS.length };

/** What an A3 page in landscape holds below the repeated title, in points, with room to spare. */
const PAGE_HEIGHT = 730;
/** A row of one line, and one of two. */
const LINE_HEIGHT = 18;
const ROW_HEIGHT = 32;

const TITLE: Look = { bare: true, bold: true, size: 14 };
const TEXT: Look = { bare: true };
const HEADING: Look = { fill: 'subject', bold: true, centred: true };

/** Charts as tables whose numbers are drawn as bars: in Excel a bar and its number are one. */
export function writeOverviewSheet(
  workbook: Workbook,
  section: PaperSection,
  { omitted, footer }: SheetContext,
): void {
  const sheet = workbook.addWorksheet(section.name);
  const page = startCoverPage(sheet, WIDTHS, omitted);
  page.put({ span: WHOLE, content: section.title, look: TITLE });
  page.put({ span: WHOLE, content: section.intro, look: TEXT });
  let priority = 1;
  const beginPages: number[] = [];
  let pageTop = 0;
  const fits = (height: number) => page.height() - pageTop + height <= PAGE_HEIGHT;
  const beginPage = () => {
    beginPages.push(page.lastRow() + 1);
    pageTop = page.height();
  };
  for (const block of section.blocks) {
    page.space();
    if (block.kind === 'notices') putNotices(page, block, WHOLE);
    if (block.kind === 'facts') {
      for (const { label, text } of block.entries)
        page.put(
          { span: { first: 1, last: 1 }, content: label, look: { fill: 'subject', bold: true } },
          { span: { first: 2, last: WIDTHS.length }, content: text, look: {} },
        );
    }
    if (block.kind !== 'chart') continue;
    const height = (block.rows.length + 2) * LINE_HEIGHT;
    if (!fits(Math.min(height, PAGE_HEIGHT / 2))) beginPage();
    page.put({ span: WHOLE, content: block.title, look: CHAPTER });
    const parts = block.parts.slice(0, WIDTHS.length - LABELS.length);
    const labelSpans =
      block.headings.length === 1
        ? [{ first: 1, last: 2 }]
        : [
            { first: 1, last: 1 },
            { first: 2, last: 2 },
          ];
    const putHeadings = () =>
      page.put(
        ...labelSpans.map((span, index) => ({
          span,
          content: block.headings[index] ?? '',
          look: HEADING,
        })),
        ...parts.map(({ label }, index) => ({
          span: { first: index + 3, last: index + 3 },
          content: label,
          look: HEADING,
        })),
      );
    putHeadings();
    const first = page.lastRow() + 1;
    for (const { labels, counts, opensGroup } of block.rows) {
      // No two charts have the same headings, so that none could stand on every page by itself.
      if (!fits(ROW_HEIGHT)) {
        beginPage();
        putHeadings();
      }
      page.put(
        ...labelSpans.map((span, index) => ({
          span,
          content: labels[index] ?? '',
          look: { opensGroup },
        })),
        ...parts.map((_, index) => ({
          span: { first: index + 3, last: index + 3 },
          content: counts[index] ?? 0,
          look: { opensGroup, numberFormat: BAR_NUMBERS },
        })),
      );
    }
    const last = page.lastRow();
    if (last >= first)
      for (const [index, { tone }] of parts.entries()) {
        const letter = columnLetter(sheet, index + 3);
        addDataBars(sheet, `${letter}${first}:${letter}${last}`, {
          colour: tone,
          whole: block.whole,
          priority,
        });
        priority += 1;
      }
  }
  identifyPage(sheet, `kaijisho-${section.id}/1`, WIDTHS.length);
  sheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 85 }];
  setUpPrinting(sheet, {
    area: { lastColumn: columnLetter(sheet, WIDTHS.length), lastRow: page.lastRow() },
    repeatRows: '1:1',
    beginPages,
    footer: footer(section.name),
  });
}
