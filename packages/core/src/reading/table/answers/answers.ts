import { groupedBy } from '../../../basics/grouped.js';
import { oncePer } from '../../../basics/once.js';
import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import { isBlank, type SheetCell, withText } from '../../grid/sheet-cell.js';
import { standingText } from '../../grid/standing-text.js';
import {
  columnMarks,
  type GlyphHabits,
  glyphHabits,
  isDashedOut,
  saidBehind,
} from '../../marks/column-marks.js';
import { type Decision, decide } from '../../marks/decide.js';
import { captionMarks, captionsOf } from '../../marks/drawings/captions.js';
import type { DrawableRow } from '../../marks/drawings/drawable-row.js';
import { drawingMarks, type UnplacedMark } from '../../marks/drawings/drawing-marks.js';
import { colouredSign, colourLegendOf } from '../../marks/legends/colour-legend.js';
import { answeringFill, fillLegendOf } from '../../marks/legends/fill-legend.js';
import { NO_LEGEND } from '../../marks/legends/legend.js';
import { redefinedWords } from '../../marks/legends/redefined-words.js';
import {
  type AnswerHabits,
  readSingleAnswer,
  type SingleAnswer,
} from '../../marks/single-answer.js';
import { mayBeCutOff } from '../../marks/slots/cut-off.js';
import type { Mark, MarkKind, Slot } from '../../marks/slots/slot.js';
import { looksOf } from '../../marks/style-marks.js';
import { askedMarks } from '../../marks/ways/asked-marking.js';
import { marksBeneath, wordMarks } from '../../marks/word-marks.js';
import { usualSymbol } from '../../marks/words/answer-signs.js';
import { saysItApplies } from '../../marks/words/applicability.js';
import { glyphKind } from '../../marks/words/glyphs.js';
import { withoutNotes } from '../../marks/words/noted-answer.js';
import { optionWord } from '../../marks/words/option-words.js';
import { saysUnanswered } from '../../marks/words/unanswered.js';
import { asks } from '../../wording/question.js';
import type { AnswerArea } from '../model/answer-area.js';
import type { QuestionRow } from '../model/question-row.js';
import { RowAnswer } from '../model/row-answer.js';
import { withAnswersForSeveral } from './answers-for-several.js';
import { asBefore } from './as-before.js';
import { answersBothWays, type FirstCells } from './both-ways.js';
import { withDittos } from './dittos.js';
import { leftOpen, withDoubt } from './doubt.js';
import { withUnreadFields } from './drawn-fields.js';
import { isOfferedBeside } from './offered-beside.js';
import { inOwnMeaning } from './redefined-answers.js';
import { printedPair, type RowSlots, slotsOf } from './row-slots.js';
import { saidAcross } from './said-across.js';
import { withSentences } from './sentence-answers.js';

/** A cell that holds the answer itself, and what its text or colour says. */
class AnswerCell {
  constructor(
    readonly cell: SheetCell,
    readonly says: SingleAnswer,
    readonly mark: MarkKind,
    readonly raw: string,
  ) {}
}

const NO_MARKS: readonly Mark[] = [];

/** What the cells and controls of one row say. */
class RowMarks {
  constructor(
    /** Whether the row offers something to answer; null where that cannot be told. */
    readonly answerable: boolean | null,
    readonly marks: readonly Mark[] = NO_MARKS,
    readonly unreadable: string | null = null,
    readonly single: AnswerCell | null = null,
  ) {}
}

/** What one table's marks mean, learnt from all of its rows before any row is read. */
interface TableHabits extends GlyphHabits, AnswerHabits {
  /** What the colours of answer cells mean that hold no text on any row; empty where some do. */
  readonly fills: ReadonlyMap<string, Choice>;
  /** What the signs of one kind mean by their colour. */
  readonly colours: ReadonlyMap<string, Choice>;
}

const isSymbol = textFact((text) => usualSymbol(withoutNotes(text)) !== undefined);

