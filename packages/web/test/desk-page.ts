import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

/** The built page in a browser, and the built command beside it. */

const here = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const PAGE_FILE = here('packages/kaijisho/dist/kaijisho.html');
const SUBMISSIONS = here('examples/submissions');
const AS_OF = '2026-04-01';

/**
 * Paths of the example submissions that are workbooks or CSV, in the order of their names. PDFs take
 * a busy machine longer than the page waits for a file; `pdf.test.ts` reads some by themselves.
 */
export const submissions = (): readonly string[] =>
  readdirSync(SUBMISSIONS)
    .filter((name) => !name.endsWith('.pdf'))
    .sort()
    .map((name) => join(SUBMISSIONS, name));

/** What the example in CSV holds. */
const pharmacy = (): string =>
  new TextDecoder('shift_jis').decode(readFileSync(join(SUBMISSIONS, '07-pharmacy-mds.csv')));

/** Writes the example in CSV with one question in other words, so that two of its rows are unsure. */
export function writeUnsure(path: string): void {
  const question = 'ソフトウェアのインストールを制限する機能があるか？,(6.9.C9)';
  const reworded = pharmacy().replace(question, 'プログラムの追加を制限できますか,');
  writeFileSync(path, `\ufeff${reworded}`);
}

/** Paths of two versions of the example in CSV: the newer says no where the older said yes. */
export function versions(): readonly [before: string, after: string] {
  const folder = mkdtempSync(join(tmpdir(), 'kaijisho-web-'));
  const [before, after] = [join(folder, '旧版.csv'), join(folder, '新版.csv')];
  const old = pharmacy();
  writeFileSync(before, `\ufeff${old}`);
  const now = old
    .replace('R7.12.5', 'R8.2.1')
    .replace(',7.3\r\n', ',8.0\r\n')
    .replace('(6.5.C7),○,,,', '(6.5.C7),,○,,');
  writeFileSync(after, `\ufeff${now}`);
  return [before, after];
}

/** Opens the page as a double click does. */
export async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pathToFileURL(PAGE_FILE).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Waits until no file is waiting and the rules have run. */
export async function settled(page: Page, files: number): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${files}件中 ${files}件`) })
    .waitFor();
  await page.locator('body:not(:has(.deriving))').waitFor();
}

/** Chooses files by the button for it. */
export async function choose(page: Page, paths: readonly string[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...paths]);
  await settled(page, paths.length);
}

/** Drops files onto the page as a mouse does. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: basename(path),
    content: readFileSync(path).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, content } of given) {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, files);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer });
  await settled(page, paths.length);
}

/**
 * Goes to a screen, and waits until it is there and its title has the focus: what is pressed or
 * looked for before that may still belong to the screen that goes.
 */
export async function show(page: Page, screen: string): Promise<void> {
  const link = page.locator(`nav a[href="#${screen}"]`);
  if ((await link.getAttribute('aria-current')) !== null) return;
  await link.click();
  await page.locator(`body:has(nav a[href="#${screen}"][aria-current]) main h1:focus`).waitFor();
}

/** Sets the as-of date that the command is given as well. */
export async function setDate(page: Page): Promise<void> {
  await page.locator('input[type=date]').first().fill(AS_OF);
  await page.locator('body:not(:has(.deriving))').waitFor();
}

/** Erases everything, on the screen of files. */
export async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '消す' }).click();
  await page.getByText('すべて消しました').waitFor();
}

/** A file of the page's list of results, as it arrives in the folder of downloads. */
export async function saved(page: Page, name: string): Promise<Buffer> {
  const button = page.getByRole('button', { name: `「${name}」を保存` });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

const BIN = here('packages/kaijisho/dist/bin.cjs');

/** Runs `kaijisho` on files of the examples and gives back what it printed. */
export function kaijisho(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [BIN, ...args, '--quiet'], {
      cwd: SUBMISSIONS,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      // The command takes this moment as its as-of date: AS_OF.
      env: { PATH: process.env.PATH ?? '', KAIJISHO_LANG: 'ja', SOURCE_DATE_EPOCH: '1775001600' },
    });
  } catch (thrown) {
    // Findings end the command with 1: what it printed is what counts here.
    if (thrown instanceof Error && 'stdout' in thrown && thrown.stdout !== '')
      return String(thrown.stdout);
    throw thrown;
  }
}

/** The file that the command writes with `-o` or another option for a file. */
export function written(args: readonly string[], option: string, name: string): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), 'kaijisho-web-')), name);
  kaijisho([...args, option, file]);
  return readFileSync(file);
}
