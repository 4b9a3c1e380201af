import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet } from '../cli/support.js';
import { killEverywhere } from './killed.js';

/** A command that is killed at some point of its work leaves a register that opens and has lost nothing. */

const PATIENT = { timeout: 240_000 };
const BIN = fileURLToPath(new URL('../../packages/kaijisho/dist/bin.cjs', import.meta.url));
const LIST = [
  '製品名,事業者名',
  ...Array.from({ length: 60 }, (_, index) => `装置${index},未来機器（架空）`),
].join('\n');

const namesIn = (folder: string): readonly string[] => {
  const run = kaijisho(folder, ['register', 'list', '--format', 'json']);
  expect(run.code).toBe(0);
  const { products } = json(run) as { products: { name: string }[] };
  return products.map(({ name }) => name);
};

test('while it is made', PATIENT, async () => {
  const killing = { folder: folderWith({}), args: ['register', 'init'], every: 2 };
  expect(await killEverywhere({ ...killing, again: true })).toBeGreaterThan(3);
});

test('while sheets are added: each is there whole or not at all', PATIENT, async () => {
  const folder = folderWith({ 'a.csv': sheet() });
  kaijisho(folder, ['register', 'init']);
  kaijisho(folder, ['register', 'add', 'a.csv']);
  for (const index of [0, 1])
    writeFileSync(join(folder, `${index}.csv`), sheet(undefined, `カルテ第${index}世代`));
  const args = ['register', 'add', '0.csv', '1.csv', '--new'];
  expect(await killEverywhere({ folder, args, every: 3, again: true })).toBeGreaterThan(4);
});

test(
  'while a list is imported: what was held is held, and the rest comes with another import',
  PATIENT,
  async () => {
    const folder = folderWith({ 'a.csv': sheet(), 'list.csv': LIST });
    kaijisho(folder, ['register', 'init']);
    kaijisho(folder, ['register', 'add', 'a.csv']);
    const args = ['register', 'import', 'list.csv'];
    expect(await killEverywhere({ folder, args, every: 41, again: true })).toBeGreaterThan(2);
  },
);

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
