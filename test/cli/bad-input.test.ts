import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentSchema } from '@kaijisho/report';
import { describe, expect, test } from 'vitest';
import { folderWith, kaijisho, temporaryFolder, workbook } from './support.js';

const o01 = workbook('o01-openpyxl-mds-dropdown.xlsx');

/** First bytes of the two old container formats, with nothing behind them. */
const OLE2 = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array(504).fill(0),
]);
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** File, its content, the failure's code, and words of the sentence in each language. */
const CASES = [
  ['picture.xlsx', PNG, 'unknown-format', '.xlsx', 'neither an Excel workbook'],
  ['empty.xlsx', '', 'empty-file', '空のファイル', 'is empty'],
  ['cut.xlsx', o01.subarray(0, o01.length / 2), 'damaged-zip', '途中で切れています', 'cut off'],
  ['old.xls', OLE2, 'unknown-format', '.xlsx', '"Save As"'],
  ['form.pdf', '%PDF-1.7\n%âãÏÓ\n', 'damaged-pdf', 'PDF', 'PDF'],
] as const;

describe.each(CASES)('%s', (name, content, code, japanese, english) => {
  test('is told in plain words, with what to do, and ends with exit code 2', () => {
    const here = folderWith({ [name]: content });
    const run = kaijisho(here, ['read', name, '--format', 'json']);
    expect(run.code).toBe(2);
    const [file] = readDocumentSchema.parse(JSON.parse(run.out)).files;
    expect(file?.failure).toMatchObject({ code });
    expect(run.err).toContain(`「${name}」`);
    expect(run.err).toContain(japanese);
    expect(run.err).toMatch(/→ .{10,}/);
    expect(run.err).not.toMatch(/\{\w+\}|Error|undefined/);
  });

  test('the same in English', () => {
    const here = folderWith({ [name]: content });
    const run = kaijisho(here, ['check', name, '--lang', 'en']);
    expect(run.code).toBe(2);
    expect(run.err).toContain(english);
    expect(run.err).not.toMatch(/[ぁ-んァ-ヶ]|\{\w+\}|Error:/);
  });
});

describe('paths that lead nowhere', () => {
  test('a missing file, a pattern without match, a folder without documents', () => {
    const here = temporaryFolder();
    mkdirSync(join(here, 'empty'));
    const run = kaijisho(here, ['read', 'none.xlsx', '*.xlsx', 'empty']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('「none.xlsx」が見つかりません');
    expect(run.err).toContain('「*.xlsx」には、当てはまるファイルが1つもありません');
    expect(run.err).toContain('「empty」には、当てはまるファイルが1つもありません');
  });

  test.skipIf(process.platform === 'win32')('a device is not read', () => {
    const run = kaijisho(temporaryFolder(), ['read', '/dev/zero']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('「/dev/zero」を開けません');
  });
});

test('a file beyond the size budget is refused unread', () => {
  const here = folderWith({ 'big.xlsx': new Uint8Array(20 * 1024 * 1024 + 1) });
  const run = kaijisho(here, ['read', 'big.xlsx']);
  expect(run.code).toBe(2);
  expect(run.err).toContain('上限は20 MB');
});
