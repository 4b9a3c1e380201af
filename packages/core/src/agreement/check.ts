import type { Agreement, AgreementFinding } from './model.js';
import { undecided } from './rules/AGR-01-undecided.js';
import { noBindingDocument } from './rules/AGR-02-no-binding-document.js';
import { halfDecided } from './rules/AGR-03-half-decided.js';
import { sharedPartMissing } from './rules/AGR-04-shared-part-missing.js';
import { notApplicableWithoutReason } from './rules/AGR-05-not-applicable-without-reason.js';
import { gapLeftOpen } from './rules/AGR-06-gap-left-open.js';
import { contentionUnsettled } from './rules/AGR-07-contention-unsettled.js';
import { serverUpdatesWithoutClause } from './rules/AGR-08-server-updates-without-clause.js';
import { reviewOverdue } from './rules/AGR-09-review-overdue.js';
import { subcontractorNotApproved } from './rules/AGR-10-subcontractor-not-approved.js';
import { answerChanged } from './rules/AGR-11-answer-changed.js';
import { lineGone } from './rules/AGR-12-line-gone.js';
import { notUnderstood } from './rules/AGR-13-not-understood.js';
import { lineTwice } from './rules/AGR-14-line-twice.js';
import { agreedWithoutAllocation } from './rules/AGR-15-agreed-without-allocation.js';
import { newLines } from './rules/AGR-16-new-lines.js';
import { basisUnknown } from './rules/AGR-17-basis-unknown.js';
import type { AgreementRule } from './rules/rule.js';

/** All rules about an agreement, in the order in which their findings are listed. */
const RULES: readonly AgreementRule[] = [
  lineTwice,
  answerChanged,
  lineGone,
  agreedWithoutAllocation,
  serverUpdatesWithoutClause,
  sharedPartMissing,
  notApplicableWithoutReason,
  notUnderstood,
  halfDecided,
  gapLeftOpen,
  contentionUnsettled,
  subcontractorNotApproved,
  reviewOverdue,
  noBindingDocument,
  undecided,
  newLines,
  basisUnknown,
];

export const listAgreementRules = (): readonly AgreementRule[] => RULES;

/** A rule about an agreement by id such as `AGR-04`; undefined when there is none. */
export const agreementRuleById = (id: string): AgreementRule | undefined =>
  RULES.find((rule) => rule.id === id);

/** What is missing or contradictory in what people decided. */
export const checkAgreement = (agreement: Agreement): readonly AgreementFinding[] =>
  RULES.flatMap((rule) =>
    rule.judge(agreement).map(({ decisionKey, place, args, actual, expected, variant }) => ({
      decisionKey,
      finding: {
        rule: rule.id,
        severity: rule.severity,
        action: rule.action,
        disclosure: null,
        key: null,
        place,
        args,
        actual: actual ?? null,
        expected: expected ?? null,
        ...(variant === undefined ? {} : { variant }),
      },
    })),
  );
