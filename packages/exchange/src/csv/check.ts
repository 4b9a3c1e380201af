import { type Language, placeText, REPORT_MESSAGES, tableText } from '@kaijisho/core';
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

/** One row per finding; those folded under another follow it. */
export const checkRows = ({ results }: CheckDocument, language: Language): readonly CsvRow[] => [
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
          finding.actual,
          finding.expected,
        ],
      ),
  ),
];
