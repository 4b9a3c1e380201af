import { type Result, success } from '@kaijisho/core';
import type { Opened } from '@kaijisho/report';
import { keysBytes, parseKeys, thumbprintFor, vendorOf } from './known-keys.js';
import { KEYS } from './layout.js';
import type { RegisterStorage } from './storage.js';

/** Seals of submitted files: the first sound one pins the key of its vendor. */

/** What a seal says about a file that is added; `first` pins the key, `known` found it again. */
export type SealOutcome =
  | 'first'
  | 'known'
  | 'changed'
  | 'in-part'
  | 'other-file'
  | 'other-key'
  | 'damaged-seal'
  | 'no-seal'
  | 'no-organisation';

export interface HeldSeal {
  readonly outcome: SealOutcome;
  /** Whose key it is; empty where the sheet names nobody. */
  readonly organisation: string;
  /** Of the key that sealed; null where the seal cannot be read. */
  readonly thumbprint: string | null;
  /** The key the register knows; null for none. */
  readonly expected: string | null;
}

/** Whether a file with this seal may be added: one that says something else is not what was sealed. */
export const isTrusted = ({ outcome }: HeldSeal): boolean =>
  outcome === 'first' || outcome === 'known';

/**
 * Holds a seal against what was read of its file, and pins the key of a vendor that is met first.
 * @param seal JSON text of the seal
 * @param since day of receipt, YYYY-MM-DD
 */
export async function holdSeal(
  storage: RegisterStorage,
  { disclosures }: Opened,
  seal: string,
  since: string,
): Promise<Result<HeldSeal>> {
  const keys = parseKeys(await storage.read(KEYS), `${storage.name}/${KEYS}`);
  if (!keys.ok) return keys;
  const { verifySeal } = await import('@kaijisho/exchange/seal');
  const contents = disclosures.map(({ content }) => content);
  const vendor = vendorOf(contents);
  const expected = thumbprintFor(keys.value, vendor);
  const verdict = await verifySeal(seal, contents, expected);
  const thumbprint = 'thumbprint' in verdict ? verdict.thumbprint : null;
  const held = (outcome: SealOutcome) =>
    success({ outcome, organisation: vendor ?? '', thumbprint, expected });
  if (verdict.outcome !== 'sound') return held(verdict.outcome);
  if (expected !== null) return held('known');
  if (vendor === null) return held('no-organisation');
  const key = { organisation: vendor, thumbprint: verdict.thumbprint, since };
  await storage.write(KEYS, keysBytes([...keys.value, key]));
  return held('first');
}
