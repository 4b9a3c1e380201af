import {
  type Comparison,
  type ComparisonOptions,
  compareProducts,
  DEFAULT_COVERAGE_OPTIONS,
  type Disclosure,
  groupProducts,
  type Product,
} from '@kaijisho/core';
import { fullSheet, type Marks, type SheetFacts } from '../coverage/sheets.js';

/** Products of tests: plainly fictitious, one sheet each unless more are named. */

export const SORA: SheetFacts = { product: 'そらカルテ', file: 'sora.xlsx' };
export const KUMO: SheetFacts = {
  product: 'くもPACS',
  organisation: 'くも画像株式会社（架空）',
  file: 'kumo.xlsx',
};
export const NIJI: SheetFacts = {
  product: 'にじ予約',
  organisation: 'にじソフト合同会社（架空）',
  file: 'niji.xlsx',
};

/** An MDS answered はい in every row but those named. */
export const mds = (facts: SheetFacts, marks: Marks = {}): Disclosure =>
  fullSheet('MDS', 'yes', marks, { kind: 'MDS', ...facts });
export const sds = (facts: SheetFacts, marks: Marks = {}): Disclosure =>
  fullSheet('SDS', 'yes', marks, { kind: 'SDS', ...facts });

/** The products behind sheets, in the order of the sheets. */
export function productsInOrder(sheets: readonly Disclosure[]): readonly Product[] {
  const first = ({ disclosures }: Product) =>
    Math.min(...disclosures.map((sheet) => sheets.indexOf(sheet)));
  return [...groupProducts(sheets)].sort((a, b) => first(a) - first(b));
}

export const compare = (
  sheets: readonly Disclosure[],
  options: Partial<ComparisonOptions> = {},
): Comparison =>
  compareProducts(productsInOrder(sheets), {
    asOf: '2026-04-01',
    coverage: DEFAULT_COVERAGE_OPTIONS,
    ...options,
  });

/** One row of a comparison by its key. */
export function row(comparison: Comparison, key: string): Comparison['rows'][number] {
  const found = comparison.rows.find(({ topic }) => topic.key === key);
  if (found === undefined) throw new Error(`No row ${key}`);
  return found;
}

/** What the products say in one row. */
export const says = (comparison: Comparison, key: string): readonly string[] =>
  row(comparison, key).cells.map((cell) => cell.says);
