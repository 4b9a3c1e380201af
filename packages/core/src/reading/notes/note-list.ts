import type { FormKind } from '../../model/disclosure.js';
import type { Cell } from '../../pages/index.js';
import { oneLine } from '../../text/fold.js';
import { textFact } from '../facts.js';
import type { Grid, Line } from '../grid/grid.js';
import { onLine, type SheetCell, trimmed } from '../grid/sheet-cell.js';
import { kindOfText } from '../header/form-title.js';
import { fieldOfLabel } from '../header/labels.js';
import { optionWord } from '../marks/words/option-words.js';
import { saysOfSheet } from './closing-words.js';
import type { FoundNote, OpenNote } from './found-note.js';
import {
  endsNotes,
  formBefore,
  formHeading,
  isNotesHeading,
  notesAreaRow,
} from './note-headings.js';
import { noteLines, noteNumber } from './note-numbers.js';
import { readNoteRow } from './note-rows.js';

/** First row below a line. */
const endOf = ({ row, cells }: Line): number =>
  Math.max(...cells.map(({ rowSpan }) => row + rowSpan));

/** A row of fewer cells may stand on a sheet twice by chance. */
const HEADING_CELLS = 3;

/** Tells the heading of the table above `from`, printed again on the page where its notes go on. */
function repeatedAbove(grid: Grid, from: number): (line: Line) => boolean {
  const printed = ({ cells }: Line) => cells.map(onLine.of).join('\n');
  let above: ReadonlySet<string> | undefined;
  return (line) => {
    if (line.cells.length < HEADING_CELLS) return false;
    above ??= new Set(grid.lines.filter(({ row }) => row < from).map(printed));
    return above.has(printed(line));
  };
}

/** A label of the header, printed below the notes, with its value or without. */
const isHeaderLine = ([first]: readonly SheetCell[]): boolean =>
  first !== undefined && fieldOfLabel.of(first) !== undefined;

/** Texts of which one is larger by this share are not set alike. */
const LARGER = 1.1;

const isLarger = (one: Cell, other: Cell): boolean =>
  (one.textSize ?? 0) > LARGER * (other.textSize ?? Number.POSITIVE_INFINITY);

/** Whether a text below a note is set in another size, and is none of it: the heading of something else, small print. */
const isSetOtherwise = (text: SheetCell, { cell }: FoundNote): boolean =>
  (isLarger(text, cell) || isLarger(cell, text)) &&
  noteNumber.of(text) === undefined &&
  noteLines.of(text).every(({ number }) => number === null);

/** What stands in a notes area for the person who fills it in: names of its columns, instructions. */
const PRINTED =
  /^[\s（(【[]*(?:備考|注記?)?(?:番号|No\.?|内容|説明|本文|記載内容|詳細|記[入載]欄|記入例|項目|以上)[\s）)】\]]*$|(?:ください|下さい|すること|のこと)[。．）)\s]*$/i;
/** Without a letter of these it is a page number or a code. */
const WORDS = /[\p{L}]{2}/u;

/** Whether a text in a notes area that has no number is what somebody wrote there. */
const isWritten = textFact((text) => {
  const line = oneLine(text);
  return WORDS.test(line) && !PRINTED.test(line) && kindOfText(line) === null;
});

/**
 * Numbered notes in rows from `from` on. A number may stand in a cell of its own with its text to
 * the right; lines without a number continue the note above; several notes may share one cell.
 * @param headed the rows are a notes area: a first text without a number is a note as well
 */
export function readNotes(
  grid: Grid,
  from: number,
  { until = Number.POSITIVE_INFINITY, headed = false } = {},
): readonly FoundNote[] {
  const notes: OpenNote[] = [];
  const isRepeated = repeatedAbove(grid, from);
  let form: FormKind | null = null;
  let end = from;
  for (const line of grid.lines) {
    if (line.row < from || line.row >= until || isRepeated(line)) continue;
    if (endsNotes(line)) break;
    // Behind an empty line a text without a number belongs to the sheet, not to the last note.
    const parted = line.row > end && notes.length > 0;
    end = endOf(line);
    const [first] = line.cells;
    const named = formHeading(line.cells);
    if (named !== null) {
      form = named;
      continue;
    }
    const before = formBefore(line.cells);
    const headsNotes = isNotesHeading.of(line);
    if (parted && !headsNotes && first !== undefined && saysOfSheet.of(first)) continue;
    const own = before === null ? line.cells : line.cells.slice(1);
    const cells = headsNotes ? own.filter((cell) => !isNotesHeading.of(cell)) : own;
    if (isHeaderLine(cells)) continue;
    const last = notes.at(-1);
    if (last !== undefined && first !== undefined && isSetOtherwise(first, last)) {
      last.isClosed = true;
      continue;
    }
    const known = notes.length;
    readNoteRow(cells, notes);
    const written = headed && notes.length === 0 ? cells.find(isWritten.of) : undefined;
    if (written !== undefined) notes.push({ number: '', text: trimmed.of(written), cell: written });
    const ofForm = before ?? form;
    if (ofForm !== null) for (const note of notes.slice(known)) note.form = ofForm;
  }
  return isListOfCodes(notes) ? [] : inOrder(notes);
}

/** Notes in the order of their numbers, where a list stands in two columns; else as they stand. */
function inOrder(notes: readonly OpenNote[]): readonly OpenNote[] {
  const isBeside = (note: OpenNote, index: number) => notes[index - 1]?.cell.row === note.cell.row;
  if (!notes.some((note, index) => isBeside(note, index) && note.cell !== notes[index - 1]?.cell))
    return notes;
  return [...notes].sort((one, other) => Number(one.number) - Number(other.number));
}

/** `1 はい`, `2 いいえ`: a list from which a sheet takes its answers, not what anybody says about them. */
function isListOfCodes(notes: readonly FoundNote[]): boolean {
  const choices = notes.map(({ text }) => optionWord(text.replace(/\n[\s\S]*/, ''))?.choice);
  return new Set(choices).size > 1 && !choices.includes(undefined);
}

/** Numbers above a table number instructions as well; these are those of notes. */
const NAMED_NUMBER = /^\s*[(（【[]?\s*(?:備考|注|※)/;

/** The cell that holds the number of a note, where that is a cell of its own. */
function numberBefore(grid: Grid, { row }: Cell): SheetCell | undefined {
  const [first] = grid.cellsIn(row);
  return first !== undefined && noteNumber.of(first) !== undefined ? first : undefined;
}

/** Notes listed before the table that refers to them. @param until first row of the table */
export function notesBefore(grid: Grid, until: number): readonly FoundNote[] {
  const start = notesAreaRow(grid, 0);
  if (start === undefined) return [];
  const notes = readNotes(grid, start, { until });
  const isNamed = ({ cell }: FoundNote) =>
    NAMED_NUMBER.test(cell.text) || NAMED_NUMBER.test(numberBefore(grid, cell)?.text ?? '');
  return notes.every(isNamed) ? notes : [];
}
