import type { Cell, Drawing, Page } from '../../pages/index.js';

/** A mark that lies on a cell: a drawn shape, or a control with its state. */
export interface ExcerptMark {
  readonly kind: Drawing['kind'];
  readonly state?: 'on' | 'off' | 'mixed';
}

/** A cell as the original shows it. Members of its look are absent where it is plain. */
export interface ExcerptCell
  extends Pick<
    Cell,
    'row' | 'col' | 'rowSpan' | 'colSpan' | 'address' | 'fill' | 'framed' | 'hidden'
  > {
  readonly text: string;
  /** Character ranges of the text that are struck out or emphasised (bold, coloured, underlined). */
  readonly runs: readonly ExcerptRun[];
  readonly marks: readonly ExcerptMark[];
}

/** Part of a cell's text with a look of its own; positions index `text`. */
export interface ExcerptRun {
  readonly start: number;
  readonly end: number;
  readonly look: 'struck' | 'emphasised';
}

/** The kept cells of one page, by row and column. */
export interface PageExcerpt {
  readonly page: string;
  readonly kind: Page['kind'];
  readonly cells: readonly ExcerptCell[];
  /** Rows that head the answer columns (はい, いいえ, 対象外 beside each other), ascending. */
  readonly headings: readonly number[];
}
