import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesDocumentSchema, comparisonDocumentSchema } from 'kaijisho';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, ROWS, sheet, sheetWith } from './support.js';

/** The sheet of another product and vendor. */
const other = () =>
  sheet(ROWS, 'かくう検査').replace('株式会社みほん医療システム（架空）', '架空検査株式会社');

describe('compare', () => {
  test('writes what the ending says, and tells what to do next', () => {
    const here = folderWith({ 'a.csv': sheet(), 'b.csv': other() });
    const run = kaijisho(here, ['compare', 'a.csv', 'b.csv', '-o', '比較表.xlsx']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('製品・サービス 2 件');
    expect(run.err).toContain('次にすること');
    expect(readFileSync(join(here, '比較表.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const again = kaijisho(here, ['compare', 'a.csv', 'b.csv', '-o', '比較表.xlsx']);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
  });

  test('prints the published document, without a path of this machine', () => {
    const here = folderWith({ 'a.csv': sheet(), 'b.csv': other() });
    const files = [join(here, 'b.csv'), join(here, 'a.csv')];
    const run = kaijisho(here, ['compare', ...files, '--format', 'json', '--profile', 'retention']);
    const document = comparisonDocumentSchema.parse(json(run));
    expect(document.products.map(({ name }) => name)).toEqual(['かくう検査', 'みほんカルテ']);
    expect(document.profiles.map(({ id }) => id)).toEqual(['retention']);
    expect(run.out).not.toContain(here);
  });

  test('tells what is wrong with the files and the conditions', () => {
    const here = folderWith({
      'a.csv': sheet(),
      'b.csv': other(),
      'memo.csv': 'a,b\nc,d\n',
      'p.json': '{"profileVersion":"9"}',
    });
    const told = (...args: readonly string[]) => {
      const run = kaijisho(here, ['compare', ...args]);
      expect(run.code).toBe(2);
      return run.err;
    };
    expect(told('a.csv')).toContain('二つ以上');
    expect(told('memo.csv')).toContain('比較表は作りませんでした');
    expect(told('a.csv', 'b.csv', '--profile', 'p.json')).toContain('受入条件');
    expect(told('a.csv', 'b.csv', '--profile', 'retenton')).toContain(
      'retention / checklist-r7-hospital',
    );
    expect(told('a.csv', 'b.csv', '-o', 'x.docx')).toContain('.html');
  });
});

describe('diff', () => {
  const versions = () =>
    folderWith({
      'old.csv': sheet(),
      'same.csv': sheet(),
      'new.csv': sheetWith('3', 'いいえ'),
    });

  test('tells changes and exits by --fail-on', () => {
    const here = versions();
    const code = (...args: readonly string[]) => kaijisho(here, ['diff', ...args]).code;
    const run = kaijisho(here, ['diff', 'old.csv', 'new.csv', '--fail-on', 'worsened']);
    expect(run.code).toBe(1);
    expect(run.out).toContain('[後退]');
    expect(code('new.csv', 'old.csv', '--fail-on', 'changed')).toBe(1);
    expect(code('old.csv', 'same.csv', '--fail-on', 'changed')).toBe(0);
  });

  test('prints the published document and writes a page', () => {
    const here = versions();
    const run = kaijisho(here, ['diff', 'old.csv', 'new.csv', '--format', 'json', '-o', 'd.html']);
    const { products, worsened } = changesDocumentSchema.parse(json(run));
    expect(worsened).toBe(true);
    expect(products[0]?.items).toMatchObject([{ key: 'away-lock', change: 'worsened' }]);
    expect(readFileSync(join(here, 'd.html'), 'utf8')).toContain('<!doctype html>');
  });

  test('tells what is wrong with the files', () => {
    const here = folderWith({ 'a.csv': sheet(), 'b.csv': other(), 'memo.csv': 'a,b\nc,d\n' });
    const run = (...args: readonly string[]) => kaijisho(here, ['diff', ...args]);
    expect(run('a.csv')).toMatchObject({ code: 2, err: expect.stringContaining('一つずつ') });
    expect(run('a.csv', 'memo.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('memo.csv'),
    });
    expect(run('a.csv', 'b.csv')).toMatchObject({
      code: 0,
      out: expect.stringContaining('kaijisho compare'),
    });
  });
});
