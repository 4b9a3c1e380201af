import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { choose, saved, settled, show, submissions } from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** The page for people who see no colours, use no mouse, print, or need everything twice as large. */

const [first = '', , , , , , csv = ''] = submissions();

const SCREENS = [
  'files',
  'reading',
  'findings',
  'comparison',
  'matrix',
  'outputs',
  'changes',
  'register',
  'forms',
  'about',
];

/** Shows one screen after the other, each as a person leaves it who has chosen a row. */
async function visit(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  for (const screen of SCREENS) {
    await show(page, screen);
    if (screen === 'reading') await page.locator('.row-button').nth(1).click();
    await look(screen);
  }
}

interface Focus {
  readonly name: string;
  readonly tag: string;
  readonly visible: boolean;
}

/** What has the focus, and whether it shows: outlined, or underlined as the title of a screen is. */
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) throw new Error('nothing has the focus');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      name: element.ariaLabel ?? element.textContent?.trim() ?? '',
      tag: element.tagName,
      visible:
        element.tagName === 'H1' ||
        (outlineStyle !== 'none' &&
          outlineWidth !== '0px' &&
          width > 0 &&
          bottom > 0 &&
          top < innerHeight),
    };
  });

/** Presses Tab until the focus is on what is looked for; on the way it is always to be seen. */
async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    expect(focus.tag, 'the focus is lost').not.toBe('BODY');
    expect(focus.visible, `${focus.tag} ${focus.name}`).toBe(true);
    if (wanted(focus)) return;
  }
  throw new Error('not to be reached by Tab');
}

const named = (text: string) => (focus: Focus) => focus.name.includes(text);

/** Goes to the next screen by its button; its title has the focus then. */
async function goOn(page: Page, screen: string): Promise<void> {
  await tabTo(page, named(`次へ：${screen}`));
  await page.keyboard.press('Enter');
  await page.locator('h1:focus').waitFor();
  expect(await page.locator('h1').textContent()).toBe(screen);
}

