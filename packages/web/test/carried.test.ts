import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { choose, erase, saved, setDate, show, versions } from './desk-page.js';
import { describeWithPage } from './with-page.js';

await describeWithPage('the matrix of last time', (opened) => {
  it('tells what rests on changed answers; who looks again lets a decision stand', async () => {
    const { page } = opened();
    const [before, after] = versions();
    await setDate(page);
    await choose(page, [before]);
    await show(page, 'matrix');
    await page.locator('table.matrix tbody tr').first().waitFor();
    await page.evaluate(() => {
      for (const select of document.querySelectorAll<HTMLSelectElement>('.matrix select'))
        if ([...select.options].some(({ value }) => value === 'agreed')) {
          select.value = 'agreed';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
    });
    await show(page, 'outputs');
    const file = join(mkdtempSync(join(tmpdir(), 'kaijisho-web-')), '前回.xlsx');
    writeFileSync(file, await saved(page, '責任分界表.xlsx'));
    await show(page, 'files');
    await erase(page);
    await choose(page, [after, file]);

    await show(page, 'matrix');
    const changed = page.getByRole('button', { name: /「決めた後に回答が変わった行」\d+行を表示/ });
    const count = async () => Number(/\d+/.exec((await changed.textContent()) ?? '')?.[0]);
    const all = await count();
    await changed.press('Enter');
    const lines = page.locator('table.matrix tbody tr');
    expect(await lines.count()).toBe(all);
    expect(await lines.first().locator('.since').textContent()).toContain('はい→いいえ');
    await lines
      .first()
      .getByRole('button', { name: /見直した/ })
      .press('Enter');
    await page.waitForFunction(
      (rows) => document.querySelectorAll('table.matrix tbody tr').length === rows,
      all - 1,
    );
    expect(all > 1 ? await count() : 0).toBe(all - 1);
  });
});
