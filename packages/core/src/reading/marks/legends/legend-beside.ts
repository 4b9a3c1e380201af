import { groupedBy } from '../../../basics/grouped.js';
import { textFact } from '../../facts.js';
import { lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { type ExplainingRow, explainedBelow, headsMeanings, isExplained } from './legend-rows.js';

/** A legend in columns of its own beside the table: its heading, and below it a sign with its meaning on each row. */

/** Whether a text heads a legend and says nothing else. */
export const headsLegendAlone = textFact((text) =>
  /^[\s【［[(（■◆●※]*(?:凡例|記号の(?:説明|意味|見方)|legend)[\s】\])）:：]*$/i.test(text),
);

/** Columns of a legend beside that of its heading. */
const REACH = 2;

/** The rows of such a legend, its heading first; [] where a page has none. */
export function rowsBeside(cells: readonly SheetCell[]): readonly ExplainingRow[] {
  const heading = cells.find(headsLegendAlone.of);
  if (heading === undefined) return NO_ROWS;
  const beside = cells.filter(isBeside(heading));
  if (beside.length === 0) return NO_ROWS;
  const table = beside.filter((cell) => !headsMeanings.of(cell));
  const own = cells.filter((cell) => cell.row > heading.row && !table.some(isOver(cell)));
  const behind = rowsBelow(own, heading, 1);
  // Where the questions stand behind the answers, meanings stand before their signs.
  return behind.some(isExplained) ? behind : rowsBelow(own, heading, -1);
}

const NO_ROWS: readonly ExplainingRow[] = [];

/** Whether a cell stands over another: what is in its columns belongs to it. */
const isOver =
  ({ col }: SheetCell) =>
  (above: SheetCell): boolean =>
    above.col <= col && lastColumn(above) >= col;

/** @param step where a meaning stands from its sign: 1 behind it, -1 before it */
function rowsBelow(
  cells: readonly SheetCell[],
  heading: SheetCell,
  step: 1 | -1,
): readonly ExplainingRow[] {
  const within = cells.filter(({ col }) => {
    const away = (col - heading.col) * step;
    return away >= 0 && away <= REACH;
  });
  const rows: ExplainingRow[] = [{ cells: [heading], explained: [], block: heading.row }];
  for (const [row, line] of groupedBy(within.filter(isFilled), (cell) => cell.row)) {
    const isNext = row === heading.row + rows.length;
    const explained = isNext ? explainedBelow(step === 1 ? line : [...line].reverse()) : null;
    if (explained === null) break;
    rows.push({ cells: line, explained, block: heading.row });
  }
  return rows;
}

const isFilled = (cell: SheetCell): boolean => !isBlank(cell);

/** What else stands on the row of the heading: the headings of the table, or its first row. */
const isBeside = (heading: SheetCell) => (cell: SheetCell) =>
  cell.row === heading.row && cell !== heading && isFilled(cell);
