import { type SheetCell, type SheetPage, trimmed } from '../grid/sheet-cell.js';

/** No question is shorter. */
const SHORTEST = 6;

const placeOf = (cell: SheetCell): string => `${cell.col} ${trimmed.of(cell)}`;

/**
 * A page without the hidden rows that ask once more what a row beside them asks in sight: nobody sees the
 * answers of last year that were kept there. A hidden row that asks something of its own stays.
 */
export function withoutHiddenRepeats(page: SheetPage): SheetPage {
  // Hardly any sheet hides a cell, and most are done here.
  if (!page.cells.some(({ hidden }) => hidden === true)) return page;
  const shownRows = new Set(page.cells.flatMap(({ row, hidden }) => (hidden ? [] : [row])));
  const shown = new Set(
    page.cells.flatMap((cell) =>
      !cell.hidden && cell.text.length >= SHORTEST ? [placeOf(cell)] : [],
    ),
  );
  const repeated = new Set(
    page.cells.flatMap((cell) =>
      !shownRows.has(cell.row) && cell.text.length >= SHORTEST && shown.has(placeOf(cell))
        ? [cell.row]
        : [],
    ),
  );
  return repeated.size === 0
    ? page
    : { ...page, cells: page.cells.filter(({ row }) => !repeated.has(row)) };
}
