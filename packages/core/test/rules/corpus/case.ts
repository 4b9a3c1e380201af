import type { Disclosure, RuleContext } from '../../../src/index.js';

/**
 * One conformance case. `expected` lists every finding of every rule (folded ones too, in any
 * order) as `RULE severity key variant`, `-` for none; FORM-08 only in its own cases, since most
 * sheets carry it.
 */
export interface CorpusCase {
  /** `<RULE>-pass-a`, `<RULE>-fail-a`, … */
  readonly id: string;
  readonly about: string;
  readonly disclosures: readonly Disclosure[];
  readonly context?: Partial<RuleContext>;
  readonly expected: readonly string[];
}

/** Date of every case that names no other: after form 4.1 was published and before 5.0. */
export const CORPUS_AS_OF = '2024-05-01';
