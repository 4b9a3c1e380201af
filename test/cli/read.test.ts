import { readDocumentSchema } from '@kaijisho/report';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet, sheetWith, workbook } from './support.js';

/** A run's document, checked against its own schema. */
const documentOf = (text: string) => readDocumentSchema.parse(JSON.parse(text));

describe('the JSON contract of read', () => {
  const folder = () => folderWith({ '開示書.csv': sheet() });

  test('form, header, answers, notes and source stand where the contract says', () => {
    const run = kaijisho(folder(), ['read', '開示書.csv', '--format', 'json']);
    expect(run.code).toBe(0);
    const [disclosure] = documentOf(run.out).disclosures;
    expect(disclosure).toMatchObject({
      form: { kind: 'MDS', edition: '4.1' },
      header: {
        createdOn: '2026-02-01',
        organisation: '株式会社みほん医療システム（架空）',
        product: 'みほんカルテ',
        version: '3.2',
      },
      notes: [{ number: '1', text: '無線LANには接続しない製品です。' }],
      source: { file: '開示書.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(disclosure?.answers[0]).toMatchObject({
      key: 'away-lock',
      number: '3',
      state: 'marked',
      choice: 'yes',
      notes: [],
      references: ['6.5.C4'],
      question: '離席したときに画面を自動で隠すしくみがありますか',
      place: { file: '開示書.csv', sheet: '開示書.csv', cell: 'R8C4' },
    });
    expect(disclosure?.answers.at(-1)).toMatchObject({
      key: 'wireless-lan-security',
      choice: 'not-applicable',
      notes: ['1'],
    });
  });

  test('equal input gives equal bytes', () => {
    const here = folder();
    const runs = [1, 2].map(() => kaijisho(here, ['read', '開示書.csv', '--format', 'json']).out);
    expect(runs[0]).toBe(runs[1]);
  });

  test('a workbook made by an office program is read', () => {
    const name = 'o01-openpyxl-mds-dropdown.xlsx';
    const here = folderWith({ [name]: workbook(name) });
    const run = kaijisho(here, ['read', name, '--format', 'json', '--fail-on', 'never']);
    expect(run.code).toBe(0);
    expect(documentOf(run.out).files).toMatchObject([{ file: name, adapter: 'xlsx' }]);
  });
});

describe('several files', () => {
  const files = {
    'b.csv': sheet(),
    'a.csv': sheetWith('3', 'いいえ'),
    'c.csv': sheetWith('3', ''),
  };

  test('a folder is read in one order, jsonl gives one document per file and line', () => {
    const run = kaijisho(folderWith(files), ['read', '.', '--format', 'jsonl']);
    const documents = run.out.trimEnd().split('\n').map(documentOf);
    expect(documents.map((document) => document.files.map(({ file }) => file))).toEqual([
      ['./a.csv'],
      ['./b.csv'],
      ['./c.csv'],
    ]);
    expect(documents.map(({ disclosures }) => disclosures[0]?.answers[0]?.choice)).toEqual([
      'no',
      'yes',
      null,
    ]);
  });

  test('arguments keep their order, a bad one is reported and the others are read', () => {
    const here = folderWith({ ...files, 'bad.xlsx': 'PK\u0003\u0004 cut off' });
    const run = kaijisho(here, [
      'read',
      'c.csv',
      'bad.xlsx',
      'none.xlsx',
      'a.csv',
      '--format',
      'json',
    ]);
    expect(run.code).toBe(2);
    const document = documentOf(run.out);
    expect(document.files.map(({ file, failure }) => [file, failure?.code ?? null])).toEqual([
      ['c.csv', null],
      ['bad.xlsx', 'damaged-zip'],
      ['none.xlsx', 'file-not-found'],
      ['a.csv', null],
    ]);
    expect(document.disclosures).toHaveLength(2);
    expect(run.err).toContain('「bad.xlsx」は壊れているか、途中で切れています。');
    expect(run.err).toContain('「none.xlsx」が見つかりません。');
  });
});

describe('for people', () => {
  test('says what was recognised, in few lines, and on standard output only results', () => {
    const run = kaijisho(folderWith({ 'a.csv': sheet() }), ['read', 'a.csv']);
    expect(run.out).toContain('MDS Ver.4.1');
    expect(run.out).toContain('株式会社みほん医療システム（架空）');
    expect(run.out).toContain('16問（はい 15、対象外 1）');
    expect(run.out.split('\n').length).toBeLessThan(12);
    expect(run.err).toContain('--format json');
  });

  test('--quiet leaves only results', () => {
    const run = kaijisho(folderWith({ 'a.csv': sheet() }), ['read', 'a.csv', '--quiet']);
    expect(run.err).toBe('');
  });

  test('English, asked for or told by the locale', () => {
    const here = folderWith({ 'a.csv': sheet() });
    const asked = kaijisho(here, ['read', 'a.csv', '--lang', 'en']);
    const told = kaijisho(here, ['read', 'a.csv'], { KAIJISHO_LANG: '', LANG: 'en_GB.UTF-8' });
    expect(asked.out).toContain('16 rows (yes 15, not applicable 1)');
    expect(told.out).toBe(asked.out);
  });

  test('no progress is drawn where nobody watches', () => {
    const here = folderWith({ 'a.csv': sheet(), 'b.csv': sheetWith('3', 'いいえ') });
    const { err } = kaijisho(here, ['read', '.']);
    for (const control of ['\r', '\u001b']) expect(err).not.toContain(control);
  });

  test('control characters of a file do not reach the terminal', () => {
    const here = folderWith({ 'a.csv': sheet(undefined, 'みほん\u001b[31mカルテ\u202e') });
    expect(kaijisho(here, ['read', 'a.csv']).out).toContain('みほん[31mカルテ');
  });
});

test('what a file is, its content says and not its name', () => {
  const name = 'o01-openpyxl-mds-dropdown.xlsx';
  const here = folderWith({ 'really-a-workbook.csv': workbook(name), 'really-text.xlsx': sheet() });
  const run = kaijisho(here, [
    'read',
    'really-a-workbook.csv',
    'really-text.xlsx',
    ...['--format', 'json', '--fail-on', 'never'],
  ]);
  expect(json(run)).toMatchObject({ files: [{ adapter: 'xlsx' }, { adapter: 'csv' }] });
});
