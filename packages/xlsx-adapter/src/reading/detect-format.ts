import { stop } from '@kaijisho/core';
import { looksLikeText } from '../csv/decode-text.js';
import { isEncryptedXls } from '../legacy/password-record.js';
import { isBareXls, isOle2, ole2Content } from './ole2.js';
import { isZip, zipContent } from './zip-content.js';

/** What a file is, told by its content alone. */
export type DetectedFormat =
  | 'xlsx'
  | 'xls'
  | 'ole2-encrypted'
  | 'ole2-other'
  | 'zip-other'
  | 'pdf'
  | 'text'
  | 'empty'
  | 'unknown';

const PDF_SIGNATURE = '%PDF-';
/** Readers accept a PDF whose signature comes a little late. */
const PDF_SEARCH = 1024;

/**
 * Tells the format of a file: `xlsx` (also .xlsm, and any zip archive too damaged to tell),
 * `xls` (of Excel 97 to 2003 and before), `ole2-encrypted` (a workbook with a password), `ole2-other` (.doc, …),
 * `zip-other` (.docx, .ods, an archive), `pdf`, `text` (CSV and the like), `empty`, `unknown`.
 */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return zipContent(bytes).workbook ? 'xlsx' : 'zip-other';
  if (isOle2(bytes)) return ole2Content(bytes);
  if (isBareXls(bytes)) return 'xls';
  const head = String.fromCharCode(...bytes.subarray(0, PDF_SEARCH));
  if (head.includes(PDF_SIGNATURE)) return 'pdf';
  return looksLikeText(bytes) ? 'text' : 'unknown';
}

/**
 * Tells which reader a file is for. What kind of archive a zip is, the reader of workbooks tells
 * itself: telling it here would open it twice.
 */
export function readerFor(bytes: Uint8Array): 'workbook' | 'encrypted-workbook' | 'pdf' | 'text' {
  if (isZip(bytes)) return 'workbook';
  const format = detectFormat(bytes);
  if (format === 'ole2-encrypted' || (format === 'xls' && isEncryptedXls(bytes)))
    return 'encrypted-workbook';
  return format === 'pdf' || format === 'text' ? format : 'workbook';
}

/** Stops with the failure that names the format, unless the bytes are those of a zip archive. */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (isZip(bytes)) return;
  refuseBinary(bytes);
  stop('unknown-format');
}

/** Stops for everything that is no text and no zip archive. */
export function refuseBinary(bytes: Uint8Array): void {
  const format = detectFormat(bytes);
  if (format === 'empty') stop('empty-file');
  if (format === 'ole2-encrypted') stop('password-protected');
  if (format !== 'text') stop('unknown-format');
}
