import { readFileSync } from 'node:fs';
import { readDocumentSchema } from '@kaijisho/report';
import { expect, test } from 'vitest';
import { folderWith, kaijisho } from './support.js';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../packages/xlsx-adapter/test/decrypting/fixtures/${name}`, import.meta.url),
  );
const encrypted = fixture('standard.xlsx');
const documentOf = (out: string) => readDocumentSchema.parse(JSON.parse(out));

test('an encrypted workbook is told with the way to give its password', () => {
  const here = folderWith({ '開示書.xlsx': encrypted });
  const run = kaijisho(here, ['check', '開示書.xlsx']);
  expect(run.code).toBe(2);
  expect(run.out + run.err).toContain('「開示書.xlsx」はパスワードで暗号化されています');
  expect(run.out + run.err).toContain('--password-file');
});

test('it opens with the password of a file, and its evidence names the file that was handed in', () => {
  const here = folderWith({ 'a.xlsx': encrypted, 'key.txt': 'かくう-2026\r\n' });
  const options = ['--password-file', 'key.txt', '--format', 'json'];
  const run = kaijisho(here, ['read', 'a.xlsx', ...options]);
  expect(run.code).toBe(0);
  const { files, disclosures } = documentOf(run.out);
  expect(files[0]).toMatchObject({ adapter: 'xlsx', bytes: encrypted.length });
  expect(disclosures[0]?.answers).toHaveLength(70);
});

test('every line of the file is a password to try', () => {
  const here = folderWith({ 'a.xlsx': encrypted, 'keys.txt': 'wrong\n\nかくう-2026\nunused\n' });
  const options = ['--password-file', 'keys.txt', '--format', 'json'];
  const run = kaijisho(here, ['read', 'a.xlsx', ...options]);
  expect(run.code).toBe(0);
  expect(documentOf(run.out).disclosures[0]?.answers).toHaveLength(70);
  const converted = kaijisho(here, ['convert', 'a.xlsx', 'a.json', '--password-file', 'keys.txt']);
  expect(converted.code).toBe(0);
});

test('a wrong password is told as such', () => {
  const here = folderWith({ 'a.xlsx': encrypted, 'key.txt': 'wrong' });
  const options = ['--password-file', 'key.txt', '--format', 'json'];
  const run = kaijisho(here, ['read', 'a.xlsx', ...options]);
  expect(run.code).toBe(2);
  expect(documentOf(run.out).files[0]?.failure?.code).toBe('password-wrong');
});
