import { type Deadline, stop } from '@kaijisho/core';

/** One way of encrypting, with everything a file says of it. */
export interface Encryption {
  /** The key that a password gives, or null when the password is wrong. */
  keyFor(password: string): Uint8Array | null;
  /** What was encrypted. */
  decrypt(content: Uint8Array, key: Uint8Array): Uint8Array;
}

export type Hash = (bytes: Uint8Array) => Uint8Array;

/** The most rounds the format allows; Excel takes 100,000. */
const MOST_ROUNDS = 10_000_000;
/** Rounds between two looks at the clock. */
const PAUSE = 4096;

/** A number as four bytes, the lowest first. */
export function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Characters as Windows writes them: two bytes each, the low one first. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

/**
 * The password hashed over and over, so that trying many takes long ([MS-OFFCRYPTO] 2.3.4.7 and
 * 2.3.4.11). Stops when time is up.
 */
export function spun(
  password: string,
  salt: Uint8Array,
  rounds: number,
  hash: Hash,
  deadline: Deadline,
): Uint8Array {
  if (!(rounds <= MOST_ROUNDS)) stop('password-protected', {}, `${rounds} rounds`);
  let digest = hash(joined(salt, utf16(password)));
  // One buffer for all rounds: the round's number, then the digest of the round before.
  const input = joined(uint32(0), digest);
  const view = new DataView(input.buffer);
  for (let round = 0; round < rounds; round += 1) {
    if (round % PAUSE === 0) deadline.check();
    view.setUint32(0, round, true);
    input.set(digest, 4);
    digest = hash(input);
  }
  return digest;
}

/** Cut to a length, or filled up to it. */
export function fitted(bytes: Uint8Array, length: number, filling: number): Uint8Array {
  const fitting = new Uint8Array(length).fill(filling);
  fitting.set(bytes.subarray(0, length));
  return fitting;
}

export const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The content's length stands before it, in eight bytes; what is encrypted is filled up to whole blocks. */
export function lengthOf(content: Uint8Array): number {
  const data = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const length = data.getUint32(0, true) + data.getUint32(4, true) * 0x1_0000_0000;
  if (length > content.length - LENGTH) stop('damaged-workbook', {}, 'encrypted content cut off');
  return length;
}

/** Bytes of the content's length. */
export const LENGTH = 8;
