import type { Language } from '../../messages/message.js';
import { bracketed, explained } from '../../messages/punctuation.js';
import type { DocumentCell } from './schema.js';

/** What every paper prints below an answer of a comparison. */

/** What the rules found of an answer, each with the id of its rule. */
export const foundLines = ({ findings }: DocumentCell, language: Language): readonly string[] =>
  findings.map(({ text, rule }) => explained(text, rule, language));

/** How coarse an answer is, and why it does not count. */
export const asideLines = (
  { coarse, reason }: DocumentCell,
  language: Language,
): readonly string[] =>
  [coarse, reason].filter((text) => text !== null).map((text) => bracketed(text, language));
