import type { Choice } from '../../../model/disclosure.js';
import type { SheetPage } from '../../grid/sheet-cell.js';
import { legendKey } from '../words/answer-signs.js';
import { legendOf, levelIn, NO_LEGEND } from './legend.js';
import { rowsBeside } from './legend-beside.js';
import { boxedLegend } from './legend-box.js';
import { legendInColumn } from './legend-column.js';
import { type ExplainingRow, explainingRows } from './legend-rows.js';

/** What signs mean on a whole page. */

/**
 * A page with what the rows of its legend say, and without the rows: they name answers and answer nothing.
 * As it is where there are none.
 */
export function withLegendRead(page: SheetPage): SheetPage {
  const read = withoutRows(page, explainingRows(page.cells));
  return read === page ? withoutRows(page, rowsBeside(page.cells)) : read;
}

/** As it is also where a sign stands twice and so is an answer. */
function withoutRows(page: SheetPage, rows: readonly ExplainingRow[]): SheetPage {
  const explained = rows.flatMap((row) => row.explained);
  const choices = new Set(explained.map(({ choice }) => choice));
  choices.delete(undefined);
  if (choices.size < 2) return page;
  if (new Set(explained.map(({ sign }) => sign)).size < explained.length) return page;
  const legend = new Map<string, Choice>();
  const openSigns = new Set<string>();
  for (const { sign, symbol, choice } of explained) {
    if (choice === undefined) openSigns.add(legendKey(levelIn(sign) ?? sign));
    else if (symbol !== undefined) legend.set(legendKey(symbol), choice);
  }
  const taken = new Set(rows.flatMap(({ cells }) => cells));
  return { ...page, legend, openSigns, cells: page.cells.filter((cell) => !taken.has(cell)) };
}

/** What signs mean on a page: by its own words, by its rows that explain them, or by its document. */
export function legendOn({ cells, legend = NO_LEGEND }: SheetPage): ReadonlyMap<string, Choice> {
  const said = legendOf(cells);
  const own = [boxedLegend, legendInColumn].reduce(
    (found, legendIn) => (found.size === 0 ? legendIn(cells) : found),
    said,
  );
  return legend.size === 0 ? own : new Map([...legend, ...own]);
}
