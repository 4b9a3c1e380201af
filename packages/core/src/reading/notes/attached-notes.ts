import { type Cell, type Drawing, nearestCell } from '../../pages/index.js';
import type { Grid } from '../grid/grid.js';
import type { AnswerTable } from '../table/table.js';
import { readNoteCell } from './note-cell.js';
import { type FoundNote, noteLines, readNoteLines } from './note-list.js';

/** Notes that no cell holds: comments attached to note numbers, and lists in text boxes. */
export function attachedNotes(grid: Grid, tables: readonly AnswerTable[]): readonly FoundNote[] {
  return [...commentNotes(tables), ...grid.page.drawings.flatMap((box) => boxNotes(grid, box))];
}

/** `備考3` with a comment: the comment is the text of note 3. */
const commentNotes = (tables: readonly AnswerTable[]): readonly FoundNote[] =>
  tables
    .flatMap(({ rows }) => rows.flatMap(({ question }) => question.noteCells))
    .flatMap((cell): readonly FoundNote[] => {
      if (cell.comment === undefined) return [];
      const { numbers, remark } = readNoteCell.of(cell);
      const [number] = numbers;
      if (number === undefined || numbers.length > 1) return [];
      if (remark !== null) return [];
      const text = withoutNumber(cell, cell.comment, number);
      return [{ number, text, cell, raw: cell.comment }];
    });

/** `※3 …` in a comment on note 3 repeats the number. */
function withoutNumber(cell: Cell, comment: string, number: string): string {
  const lines: FoundNote[] = [];
  readNoteLines(cell, noteLines(comment), lines);
  const [only] = lines;
  return only?.number === number && lines.length === 1 ? only.text : comment;
}

function boxNotes(grid: Grid, { kind, label, box }: Drawing): readonly FoundNote[] {
  if (label === undefined || (kind !== 'text' && kind !== 'frame' && kind !== 'box')) return [];
  const nearest = nearestCell(grid.page.cells, box);
  if (nearest === undefined) return [];
  const notes: FoundNote[] = [];
  readNoteLines(nearest, noteLines(label), notes);
  return notes.map(({ number, text }) => ({ number, text, cell: nearest, raw: label }));
}
