import type { Finding, Severity } from '../../model/finding.js';
import type { Outcome, UndecidedReason } from '../rule.js';
import type { SuppressedFinding, Suppression } from './suppression.js';

/**
 * - `ok`: nothing at warning or above among what was judged;
 * - `attention`: a person must act on at least one finding;
 * - `undetermined`: too little could be read for either.
 */
export type Verdict = 'ok' | 'attention' | 'undetermined';

/** What one rule made of one sheet (or of the file). */
export interface RuleJudgement {
  readonly rule: string;
  readonly outcome: Outcome['outcome'];
}

/** What was not judged, and which rules would have. */
export interface NotJudged {
  readonly reason: UndecidedReason;
  readonly rules: readonly string[];
}

export interface CheckedDisclosure {
  /** Index of the disclosure in its file. */
  readonly disclosure: number;
  readonly verdict: Verdict;
  /** One primary finding per row; others are in its `folded`. */
  readonly findings: readonly Finding[];
  readonly judgements: readonly RuleJudgement[];
}

/** What the rules say about all sheets of one file. */
export interface CheckResult {
  readonly disclosures: readonly CheckedDisclosure[];
  /** About the file, or said once for all its sheets. */
  readonly fileFindings: readonly Finding[];
  readonly fileJudgements: readonly RuleJudgement[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Entries that matched nothing: the matter is settled, or the entry has a mistake. */
  readonly unusedSuppressions: readonly Suppression[];
  readonly notJudged: readonly NotJudged[];
  /** The gravest verdict: undetermined, then attention, then ok. */
  readonly verdict: Verdict;
  /** Primary findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Every primary finding of a result: about the file first, then sheet by sheet. */
export const allFindings = (
  result: Pick<CheckResult, 'fileFindings' | 'disclosures'>,
): readonly Finding[] => [
  ...result.fileFindings,
  ...result.disclosures.flatMap(({ findings }) => findings),
];
