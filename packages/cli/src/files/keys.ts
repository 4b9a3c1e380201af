import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'kaijisho';
import { type KnownKey, keysBytes, parseKeys } from 'kaijisho/register';
import { readBytes } from './load.js';
import { makeRoom, writeAtomically } from './write.js';

/** Where known keys are kept when no file is named. */
export const keysFile = (): string => join(homedir(), '.kaijisho', 'keys.json');

/** The keys of a file; none when there is no such file yet. */
export function readKeys(path: string): Result<readonly KnownKey[]> {
  const bytes = readBytes(path, path);
  if (bytes.ok) return parseKeys(bytes.value, path);
  return bytes.failure.code === 'file-not-found' ? parseKeys(null, path) : bytes;
}

/** Adds a key to a file, which is replaced as a whole. */
export async function addKey(
  path: string,
  keys: readonly KnownKey[],
  key: KnownKey,
): Promise<Result<string>> {
  const room = await makeRoom(path);
  return room.ok ? writeAtomically(path, keysBytes([...keys, key]), true) : room;
}
