import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RegisterStorage } from 'kaijisho/register';
import { writeDurably } from './durable.js';
import { withLock } from './lock.js';

/** A register in a folder of the disk. */
export function diskStorage(folder: string): RegisterStorage {
  const at = (path: string) => join(folder, path);
  return {
    name: folder,
    read: (path) => readFile(at(path)).catch(() => null),
    size: (path) =>
      stat(at(path)).then(
        ({ size }) => size,
        () => null,
      ),
    names: (path) => readdir(at(path)).catch(() => []),
    makeFolder: async (path) => {
      await mkdir(at(path), { recursive: true });
    },
    write: async (path, bytes) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeDurably(at(path), bytes);
    },
    remove: (path) => rm(at(path), { force: true }),
    exclusively: (work) => withLock(folder, work),
  };
}
