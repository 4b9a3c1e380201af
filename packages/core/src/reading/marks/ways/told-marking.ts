import type { Choice } from '../../../model/disclosure.js';
import type { Cell, Drawing } from '../../../pages/index.js';
import type { Grid } from '../../grid/grid.js';
import type { SheetCell, SheetPage } from '../../grid/sheet-cell.js';
import { type MarkKind, PlainSlot, type Slot } from '../slots/slot.js';
import { looksOf, styleOf } from '../style-marks.js';
import { offeredChoices } from '../words/applicability.js';
import { inlineOptions } from '../words/inline.js';
import { askedMarking, MARK_OF, MARKINGS, type Marking, type MarkingWay } from './asked-marking.js';

/** How a form wants its words marked, and what told so. */
export interface ToldMarking extends MarkingWay {
  /** A sentence of the file, rows that somebody has answered, or an example above the table. */
  readonly by: 'sentence' | 'answers' | 'example';
  /** The sentence, or the words of the example; '' for answers. */
  readonly source: string;
}

/** A row of the form as far as it tells how words are marked. */
interface MarkedWords {
  readonly row: number;
  readonly kind: 'section' | 'heading' | 'item';
  readonly slots: readonly Slot[];
  readonly choice: Choice | null;
  readonly marks: readonly MarkKind[];
}

/** The markings that marks on a row come from, in one order; characters are nothing to go by. */
const markingsOf = (marks: readonly MarkKind[]): readonly Marking[] =>
  MARKINGS.filter((marking) => marking !== 'tick' && marks.includes(MARK_OF[marking]));

/** Colour of a marked word: of its ground, or of its letters. */
function colourOf(slot: Slot | undefined, markings: readonly Marking[]): string | null {
  if (slot === undefined) return null;
  if (markings.includes('fill')) return slot.cell?.fill ?? null;
  return markings.includes('colour') ? (styleOf(slot).colour ?? null) : null;
}

const sentenceOf = (texts: readonly string[]): ToldMarking | null => {
  for (const text of texts) {
    const asked = askedMarking(text);
    if (asked === undefined) continue;
    const { markings, colour, sentence } = asked;
    return { markings, colour, by: 'sentence', source: sentence };
  }
  return null;
};

const labels = ({ drawings }: { readonly drawings: readonly Drawing[] }): readonly string[] =>
  drawings.flatMap(({ label }) => label ?? []);

const textsOf = (page: SheetPage): readonly string[] => [
  ...page.cells.map(({ text }) => text),
  ...labels(page),
];

/** How most of the answered rows are marked. */
function ofAnswers(rows: readonly MarkedWords[]): ToldMarking | null {
  const counts = new Map<string, { readonly row: MarkedWords; count: number }>();
  for (const row of rows) {
    const markings = markingsOf(row.marks);
    if (row.choice === null || markings.length === 0) continue;
    const key = markings.join(' ');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { row, count: 1 });
    else known.count += 1;
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (most === undefined) return null;
  const { slots, choice, marks } = most.row;
  const markings = markingsOf(marks);
  const colour = colourOf(
    slots.find((slot) => slot.choice === choice),
    markings,
  );
  return { markings, colour, by: 'answers', source: '' };
}

/** Words to choose from that stand in a row: in one cell, or each in a cell of its own. */
function wordsOf(cells: readonly SheetCell[]): readonly Slot[] {
  for (const cell of cells) {
    const inline = inlineOptions(cell);
    if (inline !== undefined) return inline.slots;
  }
  const choices = offeredChoices(cells);
  const slots = cells.flatMap((cell, index): readonly Slot[] => {
    const choice = choices[index];
    return choice === undefined ? [] : [new PlainSlot('word', choice, cell, cell.box)];
  });
  return slots.length > 1 ? slots : [];
}

/** How an example outside of the questions is marked, by the looks of its words. */
function ofExample(grid: Grid, questions: ReadonlySet<number>): ToldMarking | null {
  for (const row of grid.rows) {
    if (questions.has(row)) continue;
    const slots = wordsOf(grid.cellsIn(row));
    const marks = looksOf([slots]).marksOf(slots);
    const [first] = marks;
    if (first === undefined || marks.some(({ slot }) => slot !== first.slot)) continue;
    const markings = markingsOf(marks.map(({ kind }) => kind));
    if (markings.length === 0) continue;
    const slot = slots[first.slot];
    const source = [...new Set(slots.map(({ cell }) => cell))]
      .map((cell: Cell | null) => cell?.text.trim() ?? '')
      .join(' ');
    return { markings, colour: colourOf(slot, markings), by: 'example', source };
  }
  return null;
}

/**
 * How a form wants its printed words marked: what it says in a sentence (on its own page, then on
 * pages without a table, such as 記入要領), what answered rows show, what an example shows.
 * @param others pages without a table
 */
export function toldMarking(
  grid: Grid,
  rows: readonly MarkedWords[],
  others: readonly SheetPage[],
): ToldMarking | null {
  const questions = new Set(rows.filter(({ kind }) => kind === 'item').map(({ row }) => row));
  const outside = grid.cells.filter(({ row }) => !questions.has(row)).map(({ text }) => text);
  return (
    sentenceOf([...outside, ...labels(grid.page)]) ??
    ofAnswers(rows) ??
    ofExample(grid, questions) ??
    sentenceOf(others.flatMap(textsOf))
  );
}
