import {
  INQUIRY_TABLE,
  type Inquiry,
  inquiriesOf,
  type Language,
  type LetterDetails,
  letterOf,
  type Matrix,
  NO_DETAILS,
  type Reply,
  type Result,
  repliesOf,
  success,
} from '@kaijisho/core';
import { renderInquiryMarkdown } from '@kaijisho/report';
import { readFilledWorkbook } from '@kaijisho/xlsx-adapter';
import type { InputFile } from './open.js';
import { VERSION } from './version.js';

export type InquiryFormat = 'xlsx' | 'md' | 'docx';

/**
 * The questions that the sheets of a matrix leave open (照会事項), one inquiry for each vendor.
 * What a reply has settled is not asked again.
 */
export const ask = (matrix: Matrix, replies: readonly Reply[] = []): readonly Inquiry[] =>
  inquiriesOf(matrix, new Set(replies.map(({ key }) => key)));

export interface InquiryWriteOptions {
  /** Default `xlsx`. */
  readonly format?: InquiryFormat;
  /** Default Japanese. */
  readonly language?: Language;
  /** Who asks, and by when; left out, blanks to fill in by hand. */
  readonly details?: LetterDetails;
}

/** Writes the questions to one vendor as a workbook to fill in, or as a letter in Markdown or Word. */
export async function writeInquiry(
  inquiry: Inquiry,
  matrix: Matrix,
  { format = 'xlsx', language = 'ja', details = NO_DETAILS }: InquiryWriteOptions = {},
): Promise<Uint8Array> {
  const letter = letterOf(inquiry, matrix.asOf, language, details);
  if (format === 'md') return new TextEncoder().encode(renderInquiryMarkdown(letter));
  if (format === 'docx') {
    const { inquiryDocument } = await import('@kaijisho/report/docx');
    return inquiryDocument(letter, matrix.asOf);
  }
  const { writeInquiryWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  return writeInquiryWorkbook({ letter, matrix, language, toolVersion: VERSION });
}

/** The replies in a list of questions that a vendor filled in and gave back. */
export function readReplies({ name, bytes }: InputFile): Result<readonly Reply[]> {
  const read = readFilledWorkbook(bytes, name, INQUIRY_TABLE);
  return read.ok ? success(repliesOf(read.value)) : read;
}
