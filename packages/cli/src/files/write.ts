import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { failed, type Result, success } from 'kaijisho';
import { besideOf } from './beside.js';

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';

/** Whether something stands at the path already. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (thrown: unknown) => codeOf(thrown) !== 'ENOENT' && codeOf(thrown) !== 'ENOTDIR',
  );
}

/** Puts the finished file in place. Without `force` an existing file stays, whoever made it. */
async function settle(temporary: string, path: string, force: boolean): Promise<void> {
  if (force) return rename(temporary, path);
  // A hard link appears at once and never replaces a file. A memory stick has none: there the file is
  // looked for and moved, since a copy that is interrupted would leave a part.
  await link(temporary, path).catch(async (thrown: unknown) => {
    if (codeOf(thrown) === 'EEXIST') throw thrown;
    if (await exists(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
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
 * @returns the paths, or `output-exists` / `output-not-writable` with the `file` it is about.
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
    const code = codeOf(thrown) === 'EEXIST' ? 'output-exists' : 'output-not-writable';
    return failed(code, { file: current }, codeOf(thrown));
  } finally {
    for (const { temporary } of finished) await rm(temporary, { force: true });
  }
}

/**
 * Writes a file completely or not at all: first beside its place, then moved there.
 * @returns the path, or `output-exists` / `output-not-writable`.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<Result<string>> {
  const written = await writeTogether([{ path, bytes }], force);
  return written.ok ? success(path) : written;
}
