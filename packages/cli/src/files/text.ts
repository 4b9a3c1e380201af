import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Result, success } from 'kaijisho';
import { unreadable } from './disk-errors.js';

/** What stands for standard input where a file is asked for. */
export const STANDARD_INPUT = '-';

/** Bytes of a file or a pipe, or of standard input for `-`. */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  try {
    return success(await (path === STANDARD_INPUT ? buffer(process.stdin) : readFile(path)));
  } catch (thrown) {
    return unreadable(thrown, path);
  }
}

/** The same as text in UTF-8. */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = await readInput(path);
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
}
