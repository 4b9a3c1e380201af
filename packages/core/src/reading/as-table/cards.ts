import { boxAround } from '../../pages/index.js';
import { textFact } from '../facts.js';
import { gridOf, type Line } from '../grid/grid.js';
import {
  inReadingOrder,
  isBlank,
  longest,
  type SheetCell,
  type SheetPage,
  sheetCellOf,
  withText,
} from '../grid/sheet-cell.js';
import { fieldOfLabel } from '../header/labels.js';
import { isHeaderRow } from '../wording/header-row.js';
import { isItemNumber, isReferenceOnly, numbersItem, splitQuestion } from '../wording/question.js';
import {
  type CardRole,
  explanationApart,
  isLed,
  isLedAnswer,
  labelsAnswer,
  ledApart,
  roleOfLabel,
  withLabelsApart,
} from './card-labels.js';
import { rowsOfAbreast } from './cards-abreast.js';
import { mayAnswerByNumber, withNumberedAnswersApart } from './numbered-answers.js';
import { captionOf } from './question-captions.js';

/**
 * Questionnaires that give every question a card of its own: 番号, 質問, 回答 and 備考 one below the
 * other or two on a line, each with its label before it.
 */

/** Fewer cards make no questionnaire. */
const FEWEST = 3;
/** A card has so many lines above its answer at the most. */
const MOST_LINES = 5;

const HEADINGS: readonly (readonly [CardRole, string])[] = [
  ['number', '番号'],
  ['question', '設問'],
  ['reference', '根拠'],
  ['note', '備考'],
  ['answer', '回答'],
];

/** A label with the cells behind it, up to the next one. */
interface LabelledCells {
  /** Undefined for what stands before the first label. */
  readonly role: CardRole | 'other' | undefined;
  readonly values: SheetCell[];
}

/** A line taken apart at its labels: `回答 | はい | 備考 | 別売です`. */
function partsOf({ cells }: Line): readonly LabelledCells[] {
  const parts: LabelledCells[] = [];
  for (const cell of cells) {
    const role = roleOfLabel(cell);
    const last = parts.at(-1);
    if (role !== undefined || last === undefined)
      parts.push({ role, values: role === undefined ? [cell] : [] });
    else last.values.push(cell);
  }
  return parts;
}

/** Whether a line begins with a label and its value, or is that label alone; a heading has several in a row. */
function isLabelled(line: Line, role: CardRole): boolean {
  const [first, ...others] = partsOf(line);
  return first?.role === role && (others.length === 0 || first.values.length > 0);
}

/** The labels of a line and where they stand. */
const labelsOf = ({ cells }: Line): string =>
  cells
    .flatMap((cell) => {
      const role = roleOfLabel(cell);
      return role === undefined ? [] : [`${role}@${cell.col}`];
    })
    .join(' ');

/**
 * The lines that hold the answers of cards. Where 備考 stands on the same line, an empty answer leaves two
 * labels in a row: its line has the labels of the others at the same places.
 */
function answerLines(lines: readonly Line[]): ReadonlySet<Line> {
  const labelled = lines.filter((line) => isLabelled(line, 'answer'));
  const labels = new Set(labelled.length < FEWEST ? [] : labelled.map(labelsOf));
  return new Set([...labelled, ...lines.filter((line) => labels.has(labelsOf(line)))]);
}

/** Lines with what explains an answer right below it as a remark. */
const withExplanationsAsNotes = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !isLabelled(above, 'answer')) return line;
    return explanationApart(line) ?? line;
  });

/** Lines right below a question that are led by an A as the answers of others are: `A:`, `A: 確認中`. */
function withOpenAnswersApart(lines: readonly Line[]): readonly Line[] {
  const led = lines.filter(({ cells }) => cells.slice(0, 1).some(isLedAnswer.of));
  if (led.length < FEWEST) return lines;
  return lines.map((line, index) => {
    const [above] = lines[index - 1]?.cells ?? [];
    const isOpen = line.cells.every((cell) => isLed.of(cell) && !isLedAnswer.of(cell));
    return isOpen && above !== undefined && isNumbered(above) ? ledApart(line) : line;
  });
}

