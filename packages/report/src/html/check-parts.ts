import { type Language, placeText, reportText, SEVERITIES } from '@kaijisho/core';
import type { CheckReport, ReportedFile } from '../check-report/model.js';
import { countOf, type OverviewLine, overviewLines } from '../check-report/parts.js';
import { html, type Markup } from './markup.js';

/** The parts around the findings of a check page. */

/** A table of the files with their counts; none for a single disclosure, which needs no overview. */
export function contentsOf(report: CheckReport, language: Language): Markup | null {
  const lines = overviewLines(report, language);
  if (lines.length === 0) return null;
  const head = (['report.file', 'report.form', 'report.product'] as const).map((id) =>
    reportText(id, language),
  );
  const labels = [...head, ...SEVERITIES.map((id) => reportText(`severity.${id}`, language))];
  return html`<section><h2>${reportText('page.contents', language)}</h2>
<div class="wide"><table class="overview"><thead><tr>${labels.map(
    (label) => html`<th scope="col">${label}</th>`,
  )}</tr></thead>
<tbody>
${lines.map(overviewRow)}</tbody></table></div></section>
`;
}

function overviewRow({ file, index, what, product, groups }: OverviewLine): Markup {
  const about =
    product === null
      ? html`<td colspan="2">${what}</td>`
      : html`<td>${what}</td><td>${product}</td>`;
  return html`<tr><td><a href="#file-${index + 1}">${file}</a></td>${about}${SEVERITIES.map(
    (severity) => html`<td>${countOf(groups, severity)}</td>`,
  )}</tr>\n`;
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
