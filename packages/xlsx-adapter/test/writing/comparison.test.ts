import {
  type ComparisonDocument,
  compareProducts,
  comparisonDocument,
  DEFAULT_COVERAGE_OPTIONS,
  groupProducts,
} from '@kaijisho/core';
import { writeComparisonWorkbook } from '@kaijisho/xlsx-adapter/writing';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullSheet } from '../../../core/test/coverage/sheets.js';

/** 比較表.xlsx as a workbook: what makes it usable in Excel, and what it must never do. */

const EVIL = '=HYPERLINK("http://example.invalid","x")';

const document = (): ComparisonDocument => {
  const sheets = [
    fullSheet('MDS', 'yes', { 'away-lock': 'no' }, { product: 'そらカルテ' }),
    fullSheet('MDS', 'yes', {}, { product: EVIL, organisation: '＋悪意（架空）' }),
  ];
  const comparison = compareProducts(groupProducts(sheets), {
    asOf: '2026-04-01',
    coverage: DEFAULT_COVERAGE_OPTIONS,
  });
  return comparisonDocument(comparison, 'ja');
};

describe('比較表.xlsx', () => {
  let bytes: Uint8Array;
  let workbook: ExcelJS.Workbook;

  beforeAll(async () => {
    bytes = await writeComparisonWorkbook({ document: document(), toolVersion: '0.0.0' });
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  });

  it('has its sheets, the summary first, and prints its footer on each', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'まとめ',
      '設問比較',
      '遵守事項別',
      '章別',
      '見方別',
    ]);
    for (const { headerFooter } of workbook.worksheets)
      expect(headerFooter.oddFooter).toContain('評価ではありません');
  });

  it('lets people filter, scroll under the headings and open the places', () => {
    const sheet = workbook.getWorksheet('設問比較');
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 5, ySplit: 3 });
    expect([8, 11].map((column) => sheet?.getColumn(column).hidden)).toEqual([true, true]);
    expect(sheet?.getRow(3).getCell(2).text).toBe('相違');
    expect(sheet?.getRow(4).getCell(2).text).toBe('相違あり');
  });

  it('holds no formula, no link and nothing from outside', () => {
    const parts = unzipSync(bytes);
    const text = Object.entries(parts)
      .filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
      .map(([, part]) => strFromU8(part))
      .join('');
    expect(text).toContain('HYPERLINK(');
    expect(text).not.toMatch(/<f[ >]|<hyperlink|TargetMode="External"|oleObject|vbaProject/);
  });

  it('has the same bytes each time', async () => {
    const again = await writeComparisonWorkbook({ document: document(), toolVersion: '0.0.0' });
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });
});
