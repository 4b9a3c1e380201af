import { stat } from 'node:fs/promises';
import { basename, isAbsolute, resolve } from 'node:path';
import type { Failure, Result } from 'kaijisho';
import { unreadable } from './disk-errors.js';
import { STANDARD_INPUT } from './text.js';
import { isLockFile, walk } from './walk.js';

/** One file to read, or the reason why an argument names none. */
export interface Target {
  /** As the person wrote it, or below the folder they wrote. */
  readonly path: string;
  readonly failure: Failure | null;
}

/** What arguments stand for. */
export interface Expanded {
  readonly targets: readonly Target[];
  /** What lies in the folders besides, which is not read. */
  readonly leftOut: readonly string[];
}

const isDocument = (path: string): boolean => !isLockFile(basename(path));

const nothing = (path: string): Expanded => ({
  targets: [{ path, failure: { code: 'no-matching-file', args: { file: path } } }],
  leftOut: [],
});
const found = (path: string): Target => ({ path, failure: null });
const only = (target: Target): Expanded => ({ targets: [target], leftOut: [] });

/** What looks for patterns. Most runs name files, and load nothing for it. */
const globbing = () => import('tinyglobby');

/** Paths in code unit order, so that every machine reads them in the same order. */
const sorted = (paths: readonly string[]) => [...paths].sort((a, b) => (a < b ? -1 : 1));

async function documentsIn(folder: string): Promise<Expanded> {
  const { documents, unentered, leftOut } = await walk(folder);
  const base = folder.replace(/[\\/]+$/, '');
  const within = (path: string) => (path === '' ? folder : `${base}/${path}`);
  const failures = new Map(unentered.map(({ path, failure }) => [path, failure]));
  const paths = sorted([...documents, ...failures.keys()]);
  if (paths.length === 0) return { ...nothing(folder), leftOut: sorted(leftOut).map(within) };
  return {
    targets: paths.map((path) => ({ path: within(path), failure: failures.get(path) ?? null })),
    leftOut: sorted(leftOut).map(within),
  };
}

async function matching(pattern: string, windows: boolean): Promise<Expanded> {
  const { glob } = await globbing();
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: !windows,
    expandDirectories: false,
  });
  const documents = paths.filter(isDocument);
  return documents.length === 0
    ? nothing(pattern)
    : { targets: sorted(documents).map(found), leftOut: [] };
}

/**
 * Files behind the arguments, in the order given: a file is itself, a folder every workbook,
 * CSV and PDF below it, and a pattern what it matches. (Shells of Windows leave patterns to the program.)
 * A file named twice is read once.
 */
export async function expandFiles(
  names: readonly string[],
  windows = process.platform === 'win32',
): Promise<Expanded> {
  const targets = new Map<string, Target>();
  const leftOut = new Map<string, string>();
  for (const name of names) {
    const one = await expandOne(name, windows);
    for (const target of one.targets) {
      const identity = resolve(target.path);
      if (!targets.has(identity)) targets.set(identity, target);
    }
    for (const path of one.leftOut) leftOut.set(resolve(path), path);
  }
  // A file that is named by itself is read, whatever folder it lies in.
  for (const identity of targets.keys()) leftOut.delete(identity);
  return { targets: [...targets.values()], leftOut: [...leftOut.values()] };
}

async function expandOne(name: string, windows: boolean): Promise<Expanded> {
  if (name === STANDARD_INPUT) return only(found(name));
  let unreached: Result<never>;
  try {
    // A real file wins over a pattern: 開示書[1].xlsx is what a browser calls a second download.
    const isFolder = (await stat(name)).isDirectory();
    return isFolder ? documentsIn(name) : only(found(name));
  } catch (thrown) {
    unreached = unreadable(thrown, name);
  }
  const pattern = windows ? name.replaceAll('\\', '/') : name;
  const { isDynamicPattern } = await globbing();
  if (isDynamicPattern(pattern)) return matching(pattern, windows);
  return only({ path: name, failure: unreached.ok ? null : unreached.failure });
}
