import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { choose, PAGE_FILE, saved, settled, show, submissions } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** People who are quicker than the browser, or do a thing twice. */

const [first = '', second = ''] = submissions();

await describeWithPage('the page under quick hands', (opened) => {
  it('keeps what was typed last when the page is left at once, and files chosen before it is back', async () => {
    const { page } = opened();
    await choose(page, [first]);
    await show(page, 'matrix');
    const part = page.locator('table.matrix textarea').first();
    await part.pressSequentially('病院が ');
    // The browser takes its time to give back what it kept.
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function late(...args) {
        IDBFactory.prototype.open = open;
        const request = open.apply(this, args);
        const answer = { result: undefined as unknown, onsuccess: () => undefined };
        request.onsuccess = () =>
          setTimeout(() => {
            answer.result = request.result;
            answer.onsuccess();
          }, 1000);
        return answer as unknown as IDBOpenDBRequest;
      };
    });
    await page.goto(`${pathToFileURL(PAGE_FILE).href}#files`);
    await page.reload();
    await page.locator('input[type=file]').first().setInputFiles([second]);
    await page.getByLabel('システムの類型').selectOption('類型Ⅱ');
    await settled(page, 2);
    expect(await page.getByLabel('システムの類型').inputValue()).toBe('2');
    await show(page, 'matrix');
    expect(await part.inputValue()).toBe('病院が ');
  });

  it('stays as it is when a file is chosen again, and prints the sender as it is typed', async () => {
    const { page } = opened();
    await choose(page, [first]);
    await choose(page, [first]);
    await show(page, 'outputs');
    await page.locator('details.asking summary').click();
    await page.getByLabel('担当者').pressSequentially(' Hanako Mihon ');
    const text = await saved(page, '照会事項.md');
    expect(text.toString()).toMatch(/[：:] *Hanako Mihon *(?:\||$)/m);
  });

  it('asks before other work takes the place of this, and keeps the desk of one window', async () => {
    const { page, context } = opened();
    await choose(page, [first]);
    await page.locator('[data-stored=true]').waitFor();
    const button = page.getByRole('button', { name: '作業を1つのファイルに保存' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const work = `${await download.path()}.kaijisho.json`;
    await download.saveAs(work);
    const field = page.locator('input[type=file]').first();
    await field.setInputFiles([second]);
    await settled(page, 2);
    await field.setInputFiles([work]);
    await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
    await settled(page, 2);
    await field.setInputFiles([work]);
    await page.getByRole('dialog').getByRole('button', { name: '置き換える' }).click();
    await settled(page, 1);

    await page.locator('[data-stored=true]').waitFor();
    const other = await context.newPage();
    await other.goto(pathToFileURL(PAGE_FILE).href);
    await other.getByRole('alert').filter({ hasText: 'ほかのタブ' }).waitFor();
    await other.locator('input[type=file]').first().setInputFiles([second]);
    await settled(other, 2);
    await other.close();
    await page.reload();
    await settled(page, 1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
