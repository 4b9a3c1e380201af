import type { Cell, Page } from '../../pages/index.js';
import { oneLine } from '../../text/fold.js';
import { factsOf, type TextFacts, textFact, textSign } from '../facts.js';

/** A cell with the facts about its text: what reading works on. */
export interface SheetCell extends Cell {
  readonly facts: TextFacts;
  /** The signs its text shows; see `textSign`. */
  readonly signs: number;
}

/** A page whose cells are classified. */
export interface SheetPage extends Page {
  readonly cells: readonly SheetCell[];
}

/**
 * Classifies the cells of a page. Every cell gets all members, in one order: adapters leave out what
 * a cell has not, and engines read objects of one shape much faster.
 */
export const sheetPageOf = (page: Page): SheetPage => ({
  ...page,
  cells: page.cells.map(sheetCellOf),
});

/** Classifies one cell. */
export const sheetCellOf = (cell: Cell): SheetCell => {
  const facts = factsOf(cell.text);
  return {
    // What is asked of every cell stands together.
    row: cell.row,
    col: cell.col,
    text: cell.text,
    facts,
    signs: facts.signs,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    hidden: cell.hidden,
    choices: cell.choices,
    value: cell.value,
    box: cell.box,
    address: cell.address,
    format: cell.format,
    style: cell.style,
    fill: cell.fill,
    framed: cell.framed,
    align: cell.align,
    textSize: cell.textSize,
    vertical: cell.vertical,
    proportional: cell.proportional,
    wraps: cell.wraps,
    runs: cell.runs,
    computed: cell.computed,
    comment: cell.comment,
    page: cell.page,
    characters: cell.characters,
  } satisfies Record<keyof SheetCell, unknown> as SheetCell;
};

/**
 * A cell like another one that says something else: what is known of the letters of the one tells nothing
 * of the other's.
 */
export function withText(like: SheetCell, text: string, changes: Partial<Cell> = {}): SheetCell {
  const { runs: _runs, characters: _characters, ...cell } = like;
  return sheetCellOf({ ...cell, text, ...changes });
}

/**
 * A page with some cells in other places: what `moved` has for a cell stands instead of it, and nothing
 * where that is null.
 */
export function withMoved(
  page: SheetPage,
  moved: ReadonlyMap<SheetCell, SheetCell | null>,
): SheetPage {
  const cells = page.cells.flatMap((cell) => {
    const to = moved.get(cell);
    return to === null ? [] : [to ?? cell];
  });
  return { ...page, cells: cells.sort(inReadingOrder) };
}

/** Order of cells: row by row, from left to right. */
export const inReadingOrder = (a: Cell, b: Cell): number => a.row - b.row || a.col - b.col;

/** The text without white space around it. */
export const trimmed = textFact((text) => text.trim());
/** The text on one line. */
export const onLine = textFact(oneLine);

/** The cell with most text, of several the first; undefined where there is none. */
export const longest = (cells: readonly SheetCell[]): SheetCell | undefined =>
  cells.reduce<SheetCell | undefined>(
    (best, cell) => (best === undefined || cell.text.length > best.text.length ? cell : best),
    undefined,
  );

const isNothing = textSign((text) => text.trim() === '');

/** Whether a cell has no text to read. */
export const isBlank: (cell: SheetCell) => boolean = isNothing.of;
