import {
  contentOfInput,
  type DisclosureInput,
  type FormKind,
  itemsOf,
  referenceForm,
  writeFilledForm,
} from 'kaijisho';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { settled, show } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** How long the page's frames take with many products: measured and printed, not judged. */

const PRODUCTS = 30;
/** What the two forms ask together. */
const TOPICS = 109;

/** A sheet that answers every question of a form; products answer differently and explain some. */
function sheetOf(kind: FormKind, product: number): DisclosureInput {
  const answers = itemsOf(referenceForm(kind))
    .filter(({ role }) => role !== 'heading')
    .map(({ key }, row) => ({
      key,
      choice: (row + product) % 7 === 0 ? ('no' as const) : ('yes' as const),
      notes: (row + product) % 5 === 0 ? [String(1 + (row % 3))] : [],
    }));
  const notes = [1, 2, 3].map((number) => ({
    number: String(number),
    text: `製品${product}では、設定の画面から管理者が切り替えます（説明${number}）。`,
  }));
  const header = {
    createdOn: '2026-02-01',
    organisation: `見本事業者${product}株式会社`,
    product: `見本システム${product}`,
    version: `${product}.0`,
  };
  return { form: { kind, edition: '4.1' }, header, answers, notes };
}

/** A workbook with both forms for each product. */
const many = () =>
  Promise.all(
    Array.from({ length: PRODUCTS }, async (_, product) => {
      const contents = (['MDS', 'SDS'] as const).map((kind) =>
        contentOfInput(sheetOf(kind, product + 1)),
      );
      const bytes = await writeFilledForm(contents, { date: '2026-04-01' });
      return { name: `${product + 1}.xlsx`, mimeType: '', buffer: Buffer.from(bytes) };
    }),
  );

interface Frames {
  readonly median: number;
  readonly longest: number;
}

/** Scrolls by a screenful sixty times, in the frame of the table where it has one. */
const scroll = (page: Page, frame: string): Promise<Frames> =>
  page.evaluate(async (selector) => {
    const room = document.querySelector(selector) ?? document.scrollingElement;
    const times: number[] = [];
    let before = performance.now();
    for (let step = 0; step < 60; step += 1) {
      room?.scrollBy(120, 160);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
    times.sort((a, b) => a - b);
    return { median: times[30] ?? 0, longest: times.at(-1) ?? 0 };
  }, frame);

/** Milliseconds from something that is done on the page to the second frame after it. */
const timeOf = (page: Page, selector: string, event: 'click' | 'last' | 'first' | 'typed') =>
  page.evaluate(
    async ([wanted, what]) => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (element === null) throw new Error(`no ${wanted}`);
      const before = performance.now();
      if (what === 'click') element.click();
      else {
        if (element instanceof HTMLSelectElement)
          element.selectedIndex = what === 'first' ? 0 : element.options.length - 1;
        else if (element instanceof HTMLTextAreaElement) element.value = '病院が行う';
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - before;
    },
    [selector, event] as const,
  );

const ms = (value: number) => `${value.toFixed(0)} ms`;
const framesText = ({ median, longest }: Frames) =>
  `60 frames, median ${ms(median)}, longest ${ms(longest)}`;

await describeWithPage('thirty products', (opened) => {
  it('are shown, scrolled and filtered; the times are printed', { timeout: 240_000 }, async () => {
    const { page } = opened();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await many());
    await settled(page, PRODUCTS);
    const lines: string[] = [];
    const measure = async (screen: string, frame: string) => {
      const shown = await timeOf(page, `nav a[href="#${screen}"]`, 'click');
      lines.push(`${screen}: shown in ${ms(shown)}; ${framesText(await scroll(page, frame))}`);
    };
    const found = await page.locator('nav a[href="#findings"] .count [aria-hidden]').textContent();
    lines.push(`findings to act on: ${found}`);
    for (const screen of ['files', 'reading', 'findings', 'matrix', 'outputs'])
      await measure(screen, 'html');

    await show(page, 'comparison');
    const filter = '.toolbar label:first-child select';
    const every = await timeOf(page, filter, 'last');
    const table = page.locator('table.compared');
    expect(await table.locator('thead th').count()).toBe(PRODUCTS + 2);
    expect(await table.locator('tbody tr').count()).toBe(TOPICS);
    const frames = framesText(await scroll(page, '.compared-frame'));
    lines.push(
      `comparison: all ${TOPICS} topics in ${ms(every)}; ${frames}; fewer again in ${ms(await timeOf(page, filter, 'first'))}`,
    );
    await show(page, 'matrix');
    lines.push(`matrix: a cell is filled in in ${ms(await timeOf(page, 'textarea', 'typed'))}`);
    console.log(`${PRODUCTS} products, ${TOPICS} topics\n${lines.join('\n')}`);
    expect(lines.length).toBe(8);
  });
});
