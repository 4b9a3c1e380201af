import { expect, test } from 'vitest';
import { unreadable, unwritable } from '../../src/files/disk-errors.js';

const disk = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOENT', 'a.xlsx', 'file-not-found'],
  ['ENOTDIR', 'a.xlsx/b.xlsx', 'file-not-found'],
  ['ENAMETOOLONG', 'a.xlsx', 'file-not-found'],
  ['ENOENT', '\ufffd.xlsx', 'file-name-undecoded'],
  ['EACCES', 'a.xlsx', 'file-unreadable'],
  ['EIO', 'a.xlsx', 'file-unreadable'],
])('reading: %s of %s is %s', (code, file, expected) => {
  expect(unreadable(disk(code), file)).toMatchObject({
    failure: { code: expected, args: { file } },
  });
});

test.each([
  ['EEXIST', 'output-exists'],
  ['ENOENT', 'output-folder-missing'],
  ['ENOTDIR', 'output-not-writable'],
  ['ENAMETOOLONG', 'output-name-too-long'],
  ['ENOSPC', 'output-not-writable'],
  ['EACCES', 'output-not-writable'],
])('writing: %s is %s', (code, expected) => {
  expect(unwritable(disk(code), 'a.xlsx')).toMatchObject({ failure: { code: expected } });
});

test('what is no error of the disk is not told as one', () => {
  expect(() => unwritable(new TypeError('ours'), 'a.xlsx')).toThrow('ours');
  expect(() => unwritable(disk('ERR_INVALID_ARG_TYPE'), 'a.xlsx')).toThrow();
});
