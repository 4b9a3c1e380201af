import { type Language, labelled, reportText, type Severity } from '@kaijisho/core';
import { countsText, formText, productText } from '../disclosure-text.js';
import type { CheckReport, ReportedFile, ReportedGroup, ReportedSheet } from './model.js';

/** What pages and paper say around the findings, in the same words. */

/** Who made the sheet, when, and how it was answered: labels with their texts. */
export function sheetFacts(
  { disclosure }: ReportedSheet,
  language: Language,
): readonly (readonly [label: string, text: string])[] {
  const { organisation, createdOn } = disclosure.content.header;
  const notStated = reportText('report.not-stated', language);
  return [
    [reportText('report.organisation', language), organisation ?? notStated],
    [reportText('report.created-on', language), createdOn ?? notStated],
    [reportText('report.answers', language), countsText(disclosure, language)],
  ];
}

/** `MDS Ver.4.1：あおぞら電子カルテ　5.2` */
export const sheetTitle = ({ disclosure }: ReportedSheet, language: Language): string =>
  labelled(formText(disclosure, language), productText(disclosure, language), language);

/** One line of the overview of all files. */
export interface OverviewLine {
  readonly file: string;
  /** Place of the file among those checked, from 0. */
  readonly index: number;
  /** Form and product; for a file without a disclosure what became of it, and null. */
  readonly what: string;
  readonly product: string | null;
  readonly groups: readonly ReportedGroup[];
}

/** Findings of a severity in the groups. */
export function countOf(groups: readonly ReportedGroup[], severity: Severity): number {
  const rules = groups.flatMap((group) => group.rules).filter((rule) => rule.severity === severity);
  return rules.flatMap(({ steps }) => steps.flatMap(({ findings }) => findings)).length;
}

function linesOf(file: ReportedFile, index: number, language: Language): readonly OverviewLine[] {
  const [first] = file.sheets;
  if (first === undefined) {
    const what = file.failure === null ? '' : reportText('report.unreadable-file', language);
    return [{ file: file.file, index, what, product: null, groups: file.groups }];
  }
  return file.sheets.map((sheet) => ({
    file: file.file,
    index,
    what: formText(sheet.disclosure, language),
    product: productText(sheet.disclosure, language),
    groups: sheet === first ? [...sheet.groups, ...file.groups] : sheet.groups,
  }));
}

/** The overview of all files; [] for a single disclosure, which needs none. */
export function overviewLines({ files }: CheckReport, language: Language): readonly OverviewLine[] {
  const lines = files.flatMap((file, index) => linesOf(file, index, language));
  return lines.length < 2 ? [] : lines;
}
