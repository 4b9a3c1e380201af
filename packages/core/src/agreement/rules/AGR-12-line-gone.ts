import { foldOrganisation } from '../../model/names.js';
import type { Agreement } from '../model.js';
import type { AgreementFailure, AgreementRule } from './rule.js';

const productOfKey = (key: string): string => key.split('|')[1] ?? '';

/**
 * A product of the same vendor that the workbook did not know: the one a decision may have meant
 * before it was renamed. Only where there is no other.
 */
function renamedTo(product: string, { matrix, lines }: Agreement): string | null {
  const isNew = (id: string) =>
    lines.filter(({ line }) => line.product === id).every(({ carried }) => carried === 'new');
  const candidates = matrix.products.filter(
    ({ id, organisation }) =>
      organisation !== '' && product.startsWith(`${foldOrganisation(organisation)}/`) && isNew(id),
  );
  return candidates.length === 1 ? (candidates[0]?.name ?? null) : null;
}

/** Decisions for a product that is not among the files any more, said once for each product. */
export const lineGone: AgreementRule = {
  id: 'AGR-12',
  severity: 'warning',
  action: 'settle',
  judge: (agreement) => {
    const products = [...new Set(agreement.gone.map(({ key }) => productOfKey(key ?? '')))];
    return products.map((product): AgreementFailure => {
      const lines = agreement.gone.filter(({ key }) => productOfKey(key ?? '') === product);
      const renamed = renamedTo(product, agreement);
      return {
        decisionKey: null,
        place: lines[0]?.place ?? null,
        args: {
          count: lines.length,
          label: lines[0]?.label ?? product,
          ...(renamed === null ? {} : { renamed }),
        },
        ...(renamed === null ? {} : { variant: 'renamed' }),
      };
    });
  },
};
