import { link, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failed, type Result, success } from 'kaijisho';
import { besideOf } from './beside.js';
import { codeOf, isAbsent, unwritable } from './disk-errors.js';

/** Whether something is known to stand at the path. What cannot be looked at is told by writing. */
export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Puts the finished file in place. Without `force` an existing file stays, whoever made it. */
async function settle(temporary: string, path: string, force: boolean): Promise<void> {
  if (force) return rename(temporary, path);
  // A hard link appears at once and never replaces a file. A memory stick has none: there the file is
  // looked for and moved, since a copy that is interrupted would leave a part.
  await link(temporary, path).catch(async (refused: unknown) => {
    if (codeOf(refused) === 'EEXIST') throw refused;
    const free = await lstat(path).then(() => false, isAbsent);
    if (!free) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    await rename(temporary, path);
  });
}

/** A file to write. */
interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files that belong together. All are finished beside their places before the first one is put
 * there, so that a full disk or a folder that cannot be written leaves those of before as they are.
 * @returns the paths, or a failure `output-…` with the `file` it is about.
 */
export async function writeTogether(
  files: readonly Output[],
  force: boolean,
): Promise<Result<readonly string[]>> {
  const finished = files.map(({ path, bytes }) => ({ path, bytes, temporary: besideOf(path) }));
  let current = '';
  try {
    for (const { path, bytes, temporary } of finished) {
      current = path;
      await writeFile(temporary, bytes, { flag: 'wx' });
    }
    for (const { path, temporary } of finished) {
      current = path;
      await settle(temporary, path, force);
    }
    return success(files.map(({ path }) => path));
  } catch (thrown) {
    return unwritable(thrown, current);
  } finally {
    // Where none could be made there is none to remove, which is no error of its own.
    for (const { temporary } of finished) await rm(temporary, { force: true }).catch(() => {});
  }
}

/**
 * Writes a file completely or not at all: first beside its place, then moved there.
 * @returns the path, or a failure `output-…`.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Result<string>> {
  const written = await writeTogether([{ path, bytes }], force);
  return written.ok ? success(path) : written;
}

/** Makes the folders above a file that is to be written. */
export async function makeRoom(path: string): Promise<Result<string>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return success(path);
  } catch (thrown) {
    // A file where a folder is needed "exists", but is nothing that could be overwritten.
    const inTheWay = codeOf(thrown) === 'EEXIST';
    return inTheWay ? failed('output-not-writable', { file: path }) : unwritable(thrown, path);
  }
}
