import { type Deadline, stop } from '@kaijisho/core';
import { md5 } from '@noble/hashes/legacy.js';
import type { CompoundFile } from '../compound/compound-file.js';
import { passwordRecord, STREAM } from '../legacy/password-record.js';
import { HEAD, RECORD } from '../legacy/records.js';
import { areEqual, joined, uint32, utf16 } from './encryption.js';
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
  if (!areEqual(md5(verifier), hash)) return null;
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

/** The kind of encryption and the version of its description that Excel 97 to 2003 take unless told otherwise. */
const RC4 = 1;
const VERSION = 1;

function encryptionOf(record: Uint8Array): LegacyEncryption {
  const data = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const said = [data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true)];
  const [kind, major, minor] = said;
  if (kind !== RC4 || major !== VERSION || minor !== VERSION)
    return stop('password-protected', {}, `encryption ${said.join('.')}`);
  return ownEncryption(record.subarray(6));
}

/** Bytes of a key that differ between passwords; export was not allowed with more. */
const SHORT_KEY = 5;

/** [MS-OFFCRYPTO] 2.3.6: MD5, forty bits. */
function ownEncryption(info: Uint8Array): LegacyEncryption {
  const salt = info.subarray(0, SALT);
  return {
    verifier: info.subarray(SALT, SALT + VERIFIER),
    verifierHash: info.subarray(SALT + VERIFIER, SALT + 2 * VERIFIER),
    keysFor(password) {
      const piece = joined(md5(utf16(password)).subarray(0, SHORT_KEY), salt);
      const base = md5(joined(...Array.from({ length: 16 }, () => piece))).subarray(0, SHORT_KEY);
      return (block) => md5(joined(base, uint32(block)));
    },
  };
}
