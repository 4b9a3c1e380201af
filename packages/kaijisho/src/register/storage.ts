import type { Result } from '@kaijisho/core';

/**
 * Where the files of a register lie: a folder of the disk, a folder that a browser was given, or
 * memory. Paths are relative, with `/`.
 */
export interface RegisterStorage {
  /** What people call the place: its path, or the name of its file. */
  readonly name: string;
  /** Null where there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Size in bytes; null where there is no such file. */
  readonly size: (path: string) => Promise<number | null>;
  /** Names in a folder, in any order; none where there is no such folder. */
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it, unless they are there. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Writes a file whole or not at all; an older one is replaced. Its folder is made. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Removes a file, if it is there. */
  readonly remove: (path: string) => Promise<void>;
  /** Runs work while nobody else writes, as far as the place can promise that. */
  readonly exclusively: <T>(work: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** Files by path. */
export type StoredFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A register in memory.
 * @param files what it holds at first
 * @param changed told after every change, with all files: the very map, which changes further
 */
export function memoryStorage(
  name: string,
  files: StoredFiles,
  changed: (files: StoredFiles) => void = () => undefined,
): RegisterStorage {
  const held = new Map(files);
  return {
    name,
    read: async (path) => held.get(path) ?? null,
    size: async (path) => held.get(path)?.length ?? null,
    names: async (folder) => {
      const below = [...held.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))];
    },
    makeFolder: async () => undefined,
    write: async (path, bytes) => {
      held.set(path, bytes);
      changed(held);
    },
    remove: async (path) => {
      held.delete(path);
      changed(held);
    },
    exclusively: (work) => work(),
  };
}
