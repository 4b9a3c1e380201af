import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { choose, drop, kaijisho, settled, show, submissions } from './desk-page.js';
import { describeWithPage } from './with-page.js';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../test/reading/fixtures/pdf-tuning/${name}`, import.meta.url));

const ENCRYPTED_WORKBOOK = fileURLToPath(
  new URL('../../xlsx-adapter/test/decrypting/fixtures/agile.xlsx', import.meta.url),
);

await describeWithPage('the page and files that are no workbooks', (opened) => {
  it('shows where a PDF was read as a picture, with a red frame', async () => {
    const { page } = opened();
    await choose(page, [fixture('pdf-03.pdf')]);
    await show(page, 'reading');
    await page.locator('.row-button').nth(4).click();
    const picture = page.getByRole('img', { name: /赤い枠/ });
    await picture.waitFor();
    const seen = await picture.evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const counts = { width, height, red: 0, ink: 0 };
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        if (red > 150 && green < 90 && blue < 90) counts.red += 1;
        if (red + green + blue < 200) counts.ink += 1;
      }
      return counts;
    });
    expect(seen.width).toBeGreaterThan(800);
    expect(seen.red).toBeGreaterThan(100);
    expect(seen.ink).toBeGreaterThan(1000);
    // What was read there stays at hand as text, for those who do not see the picture.
    await page.getByText('文字として読み取った内容').click();
    await page.locator('.evidence .mark').waitFor();
  });

  it('asks for the password of a PDF, and says when it is wrong', async () => {
    const { page } = opened();
    await choose(page, [fixture('pdf-23.pdf')]);
    const password = page.getByLabel('「pdf-23.pdf」のパスワード');
    await password.fill('wrong');
    await page.getByRole('button', { name: '開く' }).click();
    await page.getByText('このパスワードでは開けません').waitFor();
    await password.fill('secret1');
    await password.press('Enter');
    await page.locator('.state.read').waitFor();
    await settled(page, 1);
    await show(page, 'reading');
    await page.locator('.row-button').nth(2).click();
    await page.getByRole('img', { name: /赤い枠/ }).waitFor();
    expect(await page.locator('.row-button').count()).toBeGreaterThan(20);
  });

  it('asks for the password of a workbook in the same way', async () => {
    const { page } = opened();
    await choose(page, [ENCRYPTED_WORKBOOK]);
    const password = page.getByLabel('「agile.xlsx」のパスワード');
    await password.waitFor();
    expect(await page.getByText('--password-file').count()).toBe(0);
    await password.fill('かくう-2026');
    await password.press('Enter');
    await page.locator('.state.read').waitFor();
    await settled(page, 1);
    await show(page, 'reading');
    expect(await page.locator('.row-button').count()).toBe(70);
  });

  it('takes what the command read, as data, and says that it is data', async () => {
    const { page } = opened();
    const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
    const [json, xml] = [join(folder, '読み取り.json'), join(folder, '別形式.xml')];
    const [, second = ''] = submissions();
    writeFileSync(json, kaijisho(['read', second, '--format', 'json']));
    kaijisho(['convert', json, xml]);
    await drop(page, [json, xml]);
    expect(await page.locator('.state.read').count()).toBe(2);
    await show(page, 'findings');
    const found = page.getByRole('heading', { name: /データで受け取った開示書/ });
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
  });
});
