import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settled, show, submissions } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** Data within the budget of bytes that takes a reader many seconds. */
const hog = (): Buffer =>
  Buffer.from(
    `{"disclosures":[{"form":{"kind":"MDS"},"answers":[${Array.from({ length: 330_000 }, () => '{"key":"away-lock","choice":"yes"}').join()}]}]}`,
  );

await describeWithPage('a page that is kept busy', (opened) => {
  it('stops what hogs its reader, and goes on reading', async () => {
    const { page } = opened();
    const [good = ''] = submissions();
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles([{ name: 'hog.json', mimeType: '', buffer: hog() }]);
    await page.locator('.state.reading').waitFor();
    // The page answers while its worker is busy.
    await page.getByRole('button', { name: 'Switch to English' }).click();
    // By key: rows that come and go on a slow machine move a button from under the pointer.
    await page.getByRole('button', { name: 'Stop reading' }).press('Enter');
    await page.locator('.state.stopped').waitFor();
    await page.getByRole('button', { name: '日本語' }).click();
    await input.setInputFiles([{ name: '良い.xlsx', mimeType: '', buffer: readFileSync(good) }]);
    await settled(page, 2);
    expect(await page.locator('.state.read').count()).toBe(1);
    await page.getByRole('button', { name: '「hog.json」をもう一度読む' }).waitFor();
  });

  it('takes the sheets of a dropped folder, and leaves the rest of it', async () => {
    const { page } = opened();
    const [good = ''] = submissions();
    await page.evaluate((content) => {
      // What a browser tells of a folder: no script may make one, so its entries stand in for it.
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const entry = (file: File) => ({
        isFile: true,
        isDirectory: false,
        name: file.name,
        file: (take: (file: File) => void) => take(file),
      });
      const folder = (name: string, inside: readonly object[]) => ({
        isFile: false,
        isDirectory: true,
        name,
        createReader: () => {
          const left = [inside, []];
          return { readEntries: (take: (some: unknown) => void) => take(left.shift()) };
        },
      });
      const sheets = folder('事業者', [
        entry(new File([bytes], '良い.xlsx')),
        entry(new File(['x'], 'メモ.txt')),
      ]);
      const top = folder('応札', [sheets]);
      DataTransferItem.prototype.webkitGetAsEntry = () => top as unknown as FileSystemEntry;
      const data = new DataTransfer();
      data.items.add(new File([], '応札'));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }, readFileSync(good).toString('base64'));
    await settled(page, 1);
    expect(await page.locator('table.files th[scope=row]').allTextContents()).toEqual([
      '良い.xlsx',
    ]);
  });

  it('shows the page of a rule and the chain of a question in place', async () => {
    const { page } = opened();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(submissions()[1] ?? '');
    await settled(page, 1);
    await show(page, 'findings');
    await page.getByText('この指摘の説明').first().click();
    await page.getByRole('heading', { name: '医療機関にとっての意味' }).waitFor();
    await page.getByText('この設問につながる').first().click();
    expect(await page.locator('.chain').first().textContent()).toContain('システム運用編');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('heading', { name: 'Why it matters to a hospital' }).first().waitFor();
  });
});
