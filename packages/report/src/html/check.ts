import {
  evidenceGrid,
  type Language,
  labelled,
  placeText,
  reportText,
  sentences,
} from '@kaijisho/core';
import { aboutLines, footLines } from '../check-report/lines.js';
import type {
  CheckReport,
  ReportedFile,
  ReportedFinding,
  ReportedGroup,
  ReportedRule,
  ReportedSheet,
} from '../check-report/model.js';
import { sheetFacts, sheetTitle } from '../check-report/parts.js';
import { contentsOf, suppressedSection } from './check-parts.js';
import { evidenceTable } from './evidence.js';
import { html, joined, type Markup } from './markup.js';
import { htmlPage } from './page.js';
import { EVIDENCE_STYLES } from './styles.js';

/** `kaijisho check --html`: every finding with its words, its step and the cells it speaks of. */

interface Context {
  readonly language: Language;
  readonly file: ReportedFile;
}

/** The cells behind a finding, to be opened; nothing when it is about no place. */
function evidence({ place, finding }: ReportedFinding, { language, file }: Context): Markup | null {
  if (place === null) return null;
  const grid = evidenceGrid(file.excerpts, place);
  const where = placeText(place);
  if (grid === null)
    return html`<p class="muted">${labelled(reportText('evidence.place', language), where, language)}</p>`;
  return html`<details><summary>${reportText('evidence.open', language, { place: where })}</summary>
${evidenceTable(grid, reportText('evidence.caption', language, { place: where }), language)}${keyLine(finding.key, language)}</details>`;
}

/** The name by which `explain` and the list of findings set aside know the row. */
const keyLine = (key: string | null, language: Language): Markup | null =>
  key === null
    ? null
    : html`<p class="rule">${labelled(reportText('evidence.key', language), key, language)}</p>`;

function findingItem(reported: ReportedFinding, context: Context): Markup {
  const { language } = context;
  const folded = reported.folded.map(
    ({ rule, title, message, advice }) =>
      html`<li>${title} <span class="rule">${rule}</span>${labelled('', sentences([message, advice], language), language)}</li>`,
  );
  const more =
    folded.length === 0
      ? null
      : html`<p class="also">${reportText('report.also-on-row', language)}</p><ul>${folded}</ul>`;
  return html`<li><p>${reported.message}</p>${evidence(reported, context)}${more}</li>\n`;
}

function ruleCard({ rule, title, severity, steps }: ReportedRule, context: Context): Markup {
  const badge = html`<span class="badge ${severity}">${reportText(
    `severity.${severity}`,
    context.language,
  )}</span>`;
  return html`<section class="rule-card ${severity}">
<h5>${badge} ${title} <span class="rule">${rule}</span></h5>
${steps.map(
  ({ advice, findings }) => html`<ul class="findings">
${findings.map((finding) => findingItem(finding, context))}</ul>
<p class="advice">${advice}</p>
`,
)}</section>
`;
}

const groupsMarkup = (groups: readonly ReportedGroup[], context: Context): readonly Markup[] =>
  groups.map(
    ({ title, count, rules }) => html`<h4>${reportText('report.group', context.language, {
      title,
      count,
    })}</h4>
${rules.map((rule) => ruleCard(rule, context))}`,
  );

function sheetSection(sheet: ReportedSheet, context: Context): Markup {
  const { language } = context;
  const { verdict, groups } = sheet;
  const facts = sheetFacts(sheet, language);
  return html`<section>
<h3>${sheetTitle(sheet, language)}</h3>
<dl class="facts">${facts.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
<p class="verdict ${verdict}">${reportText(`verdict.${verdict}`, language)}</p>
${groupsMarkup(groups, context)}</section>
`;
}

function fileSection(file: ReportedFile, index: number, language: Language): Markup {
  const context = { language, file };
  const { failure } = file;
  const unread =
    failure === null
      ? null
      : html`<p class="note"><strong>${failure.message}</strong><br>${failure.action}</p>`;
  const own =
    file.groups.length === 0
      ? null
      : html`<section><h3>${reportText('report.about-file', language)}</h3>${groupsMarkup(
          file.groups,
          context,
        )}</section>`;
  return html`<section id="file-${index + 1}">
<h2>${file.file}</h2>
${unread}${file.sheets.map((sheet) => sheetSection(sheet, context))}${own}${suppressedSection(
  file,
  language,
)}</section>
`;
}

/**
 * The report of a check as one self-contained page. Findings stand as in every other report; each
 * opens the cells it speaks of when the files were opened with `excerpts`.
 */
export function checkPage(report: CheckReport, language: Language): string {
  return htmlPage({
    language,
    title: reportText('page.check-title', language),
    about: aboutLines(report, language),
    main: joined(
      [
        contentsOf(report, language),
        ...report.files.map((file, index) => fileSection(file, index, language)),
      ],
      '',
    ),
    foot: footLines(report, language),
    styles: EVIDENCE_STYLES + STYLES,
  });
}

const STYLES = `
.overview th { white-space: nowrap; }
.rule-card { margin: .6rem 0 1rem; padding: .1rem 1rem .5rem; border: 1px solid var(--line); border-left-width: 5px; border-radius: 4px; }
.rule-card.error { border-left-color: var(--error); }
.rule-card.warning { border-left-color: #b58900; }
.rule-card.info { border-left-color: var(--info); }
h5 { margin: .6rem 0 .35rem; font-size: 1rem; line-height: 1.5; }
.rule { color: var(--muted); font-size: .85em; font-weight: 400; }
.findings { margin: .25rem 0; padding-left: 1.25rem; }
.findings > li { margin: .35rem 0; }
.findings p { margin: .1rem 0; }
.also { color: var(--muted); font-size: .9rem; }
.advice { margin: .4rem 0; padding-left: 1.4rem; text-indent: -1.4rem; }
.advice::before { content: "→ "; font-weight: 700; }
.verdict { font-weight: 700; }
.verdict.ok::before { content: "○ "; }
.verdict.attention::before { content: "！"; }
.verdict.undetermined::before { content: "？"; }
@media print {
  .findings > li { break-inside: avoid; }
  .rule-card { padding-bottom: .2rem; }
  summary { list-style: none; color: inherit; }
}
`;
