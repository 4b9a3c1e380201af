import {
  type EvidenceGrid,
  type ExcerptCell,
  type ExcerptMark,
  type ExcerptRun,
  type GridCell,
  type GridRow,
  type Language,
  reportText,
} from '@kaijisho/core';
import { html, type Markup, type Printable } from './markup.js';

/** The cells around a place, drawn like the sheet they come from, the place itself highlighted. */

/** `1` → `A`, `28` → `AB`: columns of a worksheet are named by letters, those of a CSV by numbers. */
function columnName(column: number, kind: EvidenceGrid['kind']): string {
  if (kind !== 'sheet') return String(column);
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A mark on the page as a character that reads the same in print. */
const SYMBOLS: Readonly<Record<ExcerptMark['kind'], string>> = {
  ellipse: '◯',
  frame: '□',
  box: '■',
  line: '―',
  tick: '✓',
  cross: '×',
  text: '',
  stamp: '印',
  other: '',
  checkbox: '☐',
  option: '○',
  list: '',
};

function symbolOf({ kind, state }: ExcerptMark): string {
  if (state === 'on') return kind === 'checkbox' ? '☑' : '●';
  return state === 'mixed' ? '▣' : SYMBOLS[kind];
}

/** Text with the parts that are struck out or emphasised; overlapping runs keep the first. */
function styledText(text: string, runs: readonly ExcerptRun[]): readonly Printable[] {
  const pieces: Printable[] = [];
  let done = 0;
  for (const { start, end, look } of [...runs].sort((a, b) => a.start - b.start)) {
    if (start < done || end <= start) continue;
    const part = text.slice(start, end);
    pieces.push(text.slice(done, start));
    pieces.push(look === 'struck' ? html`<s>${part}</s>` : html`<strong>${part}</strong>`);
    done = end;
  }
  return [...pieces, text.slice(done)];
}

/** Only a colour of the reader's own form goes into a style. */
const isColour = (fill: string | undefined): fill is string =>
  fill !== undefined && /^#[0-9A-Fa-f]{6}$/.test(fill);

function cellContent(cell: ExcerptCell): readonly Printable[] {
  const marks = cell.marks.map(
    (mark) => html`<span class="drawn ${mark.kind}">${symbolOf(mark)}</span> `,
  );
  return [...marks, ...styledText(cell.text, cell.runs)];
}

function tableCell({ cell, rowSpan, colSpan, hit }: GridCell, language: Language): Markup {
  const classes = [
    ...(hit ? ['mark'] : []),
    ...(cell?.framed === true ? ['framed'] : []),
    ...(cell?.hidden === true ? ['off'] : []),
  ].join(' ');
  const fill = isColour(cell?.fill) ? html` style="background:${cell?.fill}"` : null;
  const spans = html`${rowSpan > 1 ? html` rowspan="${rowSpan}"` : null}${
    colSpan > 1 ? html` colspan="${colSpan}"` : null
  }`;
  const here = hit
    ? html`<span class="hidden-text">${reportText('evidence.here', language)} </span>`
    : null;
  const content = cell === null ? null : cellContent(cell);
  return html`<td${classes === '' ? null : html` class="${classes}"`}${spans}${fill}>${here}${content}</td>`;
}

/** A heading row may stand far above the others: a gap says so. */
const hasGap = (row: GridRow, next: GridRow | undefined): boolean =>
  next !== undefined && next.row > row.row + 1;

/** A small table of the original around one place. */
export function evidenceTable(grid: EvidenceGrid, caption: string, language: Language): Markup {
  const { columns, rows, kind } = grid;
  const gap = html`<tr class="gap"><th scope="row">⋮</th><td colspan="${columns.length}"></td></tr>`;
  return html`<div class="wide"><table class="evidence">
<caption>${caption}</caption>
<thead><tr><td></td>${columns.map(
    (column) => html`<th scope="col">${columnName(column, kind)}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (row, index) =>
      html`<tr${row.cells.some(({ hit }) => hit) ? html` class="at"` : null}><th scope="row">${row.row}</th>${row.cells.map(
        (cell) => tableCell(cell, language),
      )}</tr>${hasGap(row, rows[index + 1]) ? gap : null}\n`,
  )}</tbody>
</table></div>`;
}
