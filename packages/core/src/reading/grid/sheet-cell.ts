import type { Choice } from '../../model/disclosure.js';
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
  /** What signs mean by rows that were read before, on the page or on the cover of its document. */
  readonly legend?: ReadonlyMap<string, Choice>;
  /** What words mean by another page of its document, where that turns the usual meaning round. */
  readonly redefined?: ReadonlyMap<string, Choice>;
  /** Signs that those rows have as well, and do not say which answer they are. */
  readonly openSigns?: ReadonlySet<string>;
}

/** Classifies the cells of a page. */
export const sheetPageOf = (page: Page): SheetPage => ({
  ...page,
  cells: page.cells.map(sheetCellOf),
});

/** Classifies one cell. */
export const sheetCellOf = (cell: Cell): SheetCell =>
  new ClassifiedCell(cell, factsOf(cell.text)) as AllMembers as SheetCell;

type AllMembers = Record<keyof SheetCell, unknown>;

/**
 * Every cell gets all members, in one order: adapters leave out what a cell has not, and engines read
 * objects of one shape much faster. A class, since engines move what literals make by the hundred to
 * the memory of things that stay, where the cells of files that are done wait for a full clean-up.
 */
class ClassifiedCell implements AllMembers {
  // What is asked of every cell stands first.
  readonly row;
  readonly col;
  readonly text;
  readonly signs;
  readonly rowSpan;
  readonly colSpan;
  readonly hidden;
  readonly choices;
  readonly value;
  readonly box;
  readonly address;
  readonly format;
  readonly style;
  readonly fill;
  readonly framed;
  readonly align;
  readonly textSize;
  readonly vertical;
  readonly proportional;
  readonly wraps;
  readonly runs;
  readonly computed;
  readonly comment;
  readonly page;
  readonly characters;

  constructor(
    cell: Cell,
    readonly facts: TextFacts,
  ) {
    this.row = cell.row;
    this.col = cell.col;
    this.text = cell.text;
    this.signs = facts.signs;
    this.rowSpan = cell.rowSpan;
    this.colSpan = cell.colSpan;
    this.hidden = cell.hidden;
    this.choices = cell.choices;
    this.value = cell.value;
    this.box = cell.box;
    this.address = cell.address;
    this.format = cell.format;
    this.style = cell.style;
    this.fill = cell.fill;
    this.framed = cell.framed;
    this.align = cell.align;
    this.textSize = cell.textSize;
    this.vertical = cell.vertical;
    this.proportional = cell.proportional;
    this.wraps = cell.wraps;
    this.runs = cell.runs;
    this.computed = cell.computed;
    this.comment = cell.comment;
    this.page = cell.page;
    this.characters = cell.characters;
  }
}

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
