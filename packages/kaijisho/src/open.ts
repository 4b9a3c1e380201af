import {
  excerptPages,
  type Failure,
  type Form,
  failed,
  formsInForce,
  inMegabytes,
  lastPart,
  placesOf,
  type ReadOutcome,
  type Result,
  readDisclosures,
  type SourceDocument,
} from '@kaijisho/core';
import type { PdfBudgets } from '@kaijisho/pdf-adapter';
import type { Opened } from '@kaijisho/report';
import {
  type Budgets,
  DEFAULT_BUDGETS,
  detectFormat,
  readCsv,
  readerFor,
  readWorkbook,
} from '@kaijisho/xlsx-adapter';
import { type DocumentText, documentText } from './exchange/document-text.js';
import { sha256Of } from './sha256.js';
import { needFile } from './use.js';

/** A file in memory. Its name is shown to people; what it is, is told by its content alone. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  /** How much of a file is read before reading stops; what is left out takes the published ones. */
  readonly budgets?: Partial<Budgets & PdfBudgets>;
  /** Forms learnt from publishers' files: their wording tells rows apart. Default: none. */
  readonly imported?: readonly Form[];
  /** Opens an encrypted workbook or PDF. */
  readonly password?: string;
  /**
   * Keep the cells around everything that was read, for `trace` and for reports that show their
   * evidence. Some 40 KB of text a form, hence off unless asked for.
   */
  readonly excerpts?: boolean;
}

/** Whether bytes are those of a PDF, whatever the file is called. */
export const isPdf = (bytes: Uint8Array): boolean => detectFormat(bytes) === 'pdf';

/** The neutral pages of a file of any kind. Throws nothing for what a file holds. */
export async function pagesOf(
  { name, bytes }: InputFile,
  { budgets: given, password }: OpenOptions = {},
): Promise<Result<SourceDocument>> {
  const reader = readerFor(bytes);
  if (reader === 'pdf') {
    // The reader of PDF is large and starts slowly: who reads workbooks does not wait for it.
    const { DEFAULT_PDF_BUDGETS, readPdf } = await import('@kaijisho/pdf-adapter');
    const budgets: PdfBudgets = { ...DEFAULT_PDF_BUDGETS, ...given };
    return readPdf(bytes, password === undefined ? { budgets } : { budgets, password });
  }
  const budgets: Budgets = { ...DEFAULT_BUDGETS, ...given };
  if (reader === 'text') return readCsv(bytes, lastPart(name), budgets);
  if (reader === 'workbook') return readWorkbook(bytes, budgets);
  // Ciphers are loaded for those who need them.
  const { decryptWorkbook } = await import('@kaijisho/xlsx-adapter/decrypting');
  const decrypted = decryptWorkbook(bytes, password, budgets);
  return decrypted.ok ? readWorkbook(decrypted.value, budgets) : decrypted;
}

type Content = Pick<Opened, 'failure' | 'facts' | 'excerpts'> & ReadOutcome;

const nothing = (failure: Failure): Content => ({
  failure,
  facts: [],
  disclosures: [],
  findings: [],
});

/** Everything but the source. A defect of ours is told as such, so that other files go on. */
async function contentOf(
  file: InputFile,
  sha256: Promise<string>,
  options: OpenOptions,
): Promise<Content & Pick<Opened['source'], 'adapter'>> {
  try {
    const forms = formsInForce(options.imported ?? []);
    const data = documentText(file.bytes);
    if (data !== null) return await contentOfData(data, file, await sha256, forms, options);
    const document = await pagesOf(file, options);
    if (!document.ok) return { adapter: null, ...nothing(document.failure) };
    const { adapter, facts } = document.value;
    const outcome = readDisclosures(
      document.value,
      { file: file.name, sha256: await sha256 },
      forms,
    );
    const content = { adapter, failure: null, facts, ...outcome };
    return options.excerpts === true
      ? { ...content, excerpts: excerptsOf(document.value, outcome) }
      : content;
  } catch (thrown) {
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { adapter: null, ...nothing({ code: 'internal-error', args: {}, detail }) };
  }
}

/** A document of disclosures has no pages and so no excerpts: what it says is all there is. */
async function contentOfData(
  data: DocumentText,
  { name, bytes }: InputFile,
  sha256: string,
  forms: readonly Form[],
  { budgets }: OpenOptions,
): Promise<Content & Pick<Opened['source'], 'adapter'>> {
  const limit = budgets?.fileBytes ?? DEFAULT_BUDGETS.fileBytes;
  const read =
    bytes.length > limit
      ? failed('budget-file-size', { limit: inMegabytes(limit) })
      : // It brings schemas along that sheets do without.
        await (await import('./open-data.js')).readData(data, { file: name, sha256 }, forms);
  return read.ok
    ? { adapter: data.format, failure: null, ...read.value }
    : { adapter: null, ...nothing(read.failure) };
}

const excerptsOf = ({ pages }: SourceDocument, { disclosures, findings }: ReadOutcome) =>
  excerptPages(pages, [
    ...disclosures.flatMap(placesOf),
    ...findings.flatMap(({ place }) => place ?? []),
  ]);

/**
 * Opens one file of any kind, by its content and not by its name, and reads every disclosure in it:
 * a workbook, a CSV, a PDF, or a document of disclosures as JSON or XML.
 *
 * Never throws and never rejects for what a file holds: bytes that cannot be read come back with
 * `failure`, and a file without MDS or SDS comes back with a finding that says so. Nothing is
 * fetched, nothing in the file is run.
 *
 * @param file name to show and the file's bytes
 * @param options budgets that differ from the published ones, a password for an encrypted workbook or PDF, and
 *   what to keep
 * @throws TypeError for what is no name and no bytes
 * @returns the disclosures, findings of the reading, and SHA-256 and size of the bytes
 */
export async function open(file: InputFile, options: OpenOptions = {}): Promise<Opened> {
  needFile(file);
  // The platform digests beside us: pages are read meanwhile, not afterwards.
  const sha256 = sha256Of(file.bytes);
  const { adapter, ...content } = await contentOf(file, sha256, options);
  return {
    source: { file: file.name, sha256: await sha256, bytes: file.bytes.length, adapter },
    ...content,
  };
}
