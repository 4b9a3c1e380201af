import {
  type Answer,
  type Choice,
  type DisclosureContent,
  type Drawing,
  type FormLayout,
  type LayoutRow,
  LOOKS,
  type Marking,
  paperDate,
  paperSay,
  sameWording,
} from '@kaijisho/core';
import type { PrintedSlot } from './draw-marks.js';
import { addressOf, marksOfRow, type RestyledWord, type RowMarks } from './mark-row.js';
import { type UsedMarking, usedMarking } from './marking.js';
import type { NewValue } from './sheet-edit.js';

/**
 * Why an answer is not in the filled file: the file has no such row, the row offers no such answer,
 * the answer is none a person could have marked (several marks, unreadable), the row is marked
 * already in a way that cannot be taken back, a word cannot be marked in the way that was asked for,
 * or the mark was made and cannot be read again.
 */
export type LeftReason =
  | 'no-row'
  | 'no-place'
  | 'no-choice'
  | 'drawn-over'
  | 'cannot-mark-so'
  | 'no-notes-area'
  | 'not-read-back';

/** What was not written into the file. */
export interface LeftOut {
  /** Key of the item; null where it is not known, or where it is no row. */
  readonly key: string | null;
  readonly number: string | null;
  readonly question: string;
  readonly reason: LeftReason;
}

/** An answer that was given a mark, and the row it stands in. */
export interface MarkedRow {
  readonly answer: Answer & { readonly choice: Choice };
  readonly row: number;
}

/** What is to be changed on one sheet to fill its form. */
export interface LayoutChanges {
  readonly cells: ReadonlyMap<string, NewValue>;
  readonly controls: RowMarks['controls'];
  readonly lists: RowMarks['lists'];
  readonly drawn: readonly PrintedSlot[];
  readonly restyled: readonly RestyledWord[];
  /** Shapes to be taken away: marks of a former answer. */
  readonly erased: readonly NonNullable<Drawing['stored']>[];
  /** A shape of the file that shows how it wants its words marked. */
  readonly sample: NonNullable<Drawing['stored']> | null;
  readonly marked: readonly MarkedRow[];
  readonly left: readonly LeftOut[];
  /** How printed words were marked; null where none was. */
  readonly marking: UsedMarking | null;
}

/** A form is a Japanese document, whatever language the program speaks. */
const SAY_JA = paperSay('ja');

function rowOfAnswer(rows: readonly LayoutRow[], answer: Answer): LayoutRow | undefined {
  const items = rows.filter(({ kind }) => kind === 'item');
  return (
    items.find(({ recognised }) => answer.key !== null && recognised?.key === answer.key) ??
    items.find(({ text }) => sameWording(text, answer.question))
  );
}

/** Note numbers, and text typed beside the answer, as one cell holds them. */
const noteText = ({ notes, remark }: Answer): string | null =>
  [notes.join(','), remark ?? ''].filter((part) => part !== '').join(' ') || null;

/** Numbers and texts of notes, below the heading of the notes area, in its own rows. */
function noteCells(
  { page, notesRow }: FormLayout,
  notes: DisclosureContent['notes'],
): ReadonlyMap<string, NewValue> {
  const cells = new Map<string, NewValue>();
  if (notesRow === null) return cells;
  const heading = page.cells.find(({ row, text }) => row === notesRow && text.trim() !== '');
  const col = heading?.col ?? 1;
  notes.forEach(({ number, text }, index) => {
    const printed = page.cells.find(
      (cell) => cell.row > notesRow && cell.col === col && cell.text.trim() === number,
    );
    const row = printed?.row ?? notesRow + 1 + index;
    if (printed === undefined) cells.set(addressOf({ row, col }), number);
    if (text !== '') cells.set(addressOf({ row, col: col + 1 }), text);
  });
  return cells;
}

/**
 * The shapes that mark a row; null where a mark is none that can be taken away. What a word looked
 * like before it was marked by its looks cannot be known.
 */
function erasable({ drawn, marks }: LayoutRow): readonly NonNullable<Drawing['stored']>[] | null {
  const stored = drawn.flatMap((drawing) => drawing.stored ?? []);
  if (stored.length < drawn.length) return null;
  return drawn.length === 0 && marks.some((mark) => LOOKS.has(mark)) ? null : stored;
}

/** Widest shape that still is a mark around a word, in points. */
const WIDEST_MARK = 150;
const HIGHEST_MARK = 60;

/** A shape that marks a word somewhere on the page: on a row, or where the form shows how to answer. */
function sampleOf({ page, rows }: FormLayout): LayoutChanges['sample'] {
  const shapes = [...rows.flatMap(({ drawn }) => drawn), ...page.drawings];
  const sample = shapes.find(
    ({ kind, label, hidden, stored, box }) =>
      kind === 'ellipse' &&
      label === undefined &&
      hidden !== true &&
      stored !== undefined &&
      box.width <= WIDEST_MARK &&
      box.height <= HIGHEST_MARK,
  );
  return sample?.stored ?? null;
}

/**
 * What fills one form with a disclosure. Nothing is changed yet.
 * @param asked how printed words are to be marked; null: as the file tells
 */
export function layoutChanges(
  layout: FormLayout,
  content: DisclosureContent,
  asked: Marking | null,
): LayoutChanges {
  const sample = sampleOf(layout);
  const way = usedMarking(layout, asked, sample !== null);
  const cells = new Map<string, NewValue>();
  const rows: RowMarks[] = [];
  const erased: NonNullable<Drawing['stored']>[] = [];
  const marked: MarkedRow[] = [];
  const left: LeftOut[] = [];
  for (const { field, value } of layout.header) {
    const text = content.header[field];
    if (text !== null)
      cells.set(addressOf(value), field === 'createdOn' ? paperDate(text, SAY_JA) : text);
  }
  for (const answer of content.answers) {
    const { key, number, question, choice, state } = answer;
    const leave = (reason: LeftReason) => left.push({ key, number, question, reason });
    const row = rowOfAnswer(layout.rows, answer);
    if (row === undefined) {
      if (state !== 'blank') leave('no-row');
      continue;
    }
    const note = noteText(answer);
    if (note !== null && row.note !== null) cells.set(addressOf(row.note), note);
    else if (note !== null) leave('no-place');
    if (choice === null) {
      if (state !== 'blank') leave('no-choice');
      continue;
    }
    const stands = row.choice === choice && row.controls.length === 0;
    const old = stands ? [] : erasable(row);
    const marks = stands ? null : marksOfRow(layout.page, row, choice, way);
    if (old === null || typeof marks === 'string') {
      leave(typeof marks === 'string' ? marks : 'drawn-over');
      continue;
    }
    marked.push({ answer: { ...answer, choice }, row: row.row });
    erased.push(...old);
    if (marks === null) continue;
    rows.push(marks);
    for (const [address, value] of marks.cells) cells.set(address, value);
  }
  if (content.notes.length > 0 && layout.notesRow === null)
    left.push({ key: null, number: null, question: '', reason: 'no-notes-area' });
  for (const [address, value] of noteCells(layout, content.notes)) cells.set(address, value);
  return {
    cells,
    controls: rows.flatMap(({ controls }) => controls),
    lists: rows.flatMap(({ lists }) => lists),
    drawn: rows.flatMap(({ drawn }) => drawn),
    restyled: rows.flatMap(({ restyled }) => restyled),
    erased,
    sample,
    marked,
    left,
    marking: rows.some(({ byWay }) => byWay) ? way : null,
  };
}
