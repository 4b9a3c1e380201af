import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exists, makeRoom, writeAtomically } from '../../src/files/write.js';
import { temporaryFolder } from '../temporary.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test('writes a new file and leaves nothing else behind', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '責任分界表.xlsx');
  expect(await writeAtomically(path, bytes('new'), false)).toEqual({ ok: true, value: path });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['責任分界表.xlsx']);
});

test('writes a file whose name is as long as names can be', async () => {
  const path = join(temporaryFolder(), `${'表'.repeat(83)}.xlsx`);
  expect(await writeAtomically(path, bytes('new'), false)).toEqual({ ok: true, value: path });
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

test('does the same where a disk has no hard links', async () => {
  vi.spyOn(disk, 'link').mockRejectedValue(Object.assign(new Error('no'), { code: 'EPERM' }));
  syncBuiltinESMExports();
  const folder = temporaryFolder();
  const path = join(folder, 'm.xlsx');
  expect(await writeAtomically(path, bytes('new'), false)).toEqual({ ok: true, value: path });
  const again = await writeAtomically(path, bytes('newer'), false);
  expect(again).toMatchObject({ ok: false, failure: { code: 'output-exists' } });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['m.xlsx']);
  expect(disk.link).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
  syncBuiltinESMExports();
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
    expect(inMissing).toMatchObject({ ok: false, failure: { code: 'output-folder-missing' } });
    const onFolder = await writeAtomically(join(folder, 'm.xlsx'), bytes('x'), force);
    expect(onFolder.ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['m.xlsx']);
  },
);

test('a file where a folder would have to be is no defect of ours', async () => {
  const path = join(temporaryFolder(), 'a.xlsx');
  writeFileSync(path, 'sheet');
  const failure = { code: 'output-not-writable' };
  expect(await writeAtomically(join(path, 'm.xlsx'), bytes('x'), true)).toMatchObject({ failure });
  expect(await makeRoom(join(path, 'm.xlsx'))).toMatchObject({ failure });
  expect(readFileSync(path, 'utf8')).toBe('sheet');
});

test('a name too long for the disk is told as such, and not as a file that exists', async () => {
  const path = join(temporaryFolder(), `${'表'.repeat(100)}.xlsx`);
  expect(await exists(path)).toBe(false);
  expect(await writeAtomically(path, bytes('x'), false)).toMatchObject({
    failure: { code: 'output-name-too-long' },
  });
});

test('sees whether something stands at a place', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), '');
  expect(await exists(join(folder, 'a'))).toBe(true);
  expect(await exists(join(folder, 'b'))).toBe(false);
  expect(await exists(join(folder, 'a', 'b'))).toBe(false);
});
