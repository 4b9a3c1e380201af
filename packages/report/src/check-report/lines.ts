import { type Language, onOneLine, reportText, sentences } from '@kaijisho/core';
import type { CheckReport } from './model.js';

/** The sentences around the findings, the same in every report. */

/** Counts: files, disclosures, findings. */
const countLines = ({ summary }: CheckReport, language: Language): readonly string[] => [
  reportText('report.summary', language, {
    files: summary.files,
    disclosures: summary.disclosures,
    errors: summary.findings.error,
    warnings: summary.findings.warning,
    infos: summary.findings.info,
  }),
  ...(summary.unreadable === 0
    ? []
    : [reportText('report.summary-failed', language, { count: summary.unreadable })]),
];

/** Entries of suppression lists that matched nothing. */
export const unusedLines = (
  { unusedSuppressions }: Pick<CheckReport, 'unusedSuppressions'>,
  language: Language,
): readonly string[] =>
  unusedSuppressions.map(({ rule, key, reason }) =>
    reportText('report.unused-suppression', language, {
      rule: key === null ? rule : `${rule} ${key}`,
      reason,
    }),
  );

const dateLine = ({ circumstances }: CheckReport, language: Language): string =>
  reportText('report.as-of', language, { date: circumstances.asOf });

/** What stands under the title of a page: counts and the date. */
export const aboutLines = (report: CheckReport, language: Language): readonly string[] => [
  ...countLines(report, language),
  dateLine(report, language),
];

/** What stands at the end of a page: entries without use, what was not judged, what a yes means. */
export const footLines = (report: CheckReport, language: Language): readonly string[] => [
  ...unusedLines(report, language),
  ...report.notJudged.map(({ message, advice }) => sentences([message, advice], language)),
  reportText('report.declared-only', language),
  reportText('report.folded-meaning', language),
];

/** The closing lines on a terminal: short, and everything that must be said. */
export const closingLines = (report: CheckReport, language: Language): readonly string[] => [
  ...countLines(report, language),
  ...unusedLines(report, language),
  ...report.notJudged.map(({ message }) => message),
  onOneLine([dateLine(report, language), reportText('report.declared-only', language)], language),
];
