import type { Cell, Failure, Page, SourceDocument } from '@kaijisho/core';
import { type Budgets, readWorkbook } from '@kaijisho/xlsx-adapter';
import { type WorkbookInput, workbook } from './workbook.js';

/** Reads bytes that must be readable. */
export function documentOf(bytes: Uint8Array, budgets?: Budgets): SourceDocument {
  const result = readWorkbook(bytes, budgets);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail ?? ''}`);
  return result.value;
}

/** Reads bytes that must be refused. */
export function failureOf(bytes: Uint8Array, budgets?: Budgets): Failure {
  const result = readWorkbook(bytes, budgets);
  if (result.ok) throw new Error('was read');
  return result.failure;
}

/** First page of a workbook. */
export function firstPage(input: WorkbookInput): Page {
  const [page] = documentOf(workbook(input)).pages;
  if (page === undefined) throw new Error('no page');
  return page;
}

/** First page of a workbook with one sheet of these rows. */
export const pageOfRows = (rows: string, input: Omit<WorkbookInput, 'sheets'> = {}): Page =>
  firstPage({ ...input, sheets: [{ name: 'MDS', rows }] });

/** The cell at an address; it must be there. */
export function cellAt(page: Page, address: string): Cell {
  const cell = page.cells.find((candidate) => candidate.address === address);
  if (cell === undefined) throw new Error(`no cell ${address}`);
  return cell;
}

export const addressesOf = (page: Page): readonly string[] =>
  page.cells.map(({ address }) => address);
