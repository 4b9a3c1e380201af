import type { Choice } from '../../model/disclosure.js';
import { groupedBy } from '../../model/grouped.js';
import type { Grid } from '../grid/grid.js';
import { isBlank, type SheetCell } from '../grid/sheet-cell.js';
import { saysItApplies } from '../marks/applicability.js';
import { askedMarks } from '../marks/asked-marking.js';
import { captionMarks, captionsOf } from '../marks/captions.js';
import { columnMarks, type GlyphHabits, glyphHabits, isDashedOut } from '../marks/column-marks.js';
import { mayBeCutOff } from '../marks/cut-off.js';
import { type Decision, decide } from '../marks/decide.js';
import { type DrawableRow, drawingMarks, type UnplacedMark } from '../marks/drawing-marks.js';
import { answeringFill, fillLegendOf } from '../marks/fill-legend.js';
import { glyphKind } from '../marks/glyphs.js';
import { withoutNotes } from '../marks/noted-answer.js';
import { optionWord, usualSymbol } from '../marks/option-words.js';
import { type AnswerHabits, readSingleAnswer } from '../marks/single-answer.js';
import type { Mark, MarkKind, Slot } from '../marks/slot.js';
import { looksOf } from '../marks/style-marks.js';
import { marksBeneath, wordMarks } from '../marks/word-marks.js';
import type { AnswerArea } from './answer-columns.js';
import { answersBothWays } from './both-ways.js';
import { withDittos } from './dittos.js';
import { withDoubt } from './doubt.js';
import { type RowSlots, slotsOf } from './row-slots.js';
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
  readonly marks: readonly Mark[];
  readonly unreadable: string | null;
  readonly single: {
    readonly choice: Choice | null;
    readonly confidence: number;
    readonly rest: string;
    readonly several: boolean;
    readonly cell: SheetCell;
    readonly mark: MarkKind;
    readonly raw: string;
  } | null;
  readonly answerable: boolean | null;
}

const NOTHING: RowMarks = { marks: [], unreadable: null, single: null, answerable: null };

/** What one table's marks mean, learnt from all of its rows before any row is read. */
interface TableHabits extends GlyphHabits, AnswerHabits {
  /** What the colours of answer cells mean that hold no text on any row; empty where some do. */
  readonly fills: ReadonlyMap<string, Choice>;
}

/** Whether the answers of a single column are symbols (○ × －) rather than words. */
function answersAreSymbols(grid: Grid, area: AnswerArea, rows: readonly QuestionRow[]): boolean {
  if (area.kind !== 'single') return false;
  let texts = 0;
  let symbols = 0;
  for (const { row } of rows) {
    const cell = grid.cellAt(row, area.from);
    if (cell === undefined || isBlank(cell)) continue;
    texts += 1;
    if (usualSymbol(withoutNotes.of(cell)) !== undefined) symbols += 1;
  }
  return symbols > texts * 0.6;
}

/** Whether 該当する is given, or offered in a list, in a column that holds the answers. */
function answersSayWhatApplies(
  grid: Grid,
  area: AnswerArea,
  rows: readonly QuestionRow[],
): boolean {
  if (area.kind !== 'single') return false;
  return rows.some(({ row }) => {
    const cell = grid.cellAt(row, area.from);
    return (
      cell !== undefined &&
      [cell.text, ...(cell.choices ?? [])].some(
        (text) => optionWord(text)?.choice === 'yes' && saysItApplies(text),
      )
    );
  });
}

/** Whether no row has a text in the column of the answers: then their colours may answer. */
const answersAreFills = (grid: Grid, area: AnswerArea, rows: readonly QuestionRow[]): boolean =>
  area.kind === 'single' &&
  rows.every(({ row }) => {
    const cell = grid.cellAt(row, area.from);
    return cell === undefined || isBlank(cell) || cell.col < area.from;
  });

/** Reads the answers of all rows of a table: it learns the table's habits first, then each row. */
export function readAnswers(
  grid: Grid,
  area: AnswerArea,
  rows: readonly QuestionRow[],
  legend: ReadonlyMap<string, Choice>,
): { readonly answers: readonly RowAnswer[]; readonly unplaced: readonly UnplacedMark[] } {
  const { drawings } = grid.page;
  const captions = captionsOf(drawings);
  const offers = rows.map((row) => slotsOf(grid, area, row, captions));
  const slotsByRow = offers.map(({ slots }) => slots);
  const habits: TableHabits = {
    ...glyphHabits(slotsByRow.filter((slots) => slots.every(({ kind }) => kind === 'column'))),
    legend,
    symbolic: answersAreSymbols(grid, area, rows),
    applies: answersSayWhatApplies(grid, area, rows),
    bothWays: answersBothWays(grid, area, rows),
    fills: answersAreFills(grid, area, rows) ? fillLegendOf(grid) : new Map(),
  };
  const looks = looksOf(slotsByRow, () => askedMarks(grid.cells));
  const { placed, unplaced } = drawingMarks(
    drawings,
    rows.map(({ band }, index): DrawableRow => ({ slots: slotsByRow[index] ?? [], band })),
  );
  const byRow = groupedBy(placed, ({ row }) => row);
  const unclear = new Set(unplaced.flatMap((mark) => mark.rows));
  const answers = offers.flatMap((offer, index): readonly RowAnswer[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const drawn = byRow.get(index);
    const inCells = rowMarks(grid, area, row, offer, habits);
    // What somebody has marked is something to answer, however little the cells say.
    const own =
      drawn === undefined ? inCells : { ...inCells, answerable: inCells.answerable ?? true };
    const seen = [...(drawn ?? NO_MARKS), ...looks.marksOf(offer.slots)];
    const marks = seen.length === 0 ? own.marks : [...own.marks, ...seen];
    const looksUnclear =
      marks.length === 0 && (looks.allStruck(offer.slots) || looks.alwaysSame(offer.slots));
    return [answerOf(row, offer.slots, own, marks, unclear.has(index) || looksUnclear)];
  });
  return { answers: withDittos(withDoubt(answers)), unplaced };
}

