import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, kaijisho, sheet } from '../cli/support.js';
import { killEverywhere } from './killed.js';

/** Whatever a command was doing when it was killed, no file is half-written, and none is lost. */

const PATIENT = { timeout: 240_000 };
const BLANK = readFileSync(
  new URL('../forms/fixtures/blanks/mds-4.1-columns.xlsx', import.meta.url),
);

/** A file and its seal, by a key that no list has yet. */
function sealed(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const folder = folderWith({ 'a.csv': sheet(), 'private.pem': pem });
  kaijisho(folder, ['seal', 'a.csv', '--key', 'private.pem', '-o', 'seal.json']);
  return folder;
}

test('a new file', PATIENT, async () => {
  const folder = folderWith({ 'a.csv': sheet() });
  const args = ['convert', 'a.csv', 'a.json'];
  expect(await killEverywhere({ folder, args, every: 1, again: false })).toBe(3);
});

test('files that are replaced', PATIENT, async () => {
  const folder = folderWith({ 'a.csv': sheet(), 'r.md': 'old', 'r.csv': 'old and longer' });
  const args = ['check', 'a.csv', '-o', 'r.md', '-o', 'r.csv', '--force'];
  expect(await killEverywhere({ folder, args, every: 1, again: false })).toBe(6);
});

test('a folder of files that refer to each other', PATIENT, async () => {
  const args = ['oscal', '-o', 'oscal', '--force'];
  const killing = { folder: folderWith({}), args, every: 3, again: true };
  expect(await killEverywhere(killing)).toBeGreaterThan(3);
});

test('the list of known keys', PATIENT, async () => {
  const killing = { folder: sealed(), args: ['verify', 'a.csv', 'seal.json', '--keys', 'k.json'] };
  expect(await killEverywhere({ ...killing, every: 1, again: true })).toBe(4);
});

test('an imported form and the list for its review', PATIENT, async () => {
  const folder = folderWith({ 'blank.xlsx': BLANK });
  const args = ['forms', 'import', 'blank.xlsx', '-o', 'form.json', '--force'];
  expect(await killEverywhere({ folder, args, every: 2, again: true })).toBeGreaterThan(2);
});

test('nothing writes but what is killed here', () => {
  const root = new URL('../../packages/cli/src/', import.meta.url);
  const writing =
    /\b(?:appendFile|copyFile|cp|createWriteStream|link|rename|truncate|writeFile\w*)\b/;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => {
    if (!path.endsWith('.ts')) return false;
    const source = readFileSync(new URL(path.replaceAll('\\', '/'), root), 'utf8');
    const names = [...source.matchAll(/import ([^;]*?) from '(?:node:)?fs(?:\/promises)?'/g)];
    return names.some(
      ([, imported = '']) => writing.test(imported) || !/^(?:type )?\{/.test(imported),
    );
  });
  const known = ['files/write.ts', 'register/durable.ts', 'register/lock.ts'];
  expect(files.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(known);
});
