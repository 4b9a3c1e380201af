import type { Choice } from '../../../model/disclosure.js';
import type { Grid } from '../../grid/grid.js';
import { redefinedMeaning } from '../../marks/legends/redefined-words.js';
import type { Slot } from '../../marks/slots/slot.js';
import type { AnswerArea } from '../model/answer-area.js';
import type { RowAnswer } from '../model/row-answer.js';
import type { RowSlots } from './row-slots.js';

/** The word of a text, without boxes, brackets and numbers around it, and how it is had: `□有`, `（有）`, `有（オプション）`. */
const wordOf = (text: string): string => text.replace(/^\P{L}+/u, '').replace(/\P{L}.*$/su, '');

/** The words that are printed at a place: above its column, in its cell, or beside its control. */
function printedAt(
  slot: Slot,
  index: number,
  { captions }: RowSlots,
  grid: Grid,
  { options, headerRows }: AnswerArea,
): readonly string[] {
  const { kind, cell, range } = slot;
  switch (kind) {
    case 'caption':
      return [captions[index]?.control.label ?? ''];
    case 'column': {
      const column = options.choices[index]?.from ?? 0;
      return headerRows.map((row) => grid.cellAt(row, column)?.text ?? '');
    }
    case 'word':
      return [cell?.text ?? ''];
    case 'inline':
      return [cell?.text.slice(...(range ?? [])) ?? ''];
  }
}

/**
 * A marked answer by what the sheet says that its word means: under 有, where 有＝いいえ. Never sure, and in doubt
 * where the sheet says it of other words only; as it is under one of the form's own.
 */
export function inOwnMeaning(
  answer: RowAnswer,
  offer: RowSlots,
  grid: Grid,
  area: AnswerArea,
  redefined: ReadonlyMap<string, Choice>,
): RowAnswer {
  const { decision, slots } = answer;
  const slot = decision.slot === null ? undefined : slots[decision.slot];
  if (slot === undefined || decision.slot === null) return answer;
  const printed = printedAt(slot, decision.slot, offer, grid, area);
  const words = printed.flatMap((text) => [text, wordOf(text)]);
  const meanings = words.map((word) => redefinedMeaning(redefined, word));
  const told = meanings.find(({ choice }) => choice !== undefined);
  const atMost = told?.atMost ?? Math.max(...meanings.map((meaning) => meaning.atMost));
  const choice = told?.choice ?? decision.choice;
  return {
    ...answer,
    decision: { ...decision, choice, confidence: Math.min(decision.confidence, atMost) },
  };
}
