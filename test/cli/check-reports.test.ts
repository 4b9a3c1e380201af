import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, ROWS, sheet, sheetWith } from './support.js';

const LIST = 'kaijisho.suppressions.json';
const entry = { rule: 'ANS-07', key: 'away-lock', reason: '端末側で補う', by: '調達係（架空）' };
const listOf = (...suppressions: readonly object[]) =>
  JSON.stringify({ formatVersion: '1', suppressions });

describe('reports as files', () => {
  test('a page and a Markdown file are written besides what is printed', () => {
    const here = folderWith({ 'a.csv': sheetWith('3', '') });
    const run = kaijisho(here, [
      'check',
      'a.csv',
      '--html',
      '結果.html',
      '--md',
      '結果.md',
      '--pdf',
      '結果.pdf',
    ]);
    expect([run.code, run.out]).toEqual([1, expect.stringContaining('ANS-01')]);
    expect(run.err).toContain('書き出したファイル：結果.html');
    const page = readFileSync(join(here, '結果.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<details>');
    expect(readFileSync(join(here, '結果.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(here, '結果.md'), 'utf8')).toMatch(/^# 開示書の点検結果/);
  });

  test('the ending of -o tells which report is written, of several as well', () => {
    const here = folderWith({ 'a.csv': sheet() });
    const run = kaijisho(here, ['check', 'a.csv', '-o', '結果.html', '-o', '結果.CSV']);
    expect([run.code, existsSync(join(here, '結果.CSV'))]).toEqual([0, true]);
    expect(readFileSync(join(here, '結果.html'), 'utf8')).toMatch(/^<!doctype html>/);
    const wrong = kaijisho(here, ['check', 'a.csv', '-o', '結果.doc']);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('次のどれかにしてください：.html、.pdf、.md、.csv。');
  });

  test('a file that exists stays unless --force is given, and nothing is read before', () => {
    const here = folderWith({ 'a.csv': sheet(), 'a.html': 'mine' });
    const run = kaijisho(here, ['check', 'a.csv', '--html', 'a.html']);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(readFileSync(join(here, 'a.html'), 'utf8')).toBe('mine');
    expect(kaijisho(here, ['check', 'a.csv', '--html', 'a.html', '--force']).code).toBe(0);
    expect(readFileSync(join(here, 'a.html'), 'utf8')).toContain('<h1>');
  });

  test('file by file there is no page', () => {
    const here = folderWith({ 'a.csv': sheet() });
    const run = kaijisho(here, ['check', 'a.csv', '--html', 'a.html', '--format', 'jsonl']);
    expect([run.code, existsSync(join(here, 'a.html'))]).toEqual([2, false]);
    expect(run.err).toContain('--html');
  });
});

test('a sheet without anything to act on takes at most ten lines', () => {
  // Two rows of the form call for a note when they are answered yes.
  const explained = ROWS.map((row) =>
    /その他|二つの要素/.test(row.question) ? { ...row, note: '1' } : row,
  );
  const here = folderWith({ 'a.csv': sheet(explained) });
  for (const language of ['ja', 'en']) {
    const { out, err } = kaijisho(here, ['check', 'a.csv', '--lang', language]);
    expect(`${out}${err}`.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(out).toContain('FORM-02');
  }
});

describe('findings people have set aside', () => {
  const document = (here: string, ...options: readonly string[]) =>
    json(kaijisho(here, ['check', 'a.csv', '--format', 'json', ...options]));

  test('the list beside the sheets is used, and shown with reason and name', () => {
    const here = folderWith({
      'a.csv': sheetWith('3', 'いいえ'),
      [LIST]: `\ufeff${listOf(entry)}`,
    });
    const run = kaijisho(here, ['check', 'a.csv', '--html', 'a.html', '--md', 'a.md']);
    const files = ['a.html', 'a.md'].map((name) => readFileSync(join(here, name), 'utf8'));
    for (const text of [run.out, ...files]) {
      expect(text).toContain('確認済みとして除いた指摘');
      expect(text).toContain(entry.reason);
      expect(text).toContain(entry.by);
    }
    expect(document(here)).toMatchObject({
      suppressed: [{ rule: 'ANS-07', reason: entry.reason, by: entry.by }],
      unusedSuppressions: [],
    });
  });

  test('a list named on the command line stands in for it', () => {
    const here = folderWith({
      'a.csv': sheetWith('3', 'いいえ'),
      [LIST]: 'not even JSON',
      'mine.json': listOf(entry),
    });
    expect(document(here, '--suppressions', 'mine.json')).toMatchObject({
      suppressed: [{ rule: 'ANS-07' }],
    });
  });

  test('an entry without use is complained of, whatever the format', () => {
    const here = folderWith({ 'a.csv': sheet(), [LIST]: listOf(entry) });
    expect(kaijisho(here, ['check', 'a.csv']).out).toContain('ANS-07 away-lock');
    expect(document(here)).toMatchObject({ unusedSuppressions: [entry] });
    const lines = kaijisho(here, ['check', 'a.csv', '--format', 'jsonl']);
    expect(lines.err).toContain('ANS-07 away-lock');
  });

  test('one entry serves whichever file of the folder has the finding', () => {
    const here = folderWith({
      'a.csv': sheet(),
      'b.csv': sheetWith('3', 'いいえ'),
      [LIST]: listOf(entry),
    });
    expect(kaijisho(here, ['check', '.', '--format', 'jsonl']).err).toBe('');
    expect(kaijisho(here, ['check', '.']).out).not.toContain('当てはまる指摘がありません');
  });

  test.each([
    ['no JSON', '{', 'JSONとして正しくありません'],
    ['another shape', '[]', 'formatVersion'],
    ['an entry without a reason', listOf({ ...entry, reason: '' }), '1番目の項目'],
    ['an entry without a name', listOf(entry, { rule: 'X-01', key: null, reason: 'a' }), '2番目'],
  ])('a list that cannot be used stops the check: %s', (_, text, message) => {
    const here = folderWith({ 'a.csv': sheet(), [LIST]: text });
    const run = kaijisho(here, ['check', 'a.csv']);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toContain(message);
  });

  test('so does one that was named and is not there', () => {
    const here = folderWith({ 'a.csv': sheet() });
    const run = kaijisho(here, ['check', 'a.csv', '--suppressions', 'none.json']);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('none.json')]);
  });
});
