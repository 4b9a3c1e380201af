import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, kaijisho, sheet, sheetWith } from './support.js';

/** What is unsure, editorial or not used is labelled in whatever is written. */

const bytesOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
/** Three sheets whose answers to one question were read at a confidence of 0.30. */
const UNSURE = bytesOf('corpus/reading/e06-exceljs-sds-three-products.xlsx');

const textIn = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('an answer that was not surely read', () => {
  test.each(['m.csv', 'm.json', 'm.md', 'm.html'])('is marked in %s', (name) => {
    const here = folderWith({ 'u.xlsx': UNSURE });
    const run = kaijisho(here, ['matrix', 'u.xlsx', '-o', name]);
    expect(run.out).toContain('読み取りの確認 3 件');
    expect(textIn(here, name)).toContain('読み取りを確認');
  });

  test('is marked in OSCAL, in words and as a property', () => {
    const here = folderWith({ 'u.xlsx': UNSURE });
    kaijisho(here, ['oscal', 'u.xlsx', '-o', 'oscal']);
    const components = textIn(here, 'oscal/components.json');
    expect(components).toMatch(/→ (はい|いいえ)（連携サーバ!C48）［？読み取りを確認］/);
    expect(components).toMatch(/"name": "reading",[^}]*"value": "unsure"/);
  });

  test('is marked in a comparison', () => {
    const here = folderWith({ 'u.xlsx': UNSURE });
    for (const name of ['c.csv', 'c.json', 'c.md', 'c.html']) {
      kaijisho(here, ['compare', 'u.xlsx', '-o', name]);
      expect(textIn(here, name)).toContain('？読み取りを確認');
    }
  });

  test('is told when it is converted or sealed, and only then', () => {
    const { privateKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const here = folderWith({ 'u.xlsx': UNSURE, 'sure.csv': sheet(), 'key.pem': privateKey });
    const told = '読み取りに確信が持てない回答が3件';
    expect(kaijisho(here, ['convert', 'u.xlsx', 'u.json']).err).toContain(told);
    expect(kaijisho(here, ['convert', 'sure.csv', 's.json']).err).not.toContain('確信が持てない');
    const seal = (...args: string[]) => kaijisho(here, ['seal', ...args, '--key', 'key.pem']);
    expect(seal('u.xlsx', '-o', 'u.seal.json', '--quiet').err).toContain(told);
    expect(seal('u.xlsx', '--only', '1', '-o', '1.seal.json').err).toContain('回答が1件');
    expect(seal('sure.csv', '-o', 's.seal.json').err).not.toContain('確信が持てない');
  });
});

describe('a link to the guideline that is editorial', () => {
  const GAPS = bytesOf('examples/submissions/03-cloud-chart-sds.xlsx');

  test('is called so wherever a check cites a requirement', () => {
    const here = folderWith({ '3.xlsx': GAPS });
    const outputs = ['c.html', 'c.md', 'c.csv'];
    const run = kaijisho(here, ['check', '3.xlsx', ...outputs.flatMap((name) => ['-o', name])]);
    for (const text of [run.out, ...outputs.map((name) => textIn(here, name))])
      expect(text).toContain('［編集部の整理］');
    const json = kaijisho(here, ['check', '3.xlsx', '--format', 'json']).out;
    expect(json).toContain('"basis": "editorial"');
    const sarif = kaijisho(here, ['check', '3.xlsx', '--format', 'sarif']).out;
    expect(sarif).toContain('"basis": "editorial"');
    expect(kaijisho(here, ['check', '3.xlsx', '--format', 'junit']).out).toContain('編集部の整理');
  });

  test('and a question that is not verified are called so on the rows of a matrix', () => {
    const here = folderWith({ '3.xlsx': GAPS });
    for (const name of ['m.csv', 'm.md']) {
      kaijisho(here, ['matrix', '3.xlsx', '-o', name]);
      const rows = textIn(here, name).replace(/注記[^\n]*|^\d+\. .*$|^- .*$/gm, '');
      expect(rows).toContain('［編集部］');
      expect(rows).toMatch(/［参考（未検証）/);
    }
    kaijisho(here, ['matrix', '3.xlsx', '-o', 'm.json']);
    const { lines } = JSON.parse(textIn(here, 'm.json'));
    for (const { requirements, answers } of lines) {
      for (const { basis } of requirements) expect(basis).toBe('editorial');
      for (const { verified } of answers) expect(typeof verified).toBe('boolean');
    }
  });

  test('is called so where a comparison or the changes are printed, and in data of a form', () => {
    const here = folderWith({
      'a.csv': sheet(),
      'b.csv': sheet().replaceAll('みほんカルテ', 'べつのカルテ'),
      'c.csv': sheetWith('5', 'いいえ'),
    });
    const compared = kaijisho(here, ['compare', 'a.csv', 'b.csv']).out.replaceAll('\n', '');
    expect(compared).toContain('Kaijishoの編集部の整理です');
    expect(compared).toContain('再構成したもの');
    const changed = kaijisho(here, ['diff', 'a.csv', 'c.csv']).out.replaceAll('\n', '');
    expect(changed).toContain('Kaijishoの編集部の整理です');
    const form = JSON.parse(kaijisho(here, ['forms', 'show', 'MDS', '--format', 'json']).out);
    const links = form.forms[0].sections.flatMap(
      ({ items }: { items: { requirements?: object[] }[] }) =>
        items.flatMap(({ requirements = [] }) => requirements),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatchObject({ basis: 'editorial' });
  });
});

describe('a file without a disclosure', () => {
  const here = () =>
    folderWith({
      'a.csv': sheet(),
      'b.csv': sheet().replaceAll('みほんカルテ', 'べつのカルテ'),
      'other.csv': 'a,b\n',
    });

  test.each(['m.csv', 'm.json', 'm.md', 'm.html'])(
    'is named beside the matrix and in %s',
    (name) => {
      const folder = here();
      const run = kaijisho(folder, ['matrix', '.', '-o', name]);
      expect([run.code, run.err]).toEqual([
        2,
        expect.stringContaining('使っていません：other.csv'),
      ]);
      expect(textIn(folder, name)).toContain('使っていません：other.csv');
    },
  );

  test('is named by compare, oscal, ask and diff', () => {
    const folder = here();
    const named = expect.stringContaining('使っていません：other.csv');
    const compared = kaijisho(folder, ['compare', '.', '-o', 'c.md']);
    expect(compared.err.split('other.csv')).toHaveLength(2);
    expect(textIn(folder, 'c.md')).toContain('使っていません：other.csv');
    expect(kaijisho(folder, ['oscal', 'a.csv', 'other.csv', '-o', 'o']).err).toEqual(named);
    expect(textIn(folder, 'o/components.json')).toContain('other.csv');
    expect(kaijisho(folder, ['ask', 'a.csv', 'other.csv', '-o', 'q.md']).err).toEqual(named);
    expect(kaijisho(folder, ['diff', 'a.csv', '.']).err).toEqual(named);
  });

  test('is not told where all files were used', () => {
    const folder = here();
    expect(kaijisho(folder, ['matrix', 'a.csv', 'b.csv', '-o', 'm.csv']).err).not.toContain(
      '使っていません',
    );
    expect(textIn(folder, 'm.csv')).not.toContain('読み取れる開示書がない');
  });
});
