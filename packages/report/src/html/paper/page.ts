import {
  type Language,
  type Paper,
  type PaperBlock,
  type PaperChart,
  type PaperSay,
  type PaperSection,
  paperDate,
  paperSay,
  spaced,
} from '@kaijisho/core';
import { barLegend, stackedBar } from '../bars.js';
import { html, type Markup } from '../markup.js';
import { htmlPage } from '../page.js';
import { PAPER_STYLES } from './styles.js';
import { tableOf } from './table.js';

/** A bar over its numbers in words; parts of 0 are not named. */
function chartRow(
  { parts, whole }: PaperChart,
  { labels, counts, opensGroup }: PaperChart['rows'][number],
  /** Over how many rows the first label stands; 0 where a row above has it. */
  span: number,
  language: Language,
  say: PaperSay,
): Markup {
  const shown = parts.map(({ label, tone }, index) => ({
    label,
    tone,
    count: counts[index] ?? 0,
  }));
  const numbers = spaced(
    shown.filter(({ count }) => count > 0).map(({ label, count }) => `${label} ${count}`),
    language,
  );
  return html`<tr${opensGroup ? html` class="opens"` : null}>${labels.map((label, at) => (at > 0 ? html`<th scope="row">${label}</th>` : span === 0 ? null : html`<th scope="row"${span > 1 ? html` rowspan="${span}"` : null}>${label}</th>`))}<td class="chart">${stackedBar(shown, whole, language)}</td><td>${numbers === '' ? say('nothing') : numbers}</td></tr>
`;
}

/** Bars of one chapter or part lie below each other: its name stands once beside all of them. */
function spanOf(rows: PaperChart['rows'], index: number): number {
  const nameOf = (at: number) => rows[at]?.labels[0];
  if ((rows[index]?.labels.length ?? 0) < 2) return 1;
  if (index > 0 && nameOf(index - 1) === nameOf(index)) return 0;
  let end = index;
  while (end < rows.length && nameOf(end) === nameOf(index)) end += 1;
  return end - index;
}

function chartOf(chart: PaperChart, language: Language, say: PaperSay): Markup | null {
  if (chart.rows.length === 0) return null;
  const { title, parts, headings } = chart;
  return html`<h3>${title}</h3>
${barLegend(parts.map(({ tone, label }) => [tone, label]))}
<div class="wide"><table class="bars" aria-label="${title}">
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}<th scope="col" colspan="2">${chart.chart}</th></tr></thead>
<tbody>
${chart.rows.map((row, index) => chartRow(chart, row, spanOf(chart.rows, index), language, say))}</tbody>
</table></div>
`;
}

function blockOf(
  block: PaperBlock,
  section: PaperSection,
  say: PaperSay,
  language: Language,
): Markup | null {
  if (block.kind === 'chart') return chartOf(block, language, say);
  const title =
    block.title === null
      ? null
      : html`<h3>${block.title}</h3>
`;
  if (block.kind === 'table')
    return html`${title}${tableOf(block, block.title ?? section.title, say)}`;
  if (block.kind === 'notices')
    return html`${title}<ol>${block.texts.map((text) => html`<li>${text}</li>`)}</ol>
`;
  return html`${title}<dl class="facts">${block.entries.map(({ label, text }) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>
`;
}

function sectionOf(
  section: PaperSection,
  first: boolean,
  say: PaperSay,
  language: Language,
): Markup {
  const { id, title, intro, annex } = section;
  const body = html`${
    intro === ''
      ? null
      : html`<p>${intro}</p>
`
  }${section.blocks.map((block) => blockOf(block, section, say, language))}`;
  if (annex)
    return html`<section id="${id}"><h2>${title}</h2>
<details><summary>${say('show-all', { title })}</summary>
${body}</details></section>
`;
  return html`<section id="${id}"${first ? null : html` class="new-sheet"`}>
<h2>${title}</h2>
${body}</section>
`;
}

/**
 * A printed document as one self-contained page: contents, sections, charts with their numbers in
 * words, full lists folded at the end. It prints on A4 landscape with page numbers; the folded
 * lists are not printed unless they are open.
 */
export function renderPaperPage(paper: Paper): string {
  const say = paperSay(paper.language);
  const { sections } = paper;
  const contents = html`<nav class="contents" aria-label="${say('contents')}"><ul>${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`;
  return htmlPage({
    language: paper.language,
    title: paper.title,
    about: [paper.subtitle, `${say('cover.as-of')} ${paperDate(paper.asOf, say)}`],
    main: html`${contents}${sections.map((section, index) => sectionOf(section, index === 0, say, paper.language))}`,
    foot: [paper.footer],
    styles: PAPER_STYLES,
  });
}
