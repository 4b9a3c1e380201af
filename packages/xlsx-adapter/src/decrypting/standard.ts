import { type Deadline, stop } from '@kaijisho/core';
import { ecb } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { areEqual, type Encryption, joined, LENGTH, lengthOf, spun, uint32 } from './encryption.js';

/** Rounds are fixed: [MS-OFFCRYPTO] 2.3.4.7. */
const ROUNDS = 50_000;
const SALT = 16;
const VERIFIER = 16;
const VERIFIER_HASH = 32;
/** Identifiers of AES with keys of 128, 192 and 256 bits, by the bits. */
const AES: ReadonlyMap<number, number> = new Map([
  [0x660e, 128],
  [0x660f, 192],
  [0x6610, 256],
]);
const BLOCK = 64;

const decipher = (data: Uint8Array, key: Uint8Array): Uint8Array =>
  ecb(key, { disablePadding: true }).decrypt(data);

/**
 * Standard encryption, what Excel 2007 wrote, with AES and SHA-1: [MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9.
 * @param info its description, behind version and flags
 */
export function standardEncryption(info: Uint8Array, deadline: Deadline): Encryption {
  const data = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const headerSize = data.getUint32(0, true);
  const algorithm = data.getUint32(4 + 8, true);
  const keyBits = AES.get(algorithm);
  if (keyBits === undefined)
    return stop('password-protected', {}, `cipher 0x${algorithm.toString(16)}`);
  let at = 4 + headerSize + 4;
  const next = (length: number): Uint8Array => {
    if (at + length > info.length) stop('damaged-workbook', {}, 'encryption description cut off');
    at += length;
    return info.subarray(at - length, at);
  };
  const salt = next(SALT);
  const verifier = next(VERIFIER);
  const { length: hashLength } = sha1(salt);
  at += 4;
  const verifierHash = next(VERIFIER_HASH);
  return {
    keyFor(password) {
      const digest = sha1(joined(spun(password, salt, ROUNDS, sha1, deadline), uint32(0)));
      const widened = (filling: number): Uint8Array =>
        sha1(new Uint8Array(BLOCK).fill(filling).map((byte, index) => byte ^ (digest[index] ?? 0)));
      const key = joined(widened(0x36), widened(0x5c)).subarray(0, keyBits / 8);
      const expected = decipher(verifierHash, key).subarray(0, hashLength);
      return areEqual(sha1(decipher(verifier, key)), expected) ? key : null;
    },
    decrypt(content, key) {
      const length = lengthOf(content);
      const whole = content.length - LENGTH - ((content.length - LENGTH) % VERIFIER);
      return decipher(content.subarray(LENGTH, LENGTH + whole), key).subarray(0, length);
    },
  };
}
