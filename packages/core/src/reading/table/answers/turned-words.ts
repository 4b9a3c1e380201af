import type { Grid } from '../../grid/grid.js';
import { REDEFINED, redefinedKey, redefinedWords } from '../../marks/legends/redefined-words.js';
import type { AnswerArea } from '../model/answer-area.js';
import type { RowAnswer } from '../model/row-answer.js';
import { doubted } from './doubt.js';
import type { RowSlots } from './row-slots.js';

/** Answers marked at words to which the sheet gives another meaning: `有＝いいえ` over columns headed 有 and 無. */

/** The word of a text, without boxes, brackets and numbers around it, and how it is had: `□有`, `（有）`, `有（オプション）`. */
const wordOf = (text: string): string => text.replace(/^\P{L}+/u, '').replace(/\P{L}.*$/su, '');

/** What stands over each column of the options. */
const headingsOf = (
  grid: Grid,
  { headerRows, options }: AnswerArea,
): readonly (readonly string[])[] =>
  options.choices.map(({ from }) =>
    headerRows.flatMap((row) => grid.cellAt(row, from)?.text ?? []),
  );

/** The texts that name each place of a row to be marked: its word, its control, or the headings of its column. */
const textsOf = (
  { slots, captions }: RowSlots,
  headings: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  slots.map(({ kind, cell, range }, index) => {
    if (kind === 'column') return headings[index] ?? [];
    return [cell?.text.slice(...(range ?? [])) ?? captions[index]?.control.label ?? ''];
  });

/**
 * Answers by the meaning that the sheet gives to its words, and no surer than that; as they are where it gives
 * them none. @param offers where each row can be marked
 */
export function withTurnedWords(
  answers: readonly RowAnswer[],
  offers: readonly RowSlots[],
  grid: Grid,
  area: AnswerArea,
): readonly RowAnswer[] {
  const redefined = redefinedWords(grid);
  if (redefined.size === 0) return answers;
  const headings = headingsOf(grid, area);
  return answers.map((answer, index) => {
    const { decision } = answer;
    const offer = offers[index];
    if (decision.slot === null || offer === undefined) return answer;
    const meanings = textsOf(offer, headings).map(
      (texts) => texts.flatMap((text) => redefined.get(redefinedKey(wordOf(text))) ?? [])[0],
    );
    if (meanings.every((meaning) => meaning === undefined)) return answer;
    const choice = meanings[decision.slot] ?? decision.choice;
    return doubted({ ...answer, decision: { ...decision, choice } }, REDEFINED);
  });
}
