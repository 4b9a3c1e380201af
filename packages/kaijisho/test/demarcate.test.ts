import { describe, expect, test } from 'vitest';
import {
  check,
  coverage,
  demarcate,
  matrixDocument,
  productsOf,
  trace,
  writeMatrix,
} from '../src/index.js';
import { openSheet } from './files.js';

const asOf = '2026-04-01';

test('sheets of one product are one product, spelled as they may be', async () => {
  const files = [
    await openSheet({ product: 'みほんカルテ' }, 'a.csv'),
    await openSheet(
      { product: 'ﾐﾎﾝ カルテ', organisation: 'みほん医療システム㈱（架空）' },
      'b.csv',
    ),
    await openSheet({ product: 'みほんPACS' }, 'c.csv'),
  ];
  expect(productsOf(files.slice(0, 1))).toHaveLength(1);
  expect(productsOf(files).map(({ name }) => name)).toContain('みほんPACS');
});

test('coverage speaks of all requirements, of those that bind with an environment', async () => {
  const files = [await openSheet()];
  const [all] = coverage(files);
  const [bound] = coverage(files, { environment: '2' });
  expect(all?.requirements).toHaveLength(263);
  expect(bound?.requirements.length).toBeLessThan(263);
  expect(all?.requirements.find(({ requirement }) => requirement === 'C-13-13')).toMatchObject({
    state: 'declared',
  });
});

test('a matrix is a proposal throughout, and bears its date', async () => {
  const matrix = demarcate([await openSheet()], { asOf });
  expect(matrix.asOf).toBe(asOf);
  expect(matrix.lines.length).toBeGreaterThan(35);
  expect(matrix.lines.every(({ proposal }) => proposal.status === 'proposed')).toBe(true);
});

describe('writing', () => {
  test('JSON is the document of the matrix', async () => {
    const matrix = demarcate([await openSheet()], { asOf });
    const text = new TextDecoder().decode(
      await writeMatrix(matrix, { format: 'json', language: 'en' }),
    );
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(matrixDocument(matrix, 'en'))));
  });

  test('a workbook is a zip archive, and equal input gives equal bytes', async () => {
    const files = [await openSheet({ answers: { '3': '' } })];
    const write = () => writeMatrix(demarcate(files, { asOf }), { check: check(files, { asOf }) });
    const [first, second] = [await write(), await write()];
    expect([first[0], first[1]]).toEqual([0x50, 0x4b]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('trace', () => {
  test('leads from the cell to requirements and matrix rows', async () => {
    const [disclosure] = (await openSheet()).disclosures;
    if (disclosure === undefined) throw new Error('not read');
    const [found, ...more] = trace(disclosure, 'wireless-lan-security');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      evidence: { place: { file: 'a.csv', sheet: 'a.csv' } },
      answer: { number: '7', choice: 'yes' },
    });
    expect(found?.requirements.map(({ citation }) => citation)).toContain('システム運用編 13⑬');
    expect(trace(disclosure, found?.index ?? -1)).toEqual([found]);
  });

  test('gives nothing for what is not there', async () => {
    const [disclosure] = (await openSheet()).disclosures;
    if (disclosure === undefined) throw new Error('not read');
    expect([trace(disclosure, 'no-such-key'), trace(disclosure, 999)]).toEqual([[], []]);
  });
});
