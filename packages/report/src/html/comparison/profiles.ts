import type { ComparisonDocument } from '@kaijisho/core';
import { html, type Markup } from '../markup.js';
import { productHeads, type Words } from './parts.js';

type Profile = ComparisonDocument['profiles'][number];

function outcomesTable({ outcomes }: Profile, document: ComparisonDocument, words: Words): Markup {
  const lines = outcomes
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map(
      ({
        text,
        counts,
      }) => html`<tr><th scope="row">${text}</th>${counts.map((count) => html`<td>${count}</td>`)}</tr>
`,
    );
  return html`<div class="wide"><table class="numbers">
<thead><tr><th scope="col">${words('comparison.profile.outcome')}</th>${productHeads(document)}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}

/** One profile over all products, with room for people on paper. */
export function profileSection(
  profile: Profile,
  document: ComparisonDocument,
  words: Words,
): Markup {
  const { title, source, institution, lines } = profile;
  const forPeople = [
    ...(institution ? [words('comparison.profile.institution')] : []),
    words('comparison.profile.treatment'),
    words('comparison.profile.owner'),
  ];
  const rows = lines.map((line, index) => {
    const remark =
      line.remark === null ? null : html`<br><span class="muted">${line.remark}</span>`;
    const cells = line.cells.map(
      ({ outcome, text, behind }) =>
        html`<td class="answer"><span class="says outcome ${outcome}">${text}</span><ul class="points">${behind.map((one) => html`<li>${one}</li>`)}</ul></td>`,
    );
    return html`<tr><td class="key">${line.label ?? index + 1}</td><th scope="row" class="question">${line.title}${remark}</th>${cells}${forPeople.map(() => html`<td class="fill-in"></td>`)}</tr>
`;
  });
  return html`<section class="new-sheet">
<h2>${words('comparison.profiles')} ${title}</h2>
<p>${words('comparison.profile.intro')}${institution ? words('comparison.profile.institution-only') : null}</p>
${source === null ? null : html`<p class="muted">${source}</p>`}
${outcomesTable(profile, document, words)}
<table class="compare">
<thead><tr><th scope="col" class="key">${words('comparison.no')}</th><th scope="col">${words('comparison.profile.condition')}</th>${productHeads(document)}${forPeople.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}
