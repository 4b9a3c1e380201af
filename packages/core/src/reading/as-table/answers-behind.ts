import { textFact, textSign } from '../facts.js';
import { gridOf, type Line } from '../grid/grid.js';
import { type SheetCell, type SheetPage, trimmed, withMoved } from '../grid/sheet-cell.js';
import { isAnswerText } from '../marks/words/answer-text.js';
import { saysUnanswered } from '../marks/words/unanswered.js';
import { asks, numbersItem, splitQuestion } from '../wording/question.js';
import { type AnsweredParts, withPartsInColumns } from './parts-in-columns.js';
import { inQuestion } from './question-lines.js';

/**
 * Letters that answer each question behind an arrow at its end: `1. 離席対策がありますか。（6.5.C4）→ はい（注1）`.
 * A question may take several lines, and any of them may end within the answer.
 */

/** Fewer such questions make no letter. */
const FEWEST = 3;
/** Share of the arrows at the end of a question behind which an answer stands. */
const NEARLY_ALL = 0.8;
/** Share of the questions on whose own lines the arrow stands, the least. */
const MOST = 0.5;
/** A question and its answer take so many lines at the most. */
const MOST_LINES = 5;
/** White before the lines that go on with a question, in points. */
const INDENT = 2;

const ARROWS = '→⇒➡▶►➤';
/** A question, the last arrow in its text, and what stands behind it. */
const QUESTION_AND_ANSWER = new RegExp(`^(.*[^\\s${ARROWS}])\\s*[${ARROWS}]+\\s*(.*)$`, 's');
/** An arrow behind some text. */
const ARROW_WITHIN = new RegExp(`\\S\\s*[${ARROWS}]`);

/** Whether an arrow stands behind some text, on the line that begins or ends a question. */
const hasArrowWithin = textSign((text) => ARROW_WITHIN.test(text));

/** Where question and answer stand; undefined for a text that ends in no arrow with room for an answer. */
const partsOf = textFact((text): AnsweredParts | undefined => {
  const [, question, behind = ''] = QUESTION_AND_ANSWER.exec(text) ?? [];
  if (question === undefined) return undefined;
  const { number, references } = splitQuestion(question);
  if (number === null && references.length === 0 && !asks(question)) return undefined;
  return {
    number: undefined,
    question: { from: 0, to: question.length },
    answer: { from: text.length - behind.length, to: text.length },
    remark: undefined,
  };
});

/** What stands behind the arrow; undefined where there is none. */
const behindArrow = (cell: SheetCell): string | undefined => {
  const parts = partsOf.of(cell);
  return parts && cell.text.slice(parts.answer.from).trim();
};

const isAnswered = (behind: string | undefined): boolean =>
  behind !== undefined && behind !== '' && (isAnswerText(behind) || saysUnanswered(behind));

/** The number of a question in a cell of its own, and its text; or its text alone. */
function questionOn({ cells }: Line): readonly SheetCell[] {
  const [first, second, ...others] = cells;
  if (first === undefined || others.length > 0) return [];
  if (second !== undefined) return numbersItem(trimmed.of(first)) ? [first, second] : [];
  // On paper the last line of a question may look like a short one; cells hold theirs as a whole.
  const isWhole = first.characters === undefined && partsOf.of(first) !== undefined;
  return isWhole || splitQuestion.of(first).number !== null ? [first] : [];
}

/** Whether a line goes on with a question: nothing but text, further right than where the question began. */
const isIndented = ({ cells: [only, ...others] }: Line, first: SheetCell): boolean =>
  only !== undefined && others.length === 0 && only.box.x > first.box.x + INDENT;

const OPENED = /[（(［[][^）)］\]]*$/;
const IN_BRACKETS = /^[（(［[].*[）)］\]]$/s;

/**
 * Whether a line belongs to what was read of a question so far: an answer is done where one stands, but for
 * its notes; a line that makes another answer of it goes on with the word (`対` and `象外`).
 */
function goesOn(all: SheetCell, next: SheetCell): boolean {
  const behind = behindArrow(all);
  if (behind === undefined || behind === '') return true;
  if (OPENED.test(behind) || IN_BRACKETS.test(trimmed.of(next))) return true;
  return isAnswered(`${behind}${next.text}`) || !isAnswered(behind);
}

/** A question with the cells that it is printed in, and all of them as one. */
interface Asked {
  readonly cells: readonly SheetCell[];
  readonly all: SheetCell;
}

/** The question that begins on a line, with what goes on with it; undefined where none does. @param below the next lines */
function questionFrom(line: Line, below: readonly Line[]): Asked | undefined {
  let cells = questionOn(line);
  let all = inQuestion(cells);
  if (all === undefined) return undefined;
  for (const next of below) {
    const [more] = next.cells;
    if (more === undefined || questionOn(next).length > 0) break;
    if (!isIndented(next, all) || !goesOn(all, more)) break;
    cells = [...cells, more];
    all = inQuestion(cells) ?? all;
  }
  return { cells, all };
}

/** A page of such questions with their answers in a column of their own; any other page as it is. */
export function withAnswersBehindQuestions(page: SheetPage): SheetPage {
  if (page.cells.filter(hasArrowWithin.of).length < FEWEST) return page;
  const { lines } = gridOf(page);
  const taken = new Map<SheetCell, SheetCell | null>();
  const asked: SheetCell[] = [];
  let arrowsWithin = 0;
  lines.forEach((line, index) => {
    const question = questionFrom(line, lines.slice(index + 1, index + MOST_LINES));
    if (question === undefined || behindArrow(question.all) === undefined) return;
    question.cells.forEach((cell, at) => {
      taken.set(cell, at === 0 ? question.all : null);
    });
    asked.push(question.all);
    if (question.cells.some(hasArrowWithin.of)) arrowsWithin += 1;
  });
  const filled = asked.filter((cell) => behindArrow(cell) !== '');
  const answered = filled.filter((cell) => isAnswered(behindArrow(cell)));
  if (answered.length < FEWEST || answered.length < NEARLY_ALL * filled.length) return page;
  // Where arrows begin the lines below the questions, remarks may stand behind further ones.
  if (arrowsWithin < MOST * asked.length) return page;
  return withPartsInColumns(withMoved(page, taken), partsOf.of);
}
