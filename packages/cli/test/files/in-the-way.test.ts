import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTheWay } from '../../src/files/in-the-way.js';
import { temporaryFolder } from '../temporary.js';

function sheetIn(folder: string): string {
  const path = join(folder, 'MDS.xlsx');
  writeFileSync(path, 'original');
  return path;
}

const codeOf = async (inputs: readonly string[], output: string, force: boolean) =>
  (await inTheWay({ inputs, outputs: [output], force }))?.failure.code ?? null;

test.each([true, false])('a file that is read is never written over (force: %s)', async (force) => {
  const folder = temporaryFolder();
  const sheet = sheetIn(folder);
  expect(await codeOf([sheet], sheet, force)).toBe('output-is-input');
  expect(await codeOf([`${folder}/../${folder.split('/').at(-1)}/MDS.xlsx`], sheet, force)).toBe(
    'output-is-input',
  );
  expect(await codeOf([folder], sheet, force)).toBe('output-is-input');
  expect(await codeOf([join(folder, '*.xlsx')], sheet, force)).toBe('output-is-input');
  expect(readFileSync(sheet, 'utf8')).toBe('original');
});

test('nor is it under another name', async () => {
  const folder = temporaryFolder();
  const sheet = sheetIn(folder);
  symlinkSync(sheet, join(folder, 'link.xlsx'));
  linkSync(sheet, join(folder, 'second.xlsx'));
  expect(await codeOf([sheet], join(folder, 'link.xlsx'), true)).toBe('output-is-input');
  expect(await codeOf([join(folder, 'link.xlsx')], sheet, true)).toBe('output-is-input');
  expect(await codeOf([sheet], join(folder, 'second.xlsx'), true)).toBe('output-is-input');
});

test('another file gives way to force alone, and a new name to nothing', async () => {
  const folder = temporaryFolder();
  const sheet = sheetIn(folder);
  mkdirSync(join(folder, 'out'));
  const output = join(folder, 'out', 'm.xlsx');
  expect(await codeOf([sheet], output, false)).toBeNull();
  writeFileSync(output, 'of last time');
  expect(await codeOf([sheet], output, false)).toBe('output-exists');
  expect(await codeOf([sheet], output, true)).toBeNull();
  expect(await codeOf(['none.xlsx', '-'], output, true)).toBeNull();
});
