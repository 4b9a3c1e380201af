import type { Agreement, AgreementFinding } from '../agreement/model.js';
import { coverageOf } from '../coverage/coverage.js';
import type { RequirementCoverage } from '../coverage/model.js';
import type { Matrix } from '../demarcation/model.js';
import type { Language } from '../messages/message.js';
import type { Finding } from '../model/finding.js';

/** A finding with its words, as lists of findings print it. */
export interface WordedFinding {
  readonly finding: Finding;
  /** File the finding is about. */
  readonly file: string;
  /** Name of the product, null when the finding is about the file. */
  readonly product: string | null;
  readonly title: string;
  readonly message: string;
  /** Messages of the findings folded under this one. */
  readonly folded: readonly string[];
  readonly advice: string;
  /** Why and by whom it was set aside; null for one that stands. */
  readonly setAside: { readonly reason: string; readonly by: string } | null;
}

/** A finding about the agreement with its words. */
export interface WordedAgreementFinding extends AgreementFinding {
  readonly title: string;
  readonly message: string;
  readonly advice: string;
}

/** What people decided, and what is to be said about it. */
export interface WrittenAgreement {
  readonly agreement: Agreement;
  readonly findings: readonly WordedAgreementFinding[];
}

/** Everything a printed matrix is made of. */
export interface PaperInput {
  readonly matrix: Matrix;
  /** Coverage per product id; requirements that do not bind the institution are left out of it. */
  readonly coverage: ReadonlyMap<string, readonly RequirementCoverage[]>;
  readonly findings: readonly WordedFinding[];
  /** Null for a first draft: the columns of the agreement stay empty. */
  readonly agreement: WrittenAgreement | null;
  readonly language: Language;
  /** Version of Kaijisho, printed on the cover and at the foot of every page. */
  readonly toolVersion: string;
}

/** Completes an input: the coverage of every product, under the options the matrix was made with. */
export function paperInput(
  parts: Omit<PaperInput, 'coverage' | 'agreement'> & Partial<Pick<PaperInput, 'agreement'>>,
): PaperInput {
  const { products, options } = parts.matrix;
  const coverage = new Map(
    products.map(({ id, disclosures }) => [id, coverageOf(disclosures, options)]),
  );
  return { agreement: null, ...parts, coverage };
}
