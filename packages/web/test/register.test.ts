import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  choose,
  kaijisho,
  PAGE_FILE,
  saved,
  setDate,
  show,
  submissions,
  written,
} from './desk-page.js';
import { describeWithPage } from './with-page.js';

/** The register on the page: in a folder and in one file, the same as the command's. */

const LIST =
  '製品名,事業者名,部署\nみほんカルテ,株式会社みほん医療情報,医事課\nなぞの装置,,検査科\n';

const [first = '', second = ''] = submissions();
const two = [first, second];

const temporary = () => mkdtempSync(join(tmpdir(), 'kaijisho-web-'));

async function importList(page: Page): Promise<void> {
  await page
    .locator('input[accept=".xlsx,.xlsm,.xls,.csv"]')
    .setInputFiles({ name: '機器台帳.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByText('新しい製品 2 件').waitFor();
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const button = page.getByRole('button', { name });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

/** The page from a server of this machine: a browser gives a page of a file no place for folders. */
async function serve(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(PAGE_FILE));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Puts a folder of the browser's own in place of the dialog, in which no test can choose. */
const standInForDialog = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('台帳', { create: true }),
    });
  });

/** All files of that folder, as a person would copy them elsewhere. */
async function copyOut(page: Page, target: string): Promise<void> {
  const files = await page.evaluate(async () => {
    const found: [path: string, base64: string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, at: string) => {
      for await (const name of folder.keys()) {
        const inner = await folder.getDirectoryHandle(name).catch(() => null);
        if (inner !== null) await walk(inner, `${at}${name}/`);
        else {
          const file = await (await folder.getFileHandle(name)).getFile();
          const bytes = new Uint8Array(await file.arrayBuffer());
          found.push([at + name, btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))]);
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('台帳'), '');
    return found;
  });
  for (const [path, base64] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), Buffer.from(base64, 'base64'));
  }
}

await describeWithPage('the register on the page', (opened) => {
  it('is kept in one file, asks what it cannot tell, and makes the pack of the command', async () => {
    const { page } = opened();
    const other = join(temporary(), '別名.csv');
    const list = readFileSync(join(dirname(first), '07-pharmacy-mds.csv'));
    const text = new TextDecoder('shift_jis').decode(list);
    writeFileSync(other, `\ufeff${text.replace('もしも調剤レセコン', 'もしも調剤レセコンⅡ')}`);
    await setDate(page);
    await choose(page, [...two, join(dirname(first), '07-pharmacy-mds.csv'), other]);
    await show(page, 'register');
    await page.getByRole('button', { name: '新しい台帳を作る' }).press('Enter');
    await page.getByText('まだ保存していない変更があります').waitFor();
    await importList(page);
    await page.getByRole('button', { name: '入れた開示書を加える（4件）' }).press('Enter');
    await page.getByRole('heading', { name: '同じ製品かどうかを教えてください（1件）' }).waitFor();
    await page.getByLabel('どの製品の開示書ですか').selectOption({ label: '別の製品として加える' });
    await page.getByRole('button', { name: '選んだとおりに加える' }).press('Enter');
    await page.getByText('入れた開示書は、すべて台帳にあります').waitFor();
    const rows = page.locator('table.register tbody tr');
    expect(await rows.count()).toBe(5);
    expect(await rows.first().textContent()).toContain('開示書なし');
    await page.getByLabel('表示する製品').selectOption('no-sheet');
    expect(await rows.count()).toBe(1);

    const pack = await downloaded(page, '立入検査.xlsx を保存');
    const zip = await downloaded(page, '台帳を保存');
    await page.getByText('保存済みです').waitFor();
    const folder = temporary();
    for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(zip)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const args = ['register', 'report', '--inspection', '-r', folder];
    expect(pack.equals(written(args, '-o', '立入検査.xlsx'))).toBe(true);
    for (const format of ['pdf', 'html']) {
      const name = `立入検査.${format}`;
      expect((await saved(page, name)).equals(written(args, '-o', name)), name).toBe(true);
    }

    await page.reload();
    await show(page, 'register');
    await rows.nth(4).waitFor();
    await page.getByRole('button', { name: '台帳を閉じる' }).click();
    await page
      .locator('input[accept=".zip"]')
      .setInputFiles({ name: '台帳.zip', mimeType: '', buffer: zip });
    await rows.nth(4).waitFor();
  });

  it('is kept in a folder as the command keeps it, and waits for whoever writes there', async () => {
    const { page } = opened();
    const { url, close } = await serve();
    await page.goto(url);
    await setDate(page);
    await choose(page, two);
    await show(page, 'register');
    await standInForDialog(page);
    await page.getByRole('button', { name: 'フォルダーを選ぶ' }).click();
    await page.getByRole('button', { name: 'ここに作る' }).click();
    await page.getByText('フォルダー「台帳」の台帳').waitFor();
    await importList(page);
    await page.getByRole('button', { name: '入れた開示書を加える（2件）' }).click();
    await page.getByText('入れた開示書は、すべて台帳にあります').waitFor();

    const byPage = temporary();
    await copyOut(page, byPage);
    const byCommand = join(temporary(), '台帳');
    const devices = join(temporary(), '機器台帳.csv');
    writeFileSync(devices, LIST);
    kaijisho(['register', 'init', '-r', byCommand]);
    kaijisho(['register', 'import', devices, '-r', byCommand]);
    kaijisho(['register', 'add', ...two.map((path) => basename(path)), '-r', byCommand]);
    const statusOf = (folder: string) =>
      kaijisho(['register', 'status', '--verify', '--format', 'json', '-r', folder]);
    expect(statusOf(byPage)).toBe(statusOf(byCommand));

    // Somebody else writes: the page writes nothing, and says who it is.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('台帳');
      const handle = await folder.getFileHandle('.kaijisho-lock', { create: true });
      const writable = await handle.createWritable();
      const owner = { user: '見本', host: '窓口', pid: 1, since: Date.now() };
      await writable.write(JSON.stringify(owner));
      await writable.close();
    });
    await page
      .locator('input[accept=".xlsx,.xlsm,.xls,.csv"]')
      .setInputFiles({ name: '機器台帳.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByText('見本@窓口').waitFor();
    close();
  });
});
