import { textFact } from '../../facts.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { type ExplainingRow, explainedBelow } from './legend-rows.js';

/** A legend in columns of its own beside the table: its heading, and below it a sign with its meaning on each row. */

/** Whether a text heads a legend and says nothing else. */
export const headsLegendAlone = textFact((text) =>
  /^[\s【［[(（■◆●※]*(?:凡例|記号の(?:説明|意味|見方)|legend)[\s】\])）:：]*$/i.test(text),
);

/** So many columns a legend has at the most. */
const WIDTH = 3;

/** The rows of such a legend, its heading first; [] where a page has none. */
export function rowsBeside(cells: readonly SheetCell[]): readonly ExplainingRow[] {
  const heading = cells.find(headsLegendAlone.of);
  if (heading === undefined || !cells.some(isLeftOf(heading))) return [];
  const rows: ExplainingRow[] = [{ cells: [heading], explained: [], block: heading.row }];
  for (let row = heading.row + 1; ; row += 1) {
    const line = cells.filter(
      (cell) =>
        cell.row === row &&
        cell.col >= heading.col &&
        cell.col < heading.col + WIDTH &&
        !isBlank(cell),
    );
    const explained = explainedBelow(line);
    if (explained === null) return rows;
    rows.push({ cells: line, explained, block: heading.row });
  }
}

/** What stands before the heading on its own row: the headings of the table, or its first row. */
const isLeftOf = (heading: SheetCell) => (cell: SheetCell) =>
  cell.row === heading.row && cell.col < heading.col && !isBlank(cell);
