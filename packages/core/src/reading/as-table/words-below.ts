import { boxAround } from '../../pages/index.js';
import { type TextSign, textFact, textSign } from '../facts.js';
import { gridOf, type Line } from '../grid/grid.js';
import {
  longest,
  type SheetCell,
  type SheetPage,
  sheetCellOf,
  trimmed,
  withMoved,
  withText,
} from '../grid/sheet-cell.js';
import { inlineWords } from '../marks/words/inline.js';
import { POINTER, withoutNotes } from '../marks/words/noted-answer.js';
import { optionWord } from '../marks/words/option-words.js';
import { saysUnanswered } from '../marks/words/unanswered.js';
import { isNoteNumber } from '../notes/note-cell.js';
import { looksLikeQuestion, numbersItem, splitQuestion } from '../wording/question.js';
import { rowsOfAbreast } from './cards-abreast.js';
import { glossesAmong } from './gloss-lines.js';
import { inOneCell } from './in-one-cell.js';
import { captionOf } from './question-captions.js';
import { remarkBelow, remarkIn } from './remark-below.js';
import { withWordsInOneCell } from './words-together.js';

/** Questionnaires that print the words to choose from, or the answer alone or behind an arrow, on a line below each question. */

/** Fewer such lines make no questionnaire. */
const FEWEST = 3;
/** Share of the lines with words to choose from that stand below their question. */
const NEARLY_ALL = 0.8;
/** Of the lines with a number or a bullet, the share below which there are words to choose from. */
const MOST_ANSWERED = 0.5;
/** A question runs over so many lines at the most. */
const MOST_LINES = 5;
/** Lines from one line of words to the next, on the average: a question, its remark, now and then a heading. */
const MOST_LINES_BETWEEN = 9;

/** What stands behind an arrow below a question is its answer, or the place of one: `▶ はい（※1）`, `▶`. */
const isPointed = textFact((text) => {
  if (!POINTER.test(text)) return false;
  const rest = withoutNotes(text).replace(POINTER, '');
  if (rest === '') return LONE.test(text);
  return optionWord(rest) !== undefined || PUT_OFF.test(rest);
});

/** An arrow that waits for its answer, with the number of a note perhaps; `⇒` waits for a remark. */
const LONE = /^\s*[▶▷►➤]/;

/** What stands in place of an answer: 検討中. Anything else behind an arrow is a remark. */
const PUT_OFF = /^.{2,4}中$|^未定$|^要(?:相談|確認)$/;
const saysPutOff = textFact((text) => PUT_OFF.test(text.trim()));

/** Whether a cell holds the words to choose from, or an answer behind an arrow. */
const offersAnswers = textSign((text) => inlineWords(text) !== undefined || isPointed(text));

/** Whether a cell holds nothing but an answer and its notes. */
const isLoneAnswer = textSign((text) => optionWord(withoutNotes(text)) !== undefined);

const offers = ({ cells }: Line, holds: TextSign): boolean => cells.some(holds.of);

/** A remark beside the words is no longer than this. */
const LONGEST_REMARK = 20;

const isRemark = (cell: SheetCell): boolean =>
  isNoteNumber.of(cell) ||
  (trimmed.of(cell).length <= LONGEST_REMARK && !looksLikeQuestion.of(cell));

/** Whether the first of some cells holds words. */
const begins = (cells: readonly SheetCell[], holds: TextSign): boolean =>
  cells.findIndex(holds.of) === 0;

/**
 * Whether a line begins with the words to choose from, with one text behind them at the most that are no words of another question;
 * or holds nothing but answers.
 */
function holdsWords({ cells }: Line, holds: TextSign): boolean {
  if (!begins(cells, holds)) return false;
  const others = cells.slice(1);
  return others.every(isLoneAnswer.of) || (others.length === 1 && !others.some(holds.of));
}

/** White space between answers that stood apart. */
const APART = '　　';

/** The cells of a line below a question: of several answers nobody knows which counts, they go in one. */
function cellsOf({ cells }: Line): readonly SheetCell[] {
  const all = cells.length > 1 && cells.every(isLoneAnswer.of) && inOneCell(cells, () => APART);
  return all ? [all] : cells;
}

/** The answers on a line that holds nothing but answers and remarks. */
const answersBeginning =
  (holds: TextSign) =>
  ({ cells }: Line): readonly SheetCell[] =>
    begins(cells, holds) ? cells.filter(holds.of) : [];

/** Whether a line holds the words to choose from and nothing that they could answer. */
const holdsWordsOnly = (line: Line, holds: TextSign): boolean =>
  holdsWords(line, holds) && line.cells.slice(1).every(isRemark);

