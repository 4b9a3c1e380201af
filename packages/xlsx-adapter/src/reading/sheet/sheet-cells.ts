import type { Look, Styles } from '../styles/styles.js';
import type { Range } from './addresses.js';
import type { CellDraft } from './cell-draft.js';
import { Frames, framedColumns } from './frames.js';
import type { Grid } from './grid.js';
import { isFirst, Merges } from './merges.js';
import type { RawCell, RawRow, RawSheet } from './raw-sheet.js';
import { styledText } from './styled-text.js';

/** How far a merged area may reach beyond the last cell with text before it is cut off. */
const MERGE_MARGIN_ROWS = 200;
const MERGE_MARGIN_COLUMNS = 50;

/** The cells of a sheet with the area they use and the merged areas they came from. */
export interface SheetCells {
  readonly drafts: CellDraft[];
  /** Last row and column with text; 0 on a sheet without any. */
  readonly lastRow: number;
  readonly lastCol: number;
  readonly merges: readonly Range[];
  readonly clamped: boolean;
}

/** Turns raw cells into cells of a page: merged areas, geometry, style. Choices follow later. */
export function sheetCells(raw: RawSheet, grid: Grid, styles: Styles): SheetCells {
  const { lastRow, lastCol } = usedArea(raw);
  const { merges, clamped } = clampedMerges(raw.merges, lastRow, lastCol);
  const visitor = new Merges(merges);
  const frames = new Frames(raw.rows, styles);
  const drafts: CellDraft[] = [];
  for (const rawRow of raw.rows) {
    if (rawRow.row > lastRow) break;
    visitor.enterRow(rawRow.row);
    const framed = frames.none
      ? NO_COLUMNS
      : framedColumns(areasOf(rawRow, lastCol, visitor), frames);
    for (const cell of rawRow.cells) {
      if (cell.col > lastCol) break;
      const { text, value } = cell.content;
      const look = styles.look(cell.style);
      const isFramed = framed.has(cell.col);
      if (text === '' && value === undefined && look.fill === undefined && !isFramed) continue;
      const merged = visitor.at(cell.col);
      if (merged !== undefined && !isFirst(merged, rawRow.row, cell.col)) continue;
      drafts.push(fill(grid.draft(rawRow.row, cell.col, merged), cell, look, isFramed));
    }
  }
  return { drafts, lastRow, lastCol, merges, clamped };
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Areas of the sheet that the cells of a row stand for; nobody sees those under a merged area. */
function areasOf({ row, cells }: RawRow, lastCol: number, visitor: Merges): readonly Range[] {
  const areas: Range[] = [];
  for (const { col } of cells) {
    if (col > lastCol) break;
    const merged = visitor.at(col);
    if (merged === undefined) areas.push({ top: row, left: col, bottom: row, right: col });
    else if (isFirst(merged, row, col)) areas.push(merged);
  }
  return areas;
}

function fill(draft: CellDraft, cell: RawCell, look: Look, framed: boolean): CellDraft {
  const { text, value, runs } = cell.content;
  draft.text = text;
  draft.value = value;
  if (value !== undefined && typeof value !== 'boolean') draft.format = look.format?.code;
  if (runs === undefined) draft.style = look.style;
  else {
    const styled = styledText(look.style, runs, text.length);
    draft.style = styled.style;
    draft.runs = styled.runs;
  }
  draft.fill = look.fill;
  draft.align = look.align;
  draft.textSize = look.textSize;
  draft.vertical = look.vertical;
  if (look.proportional) draft.proportional = true;
  if (look.wraps) draft.wraps = true;
  if (framed) draft.framed = true;
  if (cell.computed) draft.computed = true;
  return draft;
}

function usedArea(raw: RawSheet): { readonly lastRow: number; readonly lastCol: number } {
  let lastRow = 0;
  let lastCol = 0;
  for (const { row, cells } of raw.rows) {
    for (const { col, content } of cells) {
      if (content.text === '' && content.value === undefined) continue;
      lastRow = row;
      if (col > lastCol) lastCol = col;
    }
  }
  return { lastRow, lastCol };
}

/** Cuts merged areas that reach far beyond anything written, such as one over the whole sheet. */
function clampedMerges(
  ranges: readonly Range[],
  lastRow: number,
  lastCol: number,
): { readonly merges: readonly Range[]; readonly clamped: boolean } {
  let clamped = false;
  const merges = ranges.map((range) => {
    const bottom = Math.min(range.bottom, Math.max(lastRow, range.top + MERGE_MARGIN_ROWS));
    const right = Math.min(range.right, Math.max(lastCol, range.left + MERGE_MARGIN_COLUMNS));
    if (bottom === range.bottom && right === range.right) return range;
    clamped = true;
    return { ...range, bottom, right };
  });
  return { merges, clamped };
}
