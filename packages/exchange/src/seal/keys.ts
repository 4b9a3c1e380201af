import {
  calculateJwkThumbprint,
  exportJWK,
  importJWK,
  importPKCS8,
  importSPKI,
  type JWK,
} from 'jose';

/** The one kind of key that seals are made with. */
export const ALGORITHM = 'EdDSA';

/** Why a text is no key to seal or verify with. */
type KeyFault = 'unreadable' | 'encrypted' | 'other-kind' | 'public';

/** Key that is not an Ed25519 key, or no key at all. */
export class KeyError extends Error {
  constructor(readonly fault: KeyFault) {
    super(fault);
  }
}

const only = ({ kty, crv, x }: JWK): JWK => {
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) throw new KeyError('other-kind');
  return { kty, crv, x };
};

async function jwkOf(text: string): Promise<JWK> {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (/-----BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m.test(trimmed)) throw new KeyError('encrypted');
  try {
    if (trimmed.startsWith('{')) return JSON.parse(trimmed) as JWK;
    const options = { extractable: true };
    return await exportJWK(
      trimmed.includes('PRIVATE KEY')
        ? await importPKCS8(trimmed, ALGORITHM, options)
        : await importSPKI(trimmed, ALGORITHM, options),
    );
  } catch {
    // What is a key by its first line, but no Ed25519 key, is one of another kind, or damaged.
    throw new KeyError(
      /-----BEGIN (?:[A-Z]+ )*(?:PRIVATE|PUBLIC) KEY|-----BEGIN CERTIFICATE/.test(trimmed)
        ? 'other-kind'
        : 'unreadable',
    );
  }
}

/**
 * A private key from PEM (PKCS #8) or JWK.
 * @throws KeyError for anything else
 */
export async function privateKey(text: string) {
  const jwk = await jwkOf(text);
  const shared = only(jwk);
  if (jwk.d === undefined) throw new KeyError('public');
  return { key: await importJWK({ ...shared, d: jwk.d }, ALGORITHM), shared };
}

/**
 * A public key from PEM (SPKI) or JWK; of a private key its public half.
 * @throws KeyError for anything else
 */
export const publicKey = async (text: string): Promise<JWK> => only(await jwkOf(text));

/** Name of a key by which people compare it: its JWK thumbprint (RFC 7638, SHA-256). */
export const thumbprintOf = (jwk: JWK): Promise<string> => calculateJwkThumbprint(only(jwk));
