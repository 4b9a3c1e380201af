import { type Form, formsInForce, type Language, type Result, success } from '@kaijisho/core';
import {
  type CsvEncoding,
  type DocumentKind,
  type ExchangeDocument,
  type ExplainRule,
  sarifLog,
  writeCsv,
  writeJsonDocument,
} from '@kaijisho/exchange';
import { writeFilledForm } from '../forms.js';
import { jsonBytes } from '../json.js';
import { VERSION } from '../version.js';

/** What each kind of document can be written as. */
const FORMATS = {
  disclosures: ['json', 'xml', 'csv', 'xlsx', 'pdf'],
  matrix: ['json', 'xml', 'csv'],
  comparison: ['json', 'csv'],
  check: ['json', 'csv', 'sarif'],
} as const satisfies Readonly<Record<DocumentKind, readonly string[]>>;
export type DocumentFormat = (typeof FORMATS)[DocumentKind][number];

/** Whether a kind of document can be written in a format. */
export const canWrite = (kind: DocumentKind, format: DocumentFormat): boolean =>
  (FORMATS[kind] as readonly string[]).includes(format);

export interface DocumentOptions {
  /** Date of a workbook or PDF, YYYY-MM-DD: equal input gives equal bytes. */
  readonly date: string;
  /** Of a CSV. Default UTF-8 with a byte order mark. */
  readonly encoding?: CsvEncoding;
  /** Of headings in a CSV and sentences in a log. Default Japanese. */
  readonly language?: Language;
  /** What each rule reports, for a log; see `sarifLog`. */
  readonly explain?: ExplainRule;
  /** Forms learnt from publishers' files. */
  readonly imported?: readonly Form[];
  /** Bytes of a TrueType font with Japanese glyphs, for a PDF; see `FormFileOptions.pdfFont`. */
  readonly pdfFont?: Uint8Array;
}

const encoded = (text: string): Result<Uint8Array> => success(new TextEncoder().encode(text));

/**
 * Writes a document in another format.
 * @returns the bytes of the file, or why they cannot be (a character that Shift_JIS lacks)
 * @throws RangeError for a format that the kind of document has not (see `canWrite`), and for a PDF
 *   without a font
 */
export async function writeDocument(
  document: ExchangeDocument,
  format: DocumentFormat,
  options: DocumentOptions,
): Promise<Result<Uint8Array>> {
  const { date, language = 'ja', imported = [] } = options;
  if (format === 'json') return encoded(writeJsonDocument(document));
  if (format === 'csv')
    return writeCsv(document, {
      language,
      forms: formsInForce(imported),
      ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    });
  if (format === 'xlsx' && document.kind === 'disclosures')
    return success(await writeFilledForm(document.value.disclosures, { date, imported }));
  if (format === 'pdf' && document.kind === 'disclosures') {
    const { pdfFont } = options;
    if (pdfFont === undefined) throw new RangeError('A PDF needs the bytes of a font');
    return success(await writeFilledForm(document.value.disclosures, { date, imported, pdfFont }));
  }
  if (format === 'sarif' && document.kind === 'check')
    return success(jsonBytes(sarifLog(document.value, language, VERSION, options.explain)));
  if (format === 'xml' && (document.kind === 'disclosures' || document.kind === 'matrix')) {
    const { writeXml } = await import('@kaijisho/exchange/xml');
    return encoded(writeXml(document.kind, document.value));
  }
  throw new RangeError(`A document of kind ${document.kind} cannot be written as ${format}`);
}
