import type { Phase } from '../../catalogue/demarcation-schema.js';
import type { CoverageOptions, RequirementCoverage, Says } from '../../coverage/model.js';
import type { MatrixProposal, Product } from '../../demarcation/model.js';
import type { FormKind, HeaderField } from '../../model/disclosure.js';
import type { Phrase } from '../../model/phrase.js';

/** What changed between two versions of a disclosure, as a finished model. */

/**
 * - `worsened`: a はい is gone, or a gap or an unclear answer has come;
 * - `gone`, `new`: the row is on one of the sheets only;
 * - `changed`: another answer that is neither better nor worse, such as いいえ to 対象外;
 * - `improved`: a はい, or an answer or reason that was missing;
 * - `reworded`: the same answer, with another note or question.
 */
export const ITEM_CHANGES = ['worsened', 'gone', 'changed', 'new', 'improved', 'reworded'] as const;
export type ItemChangeKind = (typeof ITEM_CHANGES)[number];

/** One version of a row. */
export interface ItemVersion {
  /** Index into the product's disclosures and into `content.answers`. */
  readonly disclosure: number;
  readonly answer: number;
  readonly says: Says;
}

export interface ItemChange {
  readonly change: ItemChangeKind;
  readonly form: FormKind;
  /** Null for a row the catalogue does not know. */
  readonly key: string | null;
  readonly old: ItemVersion | null;
  readonly new: ItemVersion | null;
  readonly differs: readonly ('answer' | 'note' | 'question')[];
}

/** A note no row refers to that is on one of the sheets only. */
export interface LooseNote {
  readonly change: 'new' | 'gone';
  readonly form: FormKind;
  readonly number: string;
  readonly text: string;
}

export interface HeaderChange {
  readonly form: FormKind;
  readonly field: HeaderField | 'edition';
  readonly old: string | null;
  readonly new: string | null;
}

export interface CoverageChange {
  readonly requirement: string;
  readonly old: RequirementCoverage;
  readonly new: RequirementCoverage;
}

/** A row of the matrix to talk about again: its proposal differs, or the answers behind it do. */
export interface MatrixChange {
  readonly row: string;
  readonly phase: Phase;
  readonly because: 'proposal' | 'answers';
  readonly old: MatrixProposal;
  readonly new: MatrixProposal;
  /** Keys of the changed rows behind it. */
  readonly keys: readonly string[];
}

export interface ProductChanges {
  /** Null: the product is on one side only. */
  readonly old: Product | null;
  readonly new: Product | null;
  readonly header: readonly HeaderChange[];
  /** Gravest first, then in the order of the form. */
  readonly items: readonly ItemChange[];
  readonly looseNotes: readonly LooseNote[];
  readonly counts: Readonly<Record<ItemChangeKind, number>>;
  /** Rows that are on both sheets and say the same. */
  readonly unchanged: number;
  readonly coverage: readonly CoverageChange[];
  readonly matrix: readonly MatrixChange[];
}

export interface Changes {
  readonly asOf: string;
  readonly options: CoverageOptions;
  readonly notices: readonly Phrase[];
  readonly products: readonly ProductChanges[];
}
