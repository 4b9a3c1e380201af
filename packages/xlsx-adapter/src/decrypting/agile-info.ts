import { type Deadline, stop } from '@kaijisho/core';
import type { Budgets } from '../budgets.js';
import { decodePart } from '../reading/xml/decode.js';
import { type Attributes, XmlReader } from '../reading/xml/parse.js';

/** How something is encrypted. */
export interface AgileCipher {
  readonly salt: Uint8Array;
  /** Bytes of a block. */
  readonly blockSize: number;
  readonly keyBits: number;
  /** As named in the file: `SHA512`. */
  readonly hashAlgorithm: string;
}

/** The key of the content, locked with a password, and what shows whether a password is right. */
export interface LockedKey extends AgileCipher {
  readonly rounds: number;
  readonly verifierInput: Uint8Array;
  readonly verifierValue: Uint8Array;
  readonly key: Uint8Array;
}

export interface AgileInfo {
  readonly content: AgileCipher;
  readonly password: LockedKey;
}

const AES_BLOCK = 16;
const AES_KEYS = [128, 192, 256];

const base64 = (attributes: Attributes, name: string): Uint8Array =>
  Uint8Array.from(atob(attributes.get(name) ?? ''), (character) => character.charCodeAt(0));

/** A cipher of the one kind that Office itself writes; everything else is refused by name. */
function cipherOf(attributes: Attributes): AgileCipher {
  const cipher = `${attributes.get('cipherAlgorithm')} ${attributes.get('cipherChaining')}`;
  const blockSize = attributes.number('blockSize') ?? 0;
  const keyBits = attributes.number('keyBits') ?? 0;
  if (cipher !== 'AES ChainingModeCBC' || blockSize !== AES_BLOCK || !AES_KEYS.includes(keyBits))
    stop('password-protected', {}, `cipher ${cipher} ${blockSize} ${keyBits}`);
  return {
    salt: base64(attributes, 'saltValue'),
    blockSize,
    keyBits,
    hashAlgorithm: attributes.get('hashAlgorithm') ?? '',
  };
}

/** Reads the description of an agile encryption: [MS-OFFCRYPTO] 2.3.4.10. */
export function readAgileInfo(xml: Uint8Array, budgets: Budgets, deadline: Deadline): AgileInfo {
  let content: AgileCipher | undefined;
  let password: LockedKey | undefined;
  new XmlReader(budgets, deadline).parse(decodePart(xml).document, {
    open(name, attributes) {
      if (name === 'keyData') content = cipherOf(attributes);
      // Only keys locked with a password have rounds; those locked with a certificate have none.
      else if (name === 'encryptedKey' && attributes.get('spinCount') !== undefined)
        password ??= {
          ...cipherOf(attributes),
          rounds: attributes.number('spinCount') ?? 0,
          verifierInput: base64(attributes, 'encryptedVerifierHashInput'),
          verifierValue: base64(attributes, 'encryptedVerifierHashValue'),
          key: base64(attributes, 'encryptedKeyValue'),
        };
    },
    close() {},
  });
  if (content === undefined) return stop('damaged-workbook', {}, 'no key data');
  if (password === undefined) return stop('password-protected', {}, 'no key for a password');
  return { content, password };
}
