import {
  type Failure,
  formsInForce,
  type InputProblem,
  inMegabytes,
  type Parsed,
} from '@kaijisho/core';
import { disclosuresDocument, type ExchangeDocument, readJsonDocument } from '@kaijisho/exchange';
import type { Opened } from '@kaijisho/report';
import { DEFAULT_BUDGETS } from '@kaijisho/xlsx-adapter';
import { type InputFile, type OpenOptions, open } from '../open.js';

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

/** First byte that is neither a byte order mark nor white space. */
function firstCharacter(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const at = bytes.findIndex((byte, index) => index >= (marked ? 3 : 0) && byte > 0x20);
  return String.fromCharCode(bytes[at] ?? 0);
}

async function parse(text: string, xml: boolean, options: OpenOptions) {
  const forms = formsInForce(options.imported ?? []);
  if (!xml) return readJsonDocument(text, forms);
  const { readXmlDocument } = await import('@kaijisho/exchange/xml');
  return readXmlDocument(text, forms);
}

/**
 * Opens a sheet of any kind or a document as JSON or XML, told apart by content. A sheet becomes a
 * document of its disclosures. Never throws for what a file holds.
 */
export async function openDocument(
  file: InputFile,
  options: OpenOptions = {},
): Promise<DocumentOutcome> {
  const { bytes } = file;
  const limit = options.budgets?.fileBytes ?? DEFAULT_BUDGETS.fileBytes;
  if (bytes.length > limit) return failure('budget-file-size', { limit: inMegabytes(limit) });
  const first = firstCharacter(bytes);
  if (!['{', '[', '<'].includes(first)) {
    const opened = await open(file, options);
    if (opened.failure !== null) return { ok: false, failure: opened.failure };
    return { ok: true, document: disclosuresDocument(opened.disclosures), opened };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure('encoding-unknown');
  }
  const parsed: Parsed<ExchangeDocument> = await parse(text, first === '<', options);
  return parsed.ok
    ? { ok: true, document: parsed.value, opened: null }
    : { ok: false, problems: parsed.problems };
}
