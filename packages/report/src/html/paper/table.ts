import {
  isUnfilled,
  type PaperCell,
  type PaperLook,
  type PaperRow,
  type PaperSay,
  type PaperTable,
  type PlacedColumn,
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

function belowRow(row: PaperRow, { across, below }: TableCut): Markup | null {
  const written = below.filter((placed) => cellAt(row, placed).text !== '');
  if (written.length === 0) return null;
  const entries = written.map(
    (placed) =>
      html`<div style="flex-grow: ${placed.column.width}"><dt>${placed.column.heading}</dt><dd>${cellAt(row, placed).text}</dd></div>`,
  );
  return html`<tr class="below"><td colspan="${across.length}"><dl>${entries}</dl></td></tr>
`;
}

function rowOf(row: PaperRow, cut: TableCut): Markup {
  const opens = row.opensGroup ? ' opens' : '';
  return html`<tbody class="row${opens}" data-key="${row.key}">
<tr>${acrossRow(row, cut)}</tr>
${belowRow(row, cut)}</tbody>
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
${printedRows(table).map((row) => rowOf(row, cut))}</table></div>
${note}`;
}

/** A table under the title of its section. */
export function tableOf(table: PaperTable, label: string, say: PaperSay): Markup {
  if (printedRows(table).length === 0) return html`<p>${table.empty}</p>`;
  const unfilled = isUnfilled(table)
    ? html`<p class="note"><strong>${say('not-yet-agreed')}</strong></p>`
    : null;
  return html`${tableCuts(table).map((cut) => cutTable(table, cut, label, say))}${unfilled}`;
}
