import { textFact } from '../../facts.js';
import { lastColumn } from '../../grid/grid.js';
import { isBlank, type SheetCell } from '../../grid/sheet-cell.js';
import { standingText } from '../../grid/standing-text.js';
import type { Mark, Slot } from '../../marks/slots/slot.js';
import { optionWord } from '../../marks/words/option-words.js';
import type { AnswerArea } from '../model/answer-area.js';

/** `両製品とも 対象外`, `全機種共通：はい`: what is said once for all products that stand side by side. */
const OF_ALL =
  /^(?:[両各全]|[二三四２-４2-4])(?:製品|機種|機器|システム|サービス|モデル)(?:とも(?:に)?|共に|共通(?:して)?)[\s\u3000:：、]*/;
/** Whoever says one answer for several products may have meant the one it stands nearest to. */
const FOR_ALL = 0.85;

const saidWord = textFact((text) => optionWord(text.trim().replace(OF_ALL, ''))?.choice);

/** Whether a text is an answer, be it of several products at once. */
export const answersForAll = textFact((text) => saidWord(text) !== undefined);

/** What a cell over all columns of the options answers by its word: no mark can stand under one of them. */
export function saidAcross(
  slots: readonly Slot[],
  cells: readonly SheetCell[],
  { from, to }: AnswerArea,
): readonly Mark[] {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [cell, ...others] = filled;
  if (cell === undefined || others.length > 0 || cell.col > from || lastColumn(cell) < to)
    return [];
  const raw = standingText(cell);
  const choice = saidWord(raw);
  const [slot, ...same] = [...slots.keys()].filter((index) => slots[index]?.choice === choice);
  return slot === undefined || same.length > 0
    ? []
    : [{ slot, kind: 'word', confidence: FOR_ALL, raw }];
}
