import {
  Facts,
  guardedAsync,
  limitFileSize,
  type Result,
  type SourceDocument,
  stop,
} from '@kaijisho/core';
import { DEFAULT_PDF_BUDGETS, type PdfBudgets } from './document/budgets.js';
import { addDocumentFacts } from './document/document-facts.js';
import { openDocument } from './document/open-document.js';
import { ownPaper } from './document/own-paper.js';
import type { Known, LaidOutPage } from './layout/laid-out-page.js';
import { readPage } from './read-page.js';
import { stripOf } from './strip.js';

export interface ReadPdfOptions {
  readonly budgets?: PdfBudgets;
  /** Opens an encrypted file. */
  readonly password?: string;
}

/**
 * Reads the bytes of a PDF into pages. Any bytes are welcome: what cannot be read comes back as a
 * failure, what is odd as facts of the document. Nothing is fetched; scripts, attachments and XFA
 * forms are never run, only told of.
 */
export async function readPdf(
  bytes: Uint8Array,
  { budgets = DEFAULT_PDF_BUDGETS, password }: ReadPdfOptions = {},
): Promise<Result<SourceDocument>> {
  return guardedAsync('damaged-pdf', async () => {
    if (bytes.length === 0) stop('empty-file');
    limitFileSize(bytes, budgets);
    const pdf = await openDocument(bytes, budgets, password);
    try {
      const { numPages } = pdf.document;
      if (numPages > budgets.pages) stop('budget-pages', { limit: budgets.pages });
      const facts = new Facts();
      await addDocumentFacts(pdf, facts);
      const paper = await ownPaper(pdf);
      if (paper !== undefined) return { adapter: 'pdf', pages: [paper], facts: facts.all };
      const known: Known = { tables: [], lists: [], cards: [], textColumns: [], icons: [] };
      const pages: LaidOutPage[] = [];
      for (let number = 1; number <= numPages; number += 1) {
        const read = await readPage(pdf, number, known, budgets);
        pages.push(read.page);
        if (read.unreadable) facts.add('page-without-text', `p.${number}`);
        if (read.attachments > 0) facts.add('embedded-objects', `p.${number}`);
        if (read.scripted) facts.add('macros', `JavaScript (p.${number})`);
      }
      for (const name of pdf.unknownMaps) facts.add('damaged-part', `CMap ${name}`);
      return { adapter: 'pdf', pages: [stripOf(pages)], facts: facts.all };
    } finally {
      pdf.close();
    }
  });
}
