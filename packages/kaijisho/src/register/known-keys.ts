import {
  type DisclosureContent,
  failed,
  foldOrganisation,
  isRecord,
  type Result,
  success,
} from '@kaijisho/core';
import { jsonBytes } from '../json.js';
import { parseJson } from './layout.js';

/**
 * A key a vendor is known by: a seal with another one is told. The list is added to only; the last key of
 * a vendor is the one that counts, and the ones before tell what was accepted when.
 */
export interface KnownKey {
  readonly organisation: string;
  /** JWK thumbprint (RFC 7638). */
  readonly thumbprint: string;
  /** YYYY-MM-DD. */
  readonly since: string;
}

/** Version of the list. One of a newer version is not touched. */
const KEYS_VERSION = '1';

const isKnownKey = (value: unknown): value is KnownKey =>
  isRecord(value) &&
  [value.organisation, value.thumbprint, value.since].every((part) => typeof part === 'string');

/**
 * The keys of a file; none when there is no such file yet. A damaged list is never taken for empty.
 * @param bytes null when there is no such file
 */
export function parseKeys(bytes: Uint8Array | null, file: string): Result<readonly KnownKey[]> {
  if (bytes === null) return success([]);
  const value = parseJson(bytes);
  if (!isRecord(value)) return failed('keys-damaged', { file });
  if (Number(value.formatVersion) > Number(KEYS_VERSION)) return failed('keys-newer', { file });
  return value.formatVersion === KEYS_VERSION &&
    Array.isArray(value.keys) &&
    value.keys.every(isKnownKey)
    ? success(value.keys)
    : failed('keys-damaged', { file });
}

/** The bytes of a file of keys. */
export const keysBytes = (keys: readonly KnownKey[]): Uint8Array =>
  jsonBytes({ formatVersion: KEYS_VERSION, keys });

/** Whose key seals what disclosures say; null where they name nobody to remember a key for. */
export const vendorOf = (contents: readonly DisclosureContent[]): string | null =>
  contents[0]?.header.organisation || null;

/**
 * Thumbprint of the key a vendor is known by, whatever way its name is written.
 * @param vendor what `vendorOf` returned
 * @returns null for a vendor that is met first, and for nobody
 */
export function thumbprintFor(keys: readonly KnownKey[], vendor: string | null): string | null {
  if (vendor === null) return null;
  const known = keys.findLast(
    ({ organisation }) => foldOrganisation(organisation) === foldOrganisation(vendor),
  );
  return known?.thumbprint ?? null;
}
