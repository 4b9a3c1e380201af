import type { Choice } from '../../../model/disclosure.js';
import type { Grid } from '../../grid/grid.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import type { Decision } from '../../marks/decide.js';
import { meaningOf } from '../../marks/legends/legend.js';
import { glyphKind } from '../../marks/words/glyphs.js';
import { optionWord } from '../../marks/words/option-words.js';
import { columnsNotInForce } from '../../wording/header-row.js';
import type { AnswerArea } from '../model/answer-area.js';
import type { RowAnswer } from '../model/row-answer.js';

const DITTO = /^(?:〃|々|″|"|同上|上に同じ)$/;
/** Said beside the answers of another time, or of another product: 同左, 左に同じ, ←. */
const AS_LEFT = /^(?:同左|左(?:記)?[にと]同じ|変更なし[(（]?同左[)）]?|←|⇐)$/;
/** What is meant is the answer above, or on the left; whether it was meant for this row, a person should see. */
const SAME = 0.85;

const says = ({ state, raw }: Decision, pattern: RegExp): boolean =>
  state === 'unreadable' && pattern.test(raw.trim());

function asAbove(decision: Decision, above: Decision | undefined): Decision {
  if (above === undefined || above.choice === null || !says(decision, DITTO)) return decision;
  const confidence = Math.min(above.confidence, SAME);
  return { ...decision, state: 'marked', choice: above.choice, confidence };
}

function asLeft(decision: Decision, choice: Choice | null): Decision {
  if (choice === null) return decision;
  return { ...decision, state: 'marked', choice, confidence: SAME };
}

/** What the signs of a sheet mean. */
type Legend = ReadonlyMap<string, Choice>;

/** The answer that a cell takes over from those on its left, where they are one: a remark may look like an answer. */
function choiceLeftOf(grid: Grid, { row, col }: SheetCell, legend: Legend): Choice | null {
  const earlier = columnsNotInForce(grid);
  // A sign elsewhere, such as a row's number, need not be an answer.
  const signed = (cell: SheetCell) =>
    earlier.has(cell.col) ? meaningOf(legend, cell.text) : undefined;
  const cells = grid.cellsIn(row).filter((cell) => cell.col < col);
  const [choice = null, ...others] = new Set(
    cells.flatMap((cell) => optionWord.of(cell)?.choice ?? signed(cell) ?? []),
  );
  return others.length === 0 ? choice : null;
}

/**
 * The answer of the product on the left that is marked under one of its headings, where the columns of both are
 * the same; null where none of them is marked, or several are.
 */
function choiceUnderHeadings(grid: Grid, { row }: SheetCell, area: AnswerArea): Choice | null {
  const { from, to, headerRows } = area;
  const first = from - (to - from + 1);
  const headed = (col: number) =>
    headerRows
      .map((header) => grid.cellAt(header, col))
      .flatMap((heading) => (heading && optionWord.of(heading)?.choice) ?? [])[0];
  const marked = grid
    .cellsIn(row)
    .filter((cell) => cell.col >= first && cell.col < from && glyphKind.of(cell) === 'chosen');
  const [only, ...others] = marked;
  return only === undefined || others.length > 0 ? null : (headed(only.col) ?? null);
}

/** Reads 〃 and 同上 in an answer cell as the answer of the row above, 同左 as the one on its left. */
export function withDittos(
  answers: readonly RowAnswer[],
  grid: Grid,
  legend: Legend,
  area: AnswerArea,
): readonly RowAnswer[] {
  let above: Decision | undefined;
  return answers.map((answer) => {
    const left =
      answer.cell !== null && says(answer.decision, AS_LEFT)
        ? area.kind === 'columns'
          ? choiceUnderHeadings(grid, answer.cell, area)
          : choiceLeftOf(grid, answer.cell, legend)
        : null;
    const decision = asLeft(asAbove(answer.decision, above), left);
    if (answer.answerable === true) above = decision;
    return decision === answer.decision ? answer : { ...answer, decision };
  });
}