/** What stands above the cards: the sheet's header, its title, the heading of several columns. */
const isAbove = (line: Line): boolean =>
  line.cells.some(({ text }) => fieldOfLabel(text) !== undefined || /開示書/.test(text)) ||
  isHeaderRow(line);

/** Whether a text is the number of a question, or begins with it. */
const isNumbered = (cell: SheetCell): boolean =>
  numbersItem.of(cell) || splitQuestion.of(cell).number !== null;

/** The lines of the card that is answered on a line, from its first to the notes below the answer. */
function cardLines(
  lines: readonly Line[],
  answers: ReadonlySet<Line>,
  answered: number,
): readonly Line[] {
  let first = answered;
  while (answered - first < MOST_LINES) {
    const line = lines[first - 1];
    if (line === undefined || isAbove(line)) break;
    if (answers.has(line) || isLabelled(line, 'note')) break;
    first -= 1;
    // What stands above the number belongs to no card: the heading of several, with a number of its own.
    if (line.cells.findIndex(isNumbered) === 0) break;
  }
  let last = answered;
  for (let line = lines[last + 1]; line !== undefined; line = lines[last + 1]) {
    if (!isLabelled(line, 'note')) break;
    last += 1;
  }
  return lines.slice(first, last + 1);
}

/** A numbered question that a page prints on several lines, all in one type; else the longest text. */
function wrapped(texts: readonly SheetCell[]): SheetCell | undefined {
  const [first, ...others] = texts;
  const isOne =
    first?.characters !== undefined && others.every(({ textSize }) => textSize === first.textSize);
  if (!isOne || others.length === 0) return longest(texts);
  return withText(first, texts.map(({ text }) => text).join(''));
}

/** Number and references of a caption above the question, in a cell of their own each. */
function captionAbove([first, ...others]: readonly Line[]): readonly (readonly [
  CardRole,
  SheetCell,
])[] {
  const [cell] = first?.cells ?? [];
  if (first === undefined || cell === undefined || others.length === 0) return [];
  if (first.cells.some((one) => roleOfLabel(one) !== undefined)) return [];
  const { number, reference } = captionOf(first) ?? {};
  if (number === undefined || reference === undefined) return [];
  return [
    ['number', withText(cell, number)],
    ['reference', withText(cell, reference)],
  ];
}

/** Whether a text is references and nothing else, on one line or several. */
const namesReferences = textFact(isReferenceOnly);

/** The cells of a card by what they are; a card without the label 質問 asks in its longest text. */
function cardOf(lines: readonly Line[]): Map<CardRole, readonly SheetCell[]> {
  const card = new Map<CardRole, readonly SheetCell[]>();
  const texts: SheetCell[] = [];
  const captioned = captionAbove(lines);
  for (const { role, values } of lines.slice(captioned.length > 0 ? 1 : 0).flatMap(partsOf)) {
    // Two answers are those of two cards: which of them is which is not known.
    if (role === 'answer' && values.length > 0 && (card.get(role) ?? []).length > 0)
      return new Map();
    if (role === undefined) texts.push(...values);
    else if (role !== 'other' && !card.has(role)) card.set(role, values);
  }
  for (const [role, cell] of captioned) if (!card.has(role)) card.set(role, [cell]);
  const [number] = texts.filter(numbersItem.of);
  if (number !== undefined && !card.has('number')) card.set('number', [number]);
  const references = texts.find((cell) => cell !== number && namesReferences.of(cell));
  if (references !== undefined && !card.has('reference')) card.set('reference', [references]);
  const asked = texts.filter((cell) => cell !== number && cell !== references);
  const question =
    number !== undefined || asked.slice(0, 1).some(isNumbered) ? wrapped(asked) : longest(asked);
  if (question !== undefined && !card.has('question')) card.set('question', [question]);
  return card;
}

