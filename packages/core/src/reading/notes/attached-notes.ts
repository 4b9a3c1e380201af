import { type Cell, type Drawing, nearestCell } from '../../pages/index.js';
import type { Grid } from '../grid/grid.js';
import type { TableRow } from '../table/model/table-row.js';
import type { FoundNote } from './found-note.js';
import { onlyNumber, readNoteCell } from './note-cell.js';
import { noteLines } from './note-numbers.js';
import { readNoteLines } from './note-rows.js';

/** Notes that no cell holds: comments attached to note numbers, and lists in text boxes. */
export function attachedNotes(grid: Grid, rows: readonly TableRow[]): readonly FoundNote[] {
  return [...commentNotes(rows), ...grid.page.drawings.flatMap((box) => boxNotes(grid, box))];
}

/** `備考3` with a comment: the comment is the text of note 3. */
function commentNotes(rows: readonly TableRow[]): readonly FoundNote[] {
  const notes: FoundNote[] = [];
  for (const { question } of rows)
    for (const cell of question.noteCells) {
      if (cell.comment === undefined) continue;
      const number = onlyNumber(readNoteCell.of(cell));
      if (number === undefined) continue;
      const text = withoutNumber(cell, cell.comment, number);
      notes.push({ number, text, cell, raw: cell.comment });
    }
  return notes;
}

/** `※3 …` in a comment on note 3 repeats the number. */
function withoutNumber(cell: Cell, comment: string, number: string): string {
  const lines: FoundNote[] = [];
  readNoteLines(cell, noteLines(comment), lines);
  const [only] = lines;
  return only?.number === number && lines.length === 1 ? only.text : comment;
}

/** On a sheet without any cell its text boxes are cited as its first cell. */
const FIRST: Omit<Cell, 'box'> = {
  address: 'A1',
  row: 1,
  col: 1,
  rowSpan: 1,
  colSpan: 1,
  text: '',
};

function boxNotes(grid: Grid, { kind, label, box }: Drawing): readonly FoundNote[] {
  if (label === undefined || (kind !== 'text' && kind !== 'frame' && kind !== 'box')) return [];
  const nearest = nearestCell(grid.page.cells, box) ?? { ...FIRST, box };
  const notes: FoundNote[] = [];
  readNoteLines(nearest, noteLines(label), notes);
  return notes.map(({ number, text }) => ({ number, text, cell: nearest, raw: label }));
}
