import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { renderPage } from './render.mjs';

/**
 * Makes the pictures of docs/ja/five-files-to-signed-table.md by going its way with the examples:
 * `node scripts/guide-pictures.mjs`, after a build. Needs LibreOffice, poppler-utils, ImageMagick.
 */
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const FILES = ['01', '02', '03', '04', '05'];
const DATE = ['--as-of', '2026-04-01', '--quiet'];

const folder = mkdtempSync(join(tmpdir(), 'kaijisho-guide-'));
const kaijisho = (...args) =>
  execFileSync(process.execPath, [path('packages/kaijisho/dist/bin.js'), ...args, ...DATE], {
    cwd: folder,
  });
const examples = FILES.map((number) => path(`examples/submissions/${number}-*.xlsx`));

/** What people of a (fictitious) hospital write into the first lines of the matrix. */
async function fillIn(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  const sheet = workbook.getWorksheet('責任分界表');
  const columns = sheet.getRow(3).values;
  const put = (row, id, value) => {
    sheet.getCell(row, columns.indexOf(id)).value = value;
  };
  for (const row of [6, 7]) {
    put(row, 'allocation', '双方で分担');
    put(row, 'status', '合意');
    put(row, 'institutionPart', '更新を承認し、月1回、適用の結果を確かめる');
    put(row, 'vendorPart', '更新を検証し、月1回適用して報告する');
    put(row, 'binding document and clause', '保守契約書 第5条');
  }
  put(8, 'allocation', '双方で分担');
  put(8, 'status', '合意');
  put(10, 'allocation', '事業者');
  await workbook.xlsx.writeFile(join(folder, file));
}

try {
  kaijisho('ask', ...examples, '-o', '照会事項.xlsx');
  renderPage(
    join(folder, '照会事項_架空ラボシステムズ株式会社.xlsx'),
    ['お尋ねしたいこと'],
    '1600x560+30+30',
    path('docs/images/guide-ask.png'),
  );
  kaijisho('matrix', ...examples, '-o', '責任分界表.xlsx');
  await fillIn('責任分界表.xlsx');
  kaijisho('matrix', ...examples, '--agreed', '責任分界表.xlsx', '-o', '責任分界表2.xlsx');
  renderPage(
    join(folder, '責任分界表2.xlsx'),
    ['保守契約書 第5条'],
    '1600x600+30+35',
    path('docs/images/guide-agreed.png'),
  );
  renderPage(
    join(folder, '責任分界表2.xlsx'),
    ['合意の点検', '対応のしかた', 'AGR-'],
    '1600x600+30+30',
    path('docs/images/guide-check.png'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
