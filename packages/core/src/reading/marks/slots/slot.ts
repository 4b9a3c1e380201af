import type { Choice } from '../../../model/disclosure.js';
import type { Box } from '../../../pages/index.js';
import type { SheetCell } from '../../grid/sheet-cell.js';

/**
 * One of the places of a row where an answer can be marked: a column under はい, a printed word, a
 * word inside one cell, or a control with a caption.
 */
export interface Slot {
  readonly choice: Choice;
  /** Area a mark must lie on. For a word inside a cell the box is estimated, see `estimated`. */
  readonly box: Box;
  readonly cell: SheetCell | null;
  /** `column`: an empty field under a heading; `word`: the printed word itself; `inline`: a word
   * among others in one cell; `caption`: a control that carries the word. */
  readonly kind: 'column' | 'word' | 'inline' | 'caption';
  /** What its heading says beside the answer: オプション. */
  readonly qualifier?: string | undefined;
  /** Characters of `cell.text` the word occupies, for inline words. */
  readonly range?: readonly [number, number];
  /** The box is computed from character widths, not from a cell's borders. */
  readonly estimated?: boolean;
}

/** A place with borders of its own. */
export class PlainSlot implements Slot {
  constructor(
    readonly kind: 'column' | 'word' | 'caption',
    readonly choice: Choice,
    readonly cell: SheetCell | null,
    readonly box: Box,
    readonly qualifier?: string | undefined,
  ) {}
}

/** Kinds of mark, from the most deliberate to the most incidental. Order is their rank. */
export const MARK_KINDS = [
  'word',
  'character',
  'control',
  'drawn',
  'struck',
  'frame',
  'fill',
  'bold',
  'underline',
  'colour',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Evidence that one slot was chosen; `struck`: that all others of its row were struck out. */
export interface Mark {
  readonly slot: number;
  readonly kind: MarkKind;
  readonly confidence: number;
  readonly raw: string;
}
