import {
  type Finding,
  findingText,
  type Language,
  RULE_ACTIONS,
  type RuleAction,
  reportText,
  ruleTitle,
  SEVERITIES,
} from '@kaijisho/core';
import type { ReportedFinding, ReportedGroup, ReportedRule, ReportedStep } from './model.js';

/** Findings of reading itself name no next step: the sheet is to be looked at. */
const actionOf = (finding: Finding): RuleAction => finding.action ?? 'look';

/** Lists of those that share a name, in the order of their first ones. */
function gather<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [T, ...T[]])[] {
  const lists = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const name = nameOf(one);
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [one]);
    else list.push(one);
  }
  return [...lists.values()];
}

function reported(finding: Finding, language: Language): ReportedFinding {
  return {
    finding,
    message: findingText(finding, language).message,
    place: finding.place,
    folded: (finding.folded ?? []).map((other) => ({
      rule: other.rule,
      title: ruleTitle(other.rule, language),
      severity: other.severity,
      ...findingText(other, language),
    })),
  };
}

function stepsOf(findings: readonly Finding[], language: Language): readonly ReportedStep[] {
  return gather(findings, (finding) => findingText(finding, language).advice).map((list) => ({
    advice: findingText(list[0], language).advice,
    findings: list.map((finding) => reported(finding, language)),
  }));
}

function rulesOf(findings: readonly Finding[], language: Language): readonly ReportedRule[] {
  const rank = ({ severity }: ReportedRule) => SEVERITIES.indexOf(severity);
  return gather(findings, ({ rule, severity }) => `${rule} ${severity}`)
    .map(
      (list): ReportedRule => ({
        rule: list[0].rule,
        title: ruleTitle(list[0].rule, language),
        severity: list[0].severity,
        steps: stepsOf(list, language),
      }),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/** Findings by what to do next, gravest first, those of one rule together. */
export function groupFindings(
  findings: readonly Finding[],
  language: Language,
): readonly ReportedGroup[] {
  return RULE_ACTIONS.flatMap((action): readonly ReportedGroup[] => {
    const own = findings.filter((finding) => actionOf(finding) === action);
    if (own.length === 0) return [];
    return [
      {
        action,
        title: reportText(`action.${action}`, language),
        count: own.length,
        rules: rulesOf(own, language),
      },
    ];
  });
}
