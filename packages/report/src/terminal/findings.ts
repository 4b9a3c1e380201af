import {
  type Finding,
  findingText,
  type Language,
  placeText,
  RULE_ACTIONS,
  type RuleAction,
  reportText,
  ruleTitle,
  SEVERITIES,
} from '@kaijisho/core';
import { hanging, printable } from './layout.js';

/** Findings grouped by what to do next, gravest first, those of one rule under one heading. */

/** Findings of reading itself name no next step: the sheet is to be looked at. */
const actionOf = (finding: Finding): RuleAction => finding.action ?? 'look';

interface Cluster {
  readonly first: Finding;
  readonly advice: string;
  readonly findings: Finding[];
}

/** Findings of one rule with the same severity and advice, in the order of their first ones. */
function clustersOf(findings: readonly Finding[], language: Language): readonly Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const finding of findings) {
    const { advice } = findingText(finding, language);
    const identity = [finding.rule, finding.severity, advice].join('\n');
    const cluster = clusters.get(identity);
    if (cluster === undefined)
      clusters.set(identity, { first: finding, advice, findings: [finding] });
    else cluster.findings.push(finding);
  }
  const rank = ({ first }: Cluster) => SEVERITIES.indexOf(first.severity);
  return [...clusters.values()].sort((a, b) => rank(a) - rank(b));
}

function findingLines(finding: Finding, language: Language, width: number): readonly string[] {
  const place = finding.place === null ? '' : `${placeText(finding.place)} `;
  const folded = finding.folded ?? [];
  const more =
    folded.length === 0
      ? ''
      : reportText('report.more-on-row', language, {
          rules: [...new Set(folded.map(({ rule }) => rule))],
        });
  const { message } = findingText(finding, language);
  return hanging('    - ', printable(`${place}${message}${more}`), width);
}

function clusterLines(cluster: Cluster, language: Language, width: number): readonly string[] {
  const { rule, severity } = cluster.first;
  const title = reportText('report.rule-heading', language, {
    severity: reportText(`severity.${severity}`, language),
    title: ruleTitle(rule, language),
    rule,
  });
  return [
    ...hanging('  ● ', title, width),
    ...cluster.findings.flatMap((finding) => findingLines(finding, language, width)),
    ...hanging('    → ', printable(cluster.advice), width),
  ];
}

/** Findings under a heading for each next step, an empty line before each heading. */
export function groupedFindings(
  findings: readonly Finding[],
  language: Language,
  width: number,
): readonly string[] {
  return RULE_ACTIONS.flatMap((action) => {
    const group = findings.filter((finding) => actionOf(finding) === action);
    if (group.length === 0) return [];
    const title = reportText(`action.${action}`, language);
    return [
      '',
      `  ${reportText('report.group', language, { title, count: group.length })}`,
      ...clustersOf(group, language).flatMap((cluster) => clusterLines(cluster, language, width)),
    ];
  });
}
