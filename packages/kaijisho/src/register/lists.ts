import {
  type DeviceList,
  failed,
  MATRIX_TABLE,
  type Plan,
  plansOf,
  type Result,
  readDeviceList,
  readDisclosures,
  type SourceDocument,
  success,
} from '@kaijisho/core';
import { detectFormat, readCsv, readFilledWorkbook, readWorkbook } from '@kaijisho/xlsx-adapter';
import type { InputFile } from '../open.js';

/** A form has some hundred rows: whether rows are a disclosure shows long before the end of a long list. */
const ROWS_OF_FORMS = 400;

/** The header of a sheet has the words of a list (製品名, 製造業者): its questions would be taken for products. */
function holdsDisclosure(document: SourceDocument): boolean {
  const pages = document.pages.map((page) => ({
    ...page,
    cells: page.cells.filter(({ row }) => row <= ROWS_OF_FORMS),
  }));
  return readDisclosures({ ...document, pages }, { file: '', sha256: '' }).disclosures.length > 0;
}

/**
 * The products of a list of devices (機器台帳), an Excel workbook or CSV of any layout that has a
 * column for products.
 */
export function readList({ name, bytes }: InputFile): Result<DeviceList> {
  const format = detectFormat(bytes);
  if (format === 'pdf') return failed('list-in-pdf', { file: name });
  const document = format === 'text' ? readCsv(bytes, name) : readWorkbook(bytes);
  if (!document.ok) return document;
  if (holdsDisclosure(document.value)) return failed('list-of-disclosures', { file: name });
  const list = readDeviceList(document.value.pages);
  return list === null ? failed('list-without-products', { file: name }) : success(list);
}

/** The plans to close gaps in a filled-in matrix, by product id; null for any other file. */
export function readPlans({ name, bytes }: InputFile): ReadonlyMap<string, readonly Plan[]> | null {
  const read = readFilledWorkbook(bytes, name, MATRIX_TABLE);
  return read.ok ? plansOf(read.value) : null;
}
