import { stat } from 'node:fs/promises';
import { basename, isAbsolute, resolve } from 'node:path';
import type { Failure } from 'kaijisho';
import { STANDARD_INPUT } from './text.js';

/** One file to read, or the reason why an argument names none. */
export interface Target {
  /** As the person wrote it, or below the folder they wrote. */
  readonly path: string;
  readonly failure: Failure | null;
}

/** Excel leaves `~$name.xlsx` beside an open workbook; it is no document. */
const isDocument = (path: string): boolean => !basename(path).startsWith('~$');
const DOCUMENTS = '**/*.{xlsx,xlsm,xls,csv,pdf}';

const missing = (path: string, code: Failure['code']): Target => ({
  path,
  failure: { code, args: { file: path } },
});
const found = (path: string): Target => ({ path, failure: null });

async function kindOf(path: string): Promise<'folder' | 'file' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** What looks through folders. Most runs name files, and load nothing for it. */
const globbing = () => import('tinyglobby');

/** Paths in code unit order, so that every machine reads them in the same order. */
const sorted = (paths: readonly string[]) => [...paths].sort((a, b) => (a < b ? -1 : 1));

async function documentsIn(folder: string): Promise<readonly Target[]> {
  const { glob } = await globbing();
  const inside = (await glob(DOCUMENTS, { cwd: folder, caseSensitiveMatch: false })).filter(
    isDocument,
  );
  if (inside.length === 0) return [missing(folder, 'no-matching-file')];
  const base = folder.replace(/[\\/]+$/, '');
  return sorted(inside).map((path) => found(`${base}/${path}`));
}

async function matching(pattern: string, windows: boolean): Promise<readonly Target[]> {
  const { glob } = await globbing();
  const paths = await glob(pattern, {
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: !windows,
    expandDirectories: false,
  });
  const documents = paths.filter(isDocument);
  return documents.length === 0
    ? [missing(pattern, 'no-matching-file')]
    : sorted(documents).map(found);
}

/**
 * Files behind the arguments, in the order given: a file is itself, a folder every workbook,
 * CSV and PDF below it, and a pattern what it matches. (Shells of Windows leave patterns to the program.)
 * A file named twice is read once.
 */
export async function expandFiles(
  names: readonly string[],
  windows = process.platform === 'win32',
): Promise<readonly Target[]> {
  const seen = new Set<string>();
  const targets: Target[] = [];
  for (const name of names) {
    for (const target of await expandOne(name, windows)) {
      const identity = resolve(target.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      targets.push(target);
    }
  }
  return targets;
}

async function expandOne(name: string, windows: boolean): Promise<readonly Target[]> {
  if (name === STANDARD_INPUT) return [found(name)];
  // A real file wins over a pattern: 開示書[1].xlsx is what a browser calls a second download.
  const kind = await kindOf(name);
  if (kind === 'file') return [found(name)];
  if (kind === 'folder') return documentsIn(name);
  const pattern = windows ? name.replaceAll('\\', '/') : name;
  const { isDynamicPattern } = await globbing();
  if (isDynamicPattern(pattern)) return matching(pattern, windows);
  return [missing(name, 'file-not-found')];
}
