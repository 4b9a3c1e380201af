import { createReadStream } from 'node:fs';
import { type Result, success } from 'kaijisho';
import { unreadable } from './disk-errors.js';
import { MOST_BYTES, tooLarge } from './too-large.js';

/** What stands for standard input where a file is asked for. */
export const STANDARD_INPUT = '-';

/**
 * Bytes of a file or a pipe, or of standard input for `-`. Nobody knows how much comes out of a pipe:
 * reading stops where it is more than a file may have.
 */
export async function readInput(path: string): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
    for await (const part of stream as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > MOST_BYTES) return tooLarge();
      parts.push(part);
    }
    return success(Buffer.concat(parts, size));
  } catch (thrown) {
    return unreadable(thrown, path);
  }
}

/** The same as text in UTF-8. */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = await readInput(path);
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
}
