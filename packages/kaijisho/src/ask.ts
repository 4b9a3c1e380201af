import {
  type CodedReply,
  codedReplies,
  type Failure,
  failed,
  INQUIRY_TABLE,
  type Inquiry,
  inquiriesOf,
  type Language,
  type LetterDetails,
  letterOf,
  type Matrix,
  NO_DETAILS,
  type Page,
  type Reply,
  type Result,
  type ReturnedLetter,
  repliesInLetters,
  repliesOf,
  success,
} from '@kaijisho/core';
import { renderInquiryMarkdown } from '@kaijisho/report';
import { detectFormat, readFilledWorkbook, readLetter, readWorkbook } from '@kaijisho/xlsx-adapter';
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

/** The replies in the table of questions that a vendor filled in, with its hidden keys. */
export function readReplyTable({ name, bytes }: InputFile): Result<readonly Reply[]> {
  const read = readFilledWorkbook(bytes, name, INQUIRY_TABLE);
  return read.ok ? success(repliesOf(read.value)) : read;
}

/** What a file holds that a vendor gave back. */
export interface ReturnedReplies {
  readonly replies: readonly Reply[];
  /** Codes with a reply that belong to no product of the matrix. */
  readonly unknown: readonly string[];
}

/** A table without its hidden keys, row by row: its questions still carry their codes. */
const tableAsLetter = (pages: readonly Page[], file: string): ReturnedLetter => ({
  file,
  parts: pages.map(({ cells }) => {
    const rows = new Map<number, string[]>();
    for (const { row, text } of cells)
      rows.set(row, [...(rows.get(row) ?? []), ...text.split('\n')]);
    return { rows: [...rows.values()], wrapped: false };
  }),
});

/** Anything but a workbook of ours with its keys. */
function letterIn({ name, bytes }: InputFile, failure: Failure): Result<readonly CodedReply[]> {
  const format = detectFormat(bytes);
  if (format === 'pdf') return failed('reply-in-pdf', { file: name });
  const isWorkbook = format === 'xlsx' || format === 'xls';
  const pages = isWorkbook ? readWorkbook(bytes) : null;
  if (pages !== null && !pages.ok) return pages;
  const letter =
    pages === null ? readLetter(bytes, name) : success(tableAsLetter(pages.value.pages, name));
  if (!letter.ok) return letter;
  const coded = codedReplies(letter.value);
  if (coded.length > 0) return success(coded);
  return isWorkbook && failure.code !== 'filled-not-ours'
    ? { ok: false, failure }
    : failed('reply-without-codes', { file: name });
}

/** What a vendor gave back, before it is held against what was asked: replies to keys or to codes. */
export type ReturnedFile =
  | { readonly replies: readonly Reply[] }
  | { readonly coded: readonly CodedReply[] };

/**
 * Reads a file that a vendor gave back: the workbook, the Word document or the mail that was sent.
 * Lines may have been added, moved and laid out anew; the codes tell the questions apart.
 * @returns a failure for a file that is none of these, or carries no code
 */
export function readReturned(file: InputFile): Result<ReturnedFile> {
  const read = readReplyTable(file);
  if (read.ok) return success({ replies: read.value });
  if (read.failure.code === 'filled-newer' || read.failure.code === 'filled-other-table')
    return read;
  const coded = letterIn(file, read.failure);
  return coded.ok ? success({ coded: coded.value }) : coded;
}

/**
 * The replies in what a vendor gave back.
 * @param matrix of the sheets that were asked about
 */
export function repliesIn(returned: ReturnedFile, matrix: Matrix): ReturnedReplies {
  if ('replies' in returned) return { replies: returned.replies, unknown: [] };
  const { replies, unknown } = repliesInLetters(returned.coded, matrix);
  return { replies, unknown: unknown.map(({ code }) => code) };
}

/** `readReturned` and `repliesIn` in one step, for a file that is needed once. */
export function readReplies(file: InputFile, matrix: Matrix): Result<ReturnedReplies> {
  const returned = readReturned(file);
  return returned.ok ? success(repliesIn(returned.value, matrix)) : returned;
}
