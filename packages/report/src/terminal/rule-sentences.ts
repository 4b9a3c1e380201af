import {
  AGREEMENT_MESSAGES,
  type Language,
  type MessageCatalogue,
  RULE_MESSAGES,
  SOURCE_MESSAGES,
} from '@kaijisho/core';

const MESSAGES: MessageCatalogue = {
  ...RULE_MESSAGES,
  ...AGREEMENT_MESSAGES,
  ...SOURCE_MESSAGES,
};

/**
 * The sentences a rule can say and the advice it gives, in the order of the catalogue, with `…`
 * where a finding fills something in.
 */
export const ruleSentences = (rule: string, language: Language): readonly string[] =>
  Object.entries(MESSAGES)
    .filter(([id]) => id === `rule.${rule}` || id.startsWith(`rule.${rule}.`))
    .filter(([id]) => !id.endsWith('.title'))
    .map(([, message]) => message[language].replace(/\{\w+\}/g, '…'));
