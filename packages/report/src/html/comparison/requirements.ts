import { type ComparisonDocument, differencesFirst } from '@kaijisho/core';
import { html, type Markup } from '../markup.js';
import { flagCells, productHeads, type Words } from './parts.js';

type Line = ComparisonDocument['requirements'][number];

const TONES: Partial<Readonly<Record<Line['cells'][number]['state'], string>>> = {
  declared: 'yes',
  'partly-declared': 'no',
  'not-applicable': 'aside',
  'not-asked': 'none',
};

function stateCell({ state, text, gap, reasons }: Line['cells'][number], words: Words): Markup {
  const points = [
    ...(gap ? [html`<li class="look">${words('open.gap')}</li>`] : []),
    ...reasons.map((reason) => html`<li class="muted">${reason}</li>`),
  ];
  const list = points.length === 0 ? null : html`<ul class="points">${points}</ul>`;
  return html`<td class="answer"><span class="says ${gap ? 'gap' : (TONES[state] ?? 'open')}">${text}</span>${list}</td>`;
}

/** 遵守事項ごとの申告状況, those declared differently first. */
export function requirementsSection(document: ComparisonDocument, words: Words): Markup {
  const lines = differencesFirst(document.requirements).map(
    (line) =>
      html`<tr data-differs="${line.difference.id === 'differs' ? 'yes' : 'no'}" data-open="${line.open ? 'yes' : 'no'}">${flagCells(line, words)}<th scope="row" class="question">${line.citation}<br><span class="muted">${line.summary}</span></th>${line.cells.map((cell) => stateCell(cell, words))}</tr>
`,
  );
  return html`<section class="new-sheet">
<h2 id="requirements">${words('comparison.requirements')}</h2>
<p>${words('comparison.requirements.intro')}<br>${words('comparison.editorial')}</p>
<table class="compare" aria-labelledby="requirements">
<thead><tr><th scope="col">${words('comparison.difference')}</th><th scope="col">${words('comparison.confirm')}</th><th scope="col">${words('comparison.requirement')}</th>${productHeads(document)}</tr></thead>
<tbody>
${lines}</tbody>
</table>
</section>
`;
}
