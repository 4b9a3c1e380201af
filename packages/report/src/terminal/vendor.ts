import {
  isForHospital,
  type Language,
  placeText,
  SEVERITIES,
  vendorText,
  vendorWords,
} from '@kaijisho/core';
import type { ReportedFile, ReportedRule } from '../check-report/model.js';
import { printable } from '../printable.js';
import { hanging } from './layout.js';

/**
 * A check for the vendor who fills in the sheet: what to put right, where and how, and why the
 * hospital will ask, gravest first; apart from it what only the hospital can decide.
 */
export function renderVendorFile(file: ReportedFile, language: Language, width: number): string {
  const rules = [...file.sheets.flatMap(({ groups }) => groups), ...file.groups]
    .filter(({ action }) => action !== 'know')
    .flatMap((group) => group.rules);
  const own = merged(rules.filter(({ rule }) => !isForHospital(rule)));
  const others = merged(rules.filter(({ rule }) => isForHospital(rule)));
  const lines = [
    `■ ${printable(file.file)}`,
    '',
    own.length === 0
      ? vendorText('vendor.nothing', language)
      : vendorText('vendor.heading', language, { count: countOf(own) }),
    ...own.flatMap((rule, index) => itemLines(rule, index + 1, language, width)),
    ...(others.length === 0
      ? []
      : ['', vendorText('vendor.hospital', language, { count: countOf(others) })]),
    ...others.flatMap((rule, index) => itemLines(rule, index + 1, language, width)),
  ];
  return `${lines.join('\n')}\n`;
}

const findingsOf = ({ steps }: ReportedRule) => steps.flatMap(({ findings }) => findings);

const countOf = (rules: readonly ReportedRule[]): number =>
  rules.reduce((sum, rule) => sum + findingsOf(rule).length, 0);

/** One entry a rule, over all sheets of the file, gravest first. */
function merged(rules: readonly ReportedRule[]): readonly ReportedRule[] {
  const byRule = new Map<string, ReportedRule>();
  for (const rule of rules) {
    const known = byRule.get(rule.rule);
    if (known === undefined) byRule.set(rule.rule, rule);
    else byRule.set(rule.rule, { ...known, steps: [...known.steps, ...rule.steps] });
  }
  return [...byRule.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

function itemLines(
  rule: ReportedRule,
  number: number,
  language: Language,
  width: number,
): readonly string[] {
  const findings = findingsOf(rule);
  const { how, why } = vendorWords(rule.rule, language);
  const heading = vendorText('vendor.item', language, {
    number,
    title: rule.title,
    rule: rule.rule,
    count: findings.length,
  });
  const say = (
    id: 'vendor.how-label' | 'vendor.may-label' | 'vendor.why-label',
    text: string | null,
  ) => (text === null ? [] : hanging('     ', vendorText(id, language, { text }), width));
  return [
    '',
    ...hanging('  ', heading, width),
    ...findings.flatMap(({ place, message }) =>
      hanging(
        '     - ',
        printable(`${place === null ? '' : `${placeText(place)} `}${message}`),
        width,
      ),
    ),
    ...say(isForHospital(rule.rule) ? 'vendor.may-label' : 'vendor.how-label', how),
    ...say('vendor.why-label', why),
  ];
}
