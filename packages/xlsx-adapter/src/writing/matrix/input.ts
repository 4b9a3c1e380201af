import {
  type Agreement,
  type AgreementFinding,
  coverageOf,
  type Finding,
  type Language,
  type Matrix,
  type RequirementCoverage,
} from '@kaijisho/core';

/** A finding with its words, as the findings sheet prints it. */
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

/** Everything 責任分界表.xlsx is made of. The writer prints it and decides nothing. */
export interface MatrixWorkbookInput {
  readonly matrix: Matrix;
  /** Coverage per product id; requirements that do not bind the institution are left out of it. */
  readonly coverage: ReadonlyMap<string, readonly RequirementCoverage[]>;
  readonly findings: readonly WordedFinding[];
  /** Null for a first draft: the columns of the agreement stay empty. */
  readonly agreement: WrittenAgreement | null;
  readonly language: Language;
  /** Version of Kaijisho, printed on the cover and in the footers. */
  readonly toolVersion: string;
}

/** Completes an input: the coverage of every product, under the options the matrix was made with. */
export function matrixWorkbookInput(
  parts: Omit<MatrixWorkbookInput, 'coverage' | 'agreement'> &
    Partial<Pick<MatrixWorkbookInput, 'agreement'>>,
): MatrixWorkbookInput {
  const { products, options } = parts.matrix;
  const coverage = new Map(
    products.map(({ id, disclosures }) => [id, coverageOf(disclosures, options)]),
  );
  return { agreement: null, ...parts, coverage };
}
