import type { Form, Language, Result } from '@kaijisho/core';
import type { ExchangeDocument } from '../documents/read.js';
import { checkRows } from './check.js';
import { comparisonRows } from './comparison.js';
import { disclosureRows } from './disclosures.js';
import { type CsvEncoding, encodeCsv } from './encode.js';
import { matrixRows } from './matrix.js';
import { type CsvRow, csvText } from './table.js';

export interface CsvOptions {
  /** Default UTF-8 with a byte order mark. */
  readonly encoding?: CsvEncoding;
  /** Of headings; a filled form and a comparison keep the language they have. Default Japanese. */
  readonly language?: Language;
  /** The forms in force. */
  readonly forms?: readonly Form[];
}

function rowsOf(
  document: ExchangeDocument,
  { language = 'ja', forms }: CsvOptions,
): readonly CsvRow[] {
  switch (document.kind) {
    case 'disclosures':
      return disclosureRows(document.value.disclosures, forms);
    case 'matrix':
      return matrixRows(document.value, language);
    case 'comparison':
      return comparisonRows(document.value);
    case 'check':
      return checkRows(document.value, language);
  }
}

/** Writes any exchange document as CSV for spreadsheets. @returns the bytes of the file */
export const writeCsv = (
  document: ExchangeDocument,
  options: CsvOptions = {},
): Result<Uint8Array> => encodeCsv(csvText(rowsOf(document, options)), options.encoding ?? 'utf-8');
