import {
  allFindings,
  describeFailure,
  type Finding,
  findingText,
  type Language,
  ruleTitle,
  UNDECIDED_REASONS,
} from '@kaijisho/core';
import { type CheckedFile, type CheckRun, summarise } from '../checked.js';
import { groupFindings } from './group.js';
import type { CheckReport, ReportedFile, ReportedNotJudged } from './model.js';

/** The rule that says what was not judged: once for all files, apart from the findings. */
const NOT_JUDGED = 'FORM-08';
const isShown = ({ rule }: Finding): boolean => rule !== NOT_JUDGED;

/** One file of a check in words. */
export function reportFile({ opened, result }: CheckedFile, language: Language): ReportedFile {
  const { source, failure } = opened;
  return {
    file: source.file,
    failure: failure === null ? null : describeFailure(failure, source.file, language),
    sheets: result.disclosures.flatMap(({ disclosure: index, verdict, findings }) => {
      const disclosure = opened.disclosures[index];
      if (disclosure === undefined) return [];
      return [{ disclosure, verdict, groups: groupFindings(findings, language) }];
    }),
    groups: failure === null ? groupFindings(result.fileFindings.filter(isShown), language) : [],
    suppressed: result.suppressed.map(({ finding, suppression: { reason, by, on } }) => ({
      rule: finding.rule,
      title: ruleTitle(finding.rule, language),
      severity: finding.severity,
      message: findingText(finding, language).message,
      place: finding.place,
      reason,
      by,
      ...(on === undefined ? {} : { on }),
    })),
    excerpts: opened.excerpts ?? [],
  };
}

/** What no file could be judged by, each matter once. */
function notJudgedOf(run: CheckRun, language: Language): readonly ReportedNotJudged[] {
  const findings = run.files
    .flatMap(({ result }) => result.fileFindings)
    .filter((finding) => !isShown(finding));
  return UNDECIDED_REASONS.flatMap((reason) => {
    const first = findings.find(({ variant }) => variant === reason);
    return first === undefined ? [] : [findingText(first, language)];
  });
}

/** A check of files in words of one language. */
export function checkReport(run: CheckRun, language: Language): CheckReport {
  return {
    files: run.files.map((file) => reportFile(file, language)),
    notJudged: notJudgedOf(run, language),
    unusedSuppressions: run.unusedSuppressions,
    // A file that could not be read is counted as such, and told with what to do.
    summary: summarise(
      run.files.map(({ opened }) => opened),
      run.files
        .filter(({ opened }) => opened.failure === null)
        .flatMap(({ result }) => allFindings(result))
        .filter(isShown),
    ),
    circumstances: run.circumstances,
  };
}
