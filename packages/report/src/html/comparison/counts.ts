import {
  answerCounts,
  answerParts,
  type ComparisonDocument,
  listed,
  requirementCounts,
  requirementParts,
} from '@kaijisho/core';
import { type BarPart, barLegend, stackedBar } from '../bars.js';
import { html, type Markup } from '../markup.js';
import { productHeads, productTitle, type Words } from './parts.js';

/** Charts with their numbers beside: answers and requirements by product, by chapter, by view. */

type RowCounts = Pick<
  ComparisonDocument['lenses'][number]['groups'][number]['counts'][number],
  'says'
>;
type RequirementCounts = Pick<ComparisonDocument['chapters'][number]['counts'][number], 'states'>;
type Tally = ComparisonDocument['summary']['rows' | 'requirements'];

/** The parts of a bar with what they count. */
const barParts = (
  parts: ReturnType<typeof requirementParts>,
  counts: readonly number[],
): readonly BarPart[] =>
  parts.map(({ label, tone }, index) => ({ label, tone, count: counts[index] ?? 0 }));

const requirementBar = (
  { states }: RequirementCounts,
  { language }: ComparisonDocument,
): readonly BarPart[] => barParts(requirementParts(language), requirementCounts(states));

const rowBar = ({ says }: RowCounts, { language }: ComparisonDocument): readonly BarPart[] =>
  barParts(answerParts(language), answerCounts(says));

const legendOf = (parts: readonly BarPart[]): Markup =>
  barLegend(parts.map(({ tone, label }) => [tone, label]));

/** What one product counts, by the ids of a tally's lines. */
const countsAt = <Id extends string>(
  lines: readonly { readonly id: Id; readonly counts: readonly number[] }[],
  index: number,
): Record<Id, number> =>
  Object.fromEntries(lines.map(({ id, counts }) => [id, counts[index] ?? 0])) as Record<Id, number>;

/** Counts by product: one bar and one column of numbers each. */
function tallyTable(
  document: ComparisonDocument,
  title: string,
  tally: Tally,
  bars: readonly Markup[],
  words: Words,
): Markup {
  const line = (label: string, counts: readonly number[]) =>
    html`<tr><th scope="row">${label}</th>${counts.map((count) => html`<td>${count}</td>`)}</tr>
`;
  return html`<table class="numbers">
<caption>${title}</caption>
<thead><tr><td></td>${productHeads(document)}</tr></thead>
<tbody>
<tr><th scope="row">${words('comparison.chart')}</th>${bars.map((bar) => html`<td class="chart">${bar}</td>`)}</tr>
${line(words('comparison.asked'), tally.asked)}${tally.lines
  .filter(({ counts }) => counts.some((count) => count > 0))
  .map(({ text, counts }) =>
    line(text, counts),
  )}${line(words('comparison.open'), tally.open)}</tbody>
</table>
`;
}

/** まとめ: both tallies with their charts. */
export function summarySection(document: ComparisonDocument, words: Words): Markup {
  const { rows, requirements } = document.summary;
  const rowBars = document.products.map((_, index) =>
    rowBar({ says: countsAt(rows.lines, index) }, document),
  );
  const requirementBars = document.products.map((_, index) =>
    requirementBar({ states: countsAt(requirements.lines, index) }, document),
  );
  const most = (counts: readonly number[]) => Math.max(...counts);
  return html`<section>
<h2 id="summary">${words('comparison.summary')}</h2>
<p class="sentence">${document.summary.sentence}</p>
<div class="side"><div class="wide">${tallyTable(
    document,
    words('comparison.summary.answers'),
    rows,
    rowBars.map((parts) => stackedBar(parts, most(rows.asked), document.language)),
    words,
  )}${legendOf(rowBars[0] ?? [])}</div>
<div class="wide">${tallyTable(
    document,
    words('comparison.summary.requirements'),
    requirements,
    requirementBars.map((parts) => stackedBar(parts, most(requirements.asked), document.language)),
    words,
  )}${legendOf(requirementBars[0] ?? [])}</div></div>
</section>
`;
}

