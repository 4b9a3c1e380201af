import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from 'kaijisho';
import { unreadable } from './disk-errors.js';

/** What is below a folder. Paths are below it too, with `/` between their parts. */
export interface Walked {
  readonly documents: readonly string[];
  /** Folders and links that could not be entered or followed: sheets may be behind them. */
  readonly unentered: readonly { readonly path: string; readonly failure: Failure }[];
  /** Files of other kinds, and what is hidden. */
  readonly leftOut: readonly string[];
}

const DOCUMENT = /\.(xlsx|xlsm|xls|csv|pdf)$/i;
/** Excel leaves `~$name.xlsx` beside an open workbook; it is no document. */
export const isLockFile = (name: string): boolean => name.startsWith('~$');
/** Files that systems leave in folders, and those of ours that lie beside the sheets they are about. */
const BESIDE =
  /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.kaijisho-.*|kaijisho\.suppressions\.json|.*\.seal\.json)$/i;
const isHidden = (name: string): boolean => name.startsWith('.');

const kindOf = (entry: Pick<Dirent, 'isDirectory' | 'isFile'>): 'folder' | 'file' | 'other' =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';

/** Everything below a folder, at any depth, in no particular order. */
export async function walk(folder: string): Promise<Walked> {
  const documents: string[] = [];
  const unentered: { path: string; failure: Failure }[] = [];
  const leftOut: string[] = [];
  const refused = (path: string, thrown: unknown) => {
    const told = unreadable(thrown, path);
    if (!told.ok) unentered.push({ path, failure: told.failure });
  };
  /** @param above the folders on the way here: a link to one of them leads round for ever */
  async function enter(below: string, above: readonly string[]): Promise<void> {
    let entries: readonly Dirent[];
    let real: string;
    try {
      real = await realpath(join(folder, below));
      if (above.includes(real)) return;
      entries = await readdir(join(folder, below), { withFileTypes: true });
    } catch (thrown) {
      refused(below, thrown);
      return;
    }
    for (const entry of entries) await sortOut(entry, below, [...above, real]);
  }
  async function sortOut(entry: Dirent, below: string, above: readonly string[]): Promise<void> {
    const { name } = entry;
    const path = below === '' ? name : `${below}/${name}`;
    if (isLockFile(name) || BESIDE.test(name)) return;
    const shown = !isHidden(name);
    let kind = kindOf(entry);
    if (shown && entry.isSymbolicLink())
      try {
        kind = kindOf(await stat(join(folder, path)));
      } catch (thrown) {
        refused(path, thrown);
        return;
      }
    if (shown && kind === 'folder') await enter(path, above);
    else if (shown && kind === 'file' && DOCUMENT.test(name)) documents.push(path);
    else leftOut.push(path);
  }
  await enter('', []);
  return { documents, unentered, leftOut };
}
