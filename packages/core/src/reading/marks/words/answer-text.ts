import { textSign } from '../../facts.js';
import { inlineWords } from './inline.js';
import { withoutNotes } from './noted-answer.js';
import { leadingOption, optionWord } from './option-words.js';

/** Heads the numbers of some table, and is no いいえ. */
const HEADS_NUMBERS = /^\s*(?:№|no\.)\s*$/i;

/** Whether a text is an answer word, or offers several. */
export const isAnswerText = textSign(
  (text) =>
    !HEADS_NUMBERS.test(text) &&
    (optionWord(withoutNotes(text)) !== undefined ||
      leadingOption(text) !== undefined ||
      inlineWords(text) !== undefined),
);
