import type { Language } from '@kaijisho/core';
import { type CheckReport, checkPaper } from '@kaijisho/report';
import { VERSION } from './version.js';
import { writePaper } from './write-paper.js';

export interface CheckPdfOptions {
  /** The language the report was made in. Default Japanese. */
  readonly language?: Language;
  /** Bytes of a TrueType font with Japanese glyphs; see `FormFileOptions.pdfFont`. */
  readonly pdfFont: Uint8Array;
}

/**
 * Writes the report of a check as a PDF on A4 landscape, each file on pages of its own. It says what
 * the page (`checkPage`) and Markdown (`renderCheckMarkdown`) say; equal input gives equal bytes.
 *
 * @returns the bytes of the file
 */
export const writeCheckPdf = (
  report: CheckReport,
  { language = 'ja', pdfFont }: CheckPdfOptions,
): Promise<Uint8Array> => writePaper(checkPaper(report, language, VERSION), 'pdf', pdfFont);
