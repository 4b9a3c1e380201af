import { textFact } from '../../facts.js';
import { type Grid, lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { leadingOption, leadingSentence, sentenceAnswer } from '../../marks/words/option-words.js';
import { headsAnswers, headText, roleOfHeading } from '../../wording/column-roles.js';
import { headerLines } from '../../wording/header-row.js';
import { headsOtherAnswers } from '../../wording/others-columns.js';
import type { AnswerArea } from '../model/answer-area.js';

/** Sheets that answer in sentences throughout, below a heading that says whose state they tell. */

const OWN = '(?:貴社|弊社|当社|自社|本?サービス|本?製品)(?:の|での|における)?(?:現在の)?';
const KIND = '(?:対応|実施|取り?組み?|整備|運用)';
/** `当社の状況`, `対応状況`, `弊社の取組み`: what heads answers, whatever they are given in. 状況 alone says of nothing. */
const STATE = new RegExp(
  `^(?:${OWN}(?:${KIND}?(?:状況|状態)|取り?組み?|対応(?:内容)?|見解)|${KIND}(?:状況|状態)|(?:ご|御)?回答内容)$`,
);
const headsState = textFact((text) => STATE.test(headText(text)));

/** So many rows below the heading have a text there, and so many of them one that answers plainly. */
const FEWEST_TEXTS = 5;
const FEWEST_ANSWERS = 2;
/** Of the rows that ask, the share with a text. */
const SHARE = 0.7;

/** A page of such answers has one heading, on every sheet of paper at the most. */
const MOST_HEADINGS = 20;

const answersPlainly = textFact(
  (text) =>
    sentenceAnswer(text) !== undefined ||
    leadingOption(text) !== undefined ||
    leadingSentence(text) !== undefined,
);

const isSaid = (cell: SheetCell | undefined): cell is SheetCell =>
  cell !== undefined && !isBlank(cell);

/** The column of such answers; [] where the page has none. For pages on which nothing else answers. */
export function proseAreas(grid: Grid): readonly AnswerArea[] {
  for (const { row, cells } of headerLines(grid).slice(0, MOST_HEADINGS)) {
    const question = cells.find((cell) => roleOfHeading(cell.text) === 'question');
    const heading = cells.find(
      (cell) =>
        cell !== question &&
        (headsState.of(cell) || headsAnswers.of(cell)) &&
        !headsOtherAnswers.of(cell),
    );
    if (question === undefined || heading === undefined) continue;
    const asked = grid.lines.filter(
      (line) => line.row > row && line.cells.some(({ col }) => col === question.col),
    );
    const said = asked.flatMap((line) => {
      const cell = grid.cellAt(line.row, heading.col);
      return isSaid(cell) && cell.col === heading.col ? [cell] : [];
    });
    const [first] = said;
    if (first === undefined || said.length < Math.max(FEWEST_TEXTS, asked.length * SHARE)) continue;
    if (said.filter(answersPlainly.of).length < FEWEST_ANSWERS) continue;
    return [
      {
        kind: 'single',
        options: { choices: [] },
        from: heading.col,
        to: lastColumn(heading),
        headerRows: [],
        firstRow: asked[0]?.row ?? first.row,
        lastRow: said.at(-1)?.row ?? first.row,
      },
    ];
  }
  return [];
}
