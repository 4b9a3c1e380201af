import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expandFiles } from '../../src/files/expand.js';
import { walk } from '../../src/files/walk.js';
import { folderWith } from '../temporary.js';

/** Nothing is closed to the administrator of a system. */
const closesToMe = process.getuid?.() !== 0 && process.platform !== 'win32';

test('what lies beside the sheets is told apart: sheets, other files, and what belongs to sheets', async () => {
  const folder = folderWith(
    'a.xlsx',
    'sub/b.PDF',
    'memo.docx',
    'sub/old.ods',
    '.hidden.xlsx',
    '.git/c.csv',
    '~$a.xlsx',
    '.DS_Store',
    'kaijisho.suppressions.json',
    'a.seal.json',
  );
  const { documents, unentered, leftOut } = await walk(folder);
  expect([...documents].sort()).toEqual(['a.xlsx', 'sub/b.PDF']);
  expect(unentered).toEqual([]);
  expect([...leftOut].sort()).toEqual(['.git', '.hidden.xlsx', 'memo.docx', 'sub/old.ods']);
});

test('a link that leads nowhere is named, and one that leads back is not followed', async () => {
  const folder = folderWith('a.xlsx', 'sub/b.xlsx');
  symlinkSync(join(folder, 'gone.xlsx'), join(folder, 'link.xlsx'));
  symlinkSync(folder, join(folder, 'sub', 'back'));
  symlinkSync(join(folder, 'a.xlsx'), join(folder, 'other.xlsx'));
  const { documents, unentered } = await walk(folder);
  expect([...documents].sort()).toEqual(['a.xlsx', 'other.xlsx', 'sub/b.xlsx']);
  expect(unentered).toMatchObject([{ path: 'link.xlsx', failure: { code: 'file-not-found' } }]);
});

test.runIf(closesToMe)('a folder that cannot be opened is named', async () => {
  const folder = folderWith('a.xlsx', 'closed/b.xlsx');
  chmodSync(join(folder, 'closed'), 0);
  const { targets } = await expandFiles([folder]);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(targets).toMatchObject([
    { path: `${folder}/a.xlsx`, failure: null },
    { path: `${folder}/closed`, failure: { code: 'file-unreadable' } },
  ]);
});

test('what is left out of a folder is no more so when it is named by itself', async () => {
  const folder = folderWith('a.xlsx', 'data.json');
  expect(await expandFiles([folder])).toMatchObject({ leftOut: [`${folder}/data.json`] });
  expect(await expandFiles([folder, `${folder}/data.json`])).toMatchObject({ leftOut: [] });
});

test('a name in bytes that are no text is told as such', async () => {
  const { targets } = await expandFiles(['\ufffd\ufffd.xlsx']);
  expect(targets).toMatchObject([{ failure: { code: 'file-name-undecoded' } }]);
});
