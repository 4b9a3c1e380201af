import type { Box } from './geometry.js';

/**
 * Neutral pages: what an adapter yields and what reading receives. An adapter knows a file format
 * and nothing about forms, so nothing here names an answer, a question or a form.
 */

/** How text or a cell looks. Absent members mean "as the page's normal text". Colours are `#RRGGBB`. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly colour?: string;
}

/** One run of characters in a cell with a style of its own; `start` and `end` index `Cell.text`. */
export interface TextRun extends TextStyle {
  readonly start: number;
  readonly end: number;
}

/** A date without time of day, as the file stores it. */
export interface CellDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * One cell. Rows and columns count from 1. A merged area is one cell at its top left corner with
 * `rowSpan`/`colSpan` above 1. Cells without text are present only when they carry a fill, a list
 * of choices, or borders that differ from their neighbours'.
 */
export interface Cell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** What a person sees, without furigana. Original characters: folding happens in reading. */
  readonly text: string;
  /** The stored value where it is not plain text. */
  readonly value?: number | boolean | CellDate;
  /** Number format code of a numeric cell, when it has one. */
  readonly format?: string;
  readonly style?: TextStyle;
  /** Solid background, `#RRGGBB`; absent for none or white. */
  readonly fill?: string;
  /** A box drawn around this cell alone (a thick or coloured border its neighbours do not have). */
  readonly framed?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Height of the letters in points; absent for the usual 11. */
  readonly textSize?: number;
  /** Its font gives each kana its own width, most of them less than a full letter. */
  readonly proportional?: true;
  /** Where text lower than its cell stands; absent for at the bottom. */
  readonly vertical?: 'top' | 'center';
  /** Text that is wider than the cell goes on in a further line. */
  readonly wraps?: true;
  /** Styled runs, when the text is not uniform. */
  readonly runs?: readonly TextRun[];
  /** Entries of the drop-down list attached to the cell. */
  readonly choices?: readonly string[];
  /** Its value is the result of a formula. */
  readonly computed?: true;
  /** What somebody attached to the cell as a comment, without their name. */
  readonly comment?: string;
  /** The row or the column is hidden. */
  readonly hidden?: boolean;
  /** Area on the page, in points; worksheets compute it from row heights and column widths. */
  readonly box: Box;
  /** Where a person finds it: `F23` on a worksheet, `p.2 (112, 431)` in a PDF, `R23C6` in a CSV. */
  readonly address: string;
  /** Of a PDF: the page it stands on, from 1, and its area on that page alone. */
  readonly page?: { readonly number: number; readonly box: Box };
  /** Area of each UTF-16 unit of `text`, when the format tells. */
  readonly characters?: readonly Box[];
}

/**
 * Something that lies on the page, not in a cell: a drawn shape or a form control.
 * - `ellipse` `frame` (a rectangle without filling) `box` (a filled rectangle) `line` `tick`
 *   `cross` `text` `stamp` (a picture put there) `other`: drawn shapes, `label` holds any text inside;
 * - `checkbox` `option`: controls, with `state`, and the caption printed beside them in `label`;
 * - `list`: a drop-down or list box, with its `entries`; the cell it lies over shows the chosen one.
 */
export interface Drawing {
  readonly kind:
    | 'ellipse'
    | 'frame'
    | 'box'
    | 'line'
    | 'tick'
    | 'cross'
    | 'text'
    | 'stamp'
    | 'other'
    | 'checkbox'
    | 'option'
    | 'list';
  readonly box: Box;
  readonly label?: string;
  /** Of a control. `mixed` is the grey state of a check box. */
  readonly state?: 'on' | 'off' | 'mixed';
  /** Option buttons with one `group` exclude each other. */
  readonly group?: string;
  /** Of a list: what it offers, and the cell it lies over. */
  readonly entries?: readonly string[];
  readonly cell?: { readonly row: number; readonly col: number };
  /** Cell a control writes to, as an address on this page, when it has one. */
  readonly linkedCell?: string;
  readonly hidden?: boolean;
  /**
   * Where the thing is kept in the file, for whoever changes it in place. Of a control: a part of its
   * own, and the number of its shape in the page's old drawing. Of a shape that stands for itself:
   * the drawing's part and its number there.
   */
  readonly stored?: { readonly part: string | null; readonly shape: string | null };
  /** Name or id in the file, for evidence. */
  readonly name?: string;
}

/**
 * One worksheet or CSV file, or pages of a PDF put below one another because what they show runs on
 * from one to the next; their cells tell their own `page`. `cells` are in reading order: by row, then
 * column.
 */
export interface Page {
  readonly name: string;
  readonly kind: 'sheet' | 'pdf' | 'csv';
  readonly hidden?: boolean;
  readonly cells: readonly Cell[];
  readonly drawings: readonly Drawing[];
}

/**
 * Facts about the file that a recipient should know, each with `detail` to show (a sheet name, a
 * link target, a count). None of them stops the reading.
 */
export interface DocumentFact {
  readonly id: (typeof FACT_IDS)[number];
  readonly detail: string;
}
export const FACT_IDS = [
  'macros',
  'external-links',
  'embedded-objects',
  'hidden-sheets',
  'pictures',
  'encoding-guessed',
  'damaged-part',
  'range-clamped',
  'formula-without-value',
  'page-without-text',
] as const;

/** What an adapter returns for one file. */
export interface SourceDocument {
  readonly adapter: 'xlsx' | 'csv' | 'pdf';
  readonly pages: readonly Page[];
  readonly facts: readonly DocumentFact[];
}
