import { type DisclosureContent, FORMAT_VERSION } from '@kaijisho/core';
import { FlattenedSign } from 'jose';
import { contentAlone } from '../documents/content.js';
import { canonical } from './canonical.js';
import { ALGORITHM, privateKey, thumbprintOf } from './keys.js';

/** Media type in the protected header, by which a seal is told from other signatures. */
export const SEAL_TYPE = 'kaijisho-seal+json';

/**
 * Seals what disclosures say: a JSON Web Signature (RFC 7515, flattened) over their canonical JSON,
 * with the public key in its header. The seal shows who signed and that nothing was changed since;
 * it does not show that an answer is true.
 *
 * @param key private Ed25519 key as PEM (PKCS #8) or JWK; it is the user's and is kept nowhere
 * @param sealedOn YYYY-MM-DD
 * @returns JSON text of the seal; equal input gives equal text
 * @throws KeyError when the key cannot be used
 */
export async function seal(
  contents: readonly DisclosureContent[],
  key: string,
  sealedOn: string,
): Promise<string> {
  const signer = await privateKey(key);
  const payload = canonical({
    formatVersion: FORMAT_VERSION,
    sealedOn,
    disclosures: contents.map(contentAlone),
  });
  const signed = await new FlattenedSign(new TextEncoder().encode(payload))
    .setProtectedHeader({
      alg: ALGORITHM,
      typ: SEAL_TYPE,
      kid: await thumbprintOf(signer.shared),
      jwk: signer.shared,
    })
    .sign(signer.key);
  return `${JSON.stringify(signed, null, 2)}\n`;
}
