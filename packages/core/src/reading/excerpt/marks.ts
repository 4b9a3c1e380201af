import { addTo } from '../../basics/grouped.js';
import { type Cell, centreOf, type Drawing, overlapArea } from '../../pages/index.js';
import type { ExcerptCell, ExcerptMark } from './model.js';

/** Drawn shapes and controls, each on the cell a person sees it on. */
interface PlacedMarks {
  readonly onCells: ReadonlyMap<Cell, readonly ExcerptMark[]>;
  /** Marks where the page has no cell, such as a circle in an empty answer column. */
  readonly onNothing: readonly ExcerptCell[];
}

/** From this share of a cell on, a rectangle is the cell's own border or ground and no mark. */
const BORDER = 0.9;

/**
 * Finds where each drawing lies among the kept cells: on the cell it covers most of, or at the
 * crossing of a row and a column, the headings of the answer columns first.
 */
export function placeMarks(
  cells: readonly Cell[],
  drawings: readonly Drawing[],
  headings: readonly number[],
): PlacedMarks {
  const onCells = new Map<Cell, ExcerptMark[]>();
  const onNothing = new Map<string, ExcerptCell & { readonly marks: ExcerptMark[] }>();
  const heads = cells.filter(({ row }) => headings.includes(row));
  for (const drawing of drawings) {
    const { kind, state, hidden } = drawing;
    if (hidden === true || kind === 'text' || kind === 'other' || kind === 'list') continue;
    const mark = state === undefined ? { kind } : { kind, state };
    const cell = mostCovered(cells, drawing);
    if (cell !== undefined) {
      if (!isBorder(cell, drawing)) addTo(onCells, cell, mark);
      continue;
    }
    const at = isRule(drawing) ? null : crossing(cells, heads, drawing);
    if (at === null) continue;
    const known = onNothing.get(`${at.row} ${at.col}`);
    if (known === undefined) onNothing.set(`${at.row} ${at.col}`, emptyCell(at, mark));
    else known.marks.push(mark);
  }
  return { onCells, onNothing: [...onNothing.values()] };
}

function mostCovered(cells: readonly Cell[], { box }: Drawing): Cell | undefined {
  let best: Cell | undefined;
  let most = 0;
  for (const cell of cells) {
    const area = overlapArea(cell.box, box);
    if (area > most) [best, most] = [cell, area];
  }
  return best;
}

/** Lines and rectangles also draw tables; they mean something only around words. */
const isRule = ({ kind }: Drawing): boolean =>
  kind === 'frame' || kind === 'box' || kind === 'line';

const isBorder = ({ box }: Cell, drawing: Drawing): boolean =>
  isRule(drawing) && overlapArea(box, drawing.box) >= BORDER * box.width * box.height;

/** Row and column of a drawing that lies on no cell. */
function crossing(
  cells: readonly Cell[],
  heads: readonly Cell[],
  { box }: Drawing,
): { readonly row: number; readonly col: number } | null {
  const { x, y } = centreOf(box);
  const row = cells.find((cell) => y >= cell.box.y && y <= cell.box.y + cell.box.height)?.row;
  const inColumn = (cell: Cell) => x >= cell.box.x && x <= cell.box.x + cell.box.width;
  const col = (heads.find(inColumn) ?? cells.find((cell) => cell.colSpan === 1 && inColumn(cell)))
    ?.col;
  return row === undefined || col === undefined ? null : { row, col };
}

const emptyCell = (at: { readonly row: number; readonly col: number }, mark: ExcerptMark) => ({
  ...at,
  rowSpan: 1,
  colSpan: 1,
  address: '',
  text: '',
  runs: [],
  marks: [mark],
});
