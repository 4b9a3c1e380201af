import {
  type DeviceList,
  failed,
  MATRIX_TABLE,
  type Plan,
  plansOf,
  type Result,
  readDeviceList,
  success,
} from '@kaijisho/core';
import { detectFormat, readCsv, readFilledWorkbook, readWorkbook } from '@kaijisho/xlsx-adapter';
import type { InputFile } from '../open.js';

/**
 * The products of a list of devices (機器台帳), an Excel workbook or CSV of any layout that has a
 * column for products.
 */
export function readList({ name, bytes }: InputFile): Result<DeviceList> {
  const document = detectFormat(bytes) === 'text' ? readCsv(bytes, name) : readWorkbook(bytes);
  if (!document.ok) return document;
  const list = readDeviceList(document.value.pages);
  return list === null ? failed('list-without-products', { file: name }) : success(list);
}

/** The plans to close gaps in a filled-in matrix, by product id; null for any other file. */
export function readPlans({ name, bytes }: InputFile): ReadonlyMap<string, readonly Plan[]> | null {
  const read = readFilledWorkbook(bytes, name, MATRIX_TABLE);
  return read.ok ? plansOf(read.value) : null;
}
