/**
 * The register (台帳) of an institution as files: whoever can read and write files in some place
 * (a disk, a folder in a browser, memory) keeps a register there.
 */
export { isLoss, keepingOf, type RegisterNotice } from '@kaijisho/core';
export {
  type AddDecider,
  type AddOptions,
  type AddOutcome,
  type AddQuestion,
  addToRegister,
  type SubmittedFile,
} from './add.js';
export { MOST_REGISTER_BYTES, packRegister, unpackRegister } from './archive.js';
export {
  initRegister,
  type LoadedRegister,
  loadRegister,
  openRegister,
  submittedFiles,
  submittedPaths,
} from './folder.js';
export { type ImportedFile, importedLines, importToRegister } from './import.js';
export { type KnownKey, keysBytes, parseKeys, thumbprintFor, vendorOf } from './known-keys.js';
export { isStaleLock, LOCK, type LockOwner, lockedBy, parseLockOwner } from './lock.js';
export type { HeldSeal, SealOutcome } from './seals.js';
export { memoryStorage, type RegisterStorage, type StoredFiles } from './storage.js';
