import {
  type ComparisonDocument,
  type DocumentRow,
  differencesFirst,
  foundLines,
  headed,
  type Language,
  sentences,
  spaced,
} from '@kaijisho/core';
import { html, type Markup } from '../markup.js';
import { flagCells, productHeads, type Words } from './parts.js';

/** The table of questions, with the notes of the vendors under their answers. */

type Cell = DocumentRow['cells'][number];

function toneOf({ says, open, counted }: Cell): string {
  if (says === 'not-asked' || says === 'no-row') return 'none';
  if (open.some(({ reason }) => reason === 'gap')) return 'gap';
  if (open.length > 0) return 'open';
  if (!counted) return 'aside';
  return says === 'yes' || says === 'no' ? says : 'aside';
}

function answerCell(cell: Cell, language: Language): Markup {
  const { text, open, coarse, reason, notes, numbers, places } = cell;
  const asides = [coarse, reason].filter((part) => part !== null);
  const where = spaced([...numbers, ...places], language);
  const points = [
    ...[...open.map((point) => point.text), ...foundLines(cell, language)].map(
      (line) => html`<li class="look">${line}</li>`,
    ),
    ...asides.map((line) => html`<li class="muted">${line}</li>`),
    ...notes.map((line) => html`<li>${line}</li>`),
    ...(where === '' ? [] : [html`<li class="place">${where}</li>`]),
  ];
  const list = points.length === 0 ? null : html`<ul class="points">${points}</ul>`;
  return html`<td class="answer"><span class="says ${toneOf(cell)}">${text}</span>${list}</td>`;
}

function rowLine(row: DocumentRow, first: boolean, words: Words, language: Language): Markup {
  const remark = row.remark === null ? null : html`<br><span class="muted">${row.remark}</span>`;
  const begins = first ? html` class="first-rest"` : null;
  return html`<tr${begins} data-differs="${row.difference.id === 'differs' ? 'yes' : 'no'}" data-open="${row.open ? 'yes' : 'no'}"><td class="key">${row.no}</td>${flagCells(row, words)}<td class="key">${row.section}</td><th scope="row" class="question">${row.question}${remark}</th>${row.cells.map((one) => answerCell(one, language))}</tr>
`;
}

/** 設問ごとの比較 with its two filters, which need no script. */
export function answersSection(document: ComparisonDocument, words: Words): Markup {
  const rows = differencesFirst(document.rows);
  const firstRest = rows.findIndex(({ difference }) => difference.id !== 'differs');
  return html`<section class="new-sheet">
<h2 id="rows">${words('comparison.rows')}</h2>
<p>${sentences([document.summary.sentence, words('comparison.rows.order')], document.language)}</p>
<div class="filters" role="group" aria-label="${words('comparison.filters')}">
<label><input type="checkbox" id="only-differs"> ${words('comparison.only-differs')}</label>
<label><input type="checkbox" id="only-open"> ${words('comparison.only-open')}</label>
</div>
<table class="compare" aria-labelledby="rows">
<thead><tr><th scope="col" class="key">${words('comparison.no')}</th><th scope="col">${words('comparison.difference')}</th><th scope="col">${words('comparison.confirm')}</th><th scope="col" class="key">${words('comparison.section')}</th><th scope="col">${words('comparison.question')}</th>${productHeads(document)}</tr></thead>
<tbody>
${rows.map((row, index) => rowLine(row, index === firstRest && index > 0, words, document.language))}</tbody>
</table>
</section>
`;
}

/** 様式にない行, as they stand on the sheets. */
export function unknownSection(document: ComparisonDocument, words: Words): Markup | null {
  if (document.unknownRows.length === 0) return null;
  const names = new Map(
    document.products.map(({ id, label, name }) => [id, headed(label, name, document.language)]),
  );
  const lines = document.unknownRows.map(
    ({ product, number, question, answer, notes, place }) =>
      html`<tr><th scope="row">${names.get(product)}</th><td>${number}</td><td>${question}</td><td>${answer}</td><td>${notes.join('\n')}</td><td>${place}</td></tr>
`,
  );
  return html`<section>
<h2 id="unknown">${words('comparison.unknown-rows')}</h2>
<p>${words('comparison.unknown-rows.intro')}</p>
<div class="wide"><table aria-labelledby="unknown">
<thead><tr><th scope="col">${words('comparison.product')}</th><th scope="col">${words('comparison.printed-number')}</th><th scope="col">${words('comparison.printed-question')}</th><th scope="col">${words('comparison.answer')}</th><th scope="col">${words('comparison.notes')}</th><th scope="col">${words('comparison.place')}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
</section>
`;
}
