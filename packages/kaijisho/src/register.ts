import {
  failed,
  type InspectionPack,
  inspectionOf,
  type Language,
  MATRIX_TABLE,
  type Plan,
  plansOf,
  type RegisteredProduct,
  type Result,
  readDeviceList,
  success,
} from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import { detectFormat, readCsv, readFilledWorkbook, readWorkbook } from '@kaijisho/xlsx-adapter';
import { demarcate } from './demarcate.js';
import type { InputFile } from './open.js';
import { VERSION } from './version.js';

/**
 * The products of a list of devices (機器台帳), an Excel workbook or CSV of any layout that has a
 * column for products.
 */
export function readList({ name, bytes }: InputFile): Result<readonly RegisteredProduct[]> {
  const document = detectFormat(bytes) === 'text' ? readCsv(bytes, name) : readWorkbook(bytes);
  if (!document.ok) return document;
  const products = readDeviceList(document.value.pages);
  return products === null ? failed('list-without-products', { file: name }) : success(products);
}

/** The plans to close gaps in a filled-in matrix, by product id; null for any other file. */
export function readPlans({ name, bytes }: InputFile): ReadonlyMap<string, readonly Plan[]> | null {
  const read = readFilledWorkbook(bytes, name, MATRIX_TABLE);
  return read.ok ? plansOf(read.value) : null;
}

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