const isBehindArrow = ({ cells }: Line): boolean =>
  cells.length <= 2 && cells.findIndex(({ text }) => POINTER.test(text)) === 0;

/** Whether an arrow leads to the answers below the questions, so that what stands behind another one is an answer, too. */
const leadsToAnswers = (below: readonly Line[]): boolean =>
  below.filter(isBehindArrow).length >= NEARLY_ALL * below.length;

/** A bracket that closes what another line has opened: `Ｃ１０】` is the end of a reference. */
const CLOSES = /^[^(（[［【〔]*[)）\]］】〕]/;

const isNumber = (cell: SheetCell): boolean =>
  numbersItem(trimmed.of(cell)) && !CLOSES.test(cell.text);

const hasBullet = textFact((text) => /^\s*[・●■◆◇▶]\s*\S/.test(text));

/** Whether the text of a line ends within a bracket: `…していますか。（7.2.C` goes on with `(1)～(2)）`. */
const endsInBracket = textFact((text) => {
  const count = (brackets: RegExp) => text.match(brackets)?.length ?? 0;
  return count(/[(（[［【〔]/g) > count(/[)）\]］】〕]/g);
});

const goesOn = (line: Line | undefined): boolean => {
  const last = line?.cells.at(-1);
  return last !== undefined && endsInBracket.of(last);
};

/** Whether a line begins a question, with a number or a bullet. */
const beginsQuestion = (line: Line): boolean =>
  captionOf(line) !== undefined ||
  line.cells.some(
    (cell) => isNumber(cell) || hasBullet.of(cell) || splitQuestion.of(cell).number !== null,
  );

/** Whether a line says in place of words below a question that there is no answer to it yet. */
const putsOff = ({ cells }: Line): boolean =>
  cells.length === 1 && cells.some((only) => saysPutOff.of(only) || saysUnanswered.of(only));

/**
 * The lines of the question above a line of words: from its beginning on, or the one line right above, with
 * what its bracket goes on from or it says again.
 */
function questionAbove(lines: readonly Line[], index: number, holds: TextSign): readonly Line[] {
  const above: Line[] = [];
  for (let at = index - 1; above.length < MOST_LINES; at -= 1) {
    const line = lines[at];
    if (line === undefined || offers(line, holds)) break;
    above.unshift(line);
    if (beginsQuestion(line) && !goesOn(lines[at - 1])) return above;
  }
  const glosses = glossesAmong(above);
  const goesBack = (line: Line | undefined, before: Line | undefined) =>
    goesOn(before) || (line !== undefined && glosses.has(line));
  let first = above.length - 1;
  while (goesBack(above[first], above[first - 1])) first -= 1;
  return above.slice(first);
}

/** The cells of a question, what says it again among them, and the one that stands for them all. */
interface Asked {
  /** Its first row. */
  readonly row: number;
  readonly parts: readonly SheetCell[];
  readonly cell: SheetCell;
  readonly text: string;
}

/** What the lines of a question ask, said once; undefined where there are none. */
function askedIn(lines: readonly Line[]): Asked | undefined {
  const glosses = glossesAmong(lines);
  const asked = askedOnce(lines.filter((line) => !glosses.has(line)));
  if (asked === undefined || glosses.size === 0) return asked;
  const again = [...glosses].flatMap(({ cells }) => cells);
  return { ...asked, parts: [...asked.parts, ...again] };
}

/** The same of lines without a gloss: below a caption with its number and references, which go with it. */
function askedOnce([first, ...others]: readonly Line[]): Asked | undefined {
  const caption = first && captionOf(first);
  const below = others.flatMap(({ cells }) => cells);
  const own = longest((caption === undefined ? first?.cells : others[0]?.cells) ?? []);
  const cell = own ?? longest(first?.cells ?? []);
  if (first === undefined || cell === undefined) return undefined;
  if (caption !== undefined && own !== undefined) {
    const { number, reference } = caption;
    const text = below.map((part) => part.text).join('');
    return {
      row: first.row,
      parts: [...first.cells, ...below],
      cell,
      text: `${number}　${text}${reference === undefined ? '' : `（${reference}）`}`,
    };
  }
  const parts = [
    ...first.cells.filter((part) => part === cell || (part.col < cell.col && isNumber(part))),
    ...below,
  ];
  const text = parts.map((part) => (isNumber(part) ? `${part.text}　` : part.text)).join('');
  return { row: first.row, parts, cell, text };
}

