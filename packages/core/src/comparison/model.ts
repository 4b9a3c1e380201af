import type {
  CoverageOptions,
  CoverageState,
  RequirementCoverage,
  Says,
  SetAside,
} from '../coverage/model.js';
import type { Product } from '../demarcation/model.js';
import type { Finding } from '../model/finding.js';
import type { Phrase } from '../model/phrase.js';
import type { ProfileResult } from './profiles/model.js';
import type { CellSays } from './says.js';
import type { ComparisonTopic } from './topics.js';

/**
 * Bids side by side, as a finished model: facts that the sheets state, and no score. Products keep
 * the order in which they were handed in; every list of cells runs parallel to `products`.
 */

/**
 * Why a cell needs a person: a measure answered いいえ, an answer that is missing, unclear, without its
 * reason or not surely read, or a finding to act on.
 */
export const OPEN_REASONS = [
  'gap',
  'conflicting',
  'several',
  'unreadable',
  'unanswered',
  'unexplained',
  'unsure',
  'finding',
] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

/** One row of one sheet behind a cell. */
export interface ComparedAnswer {
  /** Index into the product's disclosures and into `content.answers`; null: the row is missing. */
  readonly disclosure: number;
  readonly answer: number | null;
  /** Differs from the key of the row where a coarse row of the SDS answers it. */
  readonly key: string;
  readonly says: Says;
  readonly setAside: SetAside | null;
}

export interface ComparedCell {
  readonly says: CellSays;
  readonly answers: readonly ComparedAnswer[];
  /** Why the answer does not count, when that holds for all rows behind the cell. */
  readonly setAside: SetAside | null;
  /** Only a wider row of the SDS answers; it is counted, and open, in its own row. */
  readonly coarse: boolean;
  /** A measure in force is answered いいえ. */
  readonly gap: boolean;
  readonly open: readonly OpenReason[];
  /** Findings about the rows behind the cell that say more than `says` does. */
  readonly findings: readonly Finding[];
}

/** `single`: fewer than two products were asked, so there is nothing to compare. */
export const DIFFERENCES = ['differs', 'same', 'single'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface ComparisonRow {
  readonly topic: ComparisonTopic;
  readonly difference: Difference;
  /** A cell of the row is open. */
  readonly open: boolean;
  readonly cells: readonly ComparedCell[];
}

/** A row the catalogue does not know, kept as the sheet has it. */
export interface UnknownRow {
  readonly product: string;
  readonly disclosure: number;
  readonly answer: number;
}

export interface ComparedRequirement {
  readonly requirement: string;
  /** A sheet of any product asks about it. Counts and charts take these as their whole. */
  readonly asked: boolean;
  readonly difference: Difference;
  readonly open: boolean;
  readonly cells: readonly RequirementCoverage[];
}

export type SaysCounts = Readonly<Record<CellSays, number>>;
export type StateCounts = Readonly<Record<CoverageState, number>>;

/** Counts of one product; the asked rows and requirements are the whole. */
export interface ProductCounts {
  readonly rows: { readonly asked: number; readonly says: SaysCounts; readonly open: number };
  readonly requirements: RequirementCounts;
}

/** Of the requirements that a product's sheets ask about. */
export interface RequirementCounts {
  readonly asked: number;
  readonly states: StateCounts;
  /** Requirements whose matter a person has to settle. */
  readonly open: number;
}

/** A chapter of the guideline with the counts of each product. */
export interface ChapterCounts {
  readonly chapter: string;
  readonly counts: readonly RequirementCounts[];
}

/** A group of a lens: some rows, counted product by product. */
export interface LensGroup {
  readonly id: string;
  readonly keys: readonly string[];
  /** Rows that only stand beside the matter and do not speak to it (ransomware measures). */
  readonly context: readonly string[];
  readonly counts: readonly ProductCounts['rows'][];
}

export interface ComparisonLens {
  readonly id: string;
  readonly groups: readonly LensGroup[];
}

export interface Comparison {
  /** Date the comparison stands for, YYYY-MM-DD; an input, and printed. */
  readonly asOf: string;
  readonly options: CoverageOptions;
  readonly products: readonly Product[];
  /** What a person should know about the files, such as an older sheet that was left out. */
  readonly notices: readonly Phrase[];
  /** One row per topic, all 110, in the order of the form. */
  readonly rows: readonly ComparisonRow[];
  readonly unknownRows: readonly UnknownRow[];
  /** In the order of the guideline. */
  readonly requirements: readonly ComparedRequirement[];
  readonly counts: readonly ProductCounts[];
  readonly chapters: readonly ChapterCounts[];
  readonly lenses: readonly ComparisonLens[];
  readonly profiles: readonly ProfileResult[];
}
