import { basename } from 'node:path';
import { builtInProfile, openProfile, type Profile, type Result, success } from 'kaijisho';
import { readInput } from './text.js';

/** Acceptance conditions by the name of a built-in profile, or from a file. */
export async function loadProfile(wanted: string): Promise<Result<Profile>> {
  const known = builtInProfile(wanted);
  if (known !== null) return success(known);
  const bytes = await readInput(wanted);
  return bytes.ok ? openProfile({ name: basename(wanted), bytes: bytes.value }) : bytes;
}
