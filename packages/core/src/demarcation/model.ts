import type { Allocation, Phase } from '../catalogue/demarcation-schema.js';
import type { Phrase } from '../messages/message.js';
import type { Disclosure } from '../model/disclosure.js';

/**
 * The responsibility-demarcation matrix (責任分界表) as a finished model: writers print it and
 * decide nothing. Everything in it is a proposal (提案); only people agree.
 */

/** One product or service with the sheets that describe it (an MDS, an SDS, or both). */
export interface Product {
  /** Stable over versions: derived from vendor and product name. */
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly version: string | null;
  readonly disclosures: readonly Disclosure[];
}

/** An answer shown behind a line. */
export interface MatrixAnswer {
  /** Index into `Product.disclosures` and into that disclosure's `content.answers`. */
  readonly disclosure: number;
  readonly answer: number;
  readonly key: string;
  readonly use: 'offer' | 'context';
}

/** What the tool derives for one line and phase. */
export interface MatrixProposal {
  readonly allocation: Allocation;
  /** Order number of the rule in `demarcation.json` that decided, 0–8. */
  readonly rule: number;
  readonly institutionPart: readonly Phrase[];
  readonly vendorPart: readonly Phrase[];
  readonly openPoints: readonly Phrase[];
  readonly reason: readonly Phrase[];
  readonly gap: boolean;
  readonly conflict: boolean;
}

/** One line of the matrix: a row, a product (null = the institution's line for all), a phase. */
export interface MatrixLine {
  /** `R10|<product id or institution>|normal`: people's decisions hang on this key. */
  readonly decisionKey: string;
  readonly row: string;
  readonly product: string | null;
  readonly phase: Phase;
  readonly proposal: MatrixProposal;
  readonly answers: readonly (MatrixAnswer & { readonly product: string })[];
  readonly requirements: readonly string[];
  /** Ids of supplementary questions that remain to be asked. */
  readonly questions: readonly string[];
}

/** The whole matrix. `asOf` (YYYY-MM-DD) is an input and is printed. */
export interface Matrix {
  readonly formatVersion: '1';
  readonly asOf: string;
  readonly products: readonly Product[];
  readonly lines: readonly MatrixLine[];
}
