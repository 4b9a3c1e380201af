import type { Choice } from '../../model/disclosure.js';
import type { Drawing } from '../../pages/index.js';
import { centreOf, contains } from '../../pages/index.js';
import { textFact } from '../facts.js';
import type { Grid } from '../grid/grid.js';
import { isBlank, type SheetCell, trimmed } from '../grid/sheet-cell.js';
import { columnMarks, type GlyphHabits, glyphHabits } from '../marks/column-marks.js';
import { type Decision, decide } from '../marks/decide.js';
import {
  type DrawableRow,
  drawingMarks,
  isCaptioned,
  type PlacedMark,
  type UnplacedMark,
} from '../marks/drawing-marks.js';
import { glyphKind } from '../marks/glyphs.js';
import { inlineOptions } from '../marks/inline.js';
import { optionHeader, optionWord, usualSymbol } from '../marks/option-words.js';
import { namesSeveral, readSingleAnswer } from '../marks/single-answer.js';
import type { Mark, Slot } from '../marks/slot.js';
import { allStruck, styleBaseline, styleMarks } from '../marks/style-marks.js';
import { marksBeneath, wordMarks } from '../marks/word-marks.js';
import type { AnswerArea } from './answer-columns.js';
import { withDoubt } from './doubt.js';
import type { QuestionRow } from './rows.js';

/** The answer of one row with the cell to cite. */
export interface RowAnswer {
  readonly decision: Decision;
  readonly cell: SheetCell | null;
  /** The row offers something to answer; a heading does not. Null = cannot be told. */
  readonly answerable: boolean | null;
  /** Text after the answer word in the same cell. */
  readonly rest: string;
  /** The places where the row can be marked; [] for one cell that holds the answer itself. */
  readonly slots: readonly Slot[];
}

interface RowMarks {
  readonly slots: readonly Slot[];
  readonly marks: readonly Mark[];
  readonly unreadable: string | null;
  readonly single: {
    readonly choice: Choice | null;
    readonly confidence: number;
    readonly rest: string;
    readonly several: boolean;
    readonly cell: SheetCell;
  } | null;
  readonly answerable: boolean | null;
}

/** What one table's marks mean, learnt from all of its rows before any row is read. */
interface TableHabits extends GlyphHabits {
  readonly legend: ReadonlyMap<string, Choice>;
  readonly symbolic: boolean;
}

/** Whether the answers of a single column are symbols (○ × －) rather than words. */
function answersAreSymbols(grid: Grid, area: AnswerArea, rows: readonly QuestionRow[]): boolean {
  if (area.kind !== 'single') return false;
  const texts = rows.flatMap((row) => {
    const cell = grid.cellAt(row.row, area.from);
    return cell === undefined || isBlank(cell) ? [] : [trimmed.of(cell)];
  });
  return texts.filter((text) => usualSymbol(text) !== undefined).length > texts.length * 0.6;
}

/** Reads the answers of all rows of a table: it learns the table's habits first, then each row. */
export function readAnswers(
  grid: Grid,
  area: AnswerArea,
  rows: readonly QuestionRow[],
  legend: ReadonlyMap<string, Choice>,
): { readonly answers: readonly RowAnswer[]; readonly unplaced: readonly UnplacedMark[] } {
  const captions = captionsOf(grid.page.drawings);
  const slotsByRow = rows.map((row) => slotsOf(grid, area, row, captions));
  const habits = glyphHabits(
    slotsByRow.filter((slots) => slots.every(({ kind }) => kind === 'column')),
  );
  const words = slotsByRow.filter(
    (slots) => slots.length > 1 && slots.every(({ kind }) => kind === 'word' || kind === 'inline'),
  );
  const baseline = styleBaseline(words);
  const symbolic = answersAreSymbols(grid, area, rows);
  const drawable = rows.map(
    (row, index): DrawableRow => ({ slots: slotsByRow[index] ?? [], band: row.band }),
  );
  const { placed, unplaced } = drawingMarks(grid.page.drawings, drawable);
  const byRow = groupByRow(placed);
  const unclear = new Set(unplaced.flatMap((mark) => mark.rows));
  const answers = rows.map((row, index): RowAnswer => {
    const slots = slotsByRow[index] ?? [];
    const own = rowMarks(grid, area, row, slots, { ...habits, legend, symbolic });
    const marks = [...own.marks, ...(byRow.get(index) ?? []), ...styleMarks(slots, baseline)];
    const struckOut = marks.length === 0 && allStruck(slots);
    return answerOf(row, { ...own, marks }, unclear.has(index) || struckOut);
  });
  return { answers: withDoubt(answers), unplaced };
}

