import {
  type Changes,
  type Comparison,
  changesDocument,
  comparisonDocument,
  comparisonPaper,
  type Language,
  NO_ENTRIES,
  PROFILE_TABLE,
  type ProfileEntries,
  profileEntriesOf,
  type Result,
  success,
} from '@kaijisho/core';
import { renderChangesMarkdown, renderComparisonMarkdown } from '@kaijisho/report';
import { readFilledWorkbook } from '@kaijisho/xlsx-adapter';
import { csvBytes } from './csv.js';
import { jsonBytes } from './json.js';
import type { InputFile } from './open.js';
import { VERSION } from './version.js';
import { writePaper } from './write-paper.js';

export const COMPARISON_FORMATS = ['xlsx', 'pdf', 'html', 'md', 'csv', 'json'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export const CHANGES_FORMATS = ['xlsx', 'html', 'md', 'json'] as const;
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];

export interface ComparisonWriteOptions {
  /** Default `xlsx`. */
  readonly format?: ComparisonFormat;
  /** Language of headings and sentences. Default Japanese. */
  readonly language?: Language;
  /** Bytes of a TrueType font with Japanese glyphs, for a PDF; see `FormFileOptions.pdfFont`. */
  readonly pdfFont?: Uint8Array;
  /** What people wrote into the workbook of an earlier comparison; kept in a workbook only. */
  readonly entries?: ProfileEntries;
}

export interface ChangesWriteOptions {
  /** Default `json`. */
  readonly format?: ChangesFormat;
  /** Language of headings and sentences. Default Japanese. */
  readonly language?: Language;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Writes a comparison as 比較表.xlsx, as a PDF, as one self-contained page, as Markdown, CSV or JSON. All
 * of them print one document; equal input gives equal bytes.
 *
 * @throws RangeError for a PDF without a font
 *
 * @returns the bytes of the file
 */
export async function writeComparison(
  comparison: Comparison,
  { format = 'xlsx', language = 'ja', pdfFont, entries = NO_ENTRIES }: ComparisonWriteOptions = {},
): Promise<Uint8Array> {
  const document = comparisonDocument(comparison, language);
  switch (format) {
    case 'xlsx': {
      // The workbook writer is large and needed here only: reading must not wait for it.
      const { writeComparisonWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
      return writeComparisonWorkbook({ document, entries, toolVersion: VERSION });
    }
    case 'pdf':
      return writePaper(comparisonPaper(document, VERSION), 'pdf', pdfFont);
    case 'html': {
      const { renderComparisonPage } = await import('@kaijisho/report/html');
      return bytesOf(renderComparisonPage(document, VERSION));
    }
    case 'md':
      return bytesOf(renderComparisonMarkdown(document));
    case 'csv':
      return csvBytes({ kind: 'comparison', value: document }, language);
    case 'json':
      return jsonBytes(document);
  }
}

/**
 * Writes what changed between two versions as 変更点.xlsx, as one self-contained page, as Markdown or as JSON.
 *
 * @returns the bytes of the file
 */
export async function writeChanges(
  changes: Changes,
  { format = 'json', language = 'ja' }: ChangesWriteOptions = {},
): Promise<Uint8Array> {
  const document = changesDocument(changes, language);
  switch (format) {
    case 'xlsx': {
      const { writeChangesWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
      return writeChangesWorkbook({ document, toolVersion: VERSION });
    }
    case 'html': {
      const { renderChangesPage } = await import('@kaijisho/report/html');
      return bytesOf(renderChangesPage(document, VERSION));
    }
    case 'md':
      return bytesOf(renderChangesMarkdown(document));
    case 'json':
      return jsonBytes(document);
  }
}

/** What people wrote beside the acceptance conditions of a comparison that we wrote. */
export function readProfileEntries({ name, bytes }: InputFile): Result<ProfileEntries> {
  const read = readFilledWorkbook(bytes, name, PROFILE_TABLE);
  return read.ok ? success(profileEntriesOf(read.value)) : read;
}
