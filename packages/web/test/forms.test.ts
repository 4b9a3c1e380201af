import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choose, kaijisho, saved, setDate, show, submissions, written } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** A publisher's blank form on the page. */

const blank = (name: string) =>
  fileURLToPath(new URL(`../../../test/forms/fixtures/blanks/${name}`, import.meta.url));
const chooseForm = (page: Page, file: string) =>
  page.locator('main input[type=file]').first().setInputFiles(file);

await describeWithPage('a blank form on the page', (opened) => {
  it('is learnt as the command learns it, and sheets and new forms follow it', async () => {
    const { page } = opened();
    const [first = ''] = submissions();
    const form = blank('mds-4.1-columns.xlsx');
    await setDate(page);
    await choose(page, [first]);
    await show(page, 'forms');
    await chooseForm(page, form);
    await page.locator('table.learnt tbody tr').first().waitFor();
    const file = join(mkdtempSync(join(tmpdir(), 'kaijisho-web-')), 'mds-4.1-official.json');
    const learnt = await saved(page, basename(file));
    expect(learnt.equals(written(['forms', 'import', form], '-o', 'form.json'))).toBe(true);
    writeFileSync(file, learnt);
    await page.getByRole('button', { name: 'この様式を使う' }).press('Enter');
    await page.getByRole('heading', { name: '使っている様式' }).waitFor();
    await page.locator('body:not(:has(.deriving))').waitFor();
    await show(page, 'outputs');
    for (const [name, args, option] of [
      ['点検結果.md', ['check', basename(first)], '--md'],
      ['様式_MDS.xlsx', ['new', 'MDS'], '-o'],
    ] as const)
      expect(
        (await saved(page, name)).equals(written([...args, '--form', file], option, name)),
        name,
      ).toBe(true);
    // Who comes back finds the form that was being looked over.
    await show(page, 'forms');
    await page.locator('table.learnt tbody tr').first().waitFor();
    // Who drops the blank form among the sheets is told where it belongs.
    await show(page, 'files');
    await page.locator('input[type=file]').first().setInputFiles(blank('mds-5.0-boxes.xlsx'));
    await page.getByText('どの設問にも回答がありません').waitFor();
  });

  it('asks what it cannot tell, takes the answers, and says why a file is none', async () => {
    const { page } = opened();
    await show(page, 'forms');
    await chooseForm(page, submissions()[0] ?? '');
    await page.getByRole('alert').filter({ hasText: '回答が記入されています' }).waitFor();
    await chooseForm(page, blank('mds-5.0-boxes.xlsx'));
    const open = page.locator('tr', { hasText: '要記入' });
    await open.first().waitFor();
    const before = await open.count();
    const match = open.first().getByRole('combobox').first();
    await match.selectOption({ label: 'ほかの項目から選ぶ…' });
    await match.selectOption({ label: 'どれでもない（この様式だけの設問）' });
    await page.locator('tr', { hasText: '記入済み' }).waitFor();
    expect(await open.count()).toBe(before - 1);
  });

  it('writes all rows as the list of the command, and takes it back filled in', async () => {
    const { page } = opened();
    const form = blank('mds-5.0-boxes.xlsx');
    await show(page, 'forms');
    await chooseForm(page, form);
    const open = page.locator('tr', { hasText: '要記入' });
    await open.first().waitFor();
    const before = await open.count();
    const list = (await saved(page, 'mds-5.0-official.review.csv')).toString();
    const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
    kaijisho(['forms', 'import', form, '-o', join(folder, 'form.json')]);
    expect(list).toBe(readFileSync(join(folder, 'form.review.csv'), 'utf8'));

    const fill = (word: string) => ({
      name: '一覧.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list.replace(/(要記入.*),,\r?\n/, `$1,${word},\r\n`)),
    });
    const input = page.locator('main input[accept=".csv,.xlsx,.xlsm,.xls"]');
    await input.setInputFiles(fill('知らない項目'));
    await page.getByText('知らない項目').waitFor();
    await input.setInputFiles(fill('なし'));
    await page.locator('tr', { hasText: '記入済み' }).waitFor();
    expect(await open.count()).toBe(before - 1);
  });
});
