import { describe, expect, test } from 'vitest';
import {
  allFindings,
  check,
  demarcate,
  type Opened,
  open,
  type Suppression,
} from '../src/index.js';
import { openSheet, textFile } from './files.js';

const asOf = '2026-04-01';
const rulesOf = (files: readonly Opened[], suppressions: readonly Suppression[] = []) =>
  check(files, { asOf, suppressions }).files.map(({ result }) =>
    allFindings(result).map(({ rule, key }) => (key === null ? rule : `${rule} ${key}`)),
  );

test('defaults are filled in and handed back', async () => {
  expect(check([await openSheet()], { asOf }).circumstances).toEqual({
    asOf,
    environment: null,
    retention: 'auto',
    class: 'full',
  });
});

test('files keep their order; one that could not be read has one finding and no verdict', async () => {
  const files = [
    await openSheet({}, 'b.csv'),
    await open(textFile('', 'empty.xlsx')),
    await openSheet(),
  ];
  const run = check(files, { asOf });
  expect(run.files.map(({ opened, result }) => [opened.source.file, result.verdict])).toEqual([
    ['b.csv', 'attention'],
    ['empty.xlsx', 'undetermined'],
    ['a.csv', 'attention'],
  ]);
  expect(run.files[1]?.result).toMatchObject({
    fileFindings: [{ rule: 'DOC-10', variant: 'empty-file' }],
    counts: { error: 1, warning: 0, info: 0 },
  });
});

test('findings of reading and of rules stand together', async () => {
  const nothing = await open(textFile('買い物,値段\n'));
  const [rules] = rulesOf([nothing]);
  expect(rules).toContain('SRC-01');
  expect(check([nothing], { asOf }).files[0]?.result).toMatchObject({
    verdict: 'undetermined',
    counts: { error: 1 },
  });
});

describe('findings people have set aside', () => {
  const blank = { answers: { '3': '' } };
  const entry = { rule: 'ANS-01', key: 'away-lock', reason: '確認済み', by: '情報担当（架空）' };

  test('leave the findings but not the result', async () => {
    const sheet = await openSheet(blank);
    expect(rulesOf([sheet])[0]).toContain('ANS-01 away-lock');
    expect(rulesOf([sheet], [entry])[0]).not.toContain('ANS-01 away-lock');
    const { result } = check([sheet], { asOf, suppressions: [entry] }).files[0] ?? {};
    expect(result?.suppressed).toMatchObject([{ suppression: entry }]);
    expect(result?.unusedSuppressions).toEqual([]);
  });

  test('a finding of reading can be set aside too', async () => {
    const nothing = await open(textFile('買い物,値段\n'));
    const known = { rule: 'SRC-01', key: null, reason: '参考資料', by: '情報担当（架空）' };
    const { result } = check([nothing], { asOf, suppressions: [known] }).files[0] ?? {};
    expect(result?.counts.error).toBe(0);
    expect(result?.suppressed).toHaveLength(1);
    expect(result?.unusedSuppressions).toEqual([]);
  });

  test('an entry that matches nothing is handed back', async () => {
    const { result } = check([await openSheet()], { asOf, suppressions: [entry] }).files[0] ?? {};
    expect(result?.unusedSuppressions).toEqual([entry]);
  });
});

test('circumstances that do not exist are thrown back, with what is allowed', async () => {
  const files = [await openSheet()];
  const wrong = (options: object) => () => check(files, options as Parameters<typeof check>[1]);
  for (const date of ['nonsense', '2026-02-30', undefined, 20260401])
    expect(wrong({ asOf: date })).toThrow(/^asOf must be a day of the calendar/);
  expect(wrong({ asOf, environment: 9 })).toThrow('environment must be one of null, "1"');
  expect(wrong({ asOf, retention: 'maybe' })).toThrow('retention must be one of "yes"');
  expect(wrong({ asOf, class: 'half' })).toThrow('class must be one of "basic"');
  expect(() => demarcate(files, { asOf: 'x' })).toThrow(RangeError);
});

test.each([
  { name: 'a.csv', bytes: null },
  { name: 'a.csv', bytes: new ArrayBuffer(8) },
  { bytes: new Uint8Array() },
  null,
])('%j is no file to open', async (file) => {
  await expect(open(file as Parameters<typeof open>[0])).rejects.toThrow(
    'A file is { name, bytes }',
  );
});
