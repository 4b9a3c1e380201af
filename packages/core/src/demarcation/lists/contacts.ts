import { findDemarcationRow } from '../../catalogue/demarcation.js';
import type { Matrix, MatrixLine } from '../model.js';

/**
 * Contacts in an emergency (非常時連絡先): who is called for what. Rows come from the matrix; names
 * and numbers are for people to fill in.
 */
export interface EmergencyContact {
  /** Stable: people's entries hang on it. */
  readonly key: string;
  readonly row: string;
  /** Null for a contact inside the institution. */
  readonly product: string | null;
  readonly decisionKey: string;
}

/** What a vendor is called for; everything else in an emergency is the institution's to lead. */
const OF_VENDORS: readonly string[] = ['R11', 'R08', 'R10'];

const contactOf = ({ row, product, decisionKey }: MatrixLine): EmergencyContact => ({
  key: `contact|${row}|${product ?? 'institution'}`,
  row,
  product,
  decisionKey,
});

/** Contacts of the institution first, in the order of the rows, then those of each product. */
export function emergencyContacts({ lines, products }: Matrix): readonly EmergencyContact[] {
  const emergency = lines.filter(({ phase }) => phase === 'emergency');
  const own = emergency.filter(({ row }) => findDemarcationRow(row)?.scope === 'institution');
  const ofProducts = products.flatMap(({ id }) =>
    emergency.filter(({ row, product }) => product === id && OF_VENDORS.includes(row)),
  );
  return [...own, ...ofProducts].map(contactOf);
}
