import type { Edge } from '../catalogue/crosswalk.js';
import type { Environment } from '../catalogue/guideline.js';
import type { Condition, Form } from '../catalogue/schema.js';
import type { Phrase } from '../model/phrase.js';

/**
 * What the answers say about one requirement (申告状況). A vendor's sheet only declares: nothing
 * here says that a requirement is fulfilled.
 */
export const COVERAGE_STATES = [
  'declared',
  'partly-declared',
  'declared-absent',
  'not-applicable',
  'not-applicable-unexplained',
  'unanswered',
  'unreadable',
  'conflicting',
  'not-asked',
] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** What one row says. `several` marks and `unreadable` stay apart from a blank. */
export const SAYS = [
  'yes',
  'no',
  'not-applicable',
  'not-applicable-unexplained',
  'unanswered',
  'unreadable',
  'several',
] as const;
export type Says = (typeof SAYS)[number];

/** What all sheets of a product say about one topic together; see `joinSays`. */
export type TopicSays = Says | 'conflicting';

/** Why a row's answer was set aside before counting. */
export type SetAside =
  /** The gate is いいえ, so the row's matter does not exist. */
  | { readonly reason: 'gate-no'; readonly gate: string }
  /** The gate is 対象外; `explained` when a note says why. */
  | {
      readonly reason: 'gate-not-applicable';
      readonly gate: string;
      readonly explained: boolean;
    }
  /** いいえ under a gate without a single readable answer: not yet a gap. */
  | {
      readonly reason: 'gate-open';
      readonly gate: string;
      readonly gateSays: 'unanswered' | 'unreadable' | 'several' | 'conflicting';
    }
  | { readonly reason: 'condition-not-met'; readonly condition: Condition }
  /** 対象外 with a note on a row whose condition stands inside the question. */
  | { readonly reason: 'self-conditional' }
  /** The other one of two alternatives is claimed. */
  | { readonly reason: 'alternative'; readonly key: string };

/** One row that speaks to a requirement, with the edge that leads there. */
export interface CoverageContribution {
  /** Index into the disclosures handed in. */
  readonly disclosure: number;
  /** Index into `content.answers`; null for a verified row of the form that the sheet lacks. */
  readonly answer: number | null;
  readonly key: string;
  readonly edge: Edge;
  readonly says: Says;
  /** Present when the row does not count, with the reason; it is still shown. */
  readonly setAside: SetAside | null;
}

/** Coverage of one duty inside a bundled requirement. */
export interface SubItemCoverage {
  readonly id: string;
  readonly state: CoverageState;
}

/** Coverage of one requirement by the sheets of one product. */
export interface RequirementCoverage {
  readonly requirement: string;
  readonly state: CoverageState;
  /**
   * A row of the sheets speaks to the requirement. Counts and charts take these as their whole.
   * Stays true when all rows are set aside; a requirement without rows can still be
   * `not-applicable`, through a presence row answered いいえ.
   */
  readonly asked: boolean;
  /** A `measure` row in force is answered いいえ: only this is a gap. */
  readonly gap: boolean;
  /** Duties of a bundled requirement, in order; `not-asked` where no row names the duty. */
  readonly subItems: readonly SubItemCoverage[];
  readonly contributions: readonly CoverageContribution[];
  /** Why the answers do not simply count (gates, conditions, presence rows), for people. */
  readonly reasons: readonly Phrase[];
  /** What to bear in mind with a はい or いいえ, such as "check the TLS version". */
  readonly caveats: readonly Phrase[];
}

/** Whether the product keeps records under a statutory retention duty; `auto` decides from the sheet. */
export type RetentionOption = 'yes' | 'no' | 'auto';

/** Circumstances that decide which rows and requirements apply. */
export interface CoverageOptions {
  readonly retention: RetentionOption;
  /** Leaves out requirements that do not bind this pattern of institution. */
  readonly environment: Environment | null;
  /** The forms in force; the catalogue alone when left out. */
  readonly forms?: readonly Form[];
}
export const DEFAULT_COVERAGE_OPTIONS: CoverageOptions = { retention: 'auto', environment: null };
