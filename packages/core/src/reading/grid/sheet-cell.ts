import type { Cell, Page } from '../../pages/index.js';
import { oneLine } from '../../text/fold.js';
import { factsOf, type TextFacts, textFact } from '../facts.js';

/** A cell with the facts about its text: what reading works on. */
export interface SheetCell extends Cell {
  readonly facts: TextFacts;
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

const sheetCellOf = (cell: Cell): SheetCell =>
  ({
    row: cell.row,
    col: cell.col,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    text: cell.text,
    facts: factsOf(cell.text),
    box: cell.box,
    address: cell.address,
    value: cell.value,
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
    choices: cell.choices,
    computed: cell.computed,
    comment: cell.comment,
    hidden: cell.hidden,
    page: cell.page,
    characters: cell.characters,
  }) satisfies Record<keyof SheetCell, unknown> as SheetCell;

/** The text without white space around it. */
export const trimmed = textFact((text) => text.trim());
/** The text on one line. */
export const onLine = textFact(oneLine);

export const isBlank = (cell: SheetCell): boolean => trimmed.of(cell) === '';
