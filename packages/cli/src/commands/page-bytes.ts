import {
  type CheckReport,
  type CheckRun,
  checkDocument,
  checkPage,
  type Language,
  renderCheckMarkdown,
} from 'kaijisho';
import type { PageFile } from './pages.js';

/** A report as the bytes of its file. Loaded only when one is asked for. */
export async function bytesOf(
  page: PageFile['page'],
  run: CheckRun,
  report: CheckReport,
  language: Language,
): Promise<Uint8Array> {
  if (page === 'csv') {
    const { writeDocument } = await import('kaijisho/exchange');
    const document = { kind: 'check', value: checkDocument(run, language) } as const;
    const { asOf } = run.circumstances;
    const written = await writeDocument(document, 'csv', { date: asOf, language });
    // UTF-8 holds every character, so that nothing can be missing.
    return written.ok ? written.value : new Uint8Array();
  }
  return new TextEncoder().encode(
    page === 'html' ? checkPage(report, language) : renderCheckMarkdown(report, language),
  );
}
