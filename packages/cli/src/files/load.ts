import { readFileSync, statSync } from 'node:fs';
import {
  failed,
  type Opened,
  type OpenOptions,
  open,
  type Result,
  success,
  unopened,
} from 'kaijisho';
import { unreadable } from './disk-errors.js';
import { MOST_BYTES, tooLarge } from './too-large.js';

export { unopened };

/**
 * The bytes of one file of the disk. Size and kind are looked at first: neither a device nor a file
 * beyond the budget is read into memory. At once, since whoever reads waits for nothing else: a thread
 * has its one file sooner.
 * @param name what the file is called in results.
 */
export function readBytes(path: string, name: string): Result<Uint8Array> {
  try {
    const facts = statSync(path);
    if (!facts.isFile()) return failed('file-unreadable', { file: name }, 'not a regular file');
    if (facts.size > MOST_BYTES) return tooLarge();
    return success(readFileSync(path));
  } catch (thrown) {
    return unreadable(thrown, name);
  }
}

/**
 * Reads and opens one file of the disk.
 * @param name what the file is called in results.
 */
export async function loadFile(
  path: string,
  name: string,
  options: OpenOptions = {},
): Promise<Opened> {
  const bytes = readBytes(path, name);
  return bytes.ok ? open({ name, bytes: bytes.value }, options) : unopened(name, bytes.failure);
}