const NO_MARKS: readonly Mark[] = [];

/** The marks in the cells and controls of one row. */
function rowMarks(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  { slots, cells, captions, inline }: RowSlots,
  habits: TableHabits,
): RowMarks {
  if (row.across) return { ...NOTHING, answerable: false };
  switch (slots[0]?.kind) {
    case 'caption':
      return { ...NOTHING, ...captionMarks(captions), answerable: true };
    case 'inline':
      return { ...NOTHING, marks: inline, answerable: true };
    case 'word':
      return {
        ...NOTHING,
        marks: [...wordMarks(slots, grid), ...marksBeneath(slots, cells)],
        answerable: true,
      };
    case 'column': {
      if (isDashedOut(slots, habits)) return { ...NOTHING, answerable: false };
      const { marks, unreadable: unclear } = columnMarks(slots, habits);
      const unreadable = unclear ?? (marks.length === 0 ? markBetween(slots, cells) : null);
      const offered =
        marks.length > 0 ||
        unreadable !== null ||
        slots.some(({ cell }) => cell?.choices !== undefined);
      return { ...NOTHING, marks, unreadable, answerable: offered ? true : null };
    }
    default:
      return singleMarks(grid, area, row, cells, habits);
  }
}

/** A mark between the columns of the options, under no heading of theirs: what it chooses cannot be told. */
function markBetween(slots: readonly Slot[], cells: readonly SheetCell[]): string | null {
  const between = cells.find(
    (cell) => glyphKind.of(cell) === 'chosen' && slots.every((slot) => slot.cell !== cell),
  );
  return between?.text ?? null;
}

/** What one cell says that holds the answer itself. */
function singleMarks(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  cells: readonly SheetCell[],
  habits: TableHabits,
): RowMarks {
  const { fills } = habits;
  const filled = fills.size > 0 ? fillMarks(cells[0], fills) : undefined;
  if (filled !== undefined) return filled;
  const cell = cells.find((candidate) => !isBlank(candidate));
  const single =
    area.kind === 'words' && !standsAlone(cell, cells) ? undefined : readSingleAnswer(cell, habits);
  const offers = (grid.cellAt(row.row, area.from)?.choices?.length ?? 0) > 0;
  if (single === undefined || cell === undefined) {
    return { ...NOTHING, answerable: offers ? true : area.kind === 'words' ? false : null };
  }
  // A lone dash answers nothing; headings carry one as well, so the question has to tell.
  const dash = single.choice === null && glyphKind.of(cell) === 'nothing';
  return {
    ...NOTHING,
    single: { ...single, cell, mark: 'word', raw: cell.text },
    answerable: dash && !offers ? null : true,
  };
}

/** A colour of the legend: somebody has to have filled the cell by hand. */
const FILLED = 0.93;

/** What the colour of an empty answer cell says; a colour that nothing explains cannot be read. */
function fillMarks(
  cell: SheetCell | undefined,
  fills: ReadonlyMap<string, Choice>,
): RowMarks | undefined {
  const raw = answeringFill(cell);
  if (cell === undefined || raw === undefined) return undefined;
  const choice = fills.get(raw) ?? null;
  return {
    ...NOTHING,
    single: { choice, confidence: FILLED, rest: '', several: false, cell, mark: 'fill', raw },
    answerable: true,
  };
}

/** Where the words are printed on every row, one word counts as typed only if it is the only text. */
const standsAlone = (cell: SheetCell | undefined, cells: readonly SheetCell[]): boolean =>
  cells.every((other) => other === cell || isBlank(other));

function answerOf(
  row: QuestionRow,
  slots: readonly Slot[],
  found: RowMarks,
  marks: readonly Mark[],
  unclear: boolean,
): RowAnswer {
  const { single } = found;
  const first = slots.find((slot) => slot.cell !== null)?.cell ?? null;
  if (single !== null) {
    const state = single.several ? 'several' : single.choice === null ? 'unreadable' : 'marked';
    const decision: Decision = {
      state,
      choice: single.choice,
      confidence: single.confidence,
      marks: [single.mark],
      raw: single.raw,
      slot: null,
    };
    return { decision, cell: single.cell, answerable: found.answerable, rest: single.rest, slots };
  }
  const decision = decide(slots, marks);
  const final =
    decision.state === 'blank' && (found.unreadable !== null || unclear || mayBeCutOff(slots))
      ? { ...decision, state: 'unreadable' as const, confidence: 0.9, raw: found.unreadable ?? '' }
      : decision;
  const chosen = decision.slot === null ? undefined : slots[decision.slot];
  const rest = chosen?.qualifier === undefined ? '' : `（${chosen.qualifier}）`;
  const cell = chosen?.cell ?? first ?? row.cell;
  return { decision: final, cell, answerable: found.answerable, rest, slots };
}