await describeWithPage('the page for everybody', (opened) => {
  it('is gone through from file to saved matrix by keyboard alone, the focus always in view', async () => {
    const { page } = opened();
    // Listened for well before the key: the browser is told of it on another way than of keys.
    const opening = page.waitForEvent('filechooser');
    await tabTo(page, named('ファイルを選ぶ'));
    await page.keyboard.press('Enter');
    await (await opening).setFiles([first]);
    await settled(page, 1);
    expect((await focusOf(page)).name).toBe('ファイルを選ぶ');
    await page.locator('nav a[href="#reading"]').waitFor();

    await page.keyboard.press('Shift+Tab');
    expect((await focusOf(page)).name).toBe('次へ：読み取り結果');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();

    await tabTo(page, named('端末の画面を第三者に'));
    await page.keyboard.press('Enter');
    await tabTo(page, ({ tag, name }) => tag === 'INPUT' && name === '');
    await page.keyboard.type('見本 花子');
    await tabTo(page, ({ name }) => name === 'はい');
    await page.keyboard.press('Enter');
    await page.getByText('読み取りは「いいえ」でした').waitFor();
    expect((await focusOf(page)).tag).not.toBe('BODY');

    for (const [screen, from] of [
      ['指摘', 'reading'],
      ['比較', 'findings'],
      ['責任分界表', 'comparison'],
    ] as const) {
      await page.locator(`nav a[href="#${from}"]`).focus();
      await goOn(page, screen);
    }
    await tabTo(page, ({ tag, name }) => tag === 'SELECT' && name.startsWith('状態'));
    await page.keyboard.press('ArrowDown');
    const line = page.locator('table.matrix tbody tr').first();
    expect(await line.getByRole('combobox', { name: '状態' }).inputValue()).toBe('discussing');
    await tabTo(page, ({ tag }) => tag === 'TEXTAREA');
    await page.keyboard.type('病院が更新を申し込む');
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: '合意についての指摘' }).waitFor();

    await page.locator('nav a[href="#matrix"]').focus();
    await goOn(page, '書き出し');
    await tabTo(page, named('「責任分界表.xlsx」を保存'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('責任分界表.xlsx');
    await page.getByText('を作りました').waitFor();
    expect((await focusOf(page)).name).toBe('「責任分界表.xlsx」を保存');
    const matrix = JSON.parse((await saved(page, '責任分界表.json')).toString());
    expect(JSON.stringify(matrix)).toContain('病院が更新を申し込む');
  });

  it('keeps the focus near where it was when what had it is gone', async () => {
    const { page } = opened();
    await choose(page, [first, csv]);
    const remove = page.locator('table.files button');
    await remove.first().press('Enter');
    await page.locator('table.files tbody tr').nth(1).waitFor({ state: 'detached' });
    await page.locator('main :focus').waitFor();
    expect((await focusOf(page)).name).toMatch(/を外す$/);
  });

  it('tells states apart by words and frames where Windows takes the colours away', async () => {
    const { page } = opened();
    await page.emulateMedia({ forcedColors: 'active' });
    await choose(page, [first, csv]);
    const seen = new Set<string>();
    await visit(page, async (screen) => {
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.answer, .badge, .change, .count, .primary')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
            const framed = borderTopStyle !== 'none' && borderTopWidth !== '0px';
            return !framed || element.textContent?.trim() === '';
          })
          .map((element) => element.outerHTML),
      );
      expect(bare, screen).toEqual([]);
      const current = page.locator('nav a[aria-current]');
      expect(await current.evaluate((link) => getComputedStyle(link).borderTopWidth)).toBe('2px');
      if (screen !== 'reading') return;
      for (const answer of await page.locator('.row-table .answer').allTextContents())
        seen.add(answer);
      const chosen = page.locator('tr.chosen td').first();
      expect(await chosen.evaluate((cell) => getComputedStyle(cell).borderTopWidth)).toBe('3px');
      const mark = page.locator('.evidence .mark');
      expect(await mark.evaluate((cell) => getComputedStyle(cell).outlineStyle)).toBe('solid');
    });
    expect([...seen].sort()).toEqual(['○ はい', '× いいえ', '－ 対象外', '？ 未記入'].sort());
  });

  it('prints what it says, and nothing to press', async () => {
    const { page } = opened();
    await choose(page, [first, csv]);
    await page.emulateMedia({ media: 'print' });
    // In print the steps are not to be seen; the address leads to each screen.
    for (const screen of SCREENS) {
      await page.evaluate((to) => {
        location.hash = `#${to}`;
      }, screen);
      await page.locator(`nav a[href="#${screen}"][aria-current]`).waitFor({ state: 'attached' });
      if (screen === 'reading')
        await page
          .locator('.row-button')
          .nth(1)
          .evaluate((row: HTMLElement) => row.click());
      const shown = await page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)]
            .filter((element) => element.checkVisibility())
            .map((element) => element.textContent?.trim());
        return {
          pressed: visible('button:not(.row-button), .button, nav, .bar, .toolbar'),
          titles: visible('h1'),
          rows: visible('.row-button').length,
          cut: [...document.querySelectorAll<HTMLElement>('main *')]
            .filter((element) => element.checkVisibility())
            .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
            .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
            .filter(({ tagName }) => tagName !== 'TEXTAREA')
            .map((element) => element.className),
        };
      });
      expect(shown.pressed, screen).toEqual([]);
      expect(shown.titles.length, screen).toBe(1);
      expect(shown.cut, screen).toEqual([]);
      if (screen === 'reading') expect(shown.rows).toBeGreaterThan(60);
    }
  });

  it('shows all of it at 200 %, where the window is half as wide', async () => {
    const { page } = opened();
    await choose(page, [first, csv]);
    const contents = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('h1, h2, a, button, input, select, th, td, p')]
          .filter((element) => element.checkVisibility())
          .map((element) => `${element.tagName} ${element.textContent?.trim()}`),
      );
    const whole = new Map<string, readonly string[]>();
    await visit(page, async (screen) => {
      whole.set(screen, await contents());
    });
    await page.setViewportSize({ width: 683, height: 384 });
    await visit(page, async (screen) => {
      // The title over the works beside the steps goes, and heads of columns move into their cells.
      const moved = screen === 'matrix' ? await page.locator('thead th').allTextContents() : [];
      const gone = ['P ほかの作業', ...moved.map((head) => `TH ${head}`)];
      const labels = moved.slice(1).map((head) => `P ${head}`);
      expect(
        (await contents()).filter((each) => !labels.includes(each)),
        screen,
      ).toEqual(whole.get(screen)?.filter((each) => !gone.includes(each)));
      for (const head of moved.slice(1))
        expect(await page.locator('.matrix tbody').getByText(head).first().isVisible()).toBe(true);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, screen).toBe(clientWidth);
    });
  });

  it('holds the licences of everything that is inside it', async () => {
    const { page } = opened();
    await show(page, 'about');
    await page.getByText('すべてのライセンスの文面を表示').press('Enter');
    const text = page.locator('.licences pre');
    await text.filter({ hasText: 'pdfjs-dist' }).waitFor();
    for (const name of ['SIL OPEN FONT LICENSE', 'Adobe Systems', 'exceljs 4', 'preact', 'zod 4'])
      expect(await text.textContent(), name).toContain(name);
  });
});
