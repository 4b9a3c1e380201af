import {
  type FilledLine,
  type FilledTable,
  KEPT_FORMULA,
  KEPT_HEADING_ID,
  KEPT_ID,
  KEPT_PLACE_ID,
  KEPT_TEXT_ID,
  type OwnEntry,
  type Page,
  type Place,
  parseKept,
} from '@kaijisho/core';
import { layoutOf, type Marker, rowsOf } from './layout.js';
import { headingRowOf } from './read-table.js';

/** `file`, a line break, `sheet!cell`: where an entry first stood, as the sheet prints it. */
function formerPlace(text: string | undefined): Place | null {
  const [, file, sheet, cell] = /^(.+)\n(.+)!([A-Z]+\d+)$/.exec(text ?? '') ?? [];
  return file === undefined || sheet === undefined || cell === undefined
    ? null
    : { file, sheet, cell };
}

/**
 * Reads back the sheet of entries that had no place: decisions with their key come back as lines,
 * everything else as the text it is.
 */
export function readKept(
  page: Page,
  marker: Marker,
  file: string,
): { readonly decisions: readonly FilledLine[]; readonly table: FilledTable } {
  const rows = rowsOf(page);
  const layout = layoutOf(rows, marker);
  const headingRow = headingRowOf(rows, layout);
  const decisions: FilledLine[] = [];
  const beside: OwnEntry[] = [];
  for (const [row, cells] of rows) {
    if (row <= headingRow) continue;
    const textIn = (id: string) => cells.get(layout.columnOf(id) ?? 0);
    const cell = textIn(KEPT_TEXT_ID);
    const place = formerPlace(textIn(KEPT_PLACE_ID)?.text) ?? {
      file,
      sheet: page.name,
      cell: cell?.address ?? `A${row}`,
    };
    const kept = textIn(KEPT_ID);
    const label = textIn('tool.kept-label')?.text ?? '';
    const decision = kept === undefined ? null : parseKept(kept.text, label, place);
    if (decision !== null) decisions.push(decision);
    else if (cell !== undefined && kept?.text !== KEPT_FORMULA)
      beside.push({ heading: textIn(KEPT_HEADING_ID)?.text ?? '', text: cell.text, place });
  }
  const table = { id: marker.name, sheet: page.name, lines: [], ownHeadings: [], beside };
  return { decisions, table };
}
