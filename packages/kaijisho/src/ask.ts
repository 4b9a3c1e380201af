import {
  INQUIRY_TABLE,
  type Inquiry,
  inquiriesOf,
  type Language,
  type Matrix,
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

/** Writes the questions to one vendor as a workbook to fill in, or as a letter in Markdown or Word. */
export async function writeInquiry(
  inquiry: Inquiry,
  matrix: Matrix,
  options: { readonly format?: InquiryFormat; readonly language?: Language } = {},
): Promise<Uint8Array> {
  const language = options.language ?? 'ja';
  if (options.format === 'md')
    return new TextEncoder().encode(renderInquiryMarkdown(inquiry, matrix.asOf, language));
  if (options.format === 'docx') {
    const { inquiryDocument } = await import('@kaijisho/report/docx');
    return inquiryDocument(inquiry, matrix.asOf, language);
  }
  const { writeInquiryWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  return writeInquiryWorkbook({ inquiry, matrix, language, toolVersion: VERSION });
}

/** The replies in a list of questions that a vendor filled in and gave back. */
export function readReplies({ name, bytes }: InputFile): Result<readonly Reply[]> {
  const read = readFilledWorkbook(bytes, name, INQUIRY_TABLE);
  return read.ok ? success(repliesOf(read.value)) : read;
}
