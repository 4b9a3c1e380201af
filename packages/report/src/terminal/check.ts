import { type Language, listed, placeText, reportText } from '@kaijisho/core';
import { closingLines } from '../check-report/lines.js';
import type { CheckReport, ReportedFile, ReportedSheet } from '../check-report/model.js';
import { formText, productText } from '../disclosure-text.js';
import { printable } from '../printable.js';
import { groupLines, quietLines } from './findings.js';
import { hanging } from './layout.js';

function sheetLines(
  { disclosure, verdict, groups }: ReportedSheet,
  language: Language,
  width: number,
): readonly string[] {
  const { organisation, createdOn } = disclosure.content.header;
  const title = [
    formText(disclosure, language),
    productText(disclosure, language),
    ...(organisation === null ? [] : [organisation]),
    ...(createdOn === null ? [] : [createdOn]),
  ].join(' / ');
  const quiet = quietLines(groups, language, width);
  return [
    ...hanging('  ', printable(title), width),
    ...hanging('  ', reportText(`verdict.${verdict}`, language), width),
    ...(quiet.length > 0 ? quiet : groupLines(groups, language, width)),
    '',
  ];
}

/**
 * One file: each disclosure with its verdict and findings, then what is about the file. Where there
 * is nothing to do, what is only good to know takes one line.
 */
export function renderCheckedFile(file: ReportedFile, language: Language, width: number): string {
  const quiet = quietLines(file.groups, language, width);
  const lines = [
    `■ ${printable(file.file)}`,
    ...file.sheets.flatMap((sheet) => sheetLines(sheet, language, width)),
    ...(quiet.length > 0 ? quiet : groupLines(file.groups, language, width).slice(1)),
    ...suppressedLines(file, language, width),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function suppressedLines(
  { suppressed }: ReportedFile,
  language: Language,
  width: number,
): readonly string[] {
  if (suppressed.length === 0) return [];
  return [
    '',
    `  ${reportText('report.suppressed-heading', language, { count: suppressed.length })}`,
    ...suppressed.flatMap(({ rule, place, message, reason, by, on }) =>
      hanging(
        '    - ',
        printable(
          reportText('report.suppressed', language, {
            rule,
            place: place === null ? '' : `${placeText(place)} `,
            message,
            reason,
            by: on === undefined ? by : listed([by, on], language),
          }),
        ),
        width,
      ),
    ),
  ];
}

/** The closing lines of a check: counts, what was not judged, the date, what a yes means. */
export const renderSummary = (report: CheckReport, language: Language, width: number): string =>
  `${closingLines(report, language)
    .flatMap((line) => hanging('', printable(line), width))
    .join('\n')}\n`;