/** Whether the answers of a single column are symbols (○ × －) rather than words. */
function answersAreSymbols(cells: FirstCells): boolean {
  let texts = 0;
  let symbols = 0;
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell)) continue;
    texts += 1;
    if (isSymbol.of(cell)) symbols += 1;
  }
  return symbols > texts * 0.6;
}

const answersThatItApplies = textFact(
  (text) => saysItApplies(text) && optionWord(text)?.choice === 'yes',
);
const offersThatItApplies = oncePer((choices: readonly string[]) =>
  choices.some((choice) => answersThatItApplies(choice)),
);

/** Whether 該当する is given, or offered in a list, in a column that holds the answers. */
const answersSayWhatApplies = (cells: FirstCells): boolean =>
  cells.some(
    (cell) =>
      cell !== undefined &&
      (answersThatItApplies.of(cell) ||
        (cell.choices !== undefined && offersThatItApplies(cell.choices))),
  );

const isStruckOut = textFact((text) => /^[\s\-－―ー‐–—−/／\\＼]*$/.test(text));

/** Whether no row has more than a dash in the column of the answers: then their colours may answer. */
const answersAreFills = (cells: FirstCells, column: number): boolean =>
  cells.every((cell) => cell === undefined || isStruckOut.of(cell) || cell.col < column);

/** Learns what the marks of a table mean. */
function habitsOf(
  grid: Grid,
  area: AnswerArea,
  slots: readonly (readonly Slot[])[],
  firsts: FirstCells,
  legend: ReadonlyMap<string, Choice>,
): TableHabits {
  const isSingle = area.kind === 'single';
  const { crossChooses, circleIsEmpty, boxed } = glyphHabits(slots);
  const redefined = redefinedWords(grid);
  const fills = isSingle && answersAreFills(firsts, area.from) ? fillLegendOf(grid) : NO_FILLS;
  return {
    crossChooses,
    circleIsEmpty,
    boxed,
    legend,
    redefined,
    symbolic: isSingle && fills.size === 0 && answersAreSymbols(firsts),
    applies: isSingle && answersSayWhatApplies(firsts),
    bothWays: isSingle && answersBothWays(grid, area, firsts),
    fills,
    colours: isSingle ? colourLegendOf(grid) : NO_LEGEND,
  };
}

const NO_FILLS: TableHabits['fills'] = new Map();

/** Reads the answers of all rows of a table: it learns the table's habits first, then each row. */
export function readAnswers(
  grid: Grid,
  area: AnswerArea,
  rows: readonly QuestionRow[],
  legend: ReadonlyMap<string, Choice>,
): { readonly answers: readonly RowAnswer[]; readonly unplaced: readonly UnplacedMark[] } {
  const { drawings } = grid.page;
  const captions = captionsOf(drawings);
  const firsts = rows.map(({ row }) => grid.cellAt(row, area.from));
  const printed = area.kind === 'single' ? printedPair(firsts) : undefined;
  const offers = rows.map((row) => slotsOf(grid, area, row, captions, printed));
  const slotsByRow = offers.map(({ slots }) => slots);
  const habits = habitsOf(grid, area, slotsByRow, firsts, legend);
  const looks = looksOf(slotsByRow, () => askedMarks(grid.cells));
  const { placed, unplaced, fields } = drawingMarks(
    drawings,
    rows.map(({ band }, index): DrawableRow => ({ slots: slotsByRow[index] ?? [], band })),
  );
  const byRow = groupedBy(placed, ({ row }) => row);
  const unclear = new Set(unplaced.flatMap((mark) => mark.rows));
  const answers: RowAnswer[] = [];
  for (const [index, row] of rows.entries()) {
    const offer = offers[index];
    if (offer === undefined) continue;
    const { slots } = offer;
    const drawn = byRow.get(index) ?? NO_MARKS;
    const own = rowMarks(grid, area, row, offer, firsts[index], habits);
    const marks = together(own.marks, drawn, looks.marksOf(slots));
    const looksUnclear = marks.length === 0 && (looks.allStruck(slots) || looks.alwaysSame(slots));
    // What somebody has marked is something to answer, however little the cells say.
    const answerable = own.answerable ?? (drawn.length > 0 ? true : null);
    const isUnclear = unclear.has(index) || looksUnclear;
    const answer = answerOf(row, offer, own, marks, answerable, isUnclear);
    const { redefined } = habits;
    answers.push(redefined.size > 0 ? inOwnMeaning(answer, offer, grid, area, redefined) : answer);
  }
  // Doubt first: a row that repeats the one above does not show that the marks were understood, and is as
  // doubtful as that one.
  const said = area.kind === 'single' ? withSentences(grid, answers, rows) : answers;
  const doubtful = withDoubt(withUnreadFields(said, fields), area.atMost);
  const isOpen = area.contrary === true && habits.redefined.size === 0;
  const read = isOpen ? doubtful.map(leftOpen) : doubtful;
  const alike = withDittos(asBefore(read, grid), grid, legend, area);
  return { answers: withAnswersForSeveral(alike, rows), unplaced };
}

