import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { type Captions, captionsIn } from '../../marks/drawings/captions.js';
import { namesSeveral } from '../../marks/single-answer.js';
import { type Mark, PlainSlot, type Slot } from '../../marks/slots/slot.js';
import { offeredChoices } from '../../marks/words/applicability.js';
import { inlineOptions } from '../../marks/words/inline.js';
import { optionWord, qualifiedHeader } from '../../marks/words/option-words.js';
import type { AnswerArea, OptionColumn } from '../model/answer-area.js';
import type { QuestionRow } from '../model/question-row.js';
import { wordsWithBoxes } from './words-with-boxes.js';

const NO_CELLS: readonly SheetCell[] = [];
const NO_SLOTS: readonly Slot[] = [];
const NO_CAPTIONS: Captions = [];
const NO_MARKS: readonly Mark[] = [];

/** Where a row can be marked, found once before any mark is read. */
export class RowSlots {
  constructor(
    /** The places; [] for a heading, and for one cell that holds the answer itself. */
    readonly slots: readonly Slot[],
    /** The cells of the row in the answer columns. */
    readonly cells: readonly SheetCell[] = NO_CELLS,
    /** Marks in the characters beside the words, where one cell holds all of them. */
    readonly inline: readonly Mark[] = NO_MARKS,
    /** The controls behind the slots, where they are captioned controls. */
    readonly captions: Captions = NO_CAPTIONS,
    /** Numbers of notes behind such words. */
    readonly notes = '',
  ) {}
}

/** What a heading has. */
const NONE = new RowSlots(NO_SLOTS);

/** Fewer rows with the same two words were typed so by chance. */
const FEWEST_PRINTED = 3;

/**
 * Two words that most cells of a single column show alike, `有・無`: they are printed there to choose from.
 * Undefined where there are none.
 */
export function printedPair(cells: readonly (SheetCell | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell)) continue;
    texts += 1;
    if (namesSeveral.of(cell)) counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1);
  }
  const fewest = Math.max(FEWEST_PRINTED, texts / 2);
  return [...counts].find(([, count]) => count >= fewest)?.[0];
}

/**
 * Slots of a row: captioned controls, printed words, words in one cell, or the columns themselves.
 * @param printed two words that are printed on every row; see `printedPair`
 */
export function slotsOf(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  captions: Captions,
  printed: string | undefined,
): RowSlots {
  if (row.across) return NONE;
  const controls = captionsIn(captions, row.band);
  if (controls.length >= 2)
    return new RowSlots(
      controls.map(({ slot }) => slot),
      NO_CELLS,
      NO_MARKS,
      controls,
    );
  const cells = cellsOfArea(grid, area, row);
  const spread = area.kind === 'single' ? wordsWithBoxes(grid).get(row.row) : undefined;
  if (spread !== undefined) return new RowSlots(spread, cells);
  for (const cell of cells) {
    const inline = inlineOptions(cell);
    if (inline === undefined) continue;
    // Two of three words in the answer cell were typed there; all of them are printed to choose from.
    if (area.kind === 'single' && namesSeveral.of(cell) && cell.text !== printed) continue;
    return new RowSlots(inline.slots, cells, inline.marks, NO_CAPTIONS, inline.notes);
  }
  // Under headed columns a typed はい is a mark; only rows that print every word offer words.
  const offered = area.kind === 'columns' ? area.options.choices.length : 2;
  const words = cells.length < offered ? NO_SLOTS : wordSlots(cells);
  if (words.length >= offered && areDistinct(words)) return new RowSlots(words, cells);
  if (area.kind !== 'columns') return new RowSlots(NO_SLOTS, cells);
  return new RowSlots(
    area.options.choices.map((option) => columnSlot(grid, row, option, area)),
    cells,
  );
}

function columnSlot(grid: Grid, row: QuestionRow, option: OptionColumn, area: AnswerArea): Slot {
  const cell = firstFilled(grid, row, option, area);
  const { choice, qualifier, x, width } = option;
  const box = cell === null ? { x, width, y: row.band.y, height: row.band.height } : cell.box;
  return new PlainSlot('column', choice, cell, box, qualifier);
}

function wordSlots(cells: readonly SheetCell[]): readonly Slot[] {
  const choices = offeredChoices(cells);
  const words = cells.filter((cell, index) => choices[index] !== undefined && !isSign.of(cell));
  // A sign beneath the words marks one of them; beside them it is one: 有 無 －.
  const isOneOfThem = ({ row }: SheetCell) =>
    words.length > 1 && words.every((word) => word.row === row);
  return cells
    .map((cell, index): Slot | undefined => {
      const choice = choices[index];
      if (choice === undefined || (isSign.of(cell) && !isOneOfThem(cell))) return undefined;
      return new PlainSlot('word', choice, cell, cell.box, qualifiedHeader.of(cell)?.qualifier);
    })
    .filter((slot) => slot !== undefined);
}

/** One character that is no word, as 有 and 無 are. */
const isSign = textFact(
  (text) => [...text.trim()].length === 1 && optionWord(text.trim()) === undefined,
);

/** Whether no two slots of a row say the same. */
const areDistinct = (slots: readonly Slot[]): boolean =>
  slots.every(({ choice, qualifier }, index) =>
    slots.every(
      (other, at) => at >= index || other.choice !== choice || other.qualifier !== qualifier,
    ),
  );

/** Share of a cell's width that lies under an option's heading. */
const shareUnder = ({ box }: SheetCell, option: OptionColumn): number =>
  Math.max(0, Math.min(box.x + box.width, option.x + option.width) - Math.max(box.x, option.x)) /
  Math.max(1, box.width);

const MOSTLY = 0.75;
const HARDLY = 0.2;

/**
 * Headings and rows may be ruled apart, so that a cell reaches into the columns of its neighbour: it
 * belongs to the option it lies under. A cell across several options belongs to each, which is told.
 */
function belongsTo(choice: Choice, cell: SheetCell, { options }: AnswerArea): boolean {
  const owner = options.choices.find((option) => shareUnder(cell, option) >= MOSTLY);
  if (owner !== undefined) return owner.choice === choice;
  return options.choices.some(
    (option) => option.choice === choice && shareUnder(cell, option) >= HARDLY,
  );
}

function firstFilled(
  grid: Grid,
  row: QuestionRow,
  { choice, from, to }: OptionColumn,
  area: AnswerArea,
): SheetCell | null {
  for (let r = row.row; r < row.row + row.span; r += 1) {
    for (let col = from; col <= to; col += 1) {
      const cell = grid.cellAt(r, col);
      if (cell !== undefined && !isBlank(cell) && belongsTo(choice, cell, area)) return cell;
    }
  }
  const first = grid.cellAt(row.row, from);
  return first === undefined || !belongsTo(choice, first, area) ? null : first;
}

function cellsOfArea(grid: Grid, area: AnswerArea, row: QuestionRow): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  for (let r = row.row; r < row.row + row.span; r += 1) {
    for (let col = area.from; col <= area.to; col += 1) {
      const cell = grid.cellAt(r, col);
      if (cell !== undefined && !cells.includes(cell)) cells.push(cell);
    }
  }
  return cells;
}
