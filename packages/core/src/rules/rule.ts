import type { Basis } from '../catalogue/schema.js';
import type { MessageArgs, Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { RuleContext } from './context.js';
import type { RuleClass } from './rule-class.js';
import type { Mark, Row } from './sheet/rows.js';
import type { Sheet } from './sheet/sheet.js';

/**
 * What a rule is. A rule is pure: it sees one row, one sheet or all sheets of one file, and the
 * context, and returns outcomes. It words nothing; `messages/rules` does, under the rule's id.
 */

/** First part of a rule id. A family never changes its meaning, an id never changes or returns. */
export const RULE_FAMILIES = ['ANS', 'NOTE', 'HDR', 'FORM', 'X', 'DOC', 'GL', 'READ'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/**
 * What a person does next about a finding: have the vendor `correct` the sheet, `ask` the vendor
 * about the product, `look` at the original themselves, `settle` it in the matrix with all concerned,
 * or just `know`.
 */
export const RULE_ACTIONS = ['correct', 'ask', 'look', 'settle', 'know'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** Why a rule could not judge, when that is worth saying. Worded by FORM-08. */
export const UNDECIDED_REASONS = ['no-official-form', 'no-as-of-date'] as const;
export type UndecidedReason = (typeof UNDECIDED_REASONS)[number];

/** What a finding is about. `answer` is an index into `content.answers`. */
export interface Subject {
  readonly answer: number | null;
  readonly key: string | null;
  readonly place: Place | null;
}

export interface FailOutcome {
  readonly outcome: 'fail';
  readonly at: Subject;
  readonly args: MessageArgs;
  readonly actual: string | null;
  readonly expected: string | null;
  /** On what its link to requirements of the guideline rests, where it cites some. */
  readonly basis?: Basis | undefined;
  /** Another sentence of the same rule: `rule.<id>.<variant>`. */
  readonly variant?: string | undefined;
  /** Replaces the rule's severity where the case is milder than usual. */
  readonly severity?: Severity | undefined;
}

/** `cannot-tell` without a reason is silent: another finding already says what is wrong. */
export type Outcome =
  | FailOutcome
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'cannot-tell'; readonly reason: UndecidedReason | null };

interface RuleFacts {
  /** Stable id, `<FAMILY>-<two digits>`. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly action: RuleAction;
  /** When such a rule fails, no verdict on the sheet is possible. */
  readonly preventsVerdict?: true;
}

export interface SheetInput {
  readonly sheet: Sheet;
  readonly context: RuleContext;
}

/** All sheets of one file, and the other sheets at hand. */
export interface FileInput {
  readonly sheets: readonly Sheet[];
  readonly others: readonly Sheet[];
  readonly context: RuleContext;
}

/** A failure of a file rule also says which sheet it is about; null = the file. */
export type FileOutcome =
  | (FailOutcome & { readonly disclosure: number | null })
  | Exclude<Outcome, FailOutcome>;

/** Reasons collected from all other rules. */
export interface UndecidedInput {
  readonly reasons: readonly UndecidedReason[];
}

/** Looks at one row after the other, at those alone where a certain mark stands. */
export interface RowRule extends RuleFacts {
  readonly scope: 'row';
  /** Rows the rule speaks of: for others it is not applicable. */
  readonly concerns: (row: Row) => boolean;
  /** The mark that may be wrong: such rows are judged, the others it concerns pass. */
  readonly mark: Mark;
  readonly judge: (row: Row, input: SheetInput) => Outcome;
}
export interface SheetRule extends RuleFacts {
  readonly scope: 'sheet';
  readonly judge: (input: SheetInput) => readonly Outcome[];
}
export interface FileRule extends RuleFacts {
  readonly scope: 'file';
  readonly judge: (input: FileInput) => readonly FileOutcome[];
}
/** Judged last: says once what the other rules left open. */
export interface UndecidedRule extends RuleFacts {
  readonly scope: 'undecided';
  readonly judge: (input: UndecidedInput) => readonly FileOutcome[];
}
export type Rule = RowRule | SheetRule | FileRule | UndecidedRule;

export const PASS: Outcome & FileOutcome = { outcome: 'pass' };
export const NOT_APPLICABLE: Outcome & FileOutcome = { outcome: 'not-applicable' };

/** `cannot-tell`, with the reason when it should be said. */
export const cannotTell = (reason: UndecidedReason | null = null): Outcome & FileOutcome => ({
  outcome: 'cannot-tell',
  reason,
});

type Details = Partial<
  Pick<FailOutcome, 'args' | 'actual' | 'expected' | 'basis' | 'variant' | 'severity'>
>;

/** A failure at a subject. Everything not given is empty. */
export const fail = (
  at: Subject,
  { args = {}, actual = null, expected = null, basis, variant, severity }: Details = {},
): FailOutcome => ({ outcome: 'fail', at, args, actual, expected, basis, variant, severity });

/** A failure of a file rule; `disclosure` is the index of the sheet in its file, or null. */
export const failIn = (disclosure: number | null, at: Subject, details: Details = {}) => ({
  ...fail(at, details),
  disclosure,
});
