import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingText, open, sha256Of } from '../src/index.js';
import { openSheet, sheetText, textFile } from './files.js';

test('a disclosure comes back with its source', async () => {
  const opened = await openSheet();
  expect(opened).toMatchObject({
    source: { file: 'a.csv', adapter: 'csv', bytes: expect.any(Number) },
    failure: null,
    disclosures: [{ content: { form: { kind: 'MDS', edition: '4.1' } } }],
  });
  expect(opened.source.sha256).toBe(opened.disclosures[0]?.reading.source.sha256);
});

test('SHA-256 is that of the bytes, also of a part of a larger buffer', async () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const bytes = new TextEncoder().encode('xabcx');
  expect(await sha256Of(bytes.subarray(1, 4))).toBe(expected);
});

test('the page of a CSV bears the name of the file, not its path', async () => {
  const opened = await open(textFile(sheetText(), 'folder/sub/a.csv'));
  expect(opened.source.file).toBe('folder/sub/a.csv');
  expect(opened.disclosures[0]?.reading.source.sheets).toEqual(['a.csv']);
});

describe('nothing a file holds makes it throw', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { failure, disclosures } = await open({ name: 'x.xlsx', bytes });
        expect(failure !== null || disclosures.length === 0).toBe(true);
        expect(failure?.code).not.toBe('internal-error');
      }),
      { numRuns: 150 },
    );
  });

  test('random text, also with the words of the form', async () => {
    const words = fc.constantFrom(
      '開示書',
      'MDS',
      '4.1.1',
      'はい',
      '○',
      '備考',
      '6.5.C4',
      ',',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), async (parts) => {
        const { failure } = await open(textFile(parts.join('')));
        expect(failure?.code).not.toBe('internal-error');
      }),
      { numRuns: 150 },
    );
  });
});

describe('documents of another kind are named', () => {
  test.each([
    ['Manufacturer Disclosure Statement for Medical Device Security (MDS2)', 'MDS2'],
    ['サービス仕様適合開示書', 'サービス仕様適合開示書'],
    ['医療機関におけるサイバーセキュリティ対策チェックリスト', 'チェックリスト'],
    ['医療情報システムの契約における当事者間の役割分担等に関する確認表', '確認表'],
    ['責任分界表', '責任分界表'],
    ['ソフトウェア部品表', 'SBOM'],
  ])('%s', async (title, named) => {
    const { failure, disclosures, findings } = await open(textFile(`${title}\n1,2\n`));
    expect([failure, disclosures]).toEqual([null, []]);
    const [finding] = findings;
    if (finding === undefined) throw new Error('no finding');
    expect(finding.rule).toBe('SRC-02');
    expect(findingText(finding, 'ja').message).toContain(named);
    expect(findingText(finding, 'en').message).toContain('not a');
  });

  test('and a sheet that names the form without any row of it', async () => {
    const title = '製造業者による医療情報セキュリティ開示書（MDS）Ver.4.1\n';
    const { disclosures, findings } = await open(textFile(`${title}別紙の画像をご覧ください\n`));
    expect(disclosures).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'SRC-05', severity: 'error', args: { sheet: 'a.csv' } },
    ]);
  });

  test('and what is nothing of the kind as holding none', async () => {
    const { findings } = await open(textFile('買い物,値段\nりんご,100\n'));
    expect(findings.map(({ rule }) => rule)).toEqual(['SRC-01']);
  });
});

test('budgets can be narrowed', async () => {
  const narrow = await open(textFile(sheetText()), { budgets: { cells: 10 } });
  expect(narrow.failure).toMatchObject({ code: 'budget-cells', args: { limit: 10 } });
});
