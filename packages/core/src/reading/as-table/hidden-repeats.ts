import { addTo } from '../../basics/grouped.js';
import { longest, type SheetCell, type SheetPage, trimmed } from '../grid/sheet-cell.js';

/** Of the letters of a hidden row, the share that a row in sight repeats where it asks the same. */
const REPEATED = 0.5;
/** No question is shorter. */
const SHORTEST = 6;

const placeOf = (cell: SheetCell): string => `${cell.col} ${trimmed.of(cell)}`;
const lengthOf = (cells: readonly SheetCell[]): number =>
  cells.reduce((sum, { text }) => sum + text.trim().length, 0);

/**
 * A page without the hidden rows that ask once more what a row in sight asks: nobody sees the answers of last
 * year that were kept there. A hidden row that asks something of its own stays.
 */
export function withoutHiddenRepeats(page: SheetPage): SheetPage {
  // Hardly any sheet hides a cell, and most are done here.
  if (!page.cells.some(({ hidden }) => hidden === true)) return page;
  const shown = new Set(page.cells.flatMap(({ row, hidden }) => (hidden === true ? [] : [row])));
  const rowsSaying = new Map<string, number[]>();
  const hiddenRows = new Map<number, SheetCell[]>();
  for (const cell of page.cells) {
    if (!shown.has(cell.row)) addTo(hiddenRows, cell.row, cell);
    else if (cell.hidden !== true) addTo(rowsSaying, placeOf(cell), cell.row);
  }
  const repeats = (cells: readonly SheetCell[]): boolean => {
    const most = longest(cells.filter(({ text }) => text.trim().length >= SHORTEST));
    if (most === undefined) return false;
    // What several rows say is no question: their chapter, or who answered.
    const [row, ...others] = rowsSaying.get(placeOf(most)) ?? [];
    if (row === undefined || others.length > 0) return false;
    const same = cells.filter((cell) => rowsSaying.get(placeOf(cell))?.includes(row));
    return same.length > 1 && lengthOf(same) > lengthOf(cells) * REPEATED;
  };
  const left = new Set([...hiddenRows].flatMap(([row, cells]) => (repeats(cells) ? [row] : [])));
  return left.size === 0
    ? page
    : { ...page, cells: page.cells.filter(({ row }) => !left.has(row)) };
}
