import type { Place } from '../model/place.js';
import type { Page } from '../pages/page.js';

/**
 * A workbook of ours as people gave it back: what they filled in, what they added, and where each
 * of it stood. Nothing in here is interpreted beyond lists and dates.
 */

/** What a person wrote into one cell. */
export interface Entry {
  readonly text: string;
  /**
   * What the text means: an id for a cell with a list, YYYY-MM-DD for a date, the text itself
   * elsewhere; null when it is none of the list's entries or no date.
   */
  readonly value: string | null;
  readonly place: Place;
}

/** Something a person wrote where the table has no column for it, or over a text of ours. */
export interface OwnEntry {
  /** Heading of the column, or of the table for a text beside it. */
  readonly heading: string;
  readonly text: string;
  readonly place: Place;
  /** A comment attached to a cell, or what a formula showed; absent for a text in a cell. */
  readonly kind?: 'comment' | 'formula';
}

/** One line of a table. */
export interface FilledLine {
  /** The key under which it was written; null for a line that people added. */
  readonly key: string | null;
  /** The first cells of the line, for people to recognise it. */
  readonly label: string;
  /** By id of the column; cells that are empty are left out. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Columns people added. */
  readonly own: readonly OwnEntry[];
  /** Cells of ours that people wrote over. */
  readonly overwritten: readonly OwnEntry[];
  /** Comments on its cells, by id of the column. */
  readonly comments: ReadonlyMap<string, OwnEntry>;
  /**
   * The answers the line rests on, as `basisOf` writes them: those of the decision, and those of
   * the sheets when the workbook was written. Null when the workbook does not say.
   */
  readonly basis: readonly string[] | null;
  readonly basisWhenWritten: readonly string[] | null;
  readonly place: Place;
}

/** One table of the workbook. `id` is that of its layout, such as `matrix`. */
export interface FilledTable {
  readonly id: string;
  readonly sheet: string;
  readonly lines: readonly FilledLine[];
  /** Headings of the columns people added, in the order of the sheet. */
  readonly ownHeadings: readonly string[];
  /** Texts above, below or beside the table that we did not write. */
  readonly beside: readonly OwnEntry[];
}

export interface FilledWorkbook {
  readonly file: string;
  readonly tables: readonly FilledTable[];
  /** Decisions that had no line in the matrix when the workbook was written. */
  readonly kept: readonly FilledLine[];
  /** Sheets that people added. */
  readonly ownSheets: readonly Page[];
}

/** All lines of the tables with a layout: people copy sheets to keep an older state. */
export const linesOfTables = ({ tables }: FilledWorkbook, id: string): readonly FilledLine[] =>
  tables.filter((table) => table.id === id).flatMap(({ lines }) => lines);

/** Whether people left anything on a line: an untouched line need not be kept. */
export const isTouched = ({ entries, own, overwritten, comments }: FilledLine): boolean =>
  entries.size > 0 || own.length > 0 || overwritten.length > 0 || comments.size > 0;
