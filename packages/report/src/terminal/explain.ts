import {
  besides,
  bulleted,
  CLASS_LABELS,
  citationOf,
  type DemarcationRow,
  type Edge,
  explained,
  type FormItem,
  findRequirement,
  type Language,
  labelled,
  listed,
  type PrintedRoute,
  type ReportMessageId,
  type Requirement,
  type RuleClass,
  reportText,
  ruleSentences,
  ruleTitle,
  type SubItem,
  sectionCitation,
} from '@kaijisho/core';
import type {
  AskedBy,
  Explanation,
  FormName,
  ItemExplanation,
  ReferenceExplanation,
  RequirementExplanation,
  RowExplanation,
  RuleExplanation,
} from '../explain/model.js';
import { fields, hanging } from './layout.js';

interface Page {
  readonly language: Language;
  readonly width: number;
}

const say = (page: Page, id: ReportMessageId, args: Parameters<typeof reportText>[2] = {}) =>
  reportText(id, page.language, args);

/** The text of the language at hand, from a pair in the data. */
const either = (page: Page, ja: string, en: string) => (page.language === 'ja' ? ja : en);

const bullet = (page: Page, text: string, indent = '  ') =>
  hanging(`${indent}${bulleted('', page.language)}`, text, page.width);

/** What is explained, or a part of it, and what it is. */
const headline = (page: Page, id: ReportMessageId, text: string) =>
  labelled(say(page, id), text, page.language);

const formName = (page: Page, { kind, edition, imported }: FormName) => {
  const name = say(page, 'report.form-edition', { kind, edition });
  return imported === true ? explained(name, say(page, 'explain.imported'), page.language) : name;
};

/** What the catalogue holds, and that it was not seen on the official form. */
const unverified = (page: Page, text: string) =>
  explained(text, say(page, 'explain.unverified'), page.language);

const numberOf = (page: Page, item: FormItem): string => {
  if (item.number === undefined) return say(page, 'explain.unknown-number');
  return item.numberStatus === 'verified' ? item.number : unverified(page, item.number);
};

const subject = (page: Page, item: FormItem) => either(page, item.subjectJa, item.subjectEn);

/** `MDS Ver.4.1 3 自動的な画面ロック（away-lock）` */
const itemLine = (page: Page, form: FormName, item: FormItem) =>
  `${formName(page, form)} ${numberOf(page, item)} ${subject(page, item)} [${item.key}]`;

const requirementLine = (page: Page, id: string): string => {
  const requirement = findRequirement(id);
  const citation = citationOf(id);
  if (requirement === undefined) return citation;
  const summary = either(page, requirement.summaryJa, requirement.summaryEn);
  return labelled(citation, summary, page.language);
};

/** On what a link rests, and how it relates. */
function edgeLabels(page: Page, { basis, relation }: Edge): string {
  const how = relation === null ? [] : [say(page, `relation.${relation}`)];
  return besides([say(page, `basis.${basis}`), ...how], page.language);
}

const edgeLine = (page: Page, edge: Edge): string =>
  `${requirementLine(page, edge.requirement)} [${edgeLabels(page, edge)}]`;

function routeLines(page: Page, route: PrintedRoute): readonly string[] {
  if (route.level === 'chapter') return bullet(page, say(page, 'explain.chapter-only'));
  const lines = [
    ...route.edges.flatMap((edge) => bullet(page, edgeLine(page, edge))),
    ...route.sections.flatMap((id) => bullet(page, sectionCitation(id))),
  ];
  return lines.length === 0 ? bullet(page, say(page, 'explain.no-link')) : lines;
}

function rowsLines(page: Page, rows: readonly DemarcationRow[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `  ${say(page, 'explain.matrix-rows')}`,
    ...rows.flatMap((row) => bullet(page, `${row.id} ${either(page, row.titleJa, row.titleEn)}`)),
  ];
}

function itemLines(page: Page, { form, section, item, edges, routes, rows }: ItemExplanation) {
  const references = item.printedRefs === undefined ? '-' : listed(item.printedRefs, page.language);
  const printed =
    item.printedRefs === undefined || item.refsStatus === 'verified'
      ? references
      : unverified(page, references);
  return [
    headline(page, 'explain.item', `${formName(page, form)} ${subject(page, item)}`),
    ...fields(
      [
        [say(page, 'explain.key'), item.key],
        [say(page, 'explain.number'), numberOf(page, item)],
        [say(page, 'explain.section'), `${section.id} ${section.title}`],
        [say(page, 'explain.printed-references'), printed],
      ],
      page.width,
    ),
    ...hanging(
      '  ',
      say(page, item.kindUnknown === true ? 'role.unknown' : `role.${item.role}`),
      page.width,
    ),
    `  ${say(page, 'explain.leads-to')}`,
    ...(edges.length === 0
      ? bullet(page, say(page, 'explain.no-link'))
      : edges.flatMap((edge) => bullet(page, edgeLine(page, edge)))),
    ...routes.flatMap((route) => [
      `  ${say(page, 'explain.through-reference', { reference: route.reference })}`,
      ...routeLines(page, route),
    ]),
    ...rowsLines(page, rows),
  ];
}

