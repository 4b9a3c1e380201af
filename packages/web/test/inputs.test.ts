import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { choose, saved, setDate, show, submissions, written } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** What people bring beside disclosures: corrections, replies of vendors, conditions of the house. */

const folder = () => mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
const [first = '', second = ''] = submissions();
const two = [first, second];
const names = two.map((path) => basename(path));

/** A list of questions to the vendor of the first sheet, with one row answered. */
async function answered(): Promise<string> {
  const file = join(folder(), '照会_回答.xlsx');
  writeFileSync(file, written(['ask', basename(first)], '-o', '照会.xlsx'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        if (cell.text !== 'ご回答（内容）') return;
        for (let below = number + 1; below <= number + 3; below += 1)
          sheet.getCell(below, column).value = `次の版で対応します（${below}）`;
      });
    });
  await workbook.xlsx.writeFile(file);
  return file;
}

await describeWithPage('the page, beside disclosures', (opened) => {
  it('hands corrections on: the command and another desk come to the same', async () => {
    const { page } = opened();
    await setDate(page);
    await choose(page, two);
    await show(page, 'reading');
    await page.getByRole('button', { name: '端末の画面を第三者に' }).click();
    await page.getByLabel('確かめた人').fill('見本 花子');
    await page
      .getByRole('complementary')
      .getByRole('button', { name: 'はい', exact: true })
      .click();
    await page.getByText('読み取りは「いいえ」でした').waitFor();
    await page.locator('body:not(:has(.deriving))').waitFor();
    await show(page, 'outputs');
    const file = join(folder(), '訂正.json');
    writeFileSync(file, await saved(page, '訂正.json'));
    for (const [name, command] of [
      ['責任分界表.xlsx', 'matrix'],
      ['比較表.html', 'compare'],
    ] as const)
      expect(
        (await saved(page, name)).equals(
          written([command, ...names, '--corrections', file], '-o', name),
        ),
        name,
      ).toBe(true);

    await show(page, 'files');
    await page
      .getByRole('button', { name: '人が原本を見て訂正した読み取り（1件）」を外す' })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '外す' }).click();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('訂正した読み取り1件を取り込みました').waitFor();
    await show(page, 'reading');
    await page.getByRole('button', { name: '端末の画面を第三者に' }).click();
    await page.getByText('読み取りは「いいえ」でした').waitFor();
  });

  it('reads replies of vendors back, beside the answers, as the command does', async () => {
    const { page } = opened();
    const reply = await answered();
    await setDate(page);
    await choose(page, [...two, reply]);
    await page.getByText('照会への回答を読み取りました').waitFor();
    await show(page, 'matrix');
    await page.locator('.replies').first().waitFor();
    expect(await page.locator('.replies').first().textContent()).toContain('次の版で対応します');
    await show(page, 'outputs');
    const matrix = written(['matrix', ...names, '--reply', reply], '-o', 'm.xlsx');
    expect((await saved(page, '責任分界表.xlsx')).equals(matrix)).toBe(true);
  });

  it('reads a letter that came back, by the codes of its questions', async () => {
    const { page } = opened();
    const [sheet = '', letter = ''] = ['source.csv', 'edited.docx'].map((name) =>
      fileURLToPath(new URL(`../../../test/replies/fixtures/${name}`, import.meta.url)),
    );
    await setDate(page);
    await choose(page, [sheet, letter]);
    await page.getByText('（回答5件）').waitFor();
    await show(page, 'outputs');
    const matrix = written(['matrix', sheet, '--reply', letter], '-o', 'm.xlsx');
    expect((await saved(page, '責任分界表.xlsx')).equals(matrix)).toBe(true);
  });

  it('lays the acceptance conditions of a file over the products, as the command does', async () => {
    const { page } = opened();
    const list = join(folder(), '受入条件.csv');
    writeFileSync(list, '番号,求める回答\nMDS 3,はい\nシステム運用編 14⑤,はい\n');
    await setDate(page);
    await choose(page, two);
    await show(page, 'comparison');
    const input = page.locator('input[accept*=".json"]');
    await input.setInputFiles({ name: '条件.json', mimeType: '', buffer: Buffer.from('{"a":1}') });
    await page.getByText('受入条件のファイルとして読み取れません').waitFor();
    await input.setInputFiles(list);
    await page.locator('table.profile tbody tr').nth(1).waitFor();
    await page.locator('body:not(:has(.deriving))').waitFor();
    expect(await page.locator('table.profile tbody tr').count()).toBe(2);
    await show(page, 'outputs');
    const compared = written(['compare', ...names, '--profile', list], '-o', 'c.html');
    expect((await saved(page, '比較表.html')).equals(compared)).toBe(true);

    // The conditions are part of the work: they survive a reload, until they are taken off.
    await page.locator('[data-stored=true]').waitFor();
    await page.reload();
    await show(page, 'files');
    await page.getByRole('button', { name: /受入条件.*を外す/ }).click();
    expect(await page.locator('.in-use').count()).toBe(0);
  });
});
