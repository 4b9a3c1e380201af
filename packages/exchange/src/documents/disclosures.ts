import { type Disclosure, FORMAT_VERSION } from '@kaijisho/core';
import type { ExchangeDocument } from './read.js';

/** What the disclosures say, with the file each was read from; how it was read stays behind. */
export const disclosuresDocument = (
  disclosures: readonly Disclosure[],
): Extract<ExchangeDocument, { readonly kind: 'disclosures' }> => ({
  kind: 'disclosures',
  value: {
    formatVersion: FORMAT_VERSION,
    disclosures: disclosures.map(({ content, reading: { source } }) => ({ ...content, source })),
  },
});
