import { type Cell, type Page, TOOL_PREFIX } from '@kaijisho/core';
import { FRAME_PREFIX, WRITTEN_ID } from '../writing/identity.js';

/** Where the parts of a sheet of ours stand, wherever people moved them. */

const LAYOUT = /^kaijisho-([a-z-]+)\/(\d+)$/;

/** Keys of matrix lines, by which a table is known whose row of ids is gone. */
const DECISION_KEY = /^R\d\d\|.+\|(?:normal|emergency|end)$/;

export interface Marker {
  readonly name: string;
  readonly version: number;
  readonly row: number;
  readonly col: number;
}

/** The cell that says which layout a page has. */
export function markerOf({ cells }: Page): Marker | null {
  for (const { text, row, col } of cells) {
    const [, name, version] = LAYOUT.exec(text) ?? [];
    if (name !== undefined) return { name, version: Number(version), row, col };
  }
  return null;
}

/** Whether the page holds keys of decisions, with or without a row of ids. */
export const holdsDecisionKeys = ({ cells }: Page): boolean =>
  cells.some(({ text }) => DECISION_KEY.test(text));

/** Cells by row, and by column within it. */
export type Rows = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

export function rowsOf({ cells }: Page): Rows {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    if (cell.text === '') continue;
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    row.set(cell.col, cell);
    rows.set(cell.row, row);
  }
  return rows;
}

/**
 * Cells of columns that people merged downwards, such as one decision for both phases: the cell
 * stands for every row it covers.
 */
export function spanning({ cells }: Page): (row: number, col: number) => Cell | undefined {
  const tall = cells.filter(({ rowSpan, text }) => rowSpan > 1 && text !== '');
  return (row, col) =>
    tall.find((cell) => cell.col === col && row > cell.row && row < cell.row + cell.rowSpan);
}

export interface SheetLayout {
  /** Ids by column. */
  readonly ids: ReadonlyMap<number, string>;
  /** Column of an id. */
  readonly columnOf: (id: string) => number | undefined;
  /** Digests of our texts outside the lines; null when the sheet does not say. */
  readonly frame: ReadonlySet<string> | null;
  readonly idsRow: number;
}

/** The ids a sheet carries in its hidden row. */
export function layoutOf(rows: Rows, marker: Marker): SheetLayout {
  const ids = new Map<number, string>();
  let frame: ReadonlySet<string> | null = null;
  for (const [col, { text }] of rows.get(marker.row) ?? []) {
    if (col === marker.col) ids.set(col, `${TOOL_PREFIX}first`);
    else if (text.startsWith(FRAME_PREFIX)) {
      const digests = text.slice(FRAME_PREFIX.length);
      frame = digests === '' ? null : new Set(digests.split(' '));
      ids.set(col, FRAME_PREFIX);
    } else ids.set(col, text);
  }
  const columns = new Map([...ids].map(([col, id]) => [id, col]));
  return { ids, columnOf: (id) => columns.get(id), frame, idsRow: marker.row };
}

/** Digests of what we wrote on a line, by id of the column. Ids of ours hold no blank. */
export function writtenOn(text: string | undefined): ReadonlyMap<string, string> {
  const tokens = (text ?? '').split(' ').filter((token) => token.includes(':'));
  return new Map(
    tokens.map((token) => {
      const at = token.lastIndexOf(':');
      return [token.slice(0, at), token.slice(at + 1)];
    }),
  );
}

export { WRITTEN_ID };