/** All marks of a row. Most rows have those in their cells and no others. */
const together = (
  own: readonly Mark[],
  drawn: readonly Mark[],
  looks: readonly Mark[],
): readonly Mark[] => (drawn.length + looks.length === 0 ? own : [...own, ...drawn, ...looks]);

/** The marks in the cells and controls of one row. */
function rowMarks(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  { slots, cells, captions, inline }: RowSlots,
  first: SheetCell | undefined,
  habits: TableHabits,
): RowMarks {
  if (row.across) return new RowMarks(false);
  switch (slots[0]?.kind) {
    case 'caption': {
      const { marks, unreadable } = captionMarks(captions);
      return new RowMarks(true, marks, unreadable);
    }
    case 'inline':
      return new RowMarks(true, inline);
    case 'word':
      return new RowMarks(true, [...wordMarks(slots, grid), ...marksBeneath(slots, cells)]);
    case 'column': {
      if (isDashedOut(slots, habits)) return new RowMarks(false);
      const { marks: own, unreadable: unclear } = columnMarks(slots, habits);
      const marks = own.length === 0 ? saidAcross(slots, cells, area) : own;
      const unreadable = unclear ?? (marks.length === 0 ? markBetween(slots, cells) : null);
      const offered =
        marks.length > 0 ||
        unreadable !== null ||
        slots.some(({ cell }) => cell?.choices !== undefined);
      return new RowMarks(offered ? true : null, marks, unreadable);
    }
    default:
      return singleMarks(grid, area, row, cells, first, habits);
  }
}

/** A mark between the columns of the options, under no heading of theirs: what it chooses cannot be told. */
function markBetween(slots: readonly Slot[], cells: readonly SheetCell[]): string | null {
  const between = cells.find(
    (cell) => glyphKind.of(cell) === 'chosen' && slots.every((slot) => slot.cell !== cell),
  );
  return between?.text ?? null;
}

/** `（下記の各方式についてお答えします）`, `(見出し)` in place of an answer: the rows below are what is answered. */
const sendsBelow = textFact((text) =>
  /^\s*[(（](?:[^()（）]*(?:下記|以下|次の)[^()（）]*|見出し)[)）]\s*$/.test(text),
);

/** `全4問`, `（計3項目）`, `5 questions` beside the title of a chapter: how many questions it has. */
const countsQuestions = textFact((text) =>
  /^[\s(（]*(?:(?:全|計|合計)\s*[\d０-９]{1,3}\s*(?:設?問|項目)|[\d０-９]{1,3}\s*(?:設?問|questions?))[\s)）]*$/i.test(
    text,
  ),
);

/** Whether a cell counts the questions of a chapter, beside what asks nothing itself. */
const isCountOf = ({ question, references }: QuestionRow, cell: SheetCell): boolean =>
  countsQuestions.of(cell) && references.length === 0 && !asks(question);

