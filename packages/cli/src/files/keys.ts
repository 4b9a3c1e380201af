import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { failed, foldOrganisation, type Result, success } from 'kaijisho';
import { readText } from './text.js';
import { writeAtomically } from './write.js';

/** The key a vendor was first met with. */
interface KnownKey {
  readonly organisation: string;
  readonly thumbprint: string;
  /** YYYY-MM-DD. */
  readonly since: string;
}

/** Where known keys are kept when no file is named. */
export const keysFile = (): string => join(homedir(), '.kaijisho', 'keys.json');

const isKnownKey = (value: unknown): value is KnownKey =>
  typeof value === 'object' &&
  value !== null &&
  ['organisation', 'thumbprint', 'since'].every(
    (name) => name in value && typeof (value as Record<string, unknown>)[name] === 'string',
  );

/** The keys of a file; none when there is no such file yet. A damaged list is never taken for empty. */
export async function readKeys(path: string): Promise<Result<readonly KnownKey[]>> {
  const text = await readText(path);
  if (!text.ok) return text.failure.code === 'file-not-found' ? success([]) : text;
  try {
    const { keys } = JSON.parse(text.value) as { readonly keys?: unknown };
    if (Array.isArray(keys) && keys.every(isKnownKey)) return success(keys);
  } catch {
    // Told below, like a list of another shape.
  }
  return failed('file-unreadable', { file: path }, 'not a list of keys');
}

/** The key an organisation is known by, whatever way its name is written. */
export const keyOf = (keys: readonly KnownKey[], organisation: string): KnownKey | undefined =>
  keys.find((one) => foldOrganisation(one.organisation) === foldOrganisation(organisation));

/** Adds a key to a file, which is replaced as a whole. */
export async function addKey(
  path: string,
  keys: readonly KnownKey[],
  key: KnownKey,
): Promise<Result<string>> {
  await mkdir(dirname(path), { recursive: true });
  const text = `${JSON.stringify({ formatVersion: '1', keys: [...keys, key] }, null, 2)}\n`;
  return writeAtomically(path, new TextEncoder().encode(text), true);
}
