import { bisect } from '@kaijisho/core';
import type { DrawingDraft } from '../drawings/draft.js';
import { LAST_COLUMN } from './addresses.js';
import type { CellDraft } from './cell-draft.js';
import type { Grid } from './grid.js';
import { Merges } from './merges.js';
import type { SheetCells } from './sheet-cells.js';

/** Drop-down controls looked at on one sheet; a form has some hundreds. */
const MOST_LISTS = 2000;

/** Row that a height of the sheet lies in, among rows that hold something. */
function rowAt(drafts: readonly CellDraft[], y: number): number | undefined {
  const above = drafts[bisect(drafts.length, (index) => (drafts[index]?.box.y ?? 0) <= y) - 1];
  return above !== undefined && y < above.box.y + above.box.height ? above.row : undefined;
}

/**
 * Puts what drop-down controls offer and show into the cells they lie over, as if the cells had the
 * list: a person sees no difference. A cell that only keeps the number of the chosen entry shows the
 * entry.
 * @returns the drawings, each list with the cell it lies over
 */
export function attachLists(
  drawings: readonly DrawingDraft[],
  cells: SheetCells,
  grid: Grid,
): readonly DrawingDraft[] {
  if (!drawings.some(({ kind }) => kind === 'list')) return drawings;
  const placed = new Map<DrawingDraft, { readonly row: number; readonly col: number }>();
  for (const drawing of drawings) {
    if (drawing.kind !== 'list' || drawing.hidden === true || placed.size >= MOST_LISTS) continue;
    const { x, y, width, height } = drawing.box;
    const row = rowAt(cells.drafts, y + height / 2);
    if (row === undefined) continue;
    const { col } = grid.corner({ x: x + width / 2, y }, { row, col: 1 });
    placed.set(drawing, { row, col: Math.min(LAST_COLUMN, col + 1) });
  }
  const merges = new Merges(cells.merges);
  const drafts = new Map(cells.drafts.map((draft) => [draft.address, draft]));
  const places = new Map<DrawingDraft, DrawingDraft['cell']>();
  for (const [drawing, { row, col }] of [...placed].sort(([, a], [, b]) => a.row - b.row)) {
    merges.enterRow(row);
    const merged = merges.at(col);
    const cell = merged === undefined ? { row, col } : { row: merged.top, col: merged.left };
    const blank = grid.draft(cell.row, cell.col, merged);
    const known = drafts.get(blank.address);
    if (known === undefined) cells.drafts.push(blank);
    drafts.set(blank.address, known ?? blank);
    show(known ?? blank, drawing);
    places.set(drawing, cell);
  }
  cells.drafts.sort((a, b) => a.row - b.row || a.col - b.col);
  return drawings.map((drawing) => {
    const cell = places.get(drawing);
    return cell === undefined ? drawing : { ...drawing, cell };
  });
}

function show(draft: CellDraft, { entries = [], label, linkedCell }: DrawingDraft): void {
  if (draft.text.trim() !== '' && linkedCell !== draft.address) return;
  draft.choices = entries;
  draft.text = label ?? '';
  draft.value = undefined;
  draft.format = undefined;
}
