import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrixDocumentSchema } from '@kaijisho/report';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet, sheetWith } from './support.js';

const folder = () => folderWith({ 'a.csv': sheet() });

describe('the files written', () => {
  test('a workbook, and in words what is in it and what to do next', () => {
    const here = folder();
    const run = kaijisho(here, ['matrix', 'a.csv', '-o', '責任分界表.xlsx']);
    expect(run.code).toBe(0);
    expect(readFileSync(join(here, '責任分界表.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(run.out).toContain('責任分界表.xlsx');
    expect(run.out).toContain('製品・サービス 1 件');
    expect(run.err).toContain('次にすること');
    expect(readdirSync(here).sort()).toEqual(['a.csv', '責任分界表.xlsx'].sort());
  });

  test('JSON of the published shape: a proposal with every decision empty', () => {
    const here = folder();
    expect(kaijisho(here, ['matrix', 'a.csv', '-o', 'm.json']).code).toBe(0);
    const matrix = matrixDocumentSchema.parse(
      JSON.parse(readFileSync(join(here, 'm.json'), 'utf8')),
    );
    expect(matrix.asOf).toBe('2026-04-01');
    expect(matrix.products).toMatchObject([{ name: 'みほんカルテ', version: '3.2' }]);
    expect(matrix.lines.length).toBeGreaterThan(35);
    for (const { proposal, decision } of matrix.lines) {
      expect(proposal.status).toBe('proposed');
      expect(Object.values(decision).every((value) => value === null)).toBe(true);
    }
  });

  test.each(['m.xlsx', 'm.json'])('equal input gives equal bytes: %s', (name) => {
    const here = folder();
    const write = () => {
      kaijisho(here, ['matrix', 'a.csv', '-o', name, '--force']);
      return readFileSync(join(here, name));
    };
    expect(write().equals(write())).toBe(true);
  });

  test('--format json names what was written', () => {
    const here = folder();
    const run = kaijisho(here, ['matrix', 'a.csv', '-o', 'm.xlsx', '--format', 'json']);
    expect(json(run)).toMatchObject({
      written: [{ file: 'm.xlsx', bytes: readFileSync(join(here, 'm.xlsx')).length }],
      matrix: { products: 1, disclosures: 1 },
    });
  });

  test('no path of this machine goes into a matrix', () => {
    const here = folder();
    kaijisho(here, ['matrix', join(here, 'a.csv'), '-o', 'm.json']);
    const text = readFileSync(join(here, 'm.json'), 'utf8');
    expect(text).toContain('"a.csv"');
    expect(text).not.toContain(here);
  });
});

describe('an output that exists', () => {
  const occupied = () => {
    const here = folder();
    writeFileSync(join(here, 'm.xlsx'), 'agreed');
    return here;
  };

  test('is never overwritten silently', () => {
    const here = occupied();
    const run = kaijisho(here, ['matrix', 'a.csv', '-o', 'm.xlsx']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('--force');
    expect(readFileSync(join(here, 'm.xlsx'), 'utf8')).toBe('agreed');
  });

  test('is replaced with --force', () => {
    const here = occupied();
    expect(kaijisho(here, ['matrix', 'a.csv', '-o', 'm.xlsx', '--force']).code).toBe(0);
    expect(readFileSync(join(here, 'm.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

test('a place that cannot be written is told, with exit code 2', () => {
  const run = kaijisho(folder(), ['matrix', 'a.csv', '-o', 'no/such/folder/m.xlsx']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toContain(
    '「no/such/folder/m.xlsx」は、保存先のフォルダーがないため、書き込めません。',
  );
});

test('nothing is written when no disclosure could be read', () => {
  const here = folderWith({ 'a.xlsx': '' });
  const run = kaijisho(here, ['matrix', 'a.xlsx', '-o', 'm.xlsx']);
  expect(run.code).toBe(2);
  expect(run.err).toContain('責任分界表は作りませんでした');
  expect(readdirSync(here)).toEqual(['a.xlsx']);
});

test('a matrix from which a file is missing says so, with exit code 2', () => {
  const here = folderWith({ 'a.csv': sheet(), 'b.xlsx': '' });
  const run = kaijisho(here, ['matrix', '.', '-o', 'm.json']);
  expect(run.code).toBe(2);
  expect(run.err).toContain('読み取れなかったファイルが 1 件');
  expect(readdirSync(here)).toContain('m.json');
});

test('findings count only when asked', () => {
  const here = folderWith({ 'a.csv': sheetWith('3', '') });
  expect(kaijisho(here, ['matrix', 'a.csv', '-o', 'm.json']).code).toBe(0);
  const strict = ['matrix', 'a.csv', '-o', 'n.json', '--fail-on', 'error'];
  expect(kaijisho(here, strict).code).toBe(1);
});