/** Number and lines of a question in one cell, which reaches down to the words below it. */
function joined(
  { row, parts, cell, text }: Asked,
  words: readonly SheetCell[],
  col: number,
): SheetCell {
  const box = boxAround([...parts, ...words].map((part) => part.box));
  const place = { box, row, col, colSpan: 1 };
  return parts.length === 1
    ? sheetCellOf({ ...cell, text, ...place })
    : withText(cell, text, place);
}

/** Lines from one of some lines, of which there are several, to the next, on the average. */
function linesBetween(some: readonly Line[], all: readonly Line[]): number {
  const own = new Set(some);
  const isOwn = (line: Line) => own.has(line);
  return (all.findLastIndex(isOwn) - all.findIndex(isOwn)) / (some.length - 1);
}

/**
 * A page whose answers stand on lines below their questions, with every answer on the row of its
 * question; any other page as it is.
 */
export function withAnswerLinesBeside(page: SheetPage): SheetPage {
  const together = withWordsInOneCell(page, FEWEST);
  // In the cells of a workbook answers alone below their questions make a column of their own.
  const ways = page.kind === 'pdf' ? [offersAnswers, isLoneAnswer] : [offersAnswers];
  for (const holds of ways) {
    // Most pages print no words in their cells.
    if (together.cells.filter(holds.of).length < FEWEST) continue;
    const { lines } = gridOf(together);
    const abreast = rowsOfAbreast(together, lines, answersBeginning(holds), (below) =>
      answersBeside(below, gridOf(below).lines, holds),
    );
    const made = abreast ?? answersBeside(together, lines, holds);
    if (made !== together) return made;
  }
  return page;
}

/** The same of a page whose questions stand below one another, and its words together. */
function answersBeside(page: SheetPage, lines: readonly Line[], holds: TextSign): SheetPage {
  const offering = lines.filter((line) => offers(line, holds));
  const below = offering.filter((line) => holdsWordsOnly(line, holds));
  if (below.length < FEWEST || below.length < NEARLY_ALL * offering.length) return page;
  // The heading of a table, printed again on every page, names the same words above many rows.
  const numbered = lines.filter((line) => beginsQuestion(line) && !offers(line, holds));
  if (below.length < numbered.length * MOST_ANSWERED) return page;
  if (linesBetween(below, lines) > MOST_LINES_BETWEEN) return page;
  const moved = new Map<SheetCell, SheetCell | null>();
  const endsRemark = (line: Line) => beginsQuestion(line) || offers(line, holds);
  // On such a page a remark may well be a sentence that could be a question elsewhere.
  const isArrowed = leadsToAnswers(below);
  const pairs = lines.flatMap((line, index) => {
    const isAnswer = holdsWords(line, holds);
    const isOther = !isAnswer && (putsOff(line) || (isArrowed && isBehindArrow(line)));
    const question = isOther || isAnswer ? questionAbove(lines, index, holds) : [];
    const asked = askedIn(question);
    // Without words to choose from only what a question stands above is an answer; below another it is a remark.
    return asked === undefined || (isOther && question.findIndex(beginsQuestion) !== 0)
      ? []
      : [{ line, asked, remark: remarkBelow(lines, index, endsRemark) }];
  });
  if (pairs.length < NEARLY_ALL * below.length) return page;
  // Numbers may stand apart from some questions and within others: all questions share one column. Of
  // options that are indented the words and notes are, too.
  const lastCol = page.cells.reduce((last, { col }) => Math.max(last, col), 0);
  let [firstOfWords, lastOfNotes] = [lastCol, 0];
  for (const { line } of pairs) {
    const [words, note] = line.cells;
    firstOfWords = Math.min(firstOfWords, words?.col ?? lastCol);
    lastOfNotes = Math.max(lastOfNotes, note?.col ?? 0);
  }
  const columnOf = (cell: SheetCell, isWords: boolean) => {
    if (page.kind !== 'pdf') return cell.col;
    return isWords ? firstOfWords : lastOfNotes;
  };
  for (const { line, asked, remark } of pairs) {
    const { row } = asked;
    for (const part of asked.parts) moved.set(part, null);
    moved.set(asked.cell, joined(asked, line.cells, lastCol + 1));
    for (const own of line.cells) moved.set(own, null);
    cellsOf(line).forEach((own, index) => {
      const col = lastCol + 1 + columnOf(own, index === 0);
      // Words of several cells must not reach into the columns of notes and remarks.
      moved.set(line.cells[index] ?? own, { ...own, row, col, colSpan: 1 });
    });
    for (const part of remark) moved.set(part, null);
    const [start] = remark;
    if (start !== undefined) moved.set(start, remarkIn(remark, start, row, 2 * lastCol + 2));
  }
  return withMoved(page, moved);
}
