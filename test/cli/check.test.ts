import { checkDocumentSchema } from '@kaijisho/report';
import { describe, expect, test } from 'vitest';
import { folderWith, json, kaijisho, sheet, sheetWith } from './support.js';

const documentOf = (text: string) => checkDocumentSchema.parse(JSON.parse(text));
const blank = () => folderWith({ 'a.csv': sheetWith('3', '') });

describe('the JSON contract of check', () => {
  test('results, findings and summary stand where the contract says', () => {
    const run = kaijisho(blank(), ['check', 'a.csv', '--format', 'json']);
    const { results, summary } = documentOf(run.out);
    expect(results.find(({ disclosure }) => disclosure === 0)).toMatchObject({
      source: { file: 'a.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      form: { kind: 'MDS', edition: '4.1' },
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'ANS-01',
          severity: 'error',
          key: 'away-lock',
          place: expect.objectContaining({ file: 'a.csv', sheet: 'a.csv' }),
          message: expect.stringContaining('回答がありません'),
        }),
      ]),
    });
    expect(summary).toMatchObject({
      files: 1,
      unreadable: 0,
      disclosures: 1,
      asOf: '2026-04-01',
      environment: null,
      retention: 'auto',
      class: 'full',
    });
    const counted = results.flatMap(({ findings }) => findings);
    expect(summary.findings.error).toBe(
      counted.filter(({ severity }) => severity === 'error').length,
    );
  });

  test('circumstances reach the check and are printed', () => {
    const options = ['--environment', 'Ⅱ', '--retention', 'yes', '--as-of', '2027-01-31'];
    const run = kaijisho(blank(), ['check', 'a.csv', '--format', 'json', ...options]);
    expect(documentOf(run.out).summary).toMatchObject({
      environment: '2',
      retention: 'yes',
      asOf: '2027-01-31',
    });
  });

  test('a smaller class gives no finding that a larger one lacks', () => {
    // 対象外 where hardly any product is: a matter of the extended class.
    const here = folderWith({ 'a.csv': sheetWith('4', '対象外') });
    const rulesOf = (name: string) =>
      documentOf(
        kaijisho(here, ['check', 'a.csv', '--format', 'json', '--class', name]).out,
      ).results.flatMap(({ findings }) =>
        findings.flatMap(({ rule, folded }) => [rule, ...folded.map((f) => f.rule)]),
      );
    const [basic, full] = [rulesOf('basic'), rulesOf('full')];
    expect(basic.length).toBeLessThan(full.length);
    expect(full).toEqual(expect.arrayContaining(basic));
  });

  test('jsonl gives one document per file, each by itself', () => {
    const here = folderWith({ 'a.csv': sheet(), 'b.csv': sheetWith('3', '') });
    const run = kaijisho(here, ['check', '.', '--format', 'jsonl']);
    const documents = run.out.trimEnd().split('\n').map(documentOf);
    expect(documents.map(({ summary }) => [summary.files, summary.findings.error > 0])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(run.code).toBe(1);
  });
});

describe('exit codes', () => {
  test.each([
    ['an error', '', [], 1],
    ['no error', 'はい', [], 0],
    ['no error, but warnings count', 'はい', ['--fail-on', 'warning'], 1],
    ['no error, but all counts', 'はい', ['--fail-on', 'info'], 1],
    ['an error that does not count', '', ['--fail-on', 'never'], 0],
  ] as const)('%s', (_, mark, options, code) => {
    const here = folderWith({ 'a.csv': sheetWith('3', mark) });
    expect(kaijisho(here, ['check', 'a.csv', ...options]).code).toBe(code);
  });

  test('a file that cannot be read outweighs findings', () => {
    const here = folderWith({ 'a.csv': sheetWith('3', ''), 'b.xlsx': '' });
    const run = kaijisho(here, ['check', 'a.csv', 'b.xlsx', '--fail-on', 'never']);
    expect(run.code).toBe(2);
    expect(run.out).toContain('ANS-01');
    expect(run.out).toContain('読み取れなかったファイル 1 件');
  });
});

describe('for people', () => {
  test('findings are grouped by what to do next, each with its place and advice', () => {
    const { out, err } = kaijisho(blank(), ['check', 'a.csv']);
    expect(out).toContain('【事業者に訂正を依頼すること】');
    expect(out).toMatch(/\[要対応\] 未記入の設問（ANS-01）\n {4}- a\.csv!\S+ 設問3「/);
    expect(out).toContain('基準日：2026-04-01');
    expect(out).toContain('「はい」は事業者の申告です');
    expect(err).toContain('kaijisho explain');
  });

  test('the English report holds no Japanese besides what the sheet says', () => {
    const { out } = kaijisho(blank(), ['check', 'a.csv', '--lang', 'en']);
    const ours = out
      .replaceAll(/"[^"]*"/g, '')
      .split('\n')
      .filter((line) => !line.includes('MDS Ver.4.1'));
    expect(ours.join('\n')).toContain('Have the vendor correct');
    expect(ours.filter((line) => /[ぁ-んァ-ヶ]/.test(line))).toEqual([]);
  });

  test('no placeholder is left unfilled', () => {
    const here = blank();
    for (const language of ['ja', 'en'])
      expect(kaijisho(here, ['check', 'a.csv', '--lang', language]).out).not.toMatch(/\{\w+\}/);
  });
});

test('sheets of one vendor in several files are seen together', () => {
  const here = folderWith({ 'a.csv': sheet(), 'b.csv': sheet(undefined, 'みほんPACS') });
  const together = documentOf(kaijisho(here, ['check', '.', '--format', 'json']).out);
  const alone = documentOf(kaijisho(here, ['check', 'a.csv', '--format', 'json']).out);
  expect(together.summary.files).toBe(2);
  expect(json(kaijisho(here, ['check', 'a.csv', '--format', 'json']))).toMatchObject({
    summary: { files: 1 },
  });
  expect(together.results.length).toBeGreaterThan(alone.results.length);
});
