import type {
  Disclosure,
  Finding,
  PageExcerpt,
  Place,
  RuleAction,
  Severity,
  Suppression,
  Verdict,
} from '@kaijisho/core';
import type { CheckCircumstances, Summary } from '../checked.js';

/**
 * The result of a check as people read it, in one language: what the terminal, Markdown and HTML
 * show is this model, so that none of them says more or less than another.
 */

/** A finding in words, with those folded under it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly place: Place | null;
  /** Further findings about the same row. */
  readonly folded: readonly ReportedFolded[];
}

export interface ReportedFolded {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
}

/** Findings that call for the very same step. */
export interface ReportedStep {
  readonly advice: string;
  readonly findings: readonly ReportedFinding[];
}

/** Findings of one rule and severity. */
export interface ReportedRule {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly steps: readonly ReportedStep[];
}

/** Findings by what to do next. */
export interface ReportedGroup {
  readonly action: RuleAction;
  readonly title: string;
  /** Findings in the group. */
  readonly count: number;
  /** Gravest first. */
  readonly rules: readonly ReportedRule[];
}

/** One disclosure of a file. */
export interface ReportedSheet {
  readonly disclosure: Disclosure;
  readonly verdict: Verdict;
  readonly groups: readonly ReportedGroup[];
}

/** A finding people have set aside. */
export interface ReportedSuppressed extends Pick<Suppression, 'reason' | 'by' | 'on'> {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place | null;
}

/** Why a file could not be read, and what to do. */
export interface ReportedFailure {
  readonly message: string;
  readonly action: string;
}

export interface ReportedFile {
  readonly file: string;
  readonly failure: ReportedFailure | null;
  readonly sheets: readonly ReportedSheet[];
  /** Findings about the file as such. */
  readonly groups: readonly ReportedGroup[];
  readonly suppressed: readonly ReportedSuppressed[];
  /** Cells around the places cited; [] unless the file was opened with them. */
  readonly excerpts: readonly PageExcerpt[];
}

/** What no file was judged by, said once. */
export interface ReportedNotJudged {
  readonly message: string;
  readonly advice: string;
}

export interface CheckReport {
  readonly files: readonly ReportedFile[];
  readonly notJudged: readonly ReportedNotJudged[];
  /** Entries of suppression lists that matched no finding of any file. */
  readonly unusedSuppressions: readonly Suppression[];
  readonly summary: Summary;
  readonly circumstances: CheckCircumstances;
}
