import { failed, type Result, success } from '@kaijisho/core';
import { DEFAULT_BUDGETS, readArchive, writeArchive } from '@kaijisho/xlsx-adapter';
import { REGISTER } from './layout.js';
import type { StoredFiles } from './storage.js';

/** A register as one file: its folder in a zip archive, which anybody can unpack into a folder again. */

const MEGABYTE = 1024 * 1024;

/** What a register of a large institution stays below; nothing beyond it is taken into memory. */
const BUDGETS = {
  ...DEFAULT_BUDGETS,
  fileBytes: 500 * MEGABYTE,
  inflatedBytes: 600 * MEGABYTE,
  zipEntries: 50_000,
};

/** Beyond this many bytes a file of a register is refused. */
export const MOST_REGISTER_BYTES = BUDGETS.fileBytes;

/**
 * The files of a register from its archive, which may hold them below a folder.
 * @param name of the file, for messages
 */
export function unpackRegister(name: string, bytes: Uint8Array): Result<StoredFiles> {
  const read = readArchive(bytes, BUDGETS);
  if (!read.ok) return read;
  const paths = [...read.value.keys()].filter(
    (path) => path === REGISTER || path.endsWith(`/${REGISTER}`),
  );
  const [top] = paths.sort((a, b) => a.length - b.length);
  if (top === undefined) return failed('register-not-found', { file: name });
  const root = top.slice(0, -REGISTER.length);
  const own = [...read.value].filter(([path]) => path.startsWith(root));
  return success(new Map(own.map(([path, content]) => [path.slice(root.length), content])));
}

/**
 * @param date of all entries, YYYY-MM-DD
 * @returns the same bytes for the same files and date
 */
export const packRegister = (files: StoredFiles, date: string): Uint8Array =>
  writeArchive(files, date);
