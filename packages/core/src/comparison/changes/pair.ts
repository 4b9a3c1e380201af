import type { Product } from '../../demarcation/model.js';
import { foldOrganisation } from '../../model/names.js';
import type { Phrase } from '../../model/phrase.js';

/** A product before and after; null on the side that does not have it. */
export interface Pair {
  readonly old: Product | null;
  readonly new: Product | null;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly notices: readonly Phrase[];
}

/**
 * Which products belong together. One product on each side is taken as two versions of one product
 * even under another name, and the notice says so; of several, those of the same id are.
 */
export function pairProducts(before: readonly Product[], after: readonly Product[]): Pairs {
  const [old] = before;
  const [now] = after;
  if (before.length === 1 && after.length === 1 && old !== undefined && now !== undefined) {
    const otherVendor = foldOrganisation(old.organisation) !== foldOrganisation(now.organisation);
    const notices =
      old.id === now.id
        ? []
        : [
            {
              id: `comparison.notice.${otherVendor ? 'other-vendor' : 'renamed'}`,
              args: {
                old: otherVendor ? `${old.organisation} ${old.name}` : old.name,
                new: otherVendor ? `${now.organisation} ${now.name}` : now.name,
              },
            },
          ];
    return { pairs: [{ old, new: now }], notices };
  }
  const both = after.map(
    (product): Pair => ({
      old: before.find(({ id }) => id === product.id) ?? null,
      new: product,
    }),
  );
  const gone = before
    .filter(({ id }) => after.every((product) => product.id !== id))
    .map((product): Pair => ({ old: product, new: null }));
  return { pairs: [...both, ...gone], notices: [] };
}
