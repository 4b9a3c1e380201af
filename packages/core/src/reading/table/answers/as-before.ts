import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { optionWord } from '../../marks/words/option-words.js';
import { columnsNotInForce } from '../../wording/header-row.js';
import type { RowAnswer } from '../model/row-answer.js';

/** `色を付けた語がない行は、前回の回答から変更がありません`: what rows mean in which nothing is marked. */
const UNCHANGED =
  /(?:ない|無い|なし|未記入|空欄)の?(?:行|項目|設問|場合|もの)?は[、,]?[^。]{0,6}(?:前回|前年度?|昨年度?)[^。]{0,12}(?:変更(?:が|は)?(?:あり|ござい)ません|変更なし|変わり(?:が|は)?(?:あり|ござい)ません|同じ|同様|[とお]おり|通り)/;
/** Whoever leaves a row unmarked may have forgotten it: a person should see. */
const UNMARKED = 0.8;

const saysUnchanged = textFact((text) => UNCHANGED.test(text));

/** The one answer word of a row in the columns of last time. */
function choiceBefore(grid: Grid, { row }: SheetCell): Choice | null {
  const before = columnsNotInForce(grid);
  const words = grid
    .cellsIn(row)
    .flatMap((cell) => (before.has(cell.col) ? (optionWord.of(cell)?.choice ?? []) : []));
  const [only = null, ...others] = words;
  return others.length === 0 ? only : null;
}

/** Rows in which no printed word is marked with the answer of last time, where the sheet says that they keep it. */
export function asBefore(answers: readonly RowAnswer[], grid: Grid): readonly RowAnswer[] {
  if (!answers.some(isUnmarked) || !grid.cells.some(saysUnchanged.of)) return answers;
  return answers.map((answer) => {
    const { cell, decision } = answer;
    const choice = cell !== null && isUnmarked(answer) ? choiceBefore(grid, cell) : null;
    return choice === null
      ? answer
      : { ...answer, decision: { ...decision, state: 'marked', choice, confidence: UNMARKED } };
  });
}

const isUnmarked = ({ decision, slots }: RowAnswer): boolean =>
  decision.state === 'blank' && slots.length > 1;
