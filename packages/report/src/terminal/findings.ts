import { explained, type Language, placeText, reportText } from '@kaijisho/core';
import type { ReportedFinding, ReportedGroup, ReportedRule } from '../check-report/model.js';
import { printable } from '../printable.js';
import { hanging } from './layout.js';

/** Findings under a heading for each next step, those of one rule under one line. */

function findingLines(
  { message, place, folded }: ReportedFinding,
  language: Language,
  width: number,
): readonly string[] {
  const where = place === null ? '' : `${placeText(place)} `;
  const rules = [...new Set(folded.map(({ rule }) => rule))];
  const text =
    rules.length === 0
      ? message
      : explained(message, reportText('report.more-on-row', language, { rules }), language);
  return hanging('    - ', printable(`${where}${text}`), width);
}

function ruleLines(
  { rule, severity, title, steps }: ReportedRule,
  language: Language,
  width: number,
): readonly string[] {
  const heading = reportText('report.rule-heading', language, {
    severity: reportText(`severity.${severity}`, language),
    title,
    rule,
  });
  return [
    ...hanging('  ● ', heading, width),
    ...steps.flatMap(({ advice, findings }) => [
      ...findings.flatMap((finding) => findingLines(finding, language, width)),
      ...hanging('    → ', printable(advice), width),
    ]),
  ];
}

/** Groups of findings, an empty line before each. */
export const groupLines = (
  groups: readonly ReportedGroup[],
  language: Language,
  width: number,
): readonly string[] =>
  groups.flatMap(({ title, count, rules }) => [
    '',
    `  ${reportText('report.group', language, { title, count })}`,
    ...rules.flatMap((rule) => ruleLines(rule, language, width)),
  ]);

/**
 * Findings that ask nobody to do anything, in one line: their names, and how to learn more. [] when
 * one of them does.
 */
export function quietLines(
  groups: readonly ReportedGroup[],
  language: Language,
  width: number,
): readonly string[] {
  const rules = groups.flatMap((group) => group.rules);
  if (rules.length === 0 || rules.some(({ severity }) => severity !== 'info')) return [];
  const names = rules.map(({ rule, title }) =>
    reportText('report.rule-name', language, { title, rule }),
  );
  return hanging('  ', reportText('report.only-info', language, { names }), width);
}
