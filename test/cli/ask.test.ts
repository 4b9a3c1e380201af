import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet, sheetWith } from './support.js';

describe('ask', () => {
  test('writes a letter that asks about what the sheet leaves open', () => {
    const here = folderWith({ 'a.csv': sheetWith('6', '') });
    const run = kaijisho(here, ['ask', 'a.csv', '-o', '照会.md']);
    expect(run.code).toBe(0);
    const letter = readFileSync(join(here, '照会.md'), 'utf8');
    expect(letter).toContain('株式会社みほん医療システム（架空）　御中');
    expect(letter).toMatch(/MDS 6「.*」が未記入です/);
  });

  test('writes one file for each vendor, in which no other one is named', () => {
    const other = sheet(undefined, 'べつカルテ').replace('みほん医療システム', 'べつの会社');
    const here = folderWith({ 'a.csv': sheet(), 'b.csv': other });
    const run = kaijisho(here, ['ask', 'a.csv', 'b.csv', '-o', '照会.md']);
    expect(run.code).toBe(0);
    const letters = readdirSync(here).filter((name) => name.endsWith('.md'));
    expect(letters).toHaveLength(2);
    for (const name of letters) {
      const letter = readFileSync(join(here, name), 'utf8');
      expect(letter.includes('みほんカルテ')).not.toBe(letter.includes('べつカルテ'));
    }
  });

  test('takes a workbook back, and refuses what is none', () => {
    const here = folderWith({ 'a.csv': sheet() });
    kaijisho(here, ['ask', 'a.csv', '-o', '照会.xlsx']);
    const taken = kaijisho(here, ['matrix', 'a.csv', '--reply', '照会.xlsx', '-o', '表.xlsx']);
    expect(taken.code).toBe(0);
    expect(taken.err).toContain('回答の記入が見当たりません');
    const mixed = kaijisho(here, ['matrix', 'a.csv', '--reply', '表.xlsx', '-o', '次.xlsx']);
    expect(mixed.code).toBe(2);
    expect(mixed.err).toContain('取り違えていないか');
  });

  test('says as JSON what it wrote', () => {
    const here = folderWith({ 'a.csv': sheet() });
    const run = kaijisho(here, ['ask', 'a.csv', '-o', '照会.xlsx', '--format', 'json']);
    expect(json(run)).toMatchObject({ written: [{ file: '照会.xlsx' }] });
  });
});
