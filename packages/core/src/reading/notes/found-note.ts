import type { FormKind } from '../../model/disclosure.js';
import type { Cell } from '../../pages/index.js';

/** A note as found on a page. */
export interface FoundNote {
  /** Empty where the first text of a notes area has none: it is kept, for a person to look at. */
  readonly number: string;
  readonly text: string;
  readonly cell: Cell;
  /** Where the text does not stand in the cell itself: a comment, a text box. */
  readonly raw?: string;
  /** Form named by the heading of its list, where one page holds the lists of both. */
  readonly form?: FormKind;
}

/** A note while it is read: lines below may go on with it. */
export type OpenNote = {
  number: string;
  text: string;
  cell: Cell;
  form?: FormKind;
  /** What closes the document stands below it. */
  isClosed?: true;
};
