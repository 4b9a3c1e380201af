import { textFact } from '../facts.js';
import type { Line } from '../grid/grid.js';
import type { SheetCell, SheetPage } from '../grid/sheet-cell.js';
import { answerApart } from './card-labels.js';
import { inOneCell } from './in-one-cell.js';

/**
 * Letters that ask and answer in running text, each answer with the number of its question:
 * `Ｑ4　手順書を提出できますか`, and below it `Ａ4　未対応。社外への提出は行っておりません。`.
 */

/** Fewer answers with the numbers of the questions above them are no such letter. */
const FEWEST = 3;
/** A question runs over so many lines at the most, and so does what goes on with an answer. */
const MOST_LINES = 5;
/** Lines of one text stand no further below one another, in heights of their letters. */
const PITCH = 1.9;

const QUESTION = /^\s*[QＱ]\s*([\d０-９]{1,3})[\s\u3000.．:：、)）]/;
const ANSWER = /^\s*[AＡ]\s*([\d０-９]{1,3})(?:[\s\u3000.．:：、)）]+|$)/;

const isNumberedAnswer = textFact((text) => ANSWER.test(text));

/** Whether a page may be such a letter. */
export const mayAnswerByNumber = ({ cells }: SheetPage): boolean =>
  cells.filter(isNumberedAnswer.of).length >= FEWEST;

/** The only cell of a line. */
function only(line: Line | undefined): SheetCell | undefined {
  const [cell, ...others] = line?.cells ?? [];
  return others.length === 0 ? cell : undefined;
}

const numberIn = (pattern: RegExp, cell: SheetCell | undefined): string | undefined =>
  cell === undefined ? undefined : pattern.exec(cell.text)?.[1]?.normalize('NFKC');

/** Whether the question with a number stands above a line, with nothing else between. */
function isAsked(lines: readonly Line[], index: number, number: string): boolean {
  for (let at = index - 1; at >= 0 && at >= index - MOST_LINES; at -= 1) {
    const cell = only(lines[at]);
    const asked = numberIn(QUESTION, cell);
    if (asked !== undefined) return asked === number;
    if (cell === undefined || isNumberedAnswer.of(cell)) return false;
  }
  return false;
}

/** Whether a line goes on with the one above it: right below, in the same type. */
function goesOn(above: SheetCell, below: SheetCell): boolean {
  const [one, other] = [above.page ?? above, below.page ?? below];
  const size = above.textSize ?? above.box.height;
  return (
    above.page?.number === below.page?.number &&
    above.textSize === below.textSize &&
    other.box.y - one.box.y < PITCH * size &&
    !QUESTION.test(below.text) &&
    !isNumberedAnswer.of(below)
  );
}

/** Lines with the numbers of answers as their labels, and what goes on with an answer in its line. */
export function withNumberedAnswersApart(lines: readonly Line[]): readonly Line[] {
  const answers = lines.map((line, index) => {
    const cell = only(line);
    const number = numberIn(ANSWER, cell);
    return number !== undefined && isAsked(lines, index, number) ? cell : undefined;
  });
  if (answers.filter((cell) => cell !== undefined).length < FEWEST) return lines;
  const made: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const answer = answers[index];
    if (line === undefined) continue;
    if (answer === undefined) {
      made.push(line);
      continue;
    }
    const cells = [answer];
    for (let next = only(lines[index + 1]); next !== undefined; next = only(lines[index + 1])) {
      const last = cells.at(-1) ?? answer;
      if (cells.length >= MOST_LINES || !goesOn(last, next)) break;
      cells.push(next);
      index += 1;
    }
    const all = inOneCell(cells, () => '') ?? answer;
    made.push({ ...line, cells: answerApart(all, ANSWER.exec(all.text)?.[0].length ?? 0) });
  }
  return made;
}