/** The values of a role: the words of an answer each for itself, others in one cell. */
function valuesOf(
  card: ReadonlyMap<CardRole, readonly SheetCell[]>,
  role: CardRole,
): readonly SheetCell[] {
  const values = card.get(role) ?? [];
  const [first] = values;
  if (first === undefined || values.length === 1 || role === 'answer') return values;
  const text = values.map((value) => value.text).join('　');
  return [withText(first, text, { box: boxAround(values.map(({ box }) => box)) })];
}

/** Number and text of a line between the cards, such as the heading of several, in the columns of the cards. */
function inColumns({ cells: [number, text, ...others] }: Line): readonly [SheetCell, SheetCell][] {
  if (number === undefined || text === undefined || others.length > 0) return [];
  if (!isItemNumber.of(number)) return [];
  return [number, text].map((cell, index) => [cell, { ...cell, col: index + 1, colSpan: 1 }]);
}

/** A page of cards with one row for every card; any other page as it is. */
export function withCardsAsRows(page: SheetPage): SheetPage {
  if (page.cells.filter(labelsAnswer.of).length < FEWEST && !mayAnswerByNumber(page)) return page;
  const lines = linesOf(page);
  const abreast = rowsOfAbreast(page, lines, answersBeginning, (below) =>
    cardsAsRows(below, linesOf(below)),
  );
  return abreast ?? cardsAsRows(page, lines);
}

/** The lines of a page with the labels in their cells apart. */
const linesOf = (page: SheetPage): readonly Line[] =>
  withExplanationsAsNotes(
    withOpenAnswersApart(withNumberedAnswersApart(gridOf(page).lines)).map(withLabelsApart),
  );

/** The labels of answers on a line that does not head the columns of a table. */
function answersBeginning({ cells }: Line): readonly SheetCell[] {
  const roles = cells.map(roleOfLabel);
  return roles.includes('number') || roles.includes('question')
    ? []
    : cells.filter((_, index) => roles[index] === 'answer');
}

/** The same of a page whose cards stand below one another. */
function cardsAsRows(page: SheetPage, lines: readonly Line[]): SheetPage {
  const answers = answerLines(lines);
  const cards = lines.flatMap((line, index) => {
    if (!answers.has(line)) return [];
    const own = cardLines(lines, answers, index);
    return [{ row: line.row, lines: own, card: cardOf(own) }];
  });
  const asking = cards.filter(({ card }) => card.has('question'));
  const label = asking[0]?.lines[0]?.cells[0];
  if (asking.length < FEWEST || label === undefined) return page;
  const taken = new Set(asking.flatMap((one) => one.lines.map(({ row }) => row)));
  const { runs: _runs, comment: _comment, choices: _choices, ...plain } = label;
  const heads = HEADINGS.map(([, text], index) =>
    sheetCellOf({ ...plain, text, row: label.row, col: index + 1, colSpan: 1, rowSpan: 1 }),
  );
  const rows = asking.flatMap(({ row, lines: own, card }) => {
    const box = boxAround(own.flatMap(({ cells }) => cells.map((cell) => cell.box)));
    return HEADINGS.flatMap(([role], index) =>
      valuesOf(card, role).map(
        (cell, step): SheetCell => ({
          ...cell,
          ...(role === 'question' && { box }),
          row,
          col: index + 1 + step,
          colSpan: 1,
          rowSpan: 1,
        }),
      ),
    );
  });
  const others = lines.filter(({ row }) => row > label.row && !taken.has(row));
  const placed = new Map(others.flatMap(inColumns));
  const kept = page.cells.flatMap((cell) =>
    taken.has(cell.row) && !isBlank(cell) ? [] : [placed.get(cell) ?? cell],
  );
  const cells = [...kept, ...heads, ...rows];
  return { ...page, cells: cells.sort(inReadingOrder) };
}
