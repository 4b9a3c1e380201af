import { textSign } from '../facts.js';
import { type Grid, type Line, linesWith } from '../grid/grid.js';
import type { FoundNote, OpenNote } from './found-note.js';
import { readNoteRow } from './note-rows.js';

const FOOTNOTE =
  /^\s*(?:[※＊*]|注|備考)\s*[(（]?\s*[\d０-９]{1,2}\s*[)）]?(?:[\s\u3000:：、]|[.．](?!\d))\s*\S/;
const FOOTNOTE_NUMBER = /^\s*(?:[※＊*]|注|備考)\s*[(（]?\s*[\d０-９]{1,2}\s*[)）:：.．]?\s*$/;

/** Whether a text may begin a footnote. */
const startsFootnote = textSign((text) => FOOTNOTE.test(text) || FOOTNOTE_NUMBER.test(text));

/** Whether a line is a note at the foot of a page or section: `※3 別売品です。`, and nothing else. */
export function isFootnote(line: Line): boolean {
  const [first, second] = line.cells;
  if (!startsFootnote.of(line) || first === undefined || line.cells.length > 2) return false;
  return second === undefined ? FOOTNOTE.test(first.text) : FOOTNOTE_NUMBER.test(first.text);
}

/** Notes at the feet of pages or sections between the rows of a table. */
export function footnotes(grid: Grid, from: number, until: number): readonly FoundNote[] {
  const notes: OpenNote[] = [];
  for (const line of linesWith(grid, startsFootnote))
    if (line.row >= from && line.row < until && isFootnote(line)) readNoteRow(line.cells, notes);
  return notes;
}
