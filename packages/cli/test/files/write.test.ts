import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exists, writeAtomically } from '../../src/files/write.js';
import { temporaryFolder } from '../temporary.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test('writes a new file and leaves nothing else behind', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '責任分界表.xlsx');
  expect(await writeAtomically(path, bytes('new'), false)).toEqual({ ok: true, value: path });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['責任分界表.xlsx']);
});

test('never replaces a file without force, and says so', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'm.xlsx');
  writeFileSync(path, 'agreed');
  const result = await writeAtomically(path, bytes('new'), false);
  expect(result).toMatchObject({ ok: false, failure: { code: 'output-exists' } });
  expect(readFileSync(path, 'utf8')).toBe('agreed');
  expect(readdirSync(folder)).toEqual(['m.xlsx']);
});

test('replaces it with force', async () => {
  const path = join(temporaryFolder(), 'm.xlsx');
  writeFileSync(path, 'old and longer');
  expect(await writeAtomically(path, bytes('new'), true)).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test.each([true, false])(
  'a place that cannot be written is a failure (force: %s)',
  async (force) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'm.xlsx'));
    const inMissing = await writeAtomically(join(folder, 'none', 'm.xlsx'), bytes('x'), force);
    expect(inMissing).toMatchObject({ ok: false, failure: { code: 'output-not-writable' } });
    const onFolder = await writeAtomically(join(folder, 'm.xlsx'), bytes('x'), force);
    expect(onFolder.ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['m.xlsx']);
  },
);

test('sees whether something stands at a place', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), '');
  expect(await exists(join(folder, 'a'))).toBe(true);
  expect(await exists(join(folder, 'b'))).toBe(false);
  expect(await exists(join(folder, 'a', 'b'))).toBe(false);
});