function groupByRow(placed: readonly PlacedMark[]): ReadonlyMap<number, readonly PlacedMark[]> {
  const map = new Map<number, PlacedMark[]>();
  for (const mark of placed) map.set(mark.row, [...(map.get(mark.row) ?? []), mark]);
  return map;
}

/** Slots of a row: captioned controls, printed words, words in one cell, or the columns themselves. */
function slotsOf(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  captions: readonly Caption[],
): readonly Slot[] {
  if (row.across) return [];
  const controls = captionSlots(captions, row);
  if (controls.length >= 2) return controls;
  const cells = cellsOfArea(grid, area, row);
  // Two of three words in the answer cell were typed there; all of them are printed to choose from.
  const printed = area.kind === 'single' ? cells.filter((cell) => !namesSeveral.of(cell)) : cells;
  const inline = printed.map(inlineOptions).find((found) => found !== undefined);
  if (inline !== undefined) return inline.slots;
  const words = cells.flatMap((cell): readonly Slot[] => {
    // A sign beneath the words marks one of them.
    const choice = isSign.of(cell) ? undefined : optionHeader.of(cell);
    return choice === undefined ? [] : [{ choice, box: cell.box, cell, kind: 'word' }];
  });
  // Under headed columns a typed はい is a mark; only rows that print every word offer words.
  const offered = area.kind === 'columns' ? area.options.choices.length : 2;
  const distinct = new Set(words.map(({ choice }) => choice)).size === words.length;
  if (words.length >= offered && distinct) return words;
  if (area.kind === 'words' || area.kind === 'single') return [];
  return area.options.choices.map(({ choice, from, to, x, width }): Slot => {
    const cell = firstFilled(grid, row, from, to);
    const box = cell === null ? { x, width, y: row.band.y, height: row.band.height } : cell.box;
    return { choice, box, cell, kind: 'column' };
  });
}

const isSign = textFact((text) => [...text.trim()].length === 1);

