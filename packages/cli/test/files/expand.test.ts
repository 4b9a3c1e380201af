import { expect, test } from 'vitest';
import { expandFiles } from '../../src/files/expand.js';
import { folderWith } from '../temporary.js';

const pathsOf = async (names: readonly string[], windows = false) =>
  (await expandFiles(names, windows)).targets.map(({ path, failure }) =>
    failure === null ? path : `${failure.code}: ${path}`,
  );

test('a folder stands for its workbooks and CSV files at any depth, in one order everywhere', async () => {
  const folder = folderWith('b.xlsx', 'a.XLSM', 'z/c.csv', 'あ/d.xlsx', 'memo.docx', 'old.xls');
  expect(await pathsOf([folder])).toEqual([
    `${folder}/a.XLSM`,
    `${folder}/b.xlsx`,
    `${folder}/old.xls`,
    `${folder}/z/c.csv`,
    `${folder}/あ/d.xlsx`,
  ]);
});

test("Excel's lock files are no documents", async () => {
  const folder = folderWith('a.xlsx', '~$a.xlsx', 'sub/~$b.xlsx');
  expect(await pathsOf([folder])).toEqual([`${folder}/a.xlsx`]);
  expect(await pathsOf([`${folder}/*.xlsx`])).toEqual([`${folder}/a.xlsx`]);
});

test('a named file is taken whatever its ending: content decides', async () => {
  const folder = folderWith('old.xls');
  expect(await pathsOf([`${folder}/old.xls`])).toEqual([`${folder}/old.xls`]);
});

test('patterns are expanded by us', async () => {
  const folder = folderWith('a.xlsx', 'b.xlsx', 'sub/c.xlsx', 'd.csv');
  expect(await pathsOf([`${folder}/*.xlsx`])).toEqual([`${folder}/a.xlsx`, `${folder}/b.xlsx`]);
  expect(await pathsOf([`${folder}/**/*.xlsx`])).toEqual([
    `${folder}/a.xlsx`,
    `${folder}/b.xlsx`,
    `${folder}/sub/c.xlsx`,
  ]);
});

test('on Windows a pattern may use backslashes and any case', async () => {
  const folder = folderWith('a.xlsx');
  expect(await pathsOf([`${folder}\\*.XLSX`], true)).toEqual([`${folder}/a.xlsx`]);
});

test('a real file wins over the pattern its name looks like', async () => {
  const folder = folderWith('開示書[1].xlsx', '開示書1.xlsx');
  expect(await pathsOf([`${folder}/開示書[1].xlsx`])).toEqual([`${folder}/開示書[1].xlsx`]);
});

test('a file named twice is read once, where it was named first', async () => {
  const folder = folderWith('a.xlsx', 'b.xlsx');
  expect(await pathsOf([`${folder}/b.xlsx`, folder])).toEqual([
    `${folder}/b.xlsx`,
    `${folder}/a.xlsx`,
  ]);
});

test('what leads nowhere is told for each argument, and the others are kept', async () => {
  const folder = folderWith('a.xlsx', 'empty/memo.txt');
  expect(
    await pathsOf([
      `${folder}/none.xlsx`,
      `${folder}/a.xlsx`,
      `${folder}/*.csv`,
      `${folder}/empty`,
    ]),
  ).toEqual([
    `file-not-found: ${folder}/none.xlsx`,
    `${folder}/a.xlsx`,
    `no-matching-file: ${folder}/*.csv`,
    `no-matching-file: ${folder}/empty`,
  ]);
});
