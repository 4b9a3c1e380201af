import {
  type Form,
  type InspectionPack,
  type InspectionPaperInput,
  inspectionOf,
  inspectionPaper,
  type Language,
  type RegisteredProduct,
  type RegisterNotice,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import { demarcate } from '../demarcate.js';
import { VERSION } from '../version.js';
import { writePaper } from '../write-paper.js';

export const INSPECTION_FORMATS = ['xlsx', 'pdf', 'html', 'md'] as const;
export type InspectionFormat = (typeof INSPECTION_FORMATS)[number];

export interface InspectionInput {
  readonly products: readonly RegisteredProduct[];
  /** The stored sheets, opened. */
  readonly opened: readonly Opened[];
  /** What `loadRegister` told of the files: the pack says it. Default: nothing. */
  readonly notices?: readonly RegisterNotice[];
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Age in months from which a sheet is old. */
  readonly months: number;
  /** Forms learnt from publishers' files, by which the sheets were opened. Default: none. */
  readonly imported?: readonly Form[];
  readonly language?: Language;
}

export interface InspectionWriteOptions {
  /** Default `xlsx`. */
  readonly format?: InspectionFormat;
  /** Bytes of a TrueType font with Japanese glyphs, for a PDF; see `FormFileOptions.pdfFont`. */
  readonly pdfFont?: Uint8Array;
}

/** What an institution shows at an on-site inspection (立入検査), as a finished model. */
export const inspection = ({
  products,
  opened,
  notices = [],
  asOf,
  months,
  imported = [],
}: InspectionInput): InspectionPack =>
  inspectionOf(products, demarcate(opened, { asOf, imported }), asOf, months, notices);

/**
 * Writes the pack for an on-site inspection as a workbook, PDF, page or Markdown: all of them print
 * one document. Equal input gives equal bytes.
 * @throws RangeError for a PDF without a font
 */
export async function writeInspection(
  input: InspectionInput,
  { format = 'xlsx', pdfFont }: InspectionWriteOptions = {},
): Promise<Uint8Array> {
  const parts: InspectionPaperInput = {
    pack: inspection(input),
    language: input.language ?? 'ja',
    toolVersion: VERSION,
  };
  if (format !== 'xlsx') return writePaper(inspectionPaper(parts), format, pdfFont);
  const { writeInspectionWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  return writeInspectionWorkbook(parts);
}
