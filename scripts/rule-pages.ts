import {
  CLASS_LABELS,
  FAMILY_LABELS,
  isSourceFinding,
  listAgreementRules,
  listRules,
  type Message,
  REPORT_MESSAGES,
  RULE_FAMILIES,
  type RuleAction,
  type RuleClass,
  ruleTitle,
  type Severity,
  SOURCE_FINDINGS,
  sourceAction,
} from '../packages/core/src/index.js';

/** Pages about rules: what each must carry, and the index of all, which is written by script. */

/** A rule; those about agreements and the findings of reading itself belong to no class. */
export interface PagedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly class: RuleClass | null;
  readonly action: RuleAction;
}

/** Everything that has a page, family by family. */
export const pagedRules = (): readonly PagedRule[] => [
  ...RULE_FAMILIES.flatMap((family) =>
    listRules()
      .filter((rule) => rule.family === family)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  ),
  ...listAgreementRules().map(({ id, severity, action }) => ({
    id,
    severity,
    action,
    class: null,
  })),
  ...Object.keys(SOURCE_FINDINGS)
    .filter(isSourceFinding)
    .map((id) => ({
      id,
      severity: SOURCE_FINDINGS[id],
      class: null,
      action: sourceAction(id),
    })),
];

/** Headings every page has, in this order. What a table of agreements lacks, no vendor can mend. */
const headingsOf = (id: string): readonly string[] => [
  '## 何を指摘するか',
  '## 医療機関にとっての意味',
  id.startsWith('AGR-') ? '## 直し方' : '## 事業者の直し方',
  '## 出典',
  '## What it reports',
  '## Why it matters to a hospital',
  id.startsWith('AGR-') ? '## How to put it right' : '## How a vendor puts it right',
  '## Source',
];

const both = ({ ja, en }: Message): string => `${ja} / ${en}`;
const titles = (id: string): Message => ({ ja: ruleTitle(id, 'ja'), en: ruleTitle(id, 'en') });

/** First line of a page. */
export const pageTitle = (id: string): string => `# ${id} ${both(titles(id))}`;

/** The facts of a rule as a list; a page that tells others is out of date. */
export function factsList(rule: PagedRule): string {
  return [
    `- 重要度 / Severity: ${both(REPORT_MESSAGES[`severity.${rule.severity}`])}`,
    `- 範囲 / Class: ${className(rule)}`,
    `- 対応のしかた / What to do: ${both(REPORT_MESSAGES[`action.${rule.action}`])}`,
  ].join('\n');
}

const className = (rule: PagedRule): string =>
  rule.class === null ? '常に / always' : both(CLASS_LABELS[rule.class]);

/** What is wrong with the page of a rule; [] when nothing is. `text` is null when there is none. */
export function problemsOfPage(rule: PagedRule, text: string | null): readonly string[] {
  const page = `docs/rules/${rule.id}.md`;
  if (text === null) return [`${rule.id}: no page ${page}`];
  const positions = headingsOf(rule.id).map((heading) => text.indexOf(`\n${heading}\n`));
  const ordered = positions.every((at, index) => at >= 0 && at > (positions[index - 1] ?? -1));
  const sections = text.split(/^## .*$/m).slice(1);
  return [
    ...(text.startsWith(`${pageTitle(rule.id)}\n`)
      ? []
      : [`${rule.id}: ${page} does not begin with the rule's title in both languages`]),
    ...(text.includes(factsList(rule)) ? [] : [`${rule.id}: ${page} tells other facts`]),
    ...(ordered ? [] : [`${rule.id}: ${page} lacks a section or has them out of order`]),
    ...(sections.some((section) => section.trim() === '')
      ? [`${rule.id}: ${page} has an empty section`]
      : []),
  ];
}

/** `docs/rules/README.md` */
export function indexPage(): string {
  const families = [
    ...RULE_FAMILIES.map((family) => [family, both(FAMILY_LABELS[family])] as const),
    ['AGR', '合意した責任分界表 / Agreed matrix'] as const,
    ['SRC', '開示書の発見 / Finding the disclosure'] as const,
  ];
  const entryOf = (rule: PagedRule) => {
    const severity = both(REPORT_MESSAGES[`severity.${rule.severity}`]);
    const name = `${both(titles(rule.id))}: ${severity}, ${className(rule)}`;
    return `- [${rule.id}](${rule.id}.md) ${name}`;
  };
  return [
    '# 指摘の規則 / Rules',
    '',
    '指摘には規則のIDが付いています。IDは変わらず、別の意味で使い直されることもありません。',
    '`kaijisho explain ANS-07` のように、コマンドでも同じ説明を表示できます。',
    '指摘を確認済みとして除く方法は[確認済みの記録](../suppressions.md)にあります。',
    '',
    'Every finding carries the id of its rule. Ids never change and never return.',
    '`kaijisho explain ANS-07` prints the page of a rule on the command line.',
    'How to set a finding aside: [suppressions](../suppressions.md).',
    '',
    '範囲は basic ⊂ extended ⊂ full の順に広く、`--class` で選びます（省略時は full）。',
    'Each class contains the ones before it; choose with `--class` (full unless named).',
    '',
    '<!-- この一覧は tsx scripts/check-rules.ts --write で作ります。 -->',
    '',
    ...families.flatMap(([family, name]) => [
      `## ${family} ${name}`,
      '',
      ...pagedRules()
        .filter(({ id }) => id.startsWith(`${family}-`))
        .map(entryOf),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
