import {
  type Paper,
  type PaperBlock,
  type PaperFacts,
  type PaperNotices,
  type PaperSay,
  paperDate,
  paperSay,
} from '@kaijisho/core';
import { PAPER_LAYOUT_ID } from '../../document/own-paper.js';
import { type PdfStart, startPdf } from '../start.js';
import { Canvas, heightOf, PADDING, WIDTH } from './canvas.js';
import { drawChart } from './chart.js';
import { drawTable } from './table.js';

export type PaperPdfOptions = Pick<PdfStart, 'toolVersion' | 'font'>;

/** Share of the width that labels take. */
const LABEL_SHARE = 0.2;

type Entry = PaperFacts['entries'][number];

/** Labels and texts below each other in one column of the page. */
function drawEntries(canvas: Canvas, entries: readonly Entry[], left: number, width: number): void {
  const label = width * LABEL_SHARE * (width < WIDTH ? 1.4 : 1);
  for (const { label: name, text } of entries) {
    const labels = canvas.lines(name, label - 2 * PADDING);
    const texts = canvas.lines(text, width - label - 2 * PADDING);
    const height = heightOf(Math.max(labels.length, texts.length));
    if (left === 0) canvas.need(height);
    canvas.box(left, label, height, 'subject');
    canvas.box(left + label, width - label, height, null);
    canvas.put(labels, left, () => ({ bold: true }));
    canvas.put(texts, left + label, () => ({}));
    canvas.y -= height;
  }
}

function drawFacts(canvas: Canvas, { title, entries }: PaperFacts): void {
  if (title !== null) heading(canvas, title);
  drawEntries(canvas, entries, 0, WIDTH);
  canvas.gap(10);
}

/** Room between two columns. */
const GUTTER = 14;
/** A legend that may stand beside another one is never higher than this. */
const LEGEND_HEIGHT = 250;

/** Two legends beside each other. */
function drawPair(canvas: Canvas, left: PaperFacts, right: PaperFacts): void {
  canvas.need(LEGEND_HEIGHT);
  const width = (WIDTH - GUTTER) / 2;
  const top = canvas.y;
  const column = ({ title, entries }: PaperFacts, x: number): number => {
    canvas.y = top;
    canvas.write(canvas.printable(title ?? ''), x, canvas.y - 9.5, { size: 9.5, bold: true });
    canvas.gap(15);
    drawEntries(canvas, entries, x, width);
    return canvas.y;
  };
  const ends = [column(left, 0), column(right, width + GUTTER)];
  canvas.y = Math.min(...ends);
  canvas.gap(12);
}

function heading(canvas: Canvas, text: string): void {
  canvas.need(40);
  canvas.paragraph(text, { size: 9.5, bold: true });
  canvas.gap(2);
}

function drawNotices(canvas: Canvas, { title, texts }: PaperNotices): void {
  if (title !== null) heading(canvas, title);
  for (const [index, text] of texts.entries())
    canvas.paragraph(`${index + 1}. ${text}`, { size: 8 });
  canvas.gap(10);
}

function drawBlock(canvas: Canvas, block: PaperBlock, say: PaperSay): void {
  if (block.kind === 'table') {
    if (block.title !== null) heading(canvas, block.title);
    drawTable(canvas, block, say);
  } else if (block.kind === 'facts') drawFacts(canvas, block);
  else if (block.kind === 'notices') drawNotices(canvas, block);
  else drawChart(canvas, block, say);
}

const isLegend = (block: PaperBlock | undefined): block is PaperFacts =>
  block?.kind === 'facts' && block.title !== null;

/** Blocks in their order; two legends that follow each other stand side by side. */
function drawBlocks(canvas: Canvas, blocks: readonly PaperBlock[], say: PaperSay): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const [block, next] = blocks.slice(index, index + 2);
    if (isLegend(block) && isLegend(next)) {
      drawPair(canvas, block, next);
      index += 1;
    } else if (block !== undefined) drawBlock(canvas, block, say);
  }
}

/**
 * Writes a document as a PDF on A4 landscape: sections begin on a page of their own, headings of
 * tables stand on every page, head and foot say what the page is and its number. The font is
 * embedded as far as it is used. Annexes are left out, which is said. Equal input gives equal bytes.
 *
 * @returns the bytes of the file
 */
export async function writePaperPdf(paper: Paper, options: PaperPdfOptions): Promise<Uint8Array> {
  const { document, font } = await startPdf({
    ...options,
    title: paper.title,
    language: paper.language,
    date: paper.asOf,
    fontName: 'Paper',
  });
  document.setKeywords([PAPER_LAYOUT_ID]);
  const say = paperSay(paper.language);
  const canvas = new Canvas(document, font);
  const head = say('footer.left', { sheet: paper.title, asOf: paperDate(paper.asOf, say) });
  canvas.paragraph(paper.title, { size: 17, bold: true });
  canvas.gap(2);
  canvas.paragraph(paper.subtitle, { size: 9 });
  canvas.gap(8);
  for (const [index, section] of paper.sections.filter(({ annex }) => !annex).entries()) {
    if (index > 0) {
      canvas.section(section.title);
      canvas.paragraph(section.title, { size: 13, bold: true });
      canvas.gap(2);
      canvas.paragraph(section.intro, { size: 8 });
      canvas.gap(6);
    }
    drawBlocks(canvas, section.blocks, say);
  }
  if (paper.sections.some(({ annex }) => annex)) {
    canvas.gap(6);
    canvas.paragraph(paper.leftOut, { muted: true });
  }
  canvas.finish(head, paper.footer, (page, pages) => say('page-of', { page, pages }));
  return document.save({ useObjectStreams: true });
}
