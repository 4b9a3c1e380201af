import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.js';
import {
  choose,
  drop,
  erase,
  kaijisho,
  openPage,
  PAGE_FILE,
  saved,
  setDate,
  settled,
  show,
  submissions,
  versions,
  writeUnsure,
  written,
} from './desk-page.js';

/** The page in a real browser. Without one everything here is skipped, which is said loudly. */
const started = await startBrowser();
const browser: Browser | null = 'reason' in started ? null : started;
const required = (process.env.KAIJISHO_REQUIRE_BROWSER ?? '') !== '';
if ('reason' in started)
  console.error(
    `\n!!! No browser could be started, so the page was NOT tested.\n!!! ${started.reason}\n`,
  );

it.runIf(required)('has a browser, because KAIJISHO_REQUIRE_BROWSER is set', () => {
  expect(started).not.toHaveProperty('reason');
});

describe.skipIf(browser === null)('the page', () => {
  let context: BrowserContext;
  let page: Page;
  let requests: string[];
  let complaints: string[];
  const paths = submissions();
  const files = paths.map((path) => path.replace(/^.*[\\/]/, ''));

  beforeEach(async () => {
    if (browser === null) throw new Error('no browser');
    context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1366, height: 768 } });
    context.setDefaultTimeout(100_000);
    requests = [];
    complaints = [];
    context.on('request', (request) => requests.push(request.url()));
    page = await openPage(context);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('takes dropped files and writes the bytes the command writes; nothing leaves', async () => {
    await setDate(page);
    await drop(page, paths);
    expect(await page.locator('.state.read').count()).toBe(files.length);
    await show(page, 'outputs');
    const outputs: readonly (readonly [name: string, args: readonly string[], option: string])[] = [
      ['責任分界表.xlsx', ['matrix'], '-o'],
      ['責任分界表.json', ['matrix'], '-o'],
      ['比較表.xlsx', ['compare'], '-o'],
      ['比較表.html', ['compare'], '-o'],
      ['点検結果.html', ['check'], '--html'],
      ['点検結果.md', ['check'], '--md'],
    ];
    for (const [name, args, option] of outputs)
      expect(
        (await saved(page, name)).equals(written([...args, ...files], option, name)),
        name,
      ).toBe(true);
    for (const kind of ['MDS', 'SDS'])
      expect(
        (await saved(page, `参考様式_${kind}.xlsx`)).equals(written(['new', kind], '-o', 'f.xlsx')),
        kind,
      ).toBe(true);
    // One file for each vendor, named as the command names them.
    const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
    kaijisho(['ask', ...files, '-o', join(folder, '照会事項.xlsx')]);
    const inquiries = readdirSync(folder);
    expect(inquiries.length).toBeGreaterThan(5);
    expect(await page.getByRole('button', { name: /照会事項_.*\.xlsx/ }).count()).toBe(
      inquiries.length,
    );
    const [inquiry = ''] = inquiries;
    expect((await saved(page, inquiry)).equals(readFileSync(join(folder, inquiry)))).toBe(true);
    for (const [name, command] of [
      ['点検結果.json', 'check'],
      ['読み取り結果.json', 'read'],
    ] as const)
      expect((await saved(page, name)).toString(), name).toBe(
        kaijisho([command, ...files, '--format', 'json']),
      );
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps what is decided in the matrix, and carries it over as the command does', async () => {
    await setDate(page);
    await choose(page, paths);
    await show(page, 'matrix');
    const first = page.locator('table.matrix tbody tr').first();
    await first.getByRole('button', { name: '案を写す' }).click();
    await first.getByRole('combobox', { name: '分担区分' }).selectOption('vendor');
    await first.getByRole('combobox', { name: '状態' }).selectOption('agreed');
    await first.getByRole('textbox', { name: '事業者の役割' }).fill('=毎月、更新を適用する');
    await first.getByRole('textbox', { name: '事業者の役割' }).blur();
    await page.getByRole('heading', { name: '合意についての指摘' }).waitFor();
    await show(page, 'outputs');
    const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
    const edited = join(folder, '責任分界表_合意.xlsx');
    writeFileSync(edited, await saved(page, '責任分界表.xlsx'));

    // Decisions of the page give way to those of the table only where the page is empty.
    await page.locator('[data-stored=true]').waitFor();
    await show(page, 'files');
    await erase(page);
    await setDate(page);
    await choose(page, [...paths, edited]);
    await show(page, 'matrix');
    expect(await first.getByRole('combobox', { name: '分担区分' }).inputValue()).toBe('vendor');
    expect(await first.getByRole('textbox', { name: '事業者の役割' }).inputValue()).toBe(
      '=毎月、更新を適用する',
    );
    // What was carried over is told by product, with its numbers.
    const carried = page.locator('.carried tbody tr').first();
    expect(await carried.locator('td').allTextContents()).toEqual([
      '1行',
      '0',
      '0',
      expect.any(String),
    ]);
    await carried.getByRole('button', { name: '決定を引き継いだ行' }).click();
    expect(await page.locator('table.matrix tbody tr').count()).toBe(1);
    await show(page, 'outputs');
    const next = await saved(page, '責任分界表.xlsx');
    expect(next.equals(written(['matrix', ...files, '--agreed', edited], '-o', 'm.xlsx'))).toBe(
      true,
    );
    expect(complaints).toEqual([]);
  });

  it('is forbidden to connect by its own policy: not one request arrives', async () => {
    const arrived: string[] = [];
    const server = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const violations = await page.evaluate(async (base) => {
      const broken = new Set<string>();
      addEventListener('securitypolicyviolation', (event) => broken.add(event.effectiveDirective));
      await fetch(`${base}/fetch`).catch(() => undefined);
      navigator.sendBeacon(`${base}/beacon`, 'x');
      new Image().src = `${base}/image`;
      const style = document.createElement('style');
      style.textContent = `body { background: url(${base}/background) }`;
      const script = document.createElement('script');
      script.src = `${base}/script`;
      const frame = document.createElement('iframe');
      frame.src = `${base}/frame`;
      document.body.append(style, script, frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [...broken].sort();
    }, `http://127.0.0.1:${port}`);
    server.close();
    expect(arrived).toEqual([]);
    expect(violations).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem']);
    expect(readFileSync(PAGE_FILE, 'utf8')).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  });

  it('shows where an answer was read, and filters findings; no mouse is needed', async () => {
    await setDate(page);
    await choose(page, paths);
    await page.locator('nav a[href="#reading"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();
    await page.getByRole('button', { name: '端末の画面を第三者に' }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    expect(await panel.locator('.evidence .mark').textContent()).toContain('いいえ');
    await page.getByRole('button', { name: '次の行' }).focus();
    await page.keyboard.press('Enter');
    expect(await panel.locator('.panel-question').textContent()).toContain('離席時');

    await show(page, 'comparison');
    await page.locator('table.compared tbody tr').first().waitFor();
    const rows = await page.locator('table.compared tbody tr').count();
    await page.getByRole('combobox', { name: '表示する設問' }).selectOption('asked');
    expect(await page.locator('table.compared tbody tr').count()).toBeGreaterThan(rows);
    expect(await page.locator('table.compared thead th').count()).toBe(10);

    await page
      .getByRole('combobox', { name: '受入条件' })
      .selectOption({ label: 'ランサムウェアへの四つの優先対策' });
    await page.locator('table.profile tbody tr').first().waitFor();
    expect(await page.locator('table.profile tbody tr').count()).toBe(4);
    await show(page, 'outputs');
    const profiled = written(
      ['compare', ...files, '--profile', 'ransomware-measures'],
      '-o',
      'c.html',
    );
    expect(profiled.includes('四つの優先対策')).toBe(true);
    await page.locator('body:not(:has(.deriving))').waitFor();
    expect((await saved(page, '比較表.html')).equals(profiled)).toBe(true);

    await show(page, 'findings');
    const count = () => page.locator('.finding-list > li').count();
    await page.locator('.finding-list > li').first().waitFor();
    const all = await count();
    await page.getByRole('checkbox', { name: '参考' }).press('Space');
    const grave = await count();
    await page.getByRole('combobox').selectOption('れいじ画像システムズ株式会社');
    const ofVendor = await count();
    expect([all > grave, grave > ofVendor, ofVendor > 0]).toEqual([true, true, true]);
    await page.locator('.finding-list summary').first().press('Enter');
    await page.locator('.evidence .mark').first().waitFor();
  });

  it('shows what changed between two versions of a sheet, what became worse first', async () => {
    const [before, after] = versions();
    await setDate(page);
    await choose(page, [before, after, ...paths.slice(0, 1)]);
    await show(page, 'changes');
    expect(await page.getByLabel('古い開示書').locator('option:checked').textContent()).toContain(
      '旧版.csv',
    );
    const first = page.locator('table.changes').first().locator('tbody tr').first();
    expect(await first.locator('.change').textContent()).toBe('後退');
    const file = await saved(page, '版の差分.html');
    expect(file.equals(written(['diff', before, after], '-o', 'd.html'))).toBe(true);
  });

  it('takes the documents of a folder, and walks through the rows to be reviewed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
    mkdirSync(join(folder, '応札', '事業者'), { recursive: true });
    copyFileSync(paths[0] ?? '', join(folder, '応札', '一.xlsx'));
    writeUnsure(join(folder, '応札', '事業者', '二.csv'));
    writeFileSync(join(folder, '応札', 'メモ.txt'), 'x');
    writeFileSync(join(folder, '応札', '~$一.xlsx'), 'x');
    await page.locator('input[webkitdirectory]').setInputFiles(join(folder, '応札'));
    await settled(page, 2);
    expect(await page.locator('.state.read').count()).toBe(2);

    await show(page, 'reading');
    await page.getByRole('combobox', { name: '開示書' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: '最も不確かな2件' }).click();
    const at = page.getByRole('status').filter({ hasText: '確認 ' });
    expect(await at.textContent()).toMatch(/^確認 1／/);
    await page.getByLabel('確かめた人').fill('見本 花子');
    await page.getByLabel('確かめた人').blur();
    await page.getByRole('button', { name: '読み取りのとおり' }).click();
    await at.filter({ hasText: /^確認 2／/ }).waitFor();
  });

  it('records a correction with who and when, and carries it into the results', async () => {
    await setDate(page);
    await choose(page, paths.slice(0, 1));
    await show(page, 'reading');
    await page.getByRole('button', { name: '端末の画面を第三者に' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'はい', exact: true }).click();
    await panel.getByText('先に、確かめた人のお名前を入れてください。').waitFor();
    await panel.getByLabel('確かめた人').fill('見本 花子');
    await panel.getByLabel('確かめた人').blur();
    await panel.getByRole('button', { name: 'はい', exact: true }).click();
    await panel.getByText('読み取りは「いいえ」でした').waitFor();
    await page.locator('body:not(:has(.deriving))').waitFor();
    await show(page, 'outputs');
    const read = JSON.parse((await saved(page, '読み取り結果.json')).toString());
    const [, answer] = read.disclosures[0].answers;
    expect(answer).toMatchObject({ state: 'marked', choice: 'yes' });
    expect(JSON.stringify(answer)).toContain('by-hand');
    for (const name of ['点検結果.html', '点検結果.md']) {
      const report = (await saved(page, name)).toString();
      expect(report, name).toContain('「いいえ」から「はい」に訂正しました（見本 花子、');
    }
  });

  it('keeps the work over a reload, and forgets it when told to', async () => {
    await choose(page, paths.slice(0, 2));
    await page.locator('[data-stored=true]').waitFor();
    await page.reload();
    await settled(page, 2);
    const button = page.getByRole('button', { name: '作業を1つのファイルに保存' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const work = join(mkdtempSync(join(tmpdir(), 'kaijisho-web-')), '作業.kaijisho.json');
    await download.saveAs(work);
    await erase(page);
    await page.locator('input[type=file]').first().setInputFiles(work);
    await settled(page, 2);
    expect(await page.locator('.state.read').count()).toBe(2);
    await erase(page);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    await page.reload();
    await page.getByText('このあとの流れ').waitFor();
    expect(await page.locator('table.files').count()).toBe(0);
  });

  it('reads good files beside bad ones and shows the text of a hostile one as text', async () => {
    const hostile = '"<img src=x onerror=document.title=1>",はい\n'.repeat(50);
    const [good = ''] = paths;
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: '<b>x</b>.csv', mimeType: 'text/csv', buffer: Buffer.from(hostile) },
        { name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004nonsense') },
        { name: 'large.xlsx', mimeType: '', buffer: Buffer.alloc(21 * 1024 * 1024) },
        { name: 'good.xlsx', mimeType: '', buffer: readFileSync(good) },
      ]);
    await settled(page, 4);
    expect(await page.locator('.state.read').count()).toBe(1);
    expect(await page.locator('.state.failed').count()).toBe(2);
    await page.locator('tr:has(.state.nothing)').getByText('表が見つかりません').waitFor();
    await show(page, 'findings');
    await page.locator('.rule-card').first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toBe('Kaijisho 開示書の確認');
  });

  it('has no barrier that axe can find, in both languages and at 200 %', async () => {
    await choose(page, [...versions(), ...paths]);
    const violations: string[] = [];
    const look = async (where: string) => {
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: looker } = globalThis as unknown as {
          axe: { run(): Promise<axe.AxeResults> };
        };
        const result = await looker.run();
        return result.violations.map(({ id, nodes }) => [
          id,
          nodes.map((node) => node.target.join()),
        ]);
      });
      violations.push(...found.map((violation) => `${where}: ${violation.join(' ')}`));
    };
    const screens = await page
      .locator('nav a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ hash }) => hash.slice(1)));
    expect(screens.length).toBeGreaterThan(6);
    for (const screen of screens) {
      await show(page, screen);
      if (screen === 'reading') await page.locator('.row-button').nth(1).click();
      await look(screen);
    }
    await page.setViewportSize({ width: 683, height: 384 });
    await page.getByRole('button', { name: 'Switch to English' }).click();
    for (const screen of screens) {
      await show(page, screen);
      await look(`${screen} en`);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
    expect(violations).toEqual([]);
  });
});

describe('kaijisho web', () => {
  it('writes the page as it was built', () => {
    expect(written(['web'], '-o', 'kaijisho.html').equals(readFileSync(PAGE_FILE))).toBe(true);
  });
});
