import { Deadline, guarded, limitFileSize, type Result, stop } from '@kaijisho/core';
import { type Budgets, DEFAULT_BUDGETS } from '../budgets.js';
import { CompoundFile } from '../compound/compound-file.js';
import { agileEncryption } from './agile.js';
import { encryptedParts } from './encrypted-parts.js';
import type { Encryption } from './encryption.js';
import { decryptLegacy } from './legacy.js';
import { standardEncryption } from './standard.js';

/**
 * What Excel encrypts with when nobody chose a password, as where only the structure of a workbook is
 * protected: it opens such files without asking, and so do we ([MS-OFFCRYPTO] 2.4.2.3).
 */
const NOBODYS_PASSWORD = 'VelvetSweatshop';

/**
 * Decrypts a workbook that Excel encrypted with a password ([MS-OFFCRYPTO] 2.3.4: agile and standard
 * encryption; 2.3.6: what Excel 97 to 2003 did). The password itself goes nowhere.
 * @param bytes the encrypted file: an OLE2 container
 * @param password as typed; undefined when none is known
 * @returns the bytes of the workbook inside, or a failure: `password-required`, `password-wrong`,
 *   `password-protected` for a way of encrypting that is not known here, `damaged-workbook`, or a budget
 */
export function decryptWorkbook(
  bytes: Uint8Array,
  password: string | undefined,
  budgets: Budgets = DEFAULT_BUDGETS,
): Result<Uint8Array> {
  return guarded('damaged-workbook', () => {
    limitFileSize(bytes, budgets);
    const deadline = new Deadline(budgets.milliseconds);
    const file = new CompoundFile(bytes);
    const decryptedWith = (word: string) =>
      file.has('EncryptedPackage')
        ? decryptPackage(file, word, budgets, deadline)
        : decryptLegacy(file, word, deadline);
    // Passwords are given for a whole folder: a file that needs none of them opens all the same.
    const decrypted =
      (password === undefined ? null : decryptedWith(password)) ?? decryptedWith(NOBODYS_PASSWORD);
    return decrypted ?? stop(password === undefined ? 'password-required' : 'password-wrong');
  });
}

/** The package in a container of two streams: how it is encrypted, and itself behind its length. */
function decryptPackage(
  file: CompoundFile,
  password: string,
  budgets: Budgets,
  deadline: Deadline,
): Uint8Array | null {
  const { info, content } = encryptedParts(file);
  const encryption = encryptionOf(info, budgets, deadline);
  const key = encryption.keyFor(password);
  return key && encryption.decrypt(content, key);
}

/** Versions of the encryption's description. */
const AGILE = { major: 4, minor: 4 };
const STANDARD = { majors: [2, 3, 4], minor: 2 };

function encryptionOf(info: Uint8Array, budgets: Budgets, deadline: Deadline): Encryption {
  const data = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const major = data.getUint16(0, true);
  const minor = data.getUint16(2, true);
  if (major === AGILE.major && minor === AGILE.minor)
    return agileEncryption(info.subarray(8), budgets, deadline);
  if (STANDARD.majors.includes(major) && minor === STANDARD.minor)
    return standardEncryption(info.subarray(8), deadline);
  return stop('password-protected', {}, `encryption ${major}.${minor}`);
}
