import {
  type Finding,
  findingText,
  type Language,
  placeText,
  RULE_ACTIONS,
  type RuleAction,
  reportText,
} from '@kaijisho/core';
import { hanging, printable } from './layout.js';

/** Findings grouped by what to do next, gravest first. */

/** What was read without a rule's own word on it is to be looked at. */
const actionOf = (finding: Finding): RuleAction => finding.action ?? 'look';

const RANK = { error: 0, warning: 1, info: 2 } as const;

function findingLines(finding: Finding, language: Language, width: number): readonly string[] {
  const { message, advice } = findingText(finding, language);
  const place = finding.place === null ? '' : `${printable(placeText(finding.place))} `;
  const severity = reportText(`severity.${finding.severity}`, language);
  const folded = finding.folded ?? [];
  return [
    ...hanging('  ・', printable(`[${severity}] ${place}${message}（${finding.rule}）`), width),
    ...hanging('    → ', printable(advice), width),
    ...(folded.length === 0
      ? []
      : hanging(
          '    + ',
          reportText('report.more-on-row', language, {
            count: folded.length,
            rules: folded.map(({ rule }) => rule),
          }),
          width,
        )),
  ];
}

/** Findings under a heading for each next step; '' lines between the groups. */
export function groupedFindings(
  findings: readonly Finding[],
  language: Language,
  width: number,
): readonly string[] {
  return RULE_ACTIONS.flatMap((action) => {
    const group = findings
      .filter((finding) => actionOf(finding) === action)
      .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    if (group.length === 0) return [];
    const title = reportText(`action.${action}`, language);
    return [
      '',
      `  ${reportText('report.group', language, { title, count: group.length })}`,
      ...group.flatMap((finding) => findingLines(finding, language, width)),
    ];
  });
}
