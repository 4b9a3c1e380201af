import type { Choice } from '../../../model/disclosure.js';
import { textFact } from '../../facts.js';
import type { Grid } from '../../grid/grid.js';
import type { SheetCell } from '../../grid/sheet-cell.js';
import { withoutNotes } from '../../marks/words/noted-answer.js';
import { optionWord, statedOption } from '../../marks/words/option-words.js';
import type { AnswerArea } from '../model/answer-area.js';

/** The cell in the first answer column of each row; undefined where the row has none. */
export type FirstCells = readonly (SheetCell | undefined)[];

/** Answers a text lists: `回答は「対応」「未対応」「対象外」のいずれか`. */
const listed = textFact((text): ReadonlySet<Choice> => {
  const parts = text.length > 200 ? [] : text.split(/[\s「」『』【】[\](（)）、,・／/:：]+/);
  return new Set(parts.flatMap((part) => optionWord(part)?.choice ?? []));
});

const isBothWays = (choices: ReadonlySet<Choice>): boolean =>
  choices.has('yes') && choices.has('no');

/**
 * Whether the words of a single column answer: it says yes on one row and no on another, or a line
 * above it lists the words. 対応 or 有 alone may mean something else.
 */
export function answersBothWays(grid: Grid, area: AnswerArea, cells: FirstCells): boolean {
  const given = new Set<Choice>();
  for (const cell of cells) {
    const word = cell && (optionWord(withoutNotes.of(cell)) ?? statedOption.of(cell)?.word);
    if (word !== undefined) given.add(word.choice);
    if (isBothWays(given)) return true;
  }
  return (
    given.size > 0 &&
    grid.cells.some((cell) => cell.row < area.firstRow && isBothWays(listed.of(cell)))
  );
}
