import { addTo } from '../../basics/grouped.js';
import { textFact } from '../facts.js';
import { type Grid, lastColumn } from '../grid/grid.js';
import { trimmed } from '../grid/sheet-cell.js';
import { headerLines } from '../wording/header-row.js';
import type { FoundNote } from './found-note.js';
import { noteLines, noteNumber } from './note-numbers.js';

/** Notes printed beside a table: one column of numbers 1, 2, 3 … and their texts to the right. */
export interface SideNotes {
  readonly notes: readonly FoundNote[];
  /** Columns they stand in, which therefore hold nothing about the rows they stand beside. */
  readonly columns: ReadonlySet<number>;
}

const FEWEST = 2;

const namesNotes = textFact((text) => /備考|注/.test(text));

/** A note with its number in one cell, called so: `※2　別売品です。` */
const wholeNote = textFact((text) => {
  if (!/^\s*(?:備考|注|※|＊)/.test(text)) return undefined;
  const lines = noteLines(text);
  const [first] = lines;
  if (first === undefined || first.number === null) return undefined;
  return { number: first.number, text: lines.map((line) => line.text).join('\n') };
});

/** The column headed 備考番号 that belongs to the table: the first one right of the answers. */
function noteColumn(grid: Grid, from: number, to: number, right: number): number | undefined {
  for (const { row, cells } of headerLines(grid)) {
    if (row < from || row >= to) continue;
    const head = cells.find((cell) => cell.col > right && namesNotes.of(cell));
    if (head !== undefined) return head.col;
  }
  return undefined;
}

/** Finds notes listed beside the rows `from`…`to`, right of column `right`. */
export function sideNotes(grid: Grid, from: number, to: number, right: number): SideNotes {
  const own = noteColumn(grid, from, to, right);
  const byColumn = new Map<number, FoundNote[]>();
  const textColumns = new Map<number, Set<number>>();
  for (const { row, cells } of grid.lines) {
    if (row < from || row >= to) continue;
    const last = cells.at(-1);
    // Beside the column of the table's own notes a list may have number and text in one cell.
    if (own !== undefined && last !== undefined && last.col > Math.max(own, right)) {
      const note = wholeNote.of(last);
      if (note !== undefined) addTo(byColumn, last.col, { ...note, cell: last });
    }
    // Most rows have one cell there at the most: no text beside it, be it a number or not.
    if ((cells.at(-2)?.col ?? 0) <= right) continue;
    for (const [index, cell] of cells.entries()) {
      const next = cells[index + 1];
      if (cell.col <= right || cell.col === own || next === undefined) continue;
      const number = noteNumber.of(cell);
      if (number === undefined || trimmed.of(next).length < 4) continue;
      if (next.col - lastColumn(cell) > 2) continue;
      addTo(byColumn, cell.col, { number, text: trimmed.of(next), cell: next });
      textColumns.set(cell.col, (textColumns.get(cell.col) ?? new Set()).add(next.col));
    }
  }
  for (const [col, notes] of byColumn) {
    const ascending = notes.every(
      ({ number }, index) => Number(number) > Number(notes[index - 1]?.number ?? 0),
    );
    // A number may be left out, but a list that begins elsewhere is the numbers of something else.
    if (ascending && Number(notes[0]?.number) === 1 && notes.length >= FEWEST) {
      return { notes, columns: new Set([col, ...(textColumns.get(col) ?? [])]) };
    }
  }
  return { notes: [], columns: new Set() };
}
