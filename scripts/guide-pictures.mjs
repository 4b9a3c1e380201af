import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { renderPage } from './render.mjs';

/**
 * Makes the pictures of five-files-to-signed-table.md, in docs/ja and docs/en, by going its way with
 * the examples: `node scripts/guide-pictures.mjs`, after a build. Needs LibreOffice, poppler-utils,
 * ImageMagick.
 */
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const FILES = ['01', '02', '03', '04', '05'];
const DATE = ['--as-of', '2026-04-01', '--quiet'];
const examples = FILES.map((number) => path(`examples/submissions/${number}-*.xlsx`));

/** What people of a (fictitious) hospital write, and by which words the pages are known. */
const WORDS = {
  ja: {
    ending: '',
    matrix: '責任分界表',
    shared: '双方で分担',
    vendor: '事業者',
    agreed: '合意',
    institutionPart: '更新を承認し、月1回、適用の結果を確かめる',
    vendorPart: '更新を検証し、月1回適用して報告する',
    clause: '保守契約書 第5条',
    settled: ['保守契約書 第5条'],
    questions: ['お尋ねしたいこと'],
    check: ['合意の点検', '対応のしかた', 'AGR-'],
  },
  en: {
    ending: '-en',
    matrix: 'Matrix',
    shared: 'Shared',
    vendor: 'Vendor',
    agreed: 'Agreed',
    institutionPart: 'approves updates and looks at the result once a month',
    vendorPart: 'tests updates, applies them once a month and reports',
    clause: 'Maintenance contract, clause 5',
    settled: ['approves updates'],
    questions: ['Ref.', 'Kind'],
    check: ['What to do', 'AGR-'],
  },
};

/** Fills in the first lines of the matrix. */
async function fillIn(file, words) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet(words.matrix);
  const columns = sheet.getRow(3).values;
  const put = (row, id, value) => {
    sheet.getCell(row, columns.indexOf(id)).value = value;
  };
  for (const row of [6, 7]) {
    put(row, 'allocation', words.shared);
    put(row, 'status', words.agreed);
    put(row, 'institutionPart', words.institutionPart);
    put(row, 'vendorPart', words.vendorPart);
    put(row, 'binding document and clause', words.clause);
  }
  put(8, 'allocation', words.shared);
  put(8, 'status', words.agreed);
  put(10, 'allocation', words.vendor);
  await workbook.xlsx.writeFile(file);
}

async function drawGuide(language) {
  const words = WORDS[language];
  const folder = mkdtempSync(join(tmpdir(), 'kaijisho-guide-'));
  const kaijisho = (...args) =>
    execFileSync(
      process.execPath,
      [path('packages/kaijisho/dist/bin.cjs'), ...args, ...DATE, '--lang', language],
      { cwd: folder },
    );
  const picture = (name) => path(`docs/images/guide-${name}${words.ending}.png`);
  try {
    kaijisho('ask', ...examples, '-o', 'ask.xlsx');
    const letter = join(folder, 'ask_架空ラボシステムズ株式会社.xlsx');
    renderPage(letter, words.questions, '1600x560+30+30', picture('ask'));
    kaijisho('matrix', ...examples, '-o', 'matrix.xlsx');
    await fillIn(join(folder, 'matrix.xlsx'), words);
    kaijisho('matrix', ...examples, '--agreed', 'matrix.xlsx', '-o', 'matrix2.xlsx');
    const next = join(folder, 'matrix2.xlsx');
    renderPage(next, words.settled, '1600x600+30+35', picture('agreed'));
    renderPage(next, words.check, '1600x600+30+30', picture('check'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const language of Object.keys(WORDS)) await drawGuide(language);
