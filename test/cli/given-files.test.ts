import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, kaijisho, sheet, shellCommand, workbook } from './support.js';

const o01 = workbook('o01-openpyxl-mds-dropdown.xlsx');

describe('an output never takes the place of a file that is read, even with --force', () => {
  test.each([
    ['matrix in.xlsx -o in.xlsx', 'in.xlsx'],
    ['matrix . -o in.xlsx', 'in.xlsx'],
    ['matrix a.csv --reply in.xlsx -o in.xlsx', 'in.xlsx'],
    ['matrix a.csv --agreed in.xlsx -o in.xlsx', 'in.xlsx'],
    ['check a.csv -o a.csv', 'a.csv'],
    ['check in.xlsx --csv a.csv --suppressions a.csv', 'a.csv'],
    ['convert in.xlsx in.xlsx', 'in.xlsx'],
    ['compare in.xlsx --profile a.csv -o a.csv', 'a.csv'],
    ['diff a.csv in.xlsx -o in.xlsx', 'in.xlsx'],
    ['ask in.xlsx -o in.xlsx', 'in.xlsx'],
    ['fill d.json --template in.xlsx -o in.xlsx', 'in.xlsx'],
    ['migrate in.xlsx --to d.json -o in.xlsx', 'in.xlsx'],
    ['seal in.xlsx --key d.json -o d.json', 'd.json'],
    ['forms import in.xlsx --form d.json -o d.json', 'd.json'],
  ])('%s', (line, output) => {
    const files = { 'in.xlsx': o01, 'a.csv': sheet(), 'd.json': '{}' };
    const here = folderWith(files);
    const before = readFileSync(join(here, output));
    const run = kaijisho(here, [...line.split(' '), '--force']);
    expect(run.code).toBe(2);
    expect(readFileSync(join(here, output)).equals(before)).toBe(true);
    if (!line.startsWith('forms'))
      expect(run.err).toContain(`出力先「${output}」は、今回読み取るファイルです`);
  });
});

describe('a file that holds no disclosure', () => {
  test.each([
    ['matrix a.csv other.csv -o m.json', 2],
    ['ask a.csv other.csv -o q.md', 2],
    ['compare a.csv b.csv other.csv', 2],
    ['oscal a.csv other.csv -o oscal', 2],
    ['matrix a.csv b.csv -o m.json', 0],
  ])('%s', (line, code) => {
    const here = folderWith({
      'a.csv': sheet(),
      'b.csv': sheet(undefined, 'ためし画像'),
      'other.csv': 'a,b\n1,2\n',
    });
    const run = kaijisho(here, line.split(' '));
    expect(run.code).toBe(code);
    if (code === 2) expect(run.err).toContain('使っていません：other.csv');
    else expect(run.err).not.toContain('使っていません');
  });
});

test('what of a folder is not read is told, unless quiet is asked for', () => {
  const here = folderWith({ 'a.csv': sheet(), 'memo.docx': '', 'b.zip': '' });
  const told = kaijisho(here, ['read', '.']);
  expect(told.code).toBe(0);
  expect(told.err).toContain('フォルダーの中の 2 件');
  expect(told.err).toContain('b.zip、memo.docx');
  expect(kaijisho(here, ['read', '.', '--quiet']).err).not.toContain('memo.docx');
});

describe('what the disk refuses', () => {
  test.each([
    ['matrix a.csv -o a.csv/m.xlsx'],
    ['check a.csv --html a.csv/x.html'],
    ['web -o a.csv/x.html'],
    ['oscal -o a.csv'],
    ['register init -r a.csv'],
    ['register init -r a.csv/sub'],
  ])('is no defect: %s', (line) => {
    const here = folderWith({ 'a.csv': sheet() });
    const run = kaijisho(here, line.split(' '));
    expect(run.code).toBe(2);
    expect(run.err).toContain('に書き込めません');
    expect(run.err).not.toMatch(/不具合|ENOTDIR|EEXIST/);
  });

  test.runIf(process.platform === 'linux')('output that cannot be written ends with 2', () => {
    const here = folderWith({ 'a.csv': sheet() });
    for (const line of ['read a.csv', '--help', 'explain 6.5.C14']) {
      const { status, stderr } = spawnSync('sh', ['-c', `${shellCommand(line)} > /dev/full`], {
        cwd: here,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', KAIJISHO_LANG: 'ja' },
      });
      expect(status).toBe(2);
      expect(stderr).toContain('結果を最後まで出力できませんでした（ENOSPC）');
      expect(stderr).not.toMatch(/Error|at /);
    }
  });
});

test('a name leads nowhere out of the folder of forms', () => {
  const here = folderWith({ 'in.xlsx': o01 });
  mkdirSync(join(here, '.kaijisho', 'forms'), { recursive: true });
  const keys = join(here, '.kaijisho', 'keys.json');
  writeFileSync(keys, '{}');
  const args = ['forms', 'import', 'in.xlsx', '--name', '../keys', '--force'];
  expect(kaijisho(here, args, { HOME: here, USERPROFILE: here }).code).toBe(2);
  expect(readFileSync(keys, 'utf8')).toBe('{}');
});

test('one file may come from standard input', () => {
  const here = folderWith({ 'a.csv': sheet() });
  const { status } = spawnSync('sh', ['-c', `${shellCommand('convert - a.json')} < a.csv`], {
    cwd: here,
  });
  expect(status).toBe(0);
  expect(readFileSync(join(here, 'a.json'), 'utf8')).toContain('みほんカルテ');
});

test('a language that is none is refused where it would count', () => {
  const here = folderWith({ 'a.csv': sheet() });
  const variables = { KAIJISHO_LANG: 'xx' };
  const run = kaijisho(here, ['read', 'a.csv'], variables);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain('KAIJISHO_LANG');
  expect(kaijisho(here, ['read', 'a.csv', '--lang', 'en'], variables).code).toBe(0);
});
