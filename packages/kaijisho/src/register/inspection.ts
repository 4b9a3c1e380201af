import {
  type InspectionPack,
  inspectionOf,
  type Language,
  type RegisteredProduct,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import { demarcate } from '../demarcate.js';
import { VERSION } from '../version.js';

export interface InspectionInput {
  readonly products: readonly RegisteredProduct[];
  /** The stored sheets, opened. */
  readonly opened: readonly Opened[];
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Age in months from which a sheet is old. */
  readonly months: number;
  readonly language?: Language;
}

/** What an institution shows at an on-site inspection (立入検査), as a finished model. */
export const inspection = ({ products, opened, asOf, months }: InspectionInput): InspectionPack =>
  inspectionOf(products, demarcate(opened, { asOf }), asOf, months);

/** Writes the pack for an on-site inspection as a workbook. */
export async function writeInspection(input: InspectionInput): Promise<Uint8Array> {
  const { writeInspectionWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  return writeInspectionWorkbook({
    pack: inspection(input),
    language: input.language ?? 'ja',
    toolVersion: VERSION,
  });
}
