import type { Cell } from '../../pages/index.js';
import { textFact } from '../facts.js';
import { type SheetCell, trimmed } from '../grid/sheet-cell.js';
import { closes, namesContact } from './closing-words.js';
import type { OpenNote } from './found-note.js';
import { type NoteLine, noteLines, noteNumber } from './note-numbers.js';

/** No text of a note is shorter, where its number stands behind another note. */
const SHORTEST_TEXT = 4;

/** Whether a note's number has more about it than digits: `※1`, `備考1`. */
const isLabelled = textFact((text) => /[^\s\d０-９.．、:：]/.test(text));

/** Where further notes begin in a row that begins with one: `※1 | … | ※6 | …`, in a list of two columns. */
function startsIn(cells: readonly SheetCell[]): readonly number[] {
  const [first] = cells;
  const starts = [0];
  if (first === undefined || cells.length < 4) return starts;
  for (const [index, cell] of cells.entries()) {
    const number = index < 2 ? undefined : noteNumber.of(cell);
    const text = cells[index + 1];
    if (number === undefined || text === undefined || trimmed.of(text).length < SHORTEST_TEXT)
      continue;
    const before = cells[starts.at(-1) ?? 0];
    const isFurther = before !== undefined && Number(number) > Number(noteNumber.of(before));
    if (isFurther && isLabelled.of(cell) === isLabelled.of(first)) starts.push(index);
  }
  return starts;
}

/** Adds the notes of one row: a number with its text to the right, or numbered lines. */
export function readNoteRow(cells: readonly SheetCell[], notes: OpenNote[]): void {
  const [first] = cells;
  if (first === undefined || noteNumber.of(first) === undefined) {
    for (const cell of cells) readNoteLines(cell, noteLines.of(cell), notes);
    return;
  }
  const starts = startsIn(cells);
  for (const [index, start] of starts.entries()) {
    const [head = first, ...texts] = cells.slice(start, starts[index + 1]);
    const number = noteNumber.of(head) ?? '';
    notes.push({ number, text: texts.map(trimmed.of).join(' '), cell: texts[0] ?? head });
  }
}

/** The note that a line without a number goes on with: the last one, or the one above it where a row has several. */
function goingOn({ col }: Cell, notes: readonly OpenNote[]): OpenNote | undefined {
  const last = notes.at(-1);
  if (last === undefined || notes.at(-2)?.cell.row !== last.cell.row) return last;
  return notes.findLast(({ cell }) => cell.row === last.cell.row && cell.col === col) ?? last;
}

/** Adds the numbered notes among the lines of a cell; other lines go on with the note before them. */
export function readNoteLines(cell: Cell, lines: readonly NoteLine[], notes: OpenNote[]): void {
  for (const { number, text } of lines) {
    if (number !== null) {
      notes.push({ number, text, cell });
      continue;
    }
    const last = goingOn(cell, notes);
    if (last === undefined || last.isClosed === true) continue;
    if (closes(text) || namesContact(text)) last.isClosed = true;
    else last.text = `${last.text}\n${text}`.trim();
  }
}
