import type { Paper } from '@kaijisho/core';
import { renderPaperMarkdown } from '@kaijisho/report';
import { VERSION } from './version.js';

/** Formats every printed document has besides its workbook. */
export type PaperFormat = 'pdf' | 'html' | 'md';

/**
 * Writes a printed document as a PDF, as one self-contained page or as Markdown.
 *
 * @param pdfFont bytes of a TrueType font with Japanese glyphs; needed for a PDF only
 * @returns the bytes of the file
 * @throws RangeError for a PDF without a font
 */
export async function writePaper(
  paper: Paper,
  format: PaperFormat,
  pdfFont: Uint8Array | undefined,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': {
      if (pdfFont === undefined) throw new RangeError('A PDF needs the bytes of a font');
      // The writers are large and needed here only: reading must not wait for them.
      const { writePaperPdf } = await import('@kaijisho/pdf-adapter/writing');
      return writePaperPdf(paper, { toolVersion: VERSION, font: pdfFont });
    }
    case 'html': {
      const { renderPaperPage } = await import('@kaijisho/report/html');
      return new TextEncoder().encode(renderPaperPage(paper));
    }
    case 'md':
      return new TextEncoder().encode(renderPaperMarkdown(paper));
  }
}
