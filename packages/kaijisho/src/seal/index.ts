/** Seals on what disclosures say: who signed, and whether anything was changed since. */
export {
  KeyError,
  publicKey,
  type SealDifference,
  type SealVerdict,
  seal,
  thumbprintOf,
  verifySeal,
} from '@kaijisho/exchange/seal';
