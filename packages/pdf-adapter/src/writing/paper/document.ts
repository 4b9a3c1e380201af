import fontkit from '@cantoo/fontkit';
import { PDFDocument } from '@cantoo/pdf-lib';
import {
  type Paper,
  type PaperBlock,
  type PaperFacts,
  type PaperNotices,
  type PaperSay,
  paperDate,
  paperSay,
} from '@kaijisho/core';
import { Canvas, LEADING, PADDING, SIZE, WIDTH } from './canvas.js';
import { drawChart } from './chart.js';
import { drawTable } from './table.js';

export interface PaperPdfOptions {
  readonly toolVersion: string;
  /**
   * A TrueType font with Japanese glyphs. The library reads no files: whoever calls it brings the
   * font's bytes, from a package, a bundle or a folder.
   */
  readonly font: Uint8Array;
}

const LABEL = WIDTH * 0.2;

function drawFacts(canvas: Canvas, { title, entries }: PaperFacts): void {
  if (title !== null) heading(canvas, title);
  for (const { label, text, tone } of entries) {
    const labels = canvas.lines(label, LABEL - 2 * PADDING);
    const texts = canvas.lines(text, WIDTH - LABEL - 2 * PADDING);
    const height = Math.max(labels.length, texts.length) * SIZE * LEADING + 2 * PADDING;
    canvas.need(height);
    canvas.box(0, LABEL, height, tone ?? 'subject');
    canvas.box(LABEL, WIDTH - LABEL, height, null);
    const put = (lines: readonly string[], x: number, bold: boolean) => {
      for (const [index, line] of lines.entries())
        canvas.write(line, x + PADDING, canvas.y - PADDING - SIZE + 0.8 - index * SIZE * LEADING, {
          bold,
        });
    };
    put(labels, 0, true);
    put(texts, LABEL, false);
    canvas.y -= height;
  }
  canvas.gap(10);
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
  if (block.kind === 'table') drawTable(canvas, block, say);
  else if (block.kind === 'facts') drawFacts(canvas, block);
  else if (block.kind === 'notices') drawNotices(canvas, block);
  else drawChart(canvas, block);
}

/**
 * Writes a document as a PDF on A4 landscape: sections begin on a page of their own, headings of
 * tables stand on every page, head and foot say what the page is and its number. The font is
 * embedded as far as it is used. Annexes are left out, which is said. Equal input gives equal bytes.
 *
 * @returns the bytes of the file
 */
export async function writePaperPdf(
  paper: Paper,
  { toolVersion, font: bytes }: PaperPdfOptions,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  const font = await document.embedFont(bytes, { subset: true, customName: 'Paper' });
  const stamp = new Date(`${paper.asOf}T00:00:00Z`);
  document.setTitle(paper.title, { showInWindowTitleBar: true });
  document.setCreator(`Kaijisho ${toolVersion}`);
  document.setProducer(`Kaijisho ${toolVersion}`);
  document.setCreationDate(stamp);
  document.setModificationDate(stamp);
  document.setLanguage(paper.language);
  const say = paperSay(paper.language);
  const canvas = new Canvas(document, font);
  const date = `${say('cover.as-of')} ${paperDate(paper.asOf, say)}`;
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
    for (const block of section.blocks) drawBlock(canvas, block, say);
  }
  if (paper.sections.some(({ annex }) => annex)) {
    canvas.gap(6);
    canvas.paragraph(paper.leftOut, { muted: true });
  }
  canvas.finish(`${paper.title}　${date}`, paper.footer, (page, pages) =>
    say('page-of', { page, pages }),
  );
  return document.save({ useObjectStreams: true });
}
