import {
  type BelowText,
  isUnfilled,
  type PaperCell,
  type PaperLook,
  type PaperRow,
  type PaperSay,
  type PaperTable,
  type PlacedColumn,
  type PrintedLine,
  printedLines,
  printedRows,
  type TableCut,
  tableCuts,
} from '@kaijisho/core';
import { html, type Markup } from '../markup.js';

/** Tables of printed documents: one for each group of columns, with details below each row. */

function classesOf(look: PaperLook): string {
  const { tone, bold, centred } = look;
  return [
    tone === undefined ? '' : `tone-${tone}`,
    bold === true ? 'strong' : '',
    centred === true ? 'centred' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const cellAt = ({ cells }: PaperRow, { at }: PlacedColumn): PaperCell => cells[at] ?? { text: '' };

function acrossRow(row: PaperRow, { across, lead }: TableCut): readonly Markup[] {
  return across.map((placed, index) => {
    const cell = cellAt(row, placed);
    const classes = classesOf(cell.look ?? placed.column.look);
    return index < lead
      ? html`<th scope="row" class="${classes}">${cell.text}</th>`
      : html`<td class="${classes}">${cell.text}</td>`;
  });
}

/** What the rows that follow share: a title, and what else there is to say. */
function topicRow(row: PaperRow, { across, above }: TableCut, say: PaperSay): Markup | null {
  const [title, ...others] = above.filter((placed) => cellAt(row, placed).text !== '');
  if (title === undefined) return null;
  const more = others.map((placed) => {
    const text = cellAt(row, placed).text.split('\n').join(say('apart'));
    return html`<span class="more"> ${say('labelled', { label: placed.column.heading, text })}</span>`;
  });
  return html`<tr class="topic"><th scope="rowgroup" colspan="${across.length}"><span class="title">${cellAt(row, title).text}</span>${more}</th></tr>
`;
}

function belowRow(below: readonly BelowText[], { across }: TableCut): Markup | null {
  if (below.length === 0) return null;
  const entries = below.map(
    ({ column, label, text }) =>
      html`<div style="flex-grow: ${column.width}"><dt>${label}</dt><dd>${text}</dd></div>`,
  );
  return html`<tr class="below"><td colspan="${across.length}"><dl>${entries}</dl></td></tr>
`;
}

function lineOf({ row, opensTopic, below }: PrintedLine, cut: TableCut, say: PaperSay): Markup {
  const opens = row.opensGroup ? ' opens' : '';
  return html`<tbody class="row${opens}" data-key="${row.key}">
${opensTopic ? topicRow(row, cut, say) : null}<tr>${acrossRow(row, cut)}</tr>
${belowRow(below, cut)}</tbody>
`;
}

/** Shares of the width in percent, in the proportions the columns ask for. */
function columnsOf({ across }: TableCut): Markup {
  const whole = across.reduce((sum, { column }) => sum + column.width, 0);
  return html`<colgroup>${across.map(({ column }) => html`<col style="width: ${((100 * column.width) / whole).toFixed(1)}%">`)}</colgroup>`;
}

function cutTable(table: PaperTable, cut: TableCut, label: string, say: PaperSay): Markup {
  const heading = cut.heading === null ? null : html`<caption>${cut.heading}</caption>`;
  const note = cut.emptyLeftOut ? html`<p class="muted">${say('empty-columns')}</p>` : null;
  return html`<div class="wide"><table class="paper${cut.people ? ' people' : ''}"${cut.heading === null ? html` aria-label="${label}"` : null}>
${heading}${columnsOf(cut)}
<thead><tr>${cut.across.map(({ column }) => html`<th scope="col">${column.heading}</th>`)}</tr></thead>
${printedLines(table, cut, say).map((line) => lineOf(line, cut, say))}</table></div>
${note}`;
}

/** A table under the title of its section. */
export function tableOf(table: PaperTable, label: string, say: PaperSay): Markup {
  if (printedRows(table, say).length === 0) return html`<p>${table.empty}</p>`;
  const unfilled = isUnfilled(table)
    ? html`<p class="note"><strong>${say('not-yet-agreed')}</strong></p>`
    : null;
  return html`${tableCuts(table).map((cut) => cutTable(table, cut, label, say))}${unfilled}`;
}
