import { type Deadline, stop } from '@kaijisho/core';
import { cbc } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { Budgets } from '../budgets.js';
import { type AgileCipher, readAgileInfo } from './agile-info.js';
import {
  areEqual,
  type Encryption,
  fitted,
  type Hash,
  joined,
  LENGTH,
  lengthOf,
  spun,
  uint32,
} from './encryption.js';

/** Told apart by what they are hashed with: [MS-OFFCRYPTO] 2.3.4.13. */
const VERIFIER_INPUT = new Uint8Array([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79]);
const VERIFIER_VALUE = new Uint8Array([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e]);
const KEY_VALUE = new Uint8Array([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6]);

const FILLING = 0x36;
/** The content is encrypted in pieces of this many bytes, each with a start of its own. */
const SEGMENT = 4096;

const HASHES: Readonly<Record<string, Hash>> = {
  SHA1: sha1,
  'SHA-1': sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

function hashOf({ hashAlgorithm }: AgileCipher): Hash {
  return HASHES[hashAlgorithm] ?? stop('password-protected', {}, `hash algorithm ${hashAlgorithm}`);
}

/** Decrypts whole blocks of AES, chained; without the filling, of which the format has its own. */
const decipher = (data: Uint8Array, key: Uint8Array, start: Uint8Array): Uint8Array =>
  cbc(key, start, { disablePadding: true }).decrypt(data);

/**
 * Agile encryption, what Excel has written since 2010: [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15.
 * @param xml its description, behind the version
 */
export function agileEncryption(xml: Uint8Array, budgets: Budgets, deadline: Deadline): Encryption {
  const { content, password: locked } = readAgileInfo(xml, budgets, deadline);
  return {
    keyFor(password) {
      const hash = hashOf(locked);
      const digest = spun(password, locked.salt, locked.rounds, hash, deadline);
      const unlocked = (value: Uint8Array, purpose: Uint8Array): Uint8Array =>
        decipher(
          value,
          fitted(hash(joined(digest, purpose)), locked.keyBits / 8, FILLING),
          fitted(locked.salt, locked.blockSize, FILLING),
        );
      const expected = unlocked(locked.verifierValue, VERIFIER_VALUE);
      const input = unlocked(locked.verifierInput, VERIFIER_INPUT);
      const shown = hash(input.subarray(0, locked.salt.length));
      if (!areEqual(shown, expected.subarray(0, shown.length))) return null;
      return unlocked(locked.key, KEY_VALUE).subarray(0, content.keyBits / 8);
    },
    decrypt(bytes, key) {
      const hash = hashOf(content);
      const length = lengthOf(bytes);
      const plain = new Uint8Array(bytes.length - LENGTH);
      for (let at = 0, segment = 0; at < length; at += SEGMENT, segment += 1) {
        deadline.check();
        const start = fitted(
          hash(joined(content.salt, uint32(segment))),
          content.blockSize,
          FILLING,
        );
        plain.set(decipher(bytes.subarray(LENGTH + at, LENGTH + at + SEGMENT), key, start), at);
      }
      return plain.subarray(0, length);
    },
  };
}