const dutyLines = (page: Page, duties: readonly SubItem[], indent: string): readonly string[] =>
  duties.flatMap((duty) => [
    ...bullet(page, either(page, duty.summaryJa, duty.summaryEn), indent),
    ...dutyLines(page, duty.subItems ?? [], `${indent}  `),
  ]);

function requirementLines(page: Page, explanation: RequirementExplanation): readonly string[] {
  const { askedBy, rows } = explanation;
  const requirement: Requirement = explanation.requirement;
  const duties = requirement.subItems ?? [];
  return [
    headline(page, 'explain.requirement', requirement.citationJa),
    ...hanging('  ', either(page, requirement.summaryJa, requirement.summaryEn), page.width),
    ...(duties.length === 0
      ? []
      : [`  ${say(page, 'explain.duties')}`, ...dutyLines(page, duties, '  ')]),
    ...(requirement.environments === undefined
      ? []
      : [
          `  ${headline(page, 'explain.environments', listed(requirement.environments.split('、'), page.language))}`,
        ]),
    ...(askedBy.length === 0
      ? [`  ${say(page, 'explain.not-asked')}`]
      : [
          `  ${say(page, 'explain.asked-by')}`,
          ...askedBy.flatMap((asked) => bullet(page, askedLine(page, asked))),
        ]),
    ...rowsLines(page, rows),
  ];
}

const askedLine = (page: Page, { form, item, edge }: AskedBy): string =>
  `${itemLine(page, form, item)} [${edgeLabels(page, edge)}]`;

function referenceLines(page: Page, explanation: ReferenceExplanation): readonly string[] {
  const { edition, route, items } = explanation;
  return [
    say(page, 'explain.reference', { reference: route.reference, edition }),
    `  ${say(page, 'explain.leads-to')}`,
    ...routeLines(page, route),
    ...(items.length === 0
      ? []
      : [
          `  ${say(page, 'explain.printed-on')}`,
          ...items.flatMap(({ form, item }) => bullet(page, itemLine(page, form, item))),
        ]),
  ];
}

function rowLines(page: Page, { row, questions }: RowExplanation): readonly string[] {
  return [
    headline(page, 'explain.row', `${row.id} ${either(page, row.titleJa, row.titleEn)}`),
    `  ${say(page, 'explain.leads-to')}`,
    ...row.requirements.flatMap((id) => bullet(page, requirementLine(page, id))),
    ...(questions.length === 0
      ? []
      : [
          `  ${say(page, 'explain.questions')}`,
          ...questions.flatMap((question) =>
            bullet(page, either(page, question.textJa, question.textEn)),
          ),
        ]),
  ];
}

/** A class in words, with the name by which `--class` takes it where that is another word. */
function className(page: Page, name: RuleClass): string {
  const word = CLASS_LABELS[name][page.language];
  return word === name ? word : explained(word, name, page.language);
}

/** What the page of a rule says; without it its sentences, whose blanks only a finding could fill in. */
const aboutRule = (page: Page, { id, page: own }: RuleExplanation): readonly string[] =>
  own === undefined
    ? ruleSentences(id, page.language).flatMap(({ text }) => bullet(page, text))
    : own.sections.flatMap(({ heading, paragraphs }) => [
        '',
        `  ${heading}`,
        ...paragraphs.flatMap((text) => hanging('    ', text, page.width)),
      ]);

function ruleLines(page: Page, rule: RuleExplanation): readonly string[] {
  const label = (id: ReportMessageId, value: string) => [say(page, id), value] as const;
  return [
    headline(page, 'explain.rule', `${rule.id} ${ruleTitle(rule.id, page.language)}`),
    ...fields(
      [
        label('explain.severity', say(page, `severity.${rule.severity}`)),
        label('explain.next', say(page, `action.${rule.action}`)),
        ...(rule.class === null ? [] : [label('explain.class', className(page, rule.class))]),
      ],
      page.width,
    ),
    ...aboutRule(page, rule),
  ];
}

function linesOf(page: Page, explanation: Explanation): readonly string[] {
  switch (explanation.kind) {
    case 'item':
      return itemLines(page, explanation);
    case 'requirement':
      return requirementLines(page, explanation);
    case 'reference':
      return referenceLines(page, explanation);
    case 'row':
      return rowLines(page, explanation);
    case 'rule':
      return ruleLines(page, explanation);
  }
}

/** Explanations as text, each with its chain, and once where the wording comes from. */
export function renderExplanations(
  explanations: readonly Explanation[],
  language: Language,
  width: number,
): string {
  const page = { language, width };
  const blocks = explanations.map((explanation) => linesOf(page, explanation).join('\n'));
  const imported = explanations.some((one) => one.kind === 'item' && one.form.imported === true);
  const provenance = imported ? 'explain.provenance-imported' : 'explain.provenance';
  const closing = explanations.some(({ kind }) => kind !== 'rule')
    ? [hanging('', say(page, provenance), width).join('\n')]
    : [];
  return `${[...blocks, ...closing].join('\n\n')}\n`;
}
