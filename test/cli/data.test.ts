import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith, json, kaijisho, temporaryFolder } from './support.js';

const example = (name: string) =>
  fileURLToPath(new URL(`../../examples/submissions/${name}`, import.meta.url));

interface Checked {
  readonly results: readonly { readonly findings: readonly { readonly rule: string }[] }[];
}
const findingsOf = (folder: string, file: string) => {
  const { out } = kaijisho(folder, ['check', file, '--format', 'json']);
  return (JSON.parse(out) as Checked).results
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule !== 'SRC-10');
};

/** A folder with what `read` prints of two examples, the first also as XML. */
function folderOfData(): string {
  const folder = temporaryFolder();
  const names = { 'a.json': '02-pacs-mds.xlsx', 'b.json': '04-viewer-mds-and-sds.xlsx' };
  for (const [file, name] of Object.entries(names))
    writeFileSync(
      join(folder, file),
      kaijisho(fileURLToPath(new URL('../../examples/submissions/', import.meta.url)), [
        ...['read', name, '--format', 'json'],
      ]).out,
    );
  expect(kaijisho(folder, ['convert', 'a.json', 'a.xml']).code).toBe(0);
  return folder;
}

it('takes the data of a sheet wherever it takes the sheet', () => {
  const folder = folderOfData();
  const sheet = example('02-pacs-mds.xlsx');
  const data = findingsOf(folder, 'a.json');
  // A sheet is named with its folder here; words and order are the same.
  expect(JSON.stringify(data)).toBe(
    JSON.stringify(findingsOf(folder, sheet)).replaceAll(sheet, '02-pacs-mds.xlsx'),
  );
  expect(findingsOf(folder, 'a.xml')).toEqual(data);
  for (const args of [
    ['compare', 'a.xml', 'b.json', '-o', 'd.xlsx'],
    ['matrix', '*.json', '-o', 'm.xlsx'],
    ['ask', 'a.json', '-o', 'q.xlsx'],
    ['diff', 'a.json', sheet],
  ])
    expect([args[0], kaijisho(folder, args).code]).not.toEqual([args[0], 2]);
});

it('keeps in a register the data itself', () => {
  const folder = folderOfData();
  kaijisho(folder, ['register', 'init']);
  expect(kaijisho(folder, ['register', 'add', 'a.json']).code).toBe(0);
  expect(json(kaijisho(folder, ['register', 'status', '--format', 'json']))).toMatchObject({
    notices: [],
    products: [{ product: { submissions: [{ file: 'a.json' }] } }],
  });
});

it('says where data is wrong, and what results are', () => {
  const folder = folderWith({
    'a.json': '{"disclosures":[{"form":{"kind":"MDS"},"answers":[{"key":"nobody"}]}]}',
    'b.json': '{"formatVersion":"1","lines":[],"products":[],"asOf":"2026-04-01","options":{}}',
  });
  const told = (file: string) => kaijisho(folder, ['check', file, '--quiet']);
  expect(told('a.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('/disclosures/0/answers/0/key: '),
  });
  expect(told('b.json').code).toBe(2);
});
