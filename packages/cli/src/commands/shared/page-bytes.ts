import {
  type CheckReport,
  type CheckRun,
  checkDocument,
  checkPage,
  type Language,
  renderCheckMarkdown,
  writeCheckPdf,
} from 'kaijisho';
import { japaneseFont } from '../../files/font.js';

/** What a report can be written as. */
export type PageFormat = 'html' | 'pdf' | 'md' | 'csv';

/** A report as the bytes of its file. Loaded only when one is asked for. */
export async function bytesOf(
  page: PageFormat,
  run: CheckRun,
  report: CheckReport,
  language: Language,
): Promise<Uint8Array> {
  if (page === 'csv') {
    const { writeDocument } = await import('kaijisho/exchange');
    const document = { kind: 'check', value: checkDocument(run, language) } as const;
    const { asOf } = run.circumstances;
    const written = await writeDocument(document, 'csv', { date: asOf, language });
    // UTF-8 has every character: only Shift_JIS can fail.
    if (!written.ok) throw new Error('A CSV in UTF-8 was refused');
    return written.value;
  }
  if (page === 'pdf') return writeCheckPdf(report, { language, pdfFont: await japaneseFont() });
  return new TextEncoder().encode(
    page === 'html' ? checkPage(report, language) : renderCheckMarkdown(report, language),
  );
}
