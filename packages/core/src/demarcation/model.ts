import type { Allocation, Phase } from '../catalogue/demarcation-schema.js';
import type { CoverageOptions } from '../coverage/model.js';
import type { Disclosure } from '../model/disclosure.js';
import type { Phrase } from '../model/phrase.js';
import type { Reply } from '../model/reply.js';

/**
 * The responsibility-demarcation matrix (責任分界表) as a finished model: writers print it and
 * decide nothing. Everything in it is a proposal (提案); only people agree.
 */

/** One product or service with the sheets that describe it (an MDS, an SDS, or both). */
export interface Product {
  /** Stable over versions and spellings: derived from folded vendor and product name; never holds `|`. */
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Version as printed; several, when MDS and SDS name different ones, joined by ` / `. */
  readonly version: string | null;
  /** Sheets of the version in hand: these alone are weighed. */
  readonly disclosures: readonly Disclosure[];
  /** Sheets of older versions, newest first: to be listed, never weighed. */
  readonly earlier: readonly Disclosure[];
}

/** An answer shown behind a line. */
export interface MatrixAnswer {
  /** Product id; lines of the institution gather answers of several products. */
  readonly product: string;
  /** Index into `Product.disclosures` and into that disclosure's `content.answers`. */
  readonly disclosure: number;
  readonly answer: number;
  readonly key: string;
  readonly use: 'offer' | 'context';
}

/** What the tool derives for one line and phase. */
export interface MatrixProposal {
  /** Nothing derived is ever an agreement. */
  readonly status: 'proposed';
  readonly allocation: Allocation;
  /** Order number of the rule in `demarcation.json` that decided, 0–8. */
  readonly rule: number;
  readonly institutionPart: readonly Phrase[];
  readonly vendorPart: readonly Phrase[];
  readonly openPoints: readonly Phrase[];
  readonly reason: readonly Phrase[];
  /** Nobody offers this part: a closing measure is needed. */
  readonly gap: boolean;
  /** Two answers to one offer topic contradict each other. */
  readonly conflict: boolean;
  /** The proposal rests on a はい that its note takes back or narrows. */
  readonly doubt: boolean;
}

/** One line of the matrix: a row, a product (null = the institution's line for all), a phase. */
export interface MatrixLine {
  /** `R10|<product id or institution>|normal`: people's decisions hang on this key. */
  readonly decisionKey: string;
  readonly row: string;
  readonly product: string | null;
  readonly phase: Phase;
  readonly proposal: MatrixProposal;
  readonly answers: readonly MatrixAnswer[];
  /** An answer behind the line, or the one that sets it aside, was not read surely. */
  readonly unsure: boolean;
  /** Keys of all topics of the row, context included, that are answered in contradiction. */
  readonly conflicts: readonly string[];
  /** Institution lines: several products answer はい to a topic of the row, or none does. */
  readonly contention: Phrase | null;
  /** Requirement ids the row rests on, those that bind the environment. */
  readonly requirements: readonly string[];
  /** Ids of supplementary questions that remain to be asked. */
  readonly questions: readonly string[];
  /** Replies of vendors that speak to the line, beside its answers and never over them. */
  readonly replies: readonly Reply[];
  /** Replies have settled all that was open: people can decide. */
  readonly decidable: boolean;
}

/** The whole matrix. `asOf` (YYYY-MM-DD) and `options` are inputs and are printed. */
export interface Matrix {
  readonly formatVersion: '1';
  readonly asOf: string;
  readonly options: CoverageOptions;
  readonly products: readonly Product[];
  /** Names of files that were handed in and hold no disclosure that could be read. */
  readonly unused: readonly string[];
  readonly lines: readonly MatrixLine[];
}
