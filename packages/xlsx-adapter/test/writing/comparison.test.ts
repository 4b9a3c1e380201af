import {
  builtInProfile,
  type ComparisonDocument,
  compareProducts,
  comparisonDocument,
  DEFAULT_COVERAGE_OPTIONS,
  groupProducts,
  NO_ENTRIES,
  PROFILE_TABLE,
  profileEntriesOf,
} from '@kaijisho/core';
import { readFilledWorkbook, readWorkbook } from '@kaijisho/xlsx-adapter';
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
    profiles: [builtInProfile('retention')].filter((profile) => profile !== null),
  });
  return comparisonDocument(comparison, 'ja');
};

const write = (entries = NO_ENTRIES, of = document()) =>
  writeComparisonWorkbook({ document: of, entries, toolVersion: '0.0.0' });

describe('比較表.xlsx', () => {
  let bytes: Uint8Array;
  let workbook: ExcelJS.Workbook;

  beforeAll(async () => {
    bytes = await write();
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
      '受入条件1',
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
    const again = await write();
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  it('gets back what people wrote beside the conditions, and keeps what has no cell any more', async () => {
    const given = new ExcelJS.Workbook();
    await given.xlsx.load(Uint8Array.from(bytes).buffer);
    const sheet = given.worksheets.find(({ name }) => name.startsWith('受入条件'));
    if (sheet === undefined) throw new Error('No sheet of conditions');
    const columnOf = (heading: string) => {
      for (let column = 1; column <= sheet.columnCount; column += 1)
        if (sheet.getCell(4, column).text === heading) return column;
      throw new Error(`No column ${heading}`);
    };
    const title = sheet.getCell(6, 2).text;
    sheet.getCell(6, columnOf('リスクの扱い（記入欄）')).value = '=院内の運用で補う';
    sheet.getCell(6, columnOf('担当・期限（記入欄）')).value = '医療情報課';
    // Sorted, and with a column of their own in front.
    sheet.spliceColumns(1, 0, ['', '', '', '社内メモ', '', '急ぎ']);
    const filled = readFilledWorkbook(
      new Uint8Array(await given.xlsx.writeBuffer()),
      '比較表.xlsx',
      PROFILE_TABLE,
    );
    if (!filled.ok) throw new Error(filled.failure.code);
    const entries = profileEntriesOf(filled.value);
    const read = readWorkbook(await write(entries));
    if (!read.ok) throw new Error(read.failure.code);
    const page = read.value.pages.find(({ name }) => name.startsWith('受入条件'));
    const row = page?.cells.find(({ text }) => text === title)?.row;
    const texts = page?.cells.filter((cell) => cell.row === row).map(({ text }) => text);
    expect(texts).toContain('=院内の運用で補う');
    expect(texts).toContain('医療情報課');
    // The column they added, and everything once the condition is not laid over the products.
    const left = (pages: typeof read.value.pages) =>
      pages.find(({ name }) => name === '引き継いだ記入')?.cells.map(({ text }) => text) ?? [];
    expect(left(read.value.pages)).toContain('急ぎ');
    const without = readWorkbook(await write(entries, { ...document(), profiles: [] }));
    expect(without.ok && left(without.value.pages)).toContain('医療情報課');
  });
});
