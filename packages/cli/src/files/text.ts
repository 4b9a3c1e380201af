import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { failed, type Result, success } from 'kaijisho';

/** What stands for standard input where a file is asked for. */
export const STANDARD_INPUT = '-';

/** Bytes of a file, or of standard input for `-`. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    return success(await (path === STANDARD_INPUT ? buffer(process.stdin) : readFile(path)));
  } catch (thrown) {
    const gone = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return failed(gone ? 'file-not-found' : 'file-unreadable', { file: path }, detail);
  }
}

/** The same as text in UTF-8. */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = await readBytes(path);
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
}
