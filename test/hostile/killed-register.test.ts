import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet } from '../cli/support.js';

/** A command that is killed at some point of its work leaves a register that opens and has lost nothing. */

const BIN = fileURLToPath(new URL('../../packages/kaijisho/dist/bin.js', import.meta.url));
const LIST = [
  '製品名,事業者名',
  ...Array.from({ length: 60 }, (_, index) => `装置${index},未来機器（架空）`),
].join('\n');

/** Whether a part of the work has been done, by what is on the disk. */
type Point = (folder: string) => boolean;

const countIn = (folder: string, name: string): number => {
  const path = join(folder, '台帳', name);
  return existsSync(path) ? readdirSync(path).length : 0;
};
const has =
  (name: string): Point =>
  (folder) =>
    existsSync(join(folder, '台帳', name));
const moreProductsThan =
  (count: number): Point =>
  (folder) =>
    countIn(folder, 'products') > count;

/** Starts the command and kills it as soon as the point is reached; false when it ended before. */
const killedAt = (folder: string, args: readonly string[], point: Point): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: 'ignore' });
    const watch = () => {
      if (child.exitCode !== null) return;
      if (point(folder)) child.kill('SIGKILL');
      else setImmediate(watch);
    };
    child.once('error', reject);
    child.once('exit', (_, signal) => resolve(signal === 'SIGKILL'));
    watch();
  });

const namesIn = (folder: string): readonly string[] => {
  const run = kaijisho(folder, ['register', 'list', '--format', 'json']);
  expect(run.code).toBe(0);
  const { products } = json(run) as { products: { name: string }[] };
  return products.map(({ name }) => name);
};

test('while it is made: it can be made again', async () => {
  for (const point of [has('products'), has('読んでください.txt')]) {
    const here = folderWith({ 'a.csv': sheet() });
    await killedAt(here, ['register', 'init'], point);
    const again = kaijisho(here, ['register', 'init']);
    // Killed after its last step it is there, and says so.
    expect(again.code === 0 || again.err.includes('すでに')).toBe(true);
    expect(kaijisho(here, ['register', 'add', 'a.csv']).code).toBe(0);
  }
});

test('while a list is imported: what was held is held, and the rest comes with another import', async () => {
  const here = folderWith({ 'a.csv': sheet(), 'list.csv': LIST });
  kaijisho(here, ['register', 'init']);
  kaijisho(here, ['register', 'add', 'a.csv']);
  let killed = 0;
  for (const point of [has('.kaijisho-lock'), moreProductsThan(20)]) {
    killed += (await killedAt(here, ['register', 'import', 'list.csv'], point)) ? 1 : 0;
    expect(namesIn(here)).toContain('みほんカルテ');
  }
  expect(killed).toBeGreaterThan(0);
  // The lock of the dead process is taken over.
  expect(kaijisho(here, ['register', 'import', 'list.csv']).code).toBe(0);
  expect(namesIn(here)).toHaveLength(61);
});

test('while sheets are added: each is there whole or not at all', async () => {
  const names = Array.from({ length: 4 }, (_, index) => `カルテ第${index}世代`);
  const here = folderWith({ 'a.csv': sheet() });
  kaijisho(here, ['register', 'init']);
  kaijisho(here, ['register', 'add', 'a.csv']);
  for (const [index, name] of names.entries())
    writeFileSync(join(here, `${index}.csv`), sheet(undefined, name));
  const files = names.map((_, index) => `${index}.csv`);
  const add = ['register', 'add', ...files, '--new'];
  const points = [has('.kaijisho-lock'), moreProductsThan(2)];
  for (const point of points) {
    await killedAt(here, add, point);
    expect(namesIn(here)).toContain('みほんカルテ');
  }
  const status = json(kaijisho(here, ['register', 'status', '--verify', '--format', 'json']));
  const { notices } = status as { notices: { kind: string }[] };
  // At most a stored file that no product names yet, which the next addition puts right.
  expect(notices.filter(({ kind }) => kind !== 'not-listed')).toEqual([]);
  expect(kaijisho(here, add).code).toBe(0);
  expect(namesIn(here)).toHaveLength(1 + names.length);
});

test('two that write at once lose nothing', async () => {
  const list = (maker: string) => LIST.replaceAll('未来機器', maker);
  const here = folderWith({ 'a.csv': list('未来機器'), 'b.csv': list('過去機器') });
  kaijisho(here, ['register', 'init']);
  const run = (file: string) =>
    new Promise<number | null>((resolve, reject) => {
      const args = [BIN, 'register', 'import', file];
      const child = spawn(process.execPath, args, { cwd: here, stdio: 'ignore' });
      child.once('error', reject);
      child.once('exit', resolve);
    });
  expect(await Promise.all([run('a.csv'), run('b.csv')])).toEqual([0, 0]);
  expect(namesIn(here)).toHaveLength(120);
});
