import type { Choice, FormKind, HeaderField } from '../../model/disclosure.js';
import type { Drawing, Page } from '../../pages/index.js';
import type { MarkKind, Slot } from '../marks/slots/slot.js';
import type { ToldMarking } from '../marks/ways/told-marking.js';
import type { RecognisedRow } from '../recognition/recognised-row.js';
import type { AnswerArea } from '../table/model/answer-area.js';

/** A cell by its position, counted from 1; it may be empty and so have no `Cell`. */
export interface Position {
  readonly row: number;
  readonly col: number;
}

/** One row of a form as it is laid out, whether somebody has answered it or not. */
export interface LayoutRow {
  readonly kind: 'section' | 'heading' | 'item';
  readonly text: string;
  readonly number: string | null;
  readonly references: readonly string[];
  /** Section the row stands under; of a section row its own. */
  readonly section: string | null;
  readonly recognised: RecognisedRow | null;
  readonly row: number;
  readonly slots: readonly Slot[];
  /** Check boxes and option buttons of the row, each with the answer it stands for. */
  readonly controls: readonly { readonly choice: Choice; readonly drawing: Drawing }[];
  /** The drop-down control that lies over the answer cell, else null. */
  readonly list: Drawing | null;
  /** Where the answer goes when it is written into one cell, else null. */
  readonly answer: Position | null;
  /** Cell of the option columns by choice; [] where there are none. */
  readonly columns: AnswerArea['options']['choices'];
  /** Where note numbers go; null without a column for them. */
  readonly note: Position | null;
  /** Words that the answer cell's list offers. */
  readonly offered: readonly string[];
  readonly answered: boolean;
  /** The answer as it stands; null where nobody has given a single one. */
  readonly choice: Choice | null;
  /** What is drawn over the row's words to mark them: no change of a cell takes it away. */
  readonly drawn: readonly Drawing[];
  /** How the row is marked, such as by a fill or a bold word; [] where it is not. */
  readonly marks: readonly MarkKind[];
}

/** Where a header value goes. */
export interface HeaderSlot {
  readonly field: HeaderField;
  readonly label: string;
  readonly value: Position;
}

/** A form as a page lays it out. */
export interface FormLayout {
  readonly page: Page;
  readonly kind: FormKind;
  readonly edition: string | null;
  /** Guideline edition the page says its references are numbered in. */
  readonly guidelineEdition: string | null;
  readonly header: readonly HeaderSlot[];
  readonly rows: readonly LayoutRow[];
  /** Row of the heading of the notes area; null when the page has none. */
  readonly notesRow: number | null;
  /** How the file asks for words to be marked, or shows it; null where nothing tells. */
  readonly marking: ToldMarking | null;
}
