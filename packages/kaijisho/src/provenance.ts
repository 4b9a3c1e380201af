import {
  type Form,
  formsInForce,
  type Language,
  paperSay,
  provenanceNotices,
} from '@kaijisho/core';

/**
 * What a person who is handed results must know about where they come from, most important first:
 * sentences that every written matrix bears.
 *
 * @param imported forms learnt from publishers' files: their rows count as checked. Default: none
 */
export const provenance = (language: Language, imported: readonly Form[] = []): readonly string[] =>
  provenanceNotices(paperSay(language), formsInForce(imported));
