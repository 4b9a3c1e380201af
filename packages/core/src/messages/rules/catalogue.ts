import { ANSWER_RULE_MESSAGES } from './answers.js';
import { CROSS_RULE_MESSAGES } from './cross.js';
import { DOCUMENT_RULE_MESSAGES } from './document.js';
import { FORM_RULE_MESSAGES } from './form.js';
import { GUIDELINE_RULE_MESSAGES } from './guideline.js';
import { HEADER_RULE_MESSAGES } from './header.js';
import { NOTE_WORD_MESSAGES } from './note-words.js';
import { NOTE_RULE_MESSAGES } from './notes.js';
import { READING_RULE_MESSAGES } from './reading.js';

/**
 * Wording of every rule: `rule.<id>.title`, `rule.<id>` or `rule.<id>.<variant>` for the finding,
 * and `rule.<id>.advice` or `rule.<id>.<variant>.advice` for what to do next.
 */
export const RULE_MESSAGES = {
  ...ANSWER_RULE_MESSAGES,
  ...CROSS_RULE_MESSAGES,
  ...DOCUMENT_RULE_MESSAGES,
  ...FORM_RULE_MESSAGES,
  ...GUIDELINE_RULE_MESSAGES,
  ...HEADER_RULE_MESSAGES,
  ...NOTE_RULE_MESSAGES,
  ...NOTE_WORD_MESSAGES,
  ...READING_RULE_MESSAGES,
} as const;
