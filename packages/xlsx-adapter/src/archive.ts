import { guarded, limitFileSize, type Result } from '@kaijisho/core';
import { type Zippable, zipSync } from 'fflate';
import type { Budgets } from './budgets.js';
import { refuseUnlessZip } from './reading/detect-format.js';
import { Archive } from './reading/zip/archive.js';
import { localNoon } from './writing/dates.js';

/** Files by their path in an archive, with `/`. */
export type ArchivedFiles = ReadonlyMap<string, Uint8Array>;

/** All files of a zip archive; folders are left out. Sizes and check sums are those that count. */
export const readArchive = (bytes: Uint8Array, budgets: Budgets): Result<ArchivedFiles> =>
  guarded('damaged-zip', () => {
    limitFileSize(bytes, budgets);
    refuseUnlessZip(bytes);
    const archive = new Archive(bytes, budgets);
    return new Map(
      archive.names
        .filter((name) => !name.endsWith('/'))
        .map((name) => [name, archive.read(name) ?? new Uint8Array()]),
    );
  });

/** Office documents and PDF are compressed already: they are stored as they are. */
const isText = (path: string): boolean => /\.(?:json|txt|csv|xml)$/i.test(path);

/**
 * Packs files into a zip archive, in the order of their paths: equal files give equal bytes.
 * @param date of all entries, YYYY-MM-DD
 */
export function writeArchive(files: ArchivedFiles, date: string): Uint8Array {
  const paths = [...files.keys()].sort();
  const entries = paths.flatMap((path): readonly (readonly [string, Zippable[string]])[] => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : [[path, [bytes, { level: isText(path) ? 6 : 0 }]]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: localNoon(date) });
}
