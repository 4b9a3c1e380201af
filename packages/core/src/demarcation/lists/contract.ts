import { demarcationData } from '../../catalogue/demarcation.js';
import { foldOrganisation } from '../../model/names.js';
import type { Matrix } from '../model.js';

/**
 * What a contract, an SLA or terms of use must settle (契約確認事項): a point for each row of the
 * matrix and product, certificates of each vendor, and subcontractors of each product. People look
 * it up and fill it in; nothing here says that a contract holds it.
 */
export interface ContractPoint {
  /** Stable: people's entries hang on it. */
  readonly key: string;
  readonly kind: 'row' | 'certificate' | 'subcontractor';
  /** A row of the matrix such as `R10`, or the id of a certificate. */
  readonly subject: string;
  /** Product id; null for a row that stands once, and for the certificates of a vendor. */
  readonly product: string | null;
  readonly organisation: string | null;
}

/** Certificates that tenders and the guideline ask for; worded in the messages. */
const CERTIFICATES = ['27001', '15001', '27017', 'other'] as const;

/** The points of a matrix: rows first, then the certificates of each vendor, then subcontractors. */
export function contractPoints({ products }: Matrix): readonly ContractPoint[] {
  const rows = demarcationData().rows.flatMap(({ id, scope }): readonly ContractPoint[] =>
    (scope === 'institution' ? [null] : products).map((product) => ({
      key: `${id}|${product?.id ?? 'institution'}`,
      kind: 'row',
      subject: id,
      product: product?.id ?? null,
      organisation: product?.organisation ?? null,
    })),
  );
  const vendors = new Map(
    products.map(({ organisation }) => [foldOrganisation(organisation), organisation]),
  );
  const certificates = [...vendors].flatMap(([folded, organisation]) =>
    CERTIFICATES.map(
      (subject): ContractPoint => ({
        key: `certificate|${folded}|${subject}`,
        kind: 'certificate',
        subject,
        product: null,
        organisation,
      }),
    ),
  );
  const subcontractors = products.map(
    ({ id, organisation }): ContractPoint => ({
      key: `subcontractor|${id}`,
      kind: 'subcontractor',
      subject: 'R21',
      product: id,
      organisation,
    }),
  );
  return [...rows, ...certificates, ...subcontractors];
}
