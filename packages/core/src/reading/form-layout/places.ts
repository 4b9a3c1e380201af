import { centreOf, contains, type Drawing } from '../../pages/index.js';
import type { Grid } from '../grid/grid.js';
import { isControl } from '../marks/drawings/control-marks.js';
import { drawingMarks, isCaptioned } from '../marks/drawings/drawing-marks.js';
import type { AnswerArea } from '../table/model/answer-area.js';
import type { TableRow } from '../table/model/table-row.js';
import type { AnswerTable } from '../table/table.js';
import type { LayoutRow } from './model.js';

/** The column that takes note numbers: the first of its role right of the answers, else any. */
function filledNoteColumn({ roles, area }: AnswerTable): number | null {
  const columns = [...roles]
    .flatMap(([col, role]) => (role === 'note' ? [col] : []))
    .sort((one, other) => one - other);
  return columns.find((col) => col > area.to) ?? columns[0] ?? null;
}

/** A note column that nobody has written into yet is known by its heading alone, above all questions. */
function headedNoteColumn(grid: Grid, { area, firstRow, rows }: AnswerTable): number | null {
  const isAbove = (row: number) => rows.every(({ question }) => row < question.row);
  const heads = grid.rows
    .filter((row) => row >= firstRow - 3 && isAbove(row))
    .flatMap((row) => grid.cellsIn(row))
    .filter(
      ({ text, col }) => col > area.to && /備考|注記?番号|^注$/.test(text) && text.length < 16,
    );
  return heads[0]?.col ?? null;
}

/** The column for note numbers; null without one. */
export const noteColumn = (grid: Grid, table: AnswerTable): number | null =>
  filledNoteColumn(table) ?? headedNoteColumn(grid, table);

/**
 * The controls of one row: those that carry the answer word, and those that would mark one of its
 * slots if they were on.
 */
export function controlsOf(
  drawings: readonly Drawing[],
  { question, answer }: TableRow,
): LayoutRow['controls'] {
  const { band } = question;
  const near = drawings.filter((drawing) => {
    const { y } = centreOf(drawing.box);
    return isControl(drawing) && y >= band.y && y < band.y + band.height;
  });
  return near.flatMap((drawing): LayoutRow['controls'] => {
    if (isCaptioned(drawing)) {
      const own = answer.slots.find(({ box }) => box === drawing.box);
      return own === undefined ? [] : [{ choice: own.choice, drawing }];
    }
    const row = { slots: answer.slots, band: question.band };
    const [mark] = drawingMarks([{ ...drawing, state: 'on' }], [row]).placed;
    const slot = mark === undefined ? undefined : answer.slots[mark.slot];
    return slot === undefined ? [] : [{ choice: slot.choice, drawing }];
  });
}

/** The drop-down control in the answer column at the height of a row. */
export const listOver = (
  drawings: readonly Drawing[],
  { question: { band } }: TableRow,
  area: AnswerArea,
): Drawing | null =>
  area.kind === 'single'
    ? (drawings.find(
        ({ kind, cell, box }) =>
          kind === 'list' &&
          cell?.col === area.from &&
          contains(band, { x: band.x, y: centreOf(box).y }),
      ) ?? null)
    : null;

/** Shapes that mark a word of the row, or stand between two of them. */
export const drawnOver = (
  drawings: readonly Drawing[],
  { question: { band }, answer: { slots } }: TableRow,
): readonly Drawing[] =>
  drawings.filter((drawing) => {
    if (isControl(drawing)) return false;
    if (!contains(band, { x: band.x, y: centreOf(drawing.box).y })) return false;
    if (drawing.kind === 'line')
      return slots.some(({ box }) => contains(box, centreOf(drawing.box)));
    const { placed, unplaced } = drawingMarks([drawing], [{ slots, band }]);
    return placed.length + unplaced.length > 0;
  });
