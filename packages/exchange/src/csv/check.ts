import {
  findingValue,
  type Language,
  labelled,
  listed,
  paperSay,
  placeText,
  REPORT_MESSAGES,
  reportText,
  ruleTitle,
  tableText,
} from '@kaijisho/core';
import type { CheckDocument } from '@kaijisho/report';
import type { CsvRow } from './table.js';

const COLUMNS = [
  'table.file',
  'table.product',
  'table.form',
  'table.severity',
  'table.rule',
  'table.title',
  'table.place',
  'table.message',
  'table.advice',
  'table.actual',
  'table.expected',
] as const;

/** A finding that people have set aside, with their reason. */
const suppressedText = (
  { file, rule, place, reason, by, on }: CheckDocument['suppressed'][number],
  language: Language,
): string =>
  labelled(
    file,
    reportText('report.suppressed', language, {
      rule,
      place: place === null ? '' : `${placeText(place)} `,
      message: ruleTitle(rule, language),
      reason,
      by: on === null ? by : listed([by, on], language),
    }),
    language,
  );

/** One row per finding; those folded under another follow it. What people set aside stands below. */
export const checkRows = (
  { results, suppressed }: CheckDocument,
  language: Language,
  say = paperSay(language),
): readonly CsvRow[] => [
  COLUMNS.map((id) => tableText(id, language)),
  ...results.flatMap(({ source, form, header, findings }) =>
    findings
      .flatMap(({ folded, ...finding }) => [finding, ...folded])
      .map(
        (finding): CsvRow => [
          source.file,
          header?.product ?? null,
          form === null ? null : [form.kind, form.edition ?? ''].join(' ').trim(),
          REPORT_MESSAGES[`severity.${finding.severity}`][language],
          finding.rule,
          finding.title,
          finding.place === null ? null : placeText(finding.place),
          finding.message,
          finding.advice,
          findingValue(finding.actual, say),
          findingValue(finding.expected, say),
        ],
      ),
  ),
  [],
  ...[
    ...suppressed.map((entry) => suppressedText(entry, language)),
    reportText('report.declared-only', language),
  ].map((text) => [tableText('table.notice', language), text]),
];