/** A bar over its numbers, written out. */
function chartCell(
  parts: readonly BarPart[],
  whole: number,
  asked: number,
  { language }: ComparisonDocument,
): Markup {
  if (asked === 0) return html`<td class="chart muted">–</td>`;
  const numbers = parts.filter(({ count }) => count > 0);
  const text = listed(
    numbers.map(({ label, count }) => `${label} ${count}`),
    language,
  );
  return html`<td class="chart">${stackedBar(parts, whole, language)}<span>${text}</span></td>`;
}

/** 章ごとの申告状況. */
export function chaptersSection(document: ComparisonDocument, words: Words): Markup {
  const whole = Math.max(
    1,
    ...document.chapters.flatMap(({ counts }) => counts.map(({ asked }) => asked)),
  );
  const lines = document.chapters.map(
    ({ title, counts }) => html`<tr><th scope="row">${title}</th>${counts.map((count) =>
      chartCell(requirementBar(count, document), whole, count.asked, document),
    )}</tr>
`,
  );
  return html`<section class="new-sheet">
<h2 id="chapters">${words('comparison.chapters')}</h2>
<p>${words('comparison.chapters.intro')}</p>
<div class="wide"><table aria-labelledby="chapters">
<thead><tr><th scope="col">${words('comparison.chapter')}</th>${productHeads(document)}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
</section>
`;
}

function lensTable(
  { title, groups }: ComparisonDocument['lenses'][number],
  document: ComparisonDocument,
  words: Words,
): Markup {
  const whole = Math.max(1, ...groups.flatMap(({ counts }) => counts.map(({ asked }) => asked)));
  const withWords = groups.some(({ notSaid }) => notSaid !== null);
  const lines = groups.map((group) => {
    const summary =
      group.summary === null ? null : html`<br><span class="muted">${group.summary}</span>`;
    const cells =
      group.keys.length === 0
        ? html`<td class="muted" colspan="${document.products.length}">${words('comparison.group.no-rows')}</td>`
        : group.counts.map((count) =>
            chartCell(rowBar(count, document), whole, count.asked, document),
          );
    return html`<tr><th scope="row">${group.title}${summary}</th>${cells}${withWords ? html`<td>${group.notSaid}</td>` : null}</tr>
`;
  });
  return html`<h3>${title}</h3>
<div class="wide"><table>
<thead><tr><th scope="col">${words('comparison.group')}</th>${productHeads(document)}${withWords ? html`<th scope="col">${words('comparison.not-said')}</th>` : null}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}

/** 見方を変えて数える. */
export const lensesSection = (document: ComparisonDocument, words: Words): Markup =>
  html`<section class="new-sheet">
<h2>${words('comparison.lenses')}</h2>
<p>${words('comparison.lenses.intro')}</p>
${document.lenses.map((lens) => lensTable(lens, document, words))}</section>
`;

/** 比べた製品・サービス, with the sheets behind each. */
export function productsSection(document: ComparisonDocument, words: Words): Markup {
  const lines = document.products.map(
    (
      product,
    ) => html`<tr><th scope="row">${productTitle(product, document.language)}</th><td>${product.organisation}</td><td>${product.sheets.map(({ text }) => text).join('\n')}</td></tr>
`,
  );
  const notices =
    document.notices.length === 0
      ? null
      : html`<h3>${words('comparison.notices')}</h3>
<ul>${document.notices.map((notice) => html`<li>${notice}</li>`)}</ul>
`;
  return html`<section>
<h2 id="products">${words('comparison.products')}</h2>
<div class="wide"><table aria-labelledby="products">
<thead><tr><th scope="col">${words('comparison.product')}</th><th scope="col">${words('comparison.vendor')}</th><th scope="col">${words('comparison.sheets')}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
${notices}</section>
`;
}
