import { allFindings, type Language, placeText, reportText } from '@kaijisho/core';
import type { CheckedFile, CheckRun } from '../checked.js';
import { summarise } from '../checked.js';
import { groupedFindings } from './findings.js';
import { hanging, printable } from './layout.js';
import { formText, productText } from './sheet.js';

/** One file: each disclosure with its verdict and findings, then what is about the file. */
export function renderCheckedFile(
  { opened, result }: CheckedFile,
  language: Language,
  width: number,
): string {
  const sheets = result.disclosures.flatMap(({ disclosure, verdict, findings }) => {
    const sheet = opened.disclosures[disclosure];
    if (sheet === undefined) return [];
    const { organisation, createdOn } = sheet.content.header;
    const title = [
      formText(sheet, language),
      productText(sheet, language),
      ...(organisation === null ? [] : [printable(organisation)]),
      ...(createdOn === null ? [] : [createdOn]),
    ].join(' / ');
    return [
      ...hanging('  ', title, width),
      ...hanging('  ', reportText(`verdict.${verdict}`, language), width),
      ...groupedFindings(findings, language, width),
      '',
    ];
  });
  const lines = [
    `■ ${printable(opened.source.file)}`,
    ...sheets,
    ...groupedFindings(result.fileFindings, language, width).slice(1),
    ...suppressedLines({ opened, result }, language, width),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function suppressedLines(
  { result }: CheckedFile,
  language: Language,
  width: number,
): readonly string[] {
  const unused = result.unusedSuppressions.flatMap(({ rule, reason }) =>
    hanging('  ・', reportText('report.unused-suppression', language, { rule, reason }), width),
  );
  if (result.suppressed.length === 0) return unused;
  const count = result.suppressed.length;
  return [
    '',
    `  ${reportText('report.suppressed-heading', language, { count })}`,
    ...result.suppressed.flatMap(({ finding, suppression: { reason, by } }) =>
      hanging(
        '  ・',
        reportText('report.suppressed', language, {
          rule: finding.rule,
          place: finding.place === null ? '' : placeText(finding.place),
          reason,
          by,
        }),
        width,
      ),
    ),
    ...unused,
  ];
}

/** The closing lines of a check: counts, the date it refers to, what a yes means. */
export function renderSummary(run: CheckRun, language: Language, width: number): string {
  const findings = run.files.flatMap(({ result }) => allFindings(result));
  const summary = summarise(
    run.files.map(({ opened }) => opened),
    findings,
  );
  const lines = [
    ...hanging(
      '',
      reportText('report.summary', language, {
        files: summary.files,
        disclosures: summary.disclosures,
        errors: summary.findings.error,
        warnings: summary.findings.warning,
        infos: summary.findings.info,
      }),
      width,
    ),
    ...(summary.unreadable === 0
      ? []
      : [reportText('report.summary-failed', language, { count: summary.unreadable })]),
    reportText('report.as-of', language, { date: run.circumstances.asOf }),
    ...hanging('', reportText('report.declared-only', language), width),
  ];
  return `${lines.join('\n')}\n`;
}
