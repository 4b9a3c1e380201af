import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settled, show, submissions } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** How long the page's frames take with many products: measured and printed, not judged. */

const PRODUCTS = 30;

/** The example in CSV as that of many products of many vendors, answered differently. */
function many(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[] {
  const csv = submissions().find((path) => path.endsWith('.csv')) ?? '';
  const text = new TextDecoder('shift_jis').decode(readFileSync(csv));
  const [product = ''] = /(?<=製品名称,+)[^,\r\n]+/.exec(text) ?? [];
  return Array.from({ length: PRODUCTS }, (_, index) => {
    let row = 0;
    const own = text.replaceAll(product, `${product}${index + 1}`).replace(/○,,,/g, (marks) => {
      row += 1;
      return (row + index) % 7 === 0 ? ',○,,' : marks;
    });
    return { name: `${index + 1}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${own}`) };
  });
}

interface Frames {
  readonly count: number;
  readonly median: number;
  readonly longest: number;
}

await describeWithPage('thirty products', (opened) => {
  it('scroll and filter; the times of the frames are printed', { timeout: 180_000 }, async () => {
    const { page } = opened();
    await page.locator('input[type=file]').first().setInputFiles(many());
    await settled(page, PRODUCTS);
    await show(page, 'comparison');
    await page.getByRole('combobox', { name: '表示する設問' }).selectOption('asked');
    const table = page.locator('table.compared');
    const rows = await table.locator('tbody tr').count();
    expect(await table.locator('thead th').count()).toBe(PRODUCTS + 2);
    const scrolled: Frames = await page.locator('.compared-frame').evaluate(async (frame) => {
      const times: number[] = [];
      let before = performance.now();
      for (let step = 0; step < 60; step += 1) {
        frame.scrollBy(120, 160);
        scrollBy(0, 160);
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        times.push(now - before);
        before = now;
      }
      times.sort((a, b) => a - b);
      return { count: times.length, median: times[30] ?? 0, longest: times.at(-1) ?? 0 };
    });
    const filtered: number = await page.evaluate(async () => {
      const select = [...document.querySelectorAll('select')].find((each) =>
        [...each.options].some(({ value }) => value === 'asked'),
      );
      if (select === undefined) throw new Error('no filter');
      const before = performance.now();
      select.selectedIndex = 0;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - before;
    });
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    console.log(
      `${PRODUCTS} products, ${rows} rows: scrolling ${scrolled.count} frames, median ${ms(scrolled.median)}, longest ${ms(scrolled.longest)}; a filter takes ${ms(filtered)}`,
    );
    expect(scrolled.count).toBe(60);
  });
});
