import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { besideOf } from '../files/beside.js';

/** Makes a rename last: the folder itself is written out. Not every system can; then it is skipped. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file so that it is there whole or not at all, whatever interrupts: written beside its
 * place, flushed to the disk, then moved there. An older file is replaced in one step.
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = besideOf(path);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}
