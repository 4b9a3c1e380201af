import type { Place } from '../../model/place.js';
import type { Cell } from '../../pages/index.js';

/**
 * Where a cell is cited: by sheet and address, or by page and area where the file has pages.
 * @param cell null for a place that names the sheet alone
 */
export function placeOf(file: string, sheet: string, cell: Cell | null): Place {
  if (cell === null) return { file, sheet, cell: '' };
  const { address, page } = cell;
  if (page === undefined) return { file, sheet, cell: address };
  return { file, sheet, cell: address, page: page.number, box: page.box };
}