/** What one cell says that holds the answer itself. */
function singleMarks(
  grid: Grid,
  area: AnswerArea,
  row: QuestionRow,
  cells: readonly SheetCell[],
  first: SheetCell | undefined,
  habits: TableHabits,
): RowMarks {
  const { fills, colours } = habits;
  const filled = fills.size > 0 ? fillMarks(cells[0], fills) : undefined;
  if (filled !== undefined) return filled;
  const texts = cells.filter((candidate) => !isBlank(candidate));
  const [cell] = texts;
  if (cell !== undefined && (sendsBelow.of(cell) || isCountOf(row, cell)))
    return new RowMarks(false);
  if (cell !== undefined && saysUnanswered.of(cell)) return new RowMarks(true);
  const coloured = colours.size > 0 ? colourMarks(cell, colours) : undefined;
  if (coloured !== undefined) return coloured;
  if (area.kind === 'words' && cell !== undefined && !standsAlone(cell, cells))
    return new RowMarks(null, NO_MARKS, cell.text);
  const whole = texts.length > 1 ? asOneCell(texts) : cell;
  const says = readSingleAnswer(whole, habits);
  const offers = (first?.choices?.length ?? 0) > 0;
  if (says === undefined || whole === undefined)
    return new RowMarks(offers ? true : area.kind === 'words' ? false : null);
  // A lone dash answers nothing; headings carry one as well, so the question has to tell.
  const dash = says.choice === null && glyphKind.of(whole) === 'nothing';
  const unsure = { ...says, choice: null, several: false };
  const said = isOfferedBeside(grid, whole) ? unsure : says;
  const single = new AnswerCell(whole, said, 'word', whole.text);
  return new RowMarks(dash && !offers ? null : true, NO_MARKS, null, single);
}

/** What the cells beside a question over several rows say together: what stands beneath はい may take it back. */
function asOneCell(cells: readonly SheetCell[]): SheetCell | undefined {
  const standing = cells.filter((cell) => standingText(cell) !== '');
  const [first] = standing;
  return first && withText(first, [...new Set(standing.map(standingText))].join('\n'));
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
  const says: SingleAnswer = { choice, confidence: FILLED, rest: '', several: false };
  return new RowMarks(true, NO_MARKS, null, new AnswerCell(cell, says, 'fill', raw));
}

/** What the colour of a sign says that the sheet has in several; one that nothing explains cannot be read. */
function colourMarks(
  cell: SheetCell | undefined,
  colours: ReadonlyMap<string, Choice>,
): RowMarks | undefined {
  const raw = cell === undefined ? undefined : colouredSign(cell);
  if (cell === undefined || raw === undefined) return undefined;
  const choice = colours.get(raw) ?? null;
  const says: SingleAnswer = { choice, confidence: FILLED, rest: '', several: false };
  return new RowMarks(true, NO_MARKS, null, new AnswerCell(cell, says, 'colour', raw));
}

/** Where the words are printed on every row, one word counts as typed only if it is the only text. */
const standsAlone = (cell: SheetCell, cells: readonly SheetCell[]): boolean =>
  cells.every((other) => other === cell || isBlank(other));

function answerOf(
  row: QuestionRow,
  { slots, notes }: RowSlots,
  { single, unreadable }: RowMarks,
  marks: readonly Mark[],
  answerable: boolean | null,
  unclear: boolean,
): RowAnswer {
  if (single !== null) {
    const { choice, confidence, several, rest } = single.says;
    const state = several ? 'several' : choice === null ? 'unreadable' : 'marked';
    const { cell, mark, raw } = single;
    const decision: Decision = { state, choice, confidence, marks: [mark], raw, slot: null };
    return new RowAnswer(decision, cell, answerable, rest, slots);
  }
  const first = slots.find((slot) => slot.cell !== null)?.cell ?? null;
  const decision = decide(slots, marks);
  const final =
    decision.state === 'blank' && (unreadable !== null || unclear || mayBeCutOff(slots))
      ? { ...decision, state: 'unreadable' as const, confidence: 0.9, raw: unreadable ?? '' }
      : decision;
  const chosen = decision.slot === null ? undefined : slots[decision.slot];
  const said = chosen === undefined ? '' : saidBehind(chosen);
  const rest = chosen?.qualifier === undefined ? notes + said : `（${chosen.qualifier}）${said}`;
  const cell = chosen?.cell ?? first ?? row.cell;
  return new RowAnswer(final, cell, answerable, rest, slots);
}