function firstFilled(grid: Grid, row: QuestionRow, from: number, to: number): SheetCell | null {
  for (let r = row.row; r < row.row + row.span; r += 1) {
    for (let col = from; col <= to; col += 1) {
      const cell = grid.cellAt(r, col);
      if (cell !== undefined && !isBlank(cell)) return cell;
    }
  }
  return grid.cellAt(row.row, from) ?? null;
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

/** A control that carries an answer word, and the height it stands at. */
interface Caption {
  readonly slot: Slot;
  readonly y: number;
}

const captionsOf = (drawings: readonly Drawing[]): readonly Caption[] =>
  drawings.filter(isCaptioned).flatMap(({ box, label = '' }): readonly Caption[] => {
    const choice = optionWord(label)?.choice;
    if (choice === undefined) return [];
    return [{ slot: { choice, box, cell: null, kind: 'caption' }, y: centreOf(box).y }];
  });

const captionSlots = (captions: readonly Caption[], { band }: QuestionRow): readonly Slot[] =>
  captions
    .filter(({ y }) => contains({ ...band, width: Math.max(1, band.width) }, { x: band.x, y }))
    .map(({ slot }) => slot);

function rowMarks(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  slots: readonly Slot[],
  { legend, symbolic, ...habits }: TableHabits,
): RowMarks {
  const none: RowMarks = { slots, marks: [], unreadable: null, single: null, answerable: null };
  if (row.across) return { ...none, answerable: false };
  const kind = slots[0]?.kind;
  if (kind === 'caption')
    return { ...none, ...captionMarks(grid.page.drawings, slots), answerable: true };
  if (kind === 'inline') {
    const cell = slots[0]?.cell;
    const inline = cell === null || cell === undefined ? undefined : inlineOptions(cell);
    return { ...none, marks: inline?.marks ?? [], answerable: true };
  }
  if (kind === 'word') {
    const marks = [...wordMarks(slots, grid), ...marksBeneath(slots, cellsOfArea(grid, area, row))];
    return { ...none, marks, answerable: true };
  }
  if (kind === 'column') {
    const { marks, unreadable } = columnMarks(slots, habits);
    const offered =
      marks.length > 0 ||
      unreadable !== null ||
      slots.some(({ cell }) => cell?.choices !== undefined);
    return { ...none, marks, unreadable, answerable: offered ? true : null };
  }
  const cells = cellsOfArea(grid, area, row);
  const cell = cells.find((candidate) => !isBlank(candidate));
  const single =
    area.kind === 'words' && !standsAlone(cell, cells)
      ? undefined
      : readSingleAnswer(cell, legend, symbolic);
  const offers = (grid.cellAt(row.row, area.from)?.choices?.length ?? 0) > 0;
  if (single === undefined || cell === undefined) {
    return { ...none, answerable: offers ? true : area.kind === 'words' ? false : null };
  }
  // A lone dash answers nothing; headings carry one as well, so the question has to tell.
  const dash = single.choice === null && glyphKind.of(cell) === 'nothing';
  return { ...none, single: { ...single, cell }, answerable: dash && !offers ? null : true };
}

/** Where the words are printed on every row, one word counts as typed only if it is the only text. */
const standsAlone = (cell: SheetCell | undefined, cells: readonly SheetCell[]): boolean =>
  cells.every((other) => other === cell || isBlank(other));

function captionMarks(
  drawings: readonly Drawing[],
  slots: readonly Slot[],
): { readonly marks: readonly Mark[]; readonly unreadable: string | null } {
  const controls = slots.map((slot) => drawings.find((drawing) => drawing.box === slot.box));
  const marks = controls.flatMap((control, slot): readonly Mark[] =>
    control?.state === 'on'
      ? [{ slot, kind: 'control', confidence: 0.97, raw: `${control.kind} ${control.label ?? ''}` }]
      : [],
  );
  const mixed = controls.find((control) => control?.state === 'mixed');
  return { marks, unreadable: mixed === undefined ? null : `${mixed.kind} ${mixed.label ?? ''}` };
}

function answerOf(row: QuestionRow, found: RowMarks, unclear: boolean): RowAnswer {
  const { slots, marks, single } = found;
  const first = slots.find((slot) => slot.cell !== null)?.cell ?? null;
  if (single !== null) {
    const state = single.several ? 'several' : single.choice === null ? 'unreadable' : 'marked';
    const decision: Decision = {
      state,
      choice: single.choice,
      confidence: single.confidence,
      marks: ['word'],
      raw: single.cell.text,
      slot: null,
    };
    return { decision, cell: single.cell, answerable: found.answerable, rest: single.rest, slots };
  }
  const decision = decide(slots, marks);
  const open = decision.state === 'blank' && (found.unreadable !== null || unclear);
  const final: Decision = open
    ? { ...decision, state: 'unreadable', confidence: 0.9, raw: found.unreadable ?? decision.raw }
    : decision;
  const cell = (decision.slot === null ? null : slots[decision.slot]?.cell) ?? first ?? row.cell;
  return { decision: final, cell, answerable: found.answerable, rest: '', slots };
}
