import { basename } from 'node:path';
import {
  builtInProfile,
  failed,
  openProfile,
  PROFILE_NAMES,
  type Profile,
  type Result,
  success,
} from 'kaijisho';
import { readInput } from './text.js';

/** Acceptance conditions by the name of a built-in profile, or from a file. */
export async function loadProfile(wanted: string): Promise<Result<Profile>> {
  const known = builtInProfile(wanted);
  if (known !== null) return success(known);
  const bytes = await readInput(wanted);
  if (bytes.ok) return openProfile({ name: basename(wanted), bytes: bytes.value });
  // What is no file may be a name that was mistyped.
  return bytes.failure.code === 'file-not-found'
    ? failed('profile-not-found', { names: PROFILE_NAMES.join(' / ') }, bytes.failure.detail)
    : bytes;
}
