import type { CoverageState } from '../../coverage/model.js';
import type { CellSays } from '../says.js';
import type { Profile, ProfileEntry, ProfileTarget } from './schema.js';

/**
 * How the answers of one product stand to one condition. No outcome says that a product is fit:
 * - `accepted`: the wanted answer is there;
 * - `residual`: another answer is there, so a risk is left to be treated;
 * - `open`: no clear answer, or its reason is missing;
 * - `set-aside`: the matter does not arise for the product, or the precondition is not given;
 * - `not-asked`: the sheets handed in have no such row;
 * - `institution`: no sheet can say it.
 */
export const PROFILE_OUTCOMES = [
  'residual',
  'open',
  'accepted',
  'set-aside',
  'not-asked',
  'institution',
] as const;
export type ProfileOutcome = (typeof PROFILE_OUTCOMES)[number];

/** One answer that a condition looks at. */
export interface ProfileAnswer {
  readonly target: ProfileTarget;
  /** Row the answer stands in; null for a requirement, or a row the catalogue does not know. */
  readonly key: string | null;
  readonly says: CellSays | CoverageState | null;
  readonly outcome: ProfileOutcome;
}

export interface ProfileCell {
  readonly outcome: ProfileOutcome;
  readonly answers: readonly ProfileAnswer[];
}

export interface ProfileLine {
  readonly entry: ProfileEntry;
  readonly cells: readonly ProfileCell[];
}

/** A profile over the products of a comparison; cells run parallel to them. */
export interface ProfileResult {
  readonly profile: Profile;
  readonly lines: readonly ProfileLine[];
  readonly counts: readonly Readonly<Record<ProfileOutcome, number>>[];
}
