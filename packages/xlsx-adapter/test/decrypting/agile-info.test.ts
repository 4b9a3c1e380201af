import { Deadline, guarded } from '@kaijisho/core';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../src/budgets.js';
import { agileEncryption } from '../../src/decrypting/agile.js';
import { readAgileInfo } from '../../src/decrypting/agile-info.js';

const CIPHER =
  'saltValue="AAECAwQFBgcICQoLDA0ODw==" blockSize="16" keyBits="256" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC"';
const LOCKED =
  'encryptedVerifierHashInput="AAECAwQFBgcICQoLDA0ODw==" encryptedVerifierHashValue="AAECAwQFBgcICQoLDA0ODw==" encryptedKeyValue="AAECAwQFBgcICQoLDA0ODw=="';

const description = ({ cipher = CIPHER, hash = 'SHA512', rounds = 'spinCount="100000"' } = {}) =>
  new TextEncoder().encode(
    `<encryption xmlns:p="urn:p"><keyData ${cipher} hashAlgorithm="${hash}"/><keyEncryptors><keyEncryptor><p:encryptedKey ${rounds} ${cipher} hashAlgorithm="${hash}" ${LOCKED}/></keyEncryptor></keyEncryptors></encryption>`,
  );

const deadline = () => new Deadline(undefined);
const codeOf = (work: () => unknown) => {
  const result = guarded('damaged-workbook', work);
  return result.ok ? null : result.failure.code;
};
const readBy = (xml: Uint8Array) => () => readAgileInfo(xml, DEFAULT_BUDGETS, deadline());
const keyBy = (xml: Uint8Array) => () =>
  agileEncryption(xml, DEFAULT_BUDGETS, deadline()).keyFor('x');

test('a description says how content and key are encrypted', () => {
  const salt = Uint8Array.from({ length: 16 }, (_, byte) => byte);
  expect(readBy(description())()).toMatchObject({
    content: { salt, keyBits: 256, hashAlgorithm: 'SHA512' },
    password: { rounds: 100_000, key: salt, verifierInput: salt, verifierValue: salt },
  });
});

describe('what is refused as a way of encrypting that is not known', () => {
  it.each([
    ['another cipher', { cipher: CIPHER.replace('AES', 'RC2') }],
    ['another chaining', { cipher: CIPHER.replace('ChainingModeCBC', 'ChainingModeCFB') }],
    ['a block that AES has not', { cipher: CIPHER.replace('"16"', '"4096"') }],
    ['a key that AES has not', { cipher: CIPHER.replace('"256"', '"255"') }],
    ['a key for certificates alone', { rounds: '' }],
  ])('%s', (_, parts) => {
    expect(codeOf(readBy(description(parts)))).toBe('password-protected');
  });

  it.each([
    ['another hash', { hash: 'WHIRLPOOL' }],
    ['more rounds than the format allows', { rounds: 'spinCount="10000001"' }],
  ])('%s', (_, parts) => {
    expect(codeOf(keyBy(description(parts)))).toBe('password-protected');
  });
});

test('a description without key data is damage', () => {
  expect(codeOf(readBy(new TextEncoder().encode('<encryption/>')))).toBe('damaged-workbook');
  expect(codeOf(readBy(new Uint8Array(40)))).toBe('damaged-workbook');
});

test('salts that are no base64 are damage', () => {
  const xml = description({ cipher: CIPHER.replace('AAECAwQ', '!!!!!!!') });
  expect(codeOf(readBy(xml))).toBe('damaged-workbook');
});
