import { type Language, labelled, listed, placeText, reportText } from '@kaijisho/core';
import { aboutLines, footLines } from '../check-report/lines.js';
import type {
  CheckReport,
  ReportedFile,
  ReportedFinding,
  ReportedGroup,
  ReportedRule,
  ReportedSheet,
} from '../check-report/model.js';
import { formText, productText } from '../disclosure-text.js';
import { escapeMarkdown as plain } from './escape.js';

/** The report of a check as Markdown, for mails, tickets and minutes. */

function findingLines({ place, message, folded }: ReportedFinding, language: Language) {
  const where = place === null ? '' : `**${plain(placeText(place))}** `;
  return [
    `- ${where}${plain(message)}`,
    ...(folded.length === 0 ? [] : [`  - ${reportText('report.also-on-row', language)}`]),
    ...folded.map(
      (other) =>
        `    - ${plain(`${reportText('report.rule-name', language, { title: other.title, rule: other.rule })} ${other.message}`)}`,
    ),
  ];
}

function ruleLines({ rule, title, severity, steps }: ReportedRule, language: Language) {
  const name = reportText('report.rule-name', language, { title, rule });
  return [
    `##### ${labelled(reportText(`severity.${severity}`, language), plain(name), language)}`,
    '',
    ...steps.flatMap(({ advice, findings }) => [
      ...findings.flatMap((finding) => findingLines(finding, language)),
      '',
      `→ ${plain(advice)}`,
      '',
    ]),
  ];
}

const groupLines = (groups: readonly ReportedGroup[], language: Language): readonly string[] =>
  groups.flatMap(({ title, count, rules }) => [
    `#### ${reportText('report.group', language, { title, count })}`,
    '',
    ...rules.flatMap((rule) => ruleLines(rule, language)),
  ]);

function sheetLines({ disclosure, verdict, groups }: ReportedSheet, language: Language) {
  const { organisation, createdOn } = disclosure.content.header;
  return [
    `### ${plain(`${formText(disclosure, language)} / ${productText(disclosure, language)}`)}`,
    '',
    plain([organisation, createdOn].filter((text) => text !== null).join(' / ')),
    '',
    `**${reportText(`verdict.${verdict}`, language)}**`,
    '',
    ...groupLines(groups, language),
  ];
}

function suppressedLines({ suppressed }: ReportedFile, language: Language): readonly string[] {
  if (suppressed.length === 0) return [];
  return [
    `### ${reportText('report.suppressed-heading', language, { count: suppressed.length })}`,
    '',
    ...suppressed.map(({ rule, place, message, reason, by, on }) => {
      const entry = reportText('report.suppressed', language, {
        rule,
        place: place === null ? '' : `${placeText(place)} `,
        message,
        reason,
        by: on === undefined ? by : listed([by, on], language),
      });
      return `- ${plain(entry)}`;
    }),
    '',
  ];
}

function fileLines(file: ReportedFile, language: Language): readonly string[] {
  const { failure } = file;
  return [
    `## ${plain(file.file)}`,
    '',
    ...(failure === null ? [] : [plain(failure.message), '', `→ ${plain(failure.action)}`, '']),
    ...file.sheets.flatMap((sheet) => sheetLines(sheet, language)),
    ...(file.groups.length === 0 ? [] : [`### ${reportText('report.about-file', language)}`, '']),
    ...groupLines(file.groups, language),
    ...suppressedLines(file, language),
  ];
}

/** A check as Markdown (CommonMark), in the words of every other report. */
export function renderCheckMarkdown(report: CheckReport, language: Language): string {
  const lines = [
    `# ${reportText('page.check-title', language)}`,
    '',
    ...aboutLines(report, language).map((line) => `- ${plain(line)}`),
    '',
    ...report.files.flatMap((file) => fileLines(file, language)),
    '---',
    '',
    ...footLines(report, language).map((line) => `- ${plain(line)}`),
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
