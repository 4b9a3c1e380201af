import {
  type ChangesDocument,
  type ChangesMessageId,
  changesText,
  comparisonText,
  explained,
  type Language,
  labelled,
} from '@kaijisho/core';
import { html, type Markup } from './markup.js';
import { htmlPage } from './page.js';

/** What changed between two versions as one self-contained page. */

type Words = (id: ChangesMessageId) => string;
type Product = ChangesDocument['products'][number];
type Version = Product['items'][number]['old'];

const STYLES = `
.head, main, .foot { max-width: 90rem; }
.changes { width: 100%; }
.changes td { min-width: 12rem; }
.change { font-weight: 700; white-space: nowrap; }
.change.worsened, .change.gone { background: #fbd9c6; }
.change.changed, .change.reworded { background: #fff0d9; }
.change.improved, .change.new { background: #e4f0db; }
.place { color: var(--muted); font-size: .85rem; }
@media print {
  @page { size: A4 landscape; margin: 10mm; }
  .change { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

function sideCell(side: Product['old'], words: Words): Markup {
  if (side === null) return html`<td>${words('changes.no-product')}</td>`;
  const name = [side.name, side.version].filter((part) => part !== null).join(' ');
  const lines = [name, side.organisation, ...side.sheets.map(({ text }) => text)];
  return html`<td>${lines.join('\n')}</td>`;
}

function versionCell(version: Version, words: Words): Markup {
  if (version === null) return html`<td class="muted">${words('changes.no-product')}</td>`;
  return html`<td><strong>${version.text}</strong>${version.notes.map((note) => html`<br>${note}`)}<br><span class="place">${version.place}</span></td>`;
}

/** A table under a heading; nothing where there are no lines. */
function table(heading: string, heads: readonly string[], lines: readonly Markup[]): Markup | null {
  if (lines.length === 0) return null;
  return html`<h3>${heading}</h3>
<div class="wide"><table class="changes">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}

const row = (...cells: readonly Markup[]): Markup => html`<tr>${cells}</tr>
`;
const cell = (text: string | number | null): Markup => html`<td>${text}</td>`;
const head = (text: string): Markup => html`<th scope="row">${text}</th>`;

function itemsTable({ items }: Product, words: Words): Markup | null {
  return table(
    words('changes.items'),
    [
      words('changes.change'),
      words('changes.question'),
      words('changes.old'),
      words('changes.new'),
    ],
    items.map((item) =>
      row(
        html`<td class="change ${item.change}">${item.text}</td>`,
        head(`${item.form} ${item.question}`),
        versionCell(item.old, words),
        versionCell(item.new, words),
      ),
    ),
  );
}

function consequences(
  { coverage, matrix }: Product,
  words: Words,
  language: Language,
): readonly (Markup | null)[] {
  return [
    table(
      words('changes.coverage'),
      [
        words('changes.requirement'),
        words('changes.summary'),
        words('changes.old'),
        words('changes.new'),
      ],
      coverage.map(({ citation, summary, old, new: now }) =>
        row(head(citation), cell(summary), cell(old.text), cell(now.text)),
      ),
    ),
    table(
      words('changes.matrix'),
      [
        words('changes.row'),
        words('changes.because'),
        words('changes.old'),
        words('changes.new'),
        words('changes.question'),
      ],
      matrix.map(({ row: id, title, phaseText, becauseText, old, new: now, questions }) =>
        row(
          head(`${id} ${explained(title, phaseText, language)}`),
          cell(becauseText),
          cell(old.text),
          cell(now.text),
          cell(questions.join('\n')),
        ),
      ),
    ),
  ];
}

function productSection(product: Product, words: Words, language: Language): Markup {
  const { name, old, new: now, counts, unchanged, header, looseNotes } = product;
  const alone = now === null ? 'changes.product-gone' : old === null ? 'changes.product-new' : null;
  return html`<section>
<h2>${name}</h2>
${alone === null ? null : html`<p class="note">${words(alone)}</p>`}
${table(words('changes.versions'), [words('changes.old'), words('changes.new')], [row(sideCell(old, words), sideCell(now, words))])}
${table(
  words('changes.counts'),
  [words('changes.change'), words('changes.meaning'), words('changes.count')],
  [
    ...counts
      .filter(({ count }) => count > 0)
      .map(({ change, text, meaning, count }) =>
        row(html`<td class="change ${change}">${text}</td>`, cell(meaning), cell(count)),
      ),
    row(cell(words('changes.unchanged')), cell(''), cell(unchanged)),
  ],
)}
${table(
  words('changes.header'),
  [words('changes.field'), words('changes.old'), words('changes.new')],
  header.map(({ form, label, old: before, new: after }) =>
    row(
      head(`${form} ${label}`),
      cell(before ?? words('changes.no-product')),
      cell(after ?? words('changes.no-product')),
    ),
  ),
)}
${itemsTable(product, words)}
${table(
  words('changes.loose-notes'),
  [words('changes.change'), words('changes.notes')],
  looseNotes.map(({ change, text, form, note }) =>
    row(html`<td class="change ${change}">${text}</td>`, cell(`${form} ${note}`)),
  ),
)}
${consequences(product, words, language)}</section>
`;
}

/** Changes as one self-contained page. @param toolVersion version of Kaijisho, for the foot */
export function renderChangesPage(document: ChangesDocument, toolVersion: string): string {
  const { language } = document;
  const words: Words = (id) => changesText(id, language);
  return htmlPage({
    language,
    title: document.title,
    about: [
      labelled(comparisonText('comparison.as-of', language), document.asOfText, language),
      ...document.notices,
      ...(document.changed ? [] : [words('changes.none')]),
    ],
    main: html`${document.products.map((product) => productSection(product, words, language))}`,
    foot: [
      ...document.provenance,
      comparisonText('comparison.footer', language, { version: toolVersion }),
    ],
    styles: STYLES,
  });
}
