import type { CompoundFile } from '../compound/compound-file.js';

/** The two streams that hold an encrypted workbook. */
export interface EncryptedParts {
  /** How it is encrypted. */
  readonly info: Uint8Array;
  /** The workbook, encrypted, behind its length. */
  readonly content: Uint8Array;
}

/** Takes an encrypted workbook out of its container. Stops where a stream is missing or cut off. */
export const encryptedParts = (file: CompoundFile): EncryptedParts => ({
  info: file.stream('EncryptionInfo'),
  content: file.stream('EncryptedPackage'),
});
