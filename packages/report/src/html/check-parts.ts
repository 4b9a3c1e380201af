import { type Language, placeText, reportText, SEVERITIES, type Severity } from '@kaijisho/core';
import type { CheckReport, ReportedFile, ReportedGroup } from '../check-report/model.js';
import { formText, productText } from '../disclosure-text.js';
import { html, type Markup } from './markup.js';

/** The parts around the findings of a check page. */

function countOf(groups: readonly ReportedGroup[], severity: Severity): number {
  const rules = groups.flatMap((group) => group.rules).filter((rule) => rule.severity === severity);
  return rules.flatMap(({ steps }) => steps.flatMap(({ findings }) => findings)).length;
}

/** A table of the files with their counts; none for a single disclosure, which needs no overview. */
export function contentsOf({ files }: CheckReport, language: Language): Markup | null {
  const sheets = files.reduce((sum, file) => sum + Math.max(1, file.sheets.length), 0);
  if (sheets < 2) return null;
  const head = (['report.file', 'report.form', 'report.product'] as const).map((id) =>
    reportText(id, language),
  );
  const labels = [...head, ...SEVERITIES.map((id) => reportText(`severity.${id}`, language))];
  return html`<section><h2>${reportText('page.contents', language)}</h2>
<div class="wide"><table class="overview"><thead><tr>${labels.map(
    (label) => html`<th scope="col">${label}</th>`,
  )}</tr></thead>
<tbody>
${files.map((file, index) => fileRows(file, index, language))}</tbody></table></div></section>
`;
}

function fileRows(file: ReportedFile, index: number, language: Language): readonly Markup[] {
  const link = html`<a href="#file-${index + 1}">${file.file}</a>`;
  const counts = (groups: readonly ReportedGroup[]) =>
    SEVERITIES.map((severity) => html`<td>${countOf(groups, severity)}</td>`);
  const [first] = file.sheets;
  if (first === undefined) {
    const what = file.failure === null ? '' : reportText('report.unreadable-file', language);
    return [html`<tr><td>${link}</td><td colspan="2">${what}</td>${counts(file.groups)}</tr>\n`];
  }
  return file.sheets.map(
    (sheet) =>
      html`<tr><td>${link}</td><td>${formText(sheet.disclosure, language)}</td><td>${productText(
        sheet.disclosure,
        language,
      )}</td>${counts(sheet === first ? [...sheet.groups, ...file.groups] : sheet.groups)}</tr>\n`,
  );
}

/** Findings people have set aside, with their reasons. */
export function suppressedSection({ suppressed }: ReportedFile, language: Language): Markup | null {
  if (suppressed.length === 0) return null;
  const labels = (['page.finding', 'page.reason', 'page.by'] as const).map((id) =>
    reportText(id, language),
  );
  return html`<section><h3>${reportText('report.suppressed-heading', language, {
    count: suppressed.length,
  })}</h3>
<div class="wide"><table><thead><tr>${labels.map(
    (label) => html`<th scope="col">${label}</th>`,
  )}</tr></thead><tbody>
${suppressed.map(
  ({ rule, title, place, message, reason, by, on }) =>
    html`<tr><td>${title} <span class="rule">${rule}${
      place === null ? null : ` ${placeText(place)}`
    }</span><br>${message}</td><td>${reason}</td><td>${by}${on === undefined ? null : html`<br>${on}`}</td></tr>\n`,
)}</tbody></table></div></section>
`;
}
