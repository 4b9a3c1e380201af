import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet, sheetWith } from './support.js';

/** `kaijisho matrix --agreed`: a table that people filled in, and what became of it. */

function drafted() {
  const here = folderWith({ 'a.csv': sheet(), 'b.csv': sheetWith('6', 'いいえ') });
  kaijisho(here, ['matrix', 'a.csv', '-o', '表.xlsx']);
  return here;
}

describe('matrix --agreed', () => {
  test('carries a filled-in table into a new one and says what became of it', () => {
    const here = drafted();
    const run = kaijisho(here, ['matrix', 'b.csv', '--agreed', '表.xlsx', '-o', '新.xlsx']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('引き継いだ決定');
    expect(run.err).toContain('合意の点検');
    const counts = json(
      kaijisho(here, [
        'matrix',
        'b.csv',
        '--agreed',
        '新.xlsx',
        '-o',
        '次.xlsx',
        '--format',
        'json',
      ]),
    );
    expect(counts).toMatchObject({ agreement: { kept: 0, gone: 0, new: 0 } });
  });

  test('never writes over the table it reads', () => {
    const here = drafted();
    const before = readFileSync(join(here, '表.xlsx'));
    const run = kaijisho(here, [
      'matrix',
      'a.csv',
      '--agreed',
      '表.xlsx',
      '-o',
      './表.xlsx',
      '--force',
    ]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('今回読み取るファイルです');
    expect(readFileSync(join(here, '表.xlsx'))).toEqual(before);
  });

  test.each([
    ['無い.xlsx', '見つかりません'],
    ['a.csv', '記入を読み戻すための表が入っていません'],
    ['破損.xlsx', '壊れているか'],
  ])('%s is refused in words, and nothing is written', (agreed, words) => {
    const here = drafted();
    writeFileSync(join(here, '破損.xlsx'), readFileSync(join(here, '表.xlsx')).subarray(0, 900));
    const run = kaijisho(here, ['matrix', 'a.csv', '--agreed', agreed, '-o', '新.xlsx']);
    expect(run.code).toBe(2);
    expect(run.err).toContain(words);
    expect(existsSync(join(here, '新.xlsx'))).toBe(false);
  });
});
