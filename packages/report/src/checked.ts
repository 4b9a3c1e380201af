import type {
  CheckResult,
  Environment,
  Finding,
  RetentionOption,
  RuleClass,
  Severity,
  Suppression,
} from '@kaijisho/core';
import type { Opened } from './opened.js';

/** One file with what the rules say about it. A file that could not be read has no findings. */
export interface CheckedFile {
  readonly opened: Opened;
  readonly result: CheckResult;
}

/** Under which circumstances a check was made; printed with its results. */
export interface CheckCircumstances {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly environment: Environment | null;
  readonly retention: RetentionOption;
  readonly class: RuleClass;
}

/** A check of any number of files. */
export interface CheckRun {
  readonly files: readonly CheckedFile[];
  readonly circumstances: CheckCircumstances;
  /** Entries that matched no finding of any file they were meant for. */
  readonly unusedSuppressions: readonly Suppression[];
}

/** Counts over a run; findings are primary ones, one per row. */
export interface Summary {
  readonly files: number;
  readonly unreadable: number;
  readonly disclosures: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

const NO_FINDINGS: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0 };

/** Findings by severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { ...NO_FINDINGS };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Counts of opened files and the findings about them. */
export function summarise(files: readonly Opened[], findings: readonly Finding[]): Summary {
  return {
    files: files.length,
    unreadable: files.filter(({ failure }) => failure !== null).length,
    disclosures: files.reduce((sum, { disclosures }) => sum + disclosures.length, 0),
    findings: countBySeverity(findings),
  };
}
