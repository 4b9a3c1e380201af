import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentSchema } from '@kaijisho/report';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../reading/truth.js';
import { folderWith, kaijisho, shellCommand } from './support.js';

const fixture = (name: string) => readFileSync(join(folderOf('pdf-tuning'), name));
const documentOf = (out: string) => readDocumentSchema.parse(JSON.parse(out));
const filesOf = (out: string) => documentOf(out).files;

const plain = fixture('pdf-14.pdf');
const encrypted = fixture('pdf-23.pdf');

test('a PDF is read like any other file, and its answers cite page and area', () => {
  const here = folderWith({ 'a.pdf': plain });
  const run = kaijisho(here, ['read', 'a.pdf', '--format', 'json']);
  const { files, disclosures } = documentOf(run.out);
  const [disclosure] = disclosures;
  expect(run.code).toBe(0);
  expect(files[0]?.adapter).toBe('pdf');
  expect(disclosure?.form).toMatchObject({ kind: 'SDS', edition: '4.1' });
  expect(disclosure?.answers[0]?.place).toMatchObject({
    cell: expect.stringMatching(/^p\.1 \(\d+, \d+\)$/),
    page: 1,
    box: { x: expect.any(Number), y: expect.any(Number) },
  });
});

test('a folder stands for its PDFs as well', () => {
  const here = folderWith({ 'a.PDF': plain, 'b.txt': 'no disclosure' });
  const run = kaijisho(here, ['read', '.', '--format', 'json']);
  expect(filesOf(run.out).map(({ file }) => file)).toEqual(['./a.PDF']);
});

describe('an encrypted PDF', () => {
  const codeOf = (out: string) => filesOf(out)[0]?.failure?.code;

  test('is told when there is no password', () => {
    const here = folderWith({ 'a.pdf': encrypted });
    const run = kaijisho(here, ['read', 'a.pdf', '--format', 'json']);
    expect(run.code).toBe(2);
    expect(codeOf(run.out)).toBe('password-required');
    expect(run.err).toContain('--password-file');
  });

  test('opens with the first line of a file', () => {
    const here = folderWith({ 'a.pdf': encrypted, 'key.txt': 'secret1\r\n' });
    const run = kaijisho(here, ['read', 'a.pdf', '--password-file', 'key.txt', '--format', 'json']);
    expect(run.code).toBe(0);
    expect(documentOf(run.out).disclosures).toHaveLength(1);
  });

  test('opens with standard input', () => {
    const here = folderWith({ 'a.pdf': encrypted });
    const command = shellCommand('read a.pdf --password-file - --format json');
    const run = spawnSync(command, { cwd: here, shell: true, input: 'secret1', encoding: 'utf8' });
    expect(run.status).toBe(0);
  });

  test('opens for a command that takes one file', () => {
    const here = folderWith({ 'a.pdf': encrypted, 'key.txt': 'secret1' });
    const run = kaijisho(here, ['convert', 'a.pdf', 'a.json', '--password-file', 'key.txt']);
    expect(run.code).toBe(0);
    const without = kaijisho(here, ['convert', 'a.pdf', 'b.json']);
    expect(without).toMatchObject({ code: 2, err: expect.stringContaining('--password-file') });
  });

  test('refuses a wrong password, which is printed nowhere', () => {
    const here = folderWith({ 'a.pdf': encrypted, 'key.txt': 'hunter2' });
    const run = kaijisho(here, ['check', 'a.pdf', '--password-file', 'key.txt']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('このパスワード');
    expect(run.out + run.err).not.toContain('hunter2');
  });

  test('a password file that cannot be read is bad use', () => {
    const here = folderWith({ 'a.pdf': encrypted });
    const run = kaijisho(here, ['read', 'a.pdf', '--password-file', 'none.txt', '--lang', 'en']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('none.txt');
    expect(run.err).not.toMatch(/defect|Error/);
  });
});
