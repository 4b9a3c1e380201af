import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { folderWith, kaijisho, temporaryFolder } from './support.js';

const EXAMPLE = fileURLToPath(
  new URL('../../examples/submissions/02-pacs-mds.xlsx', import.meta.url),
);

/** What `components.json` says of responsibility, without repetition. */
function sharesIn(folder: string): readonly string[] {
  const text = readFileSync(join(folder, 'components.json'), 'utf8');
  const shares = [
    ...text.matchAll(/"name": "responsibility",\s+"ns": "[^"]+",\s+"value": "(\w+)"/g),
  ];
  return [...new Set(shares.map(([, share]) => share ?? ''))].sort();
}

/** Fills in the table as a person does: everything is the vendor's, and agreed. */
function agreeOnAll(workbook: ExcelJS.Workbook): void {
  const table = workbook.getWorksheet('責任分界表');
  table?.eachRow((row) => {
    const headings = table.getRow(5).values as readonly unknown[];
    if (typeof row.getCell(1).value !== 'number') return;
    row.getCell(headings.indexOf('分担区分')).value = '事業者';
    row.getCell(headings.indexOf('状態')).value = '合意';
  });
}

describe('kaijisho oscal', () => {
  it('writes catalogs and crosswalk without any sheet', () => {
    const folder = temporaryFolder();
    expect(kaijisho(folder, ['oscal', '-o', 'out']).code).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'crosswalk-mapping.json',
      'guideline-6.0-catalog.json',
      'mds-4.1-catalog.json',
      'sds-4.1-catalog.json',
    ]);
  });

  it('keeps what is there unless told otherwise', () => {
    const folder = temporaryFolder();
    kaijisho(folder, ['oscal', '-o', 'out']);
    const again = kaijisho(folder, ['oscal', '-o', 'out']);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
    expect(kaijisho(folder, ['oscal', '-o', 'out', '--force']).code).toBe(0);
  });

  it('says inherited and satisfied only of rows that people agreed on', async () => {
    const folder = temporaryFolder();
    expect(kaijisho(folder, ['oscal', EXAMPLE, '-o', 'first']).code).toBe(0);
    expect(sharesIn(join(folder, 'first'))).toEqual(['provided', 'responsibility']);

    kaijisho(folder, ['matrix', EXAMPLE, '-o', 'table.xlsx']);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'table.xlsx'));
    agreeOnAll(workbook);
    await workbook.xlsx.writeFile(join(folder, 'agreed.xlsx'));
    const done = kaijisho(folder, ['oscal', EXAMPLE, '--agreed', 'agreed.xlsx', '-o', 'second']);
    expect([done.code, done.err]).toEqual([0, expect.any(String)]);
    expect(sharesIn(join(folder, 'second'))).toEqual(['inherited', 'provided', 'responsibility']);
  });

  it('tells a folder that cannot be written to', () => {
    const folder = folderWith({ occupied: 'a file' });
    const told = kaijisho(folder, ['oscal', '-o', 'occupied']);
    expect([told.code, told.err]).toEqual([2, expect.stringContaining('occupied')]);
  });
});
