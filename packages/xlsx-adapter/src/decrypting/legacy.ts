import { type Deadline, stop } from '@kaijisho/core';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import type { CompoundFile } from '../compound/compound-file.js';
import { passwordRecord, STREAM } from '../legacy/password-record.js';
import { HEAD, RECORD } from '../legacy/records.js';
import { areEqual, type Hash, joined, uint32, utf16 } from './encryption.js';
import { Rc4 } from './rc4.js';

/** Bytes that have one key. */
const BLOCK = 1024;
/** Records that are never encrypted: what the stream is, and who has the file open. [MS-XLS] 2.2.10. */
const PLAIN: readonly number[] = [RECORD.start, RECORD.password, 0xe1, 0x138, 0x194, 0x195, 0x196];
/** Of the record of a sheet, the place of its part is not encrypted. */
const PLAIN_PLACE = 4;
const SALT = 16;
const VERIFIER = 16;

/** How a stream is encrypted: a key for every block. */
interface LegacyEncryption {
  readonly hash: Hash;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
  keysFor(password: string): (block: number) => Uint8Array;
}

/** The container with its stream of records decrypted, or null when the password is wrong. */
export function decryptLegacy(
  file: CompoundFile,
  password: string,
  deadline: Deadline,
): Uint8Array | null {
  const stream = file.stream(STREAM);
  const record = passwordRecord(stream);
  if (record === undefined) return stop('damaged-workbook', {}, 'no encryption');
  const encryption = encryptionOf(record);
  const keyOf = encryption.keysFor(password);
  const cipher = new Rc4(keyOf(0));
  const verifier = cipher.decrypted(encryption.verifier);
  const hash = cipher.decrypted(encryption.verifierHash);
  if (!areEqual(encryption.hash(verifier), hash)) return null;
  return file.withStream(STREAM, decryptedStream(stream, keyOf, deadline));
}

function decryptedStream(
  stream: Uint8Array,
  keyOf: (block: number) => Uint8Array,
  deadline: Deadline,
): Uint8Array {
  const plain = stream.slice();
  const data = new DataView(plain.buffer);
  let cipher = new Rc4(keyOf(0));
  // The cipher goes over every byte, also over those that are not encrypted.
  const pass = (from: number, to: number, encrypted: boolean): void => {
    for (let at = from; at < Math.min(to, plain.length); at += 1) {
      if (at > 0 && at % BLOCK === 0) {
        deadline.check();
        cipher = new Rc4(keyOf(at / BLOCK));
      }
      const mask = cipher.next();
      if (encrypted) plain[at] = (plain[at] ?? 0) ^ mask;
    }
  };
  for (let at = 0; at + HEAD <= plain.length; ) {
    const type = data.getUint16(at, true);
    const content = at + HEAD;
    const end = content + data.getUint16(at + 2, true);
    const start = PLAIN.includes(type)
      ? end
      : type === RECORD.sheet
        ? content + PLAIN_PLACE
        : content;
    pass(at, Math.min(start, end), false);
    pass(Math.min(start, end), end, true);
    // What is decrypted says no more that it is encrypted.
    if (type === RECORD.password) data.setUint16(at, 0, true);
    at = end;
  }
  return plain;
}

const RC4 = 1;
/** Versions of the description: that of Excel 97, and that of providers of ciphers since 2002. */
const OWN = 1;
const PROVIDED = { majors: [2, 3, 4], minor: 2 };

function encryptionOf(record: Uint8Array): LegacyEncryption {
  const data = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const unknown = (detail: string): never => stop('password-protected', {}, detail);
  if (data.getUint16(0, true) !== RC4) return unknown('obfuscated');
  const [major, minor] = [data.getUint16(2, true), data.getUint16(4, true)];
  if (major === OWN && minor === OWN) return ownEncryption(record.subarray(6));
  if (PROVIDED.majors.includes(major) && minor === PROVIDED.minor)
    return providedEncryption(record.subarray(6 + 4));
  return unknown(`encryption ${major}.${minor}`);
}

/** Bytes of a key that differ between passwords; export was not allowed with more. */
const SHORT_KEY = 5;

/** [MS-OFFCRYPTO] 2.3.6: MD5, forty bits. */
function ownEncryption(info: Uint8Array): LegacyEncryption {
  const salt = info.subarray(0, SALT);
  return {
    hash: md5,
    verifier: info.subarray(SALT, SALT + VERIFIER),
    verifierHash: info.subarray(SALT + VERIFIER, SALT + 2 * VERIFIER),
    keysFor(password) {
      const piece = joined(md5(utf16(password)).subarray(0, SHORT_KEY), salt);
      const base = md5(joined(...Array.from({ length: 16 }, () => piece))).subarray(0, SHORT_KEY);
      return (block) => md5(joined(base, uint32(block)));
    },
  };
}

/** [MS-OFFCRYPTO] 2.3.5: SHA-1, as many bits as the description says. */
function providedEncryption(info: Uint8Array): LegacyEncryption {
  const data = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const at = 4 + data.getUint32(0, true) + 4;
  // Nothing said means forty bits.
  const length = Math.min(16, (data.getUint32(4 + 16, true) || 40) / 8);
  const salt = info.subarray(at, at + SALT);
  const verifier = info.subarray(at + SALT, at + SALT + VERIFIER);
  const hashAt = at + SALT + VERIFIER + 4;
  return {
    hash: sha1,
    verifier,
    verifierHash: info.subarray(hashAt, hashAt + 20),
    keysFor(password) {
      const base = sha1(joined(salt, utf16(password)));
      return (block) => {
        const key = sha1(joined(base, uint32(block))).subarray(0, length);
        return length === SHORT_KEY ? joined(key, new Uint8Array(16 - SHORT_KEY)) : key;
      };
    },
  };
}
