import { type Failure, formsInForce, type InputProblem, inMegabytes } from '@kaijisho/core';
import { checkDocumentValue, disclosuresDocument, type ExchangeDocument } from '@kaijisho/exchange';
import type { Opened } from '@kaijisho/report';
import { DEFAULT_BUDGETS } from '@kaijisho/xlsx-adapter';
import { type InputFile, type OpenOptions, open } from '../open.js';
import { announcedFormat, dataOf, textOf } from './document-text.js';

/** A document, or why there is none: the file as a whole, or places in it. */
export type DocumentOutcome =
  | {
      readonly ok: true;
      readonly document: ExchangeDocument;
      /** What reading says about a sheet; null when the file was a document already. */
      readonly opened: Opened | null;
    }
  | { readonly ok: false; readonly failure: Failure }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

const failure = (code: Failure['code'], args: Failure['args'] = {}): DocumentOutcome => ({
  ok: false,
  failure: { code, args },
});

export interface OpenDocumentOptions extends OpenOptions {
  /** Opens what is no document yet. Default: `open`, which stops by the clock. */
  readonly openSheet?: typeof open;
}

/**
 * Opens a sheet of any kind or a document as JSON or XML, told apart by content. A sheet becomes a
 * document of its disclosures. Never throws for what a file holds.
 */
export async function openDocument(
  file: InputFile,
  { openSheet = open, ...options }: OpenDocumentOptions = {},
): Promise<DocumentOutcome> {
  const { bytes } = file;
  const limit = options.budgets?.fileBytes ?? DEFAULT_BUDGETS.fileBytes;
  if (bytes.length > limit) return failure('budget-file-size', { limit: inMegabytes(limit) });
  const format = announcedFormat(bytes);
  if (format === null) {
    const opened = await openSheet(file, options);
    if (opened.failure !== null) return { ok: false, failure: opened.failure };
    return { ok: true, document: disclosuresDocument(opened.disclosures), opened };
  }
  const text = textOf(bytes);
  if (text === null) return failure('encoding-unknown');
  const data = await dataOf({ format, text });
  const parsed = data.ok
    ? checkDocumentValue(data.value, formsInForce(options.imported ?? []))
    : data;
  return parsed.ok
    ? { ok: true, document: parsed.value, opened: null }
    : { ok: false, problems: parsed.problems };
}
