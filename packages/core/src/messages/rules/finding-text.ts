import type { Finding } from '../../model/finding.js';
import { fillMessage, type Language, type MessageCatalogue, messageOutline } from '../message.js';
import { reportText } from '../report.js';
import { SOURCE_MESSAGES } from '../source.js';
import { AGREEMENT_MESSAGES } from './agreement.js';
import { RULE_MESSAGES } from './catalogue.js';

/** A finding in words: what is the matter, and what to do next. */
export interface FindingText {
  readonly message: string;
  readonly advice: string;
}

const catalogue: MessageCatalogue = {
  ...RULE_MESSAGES,
  ...AGREEMENT_MESSAGES,
  ...SOURCE_MESSAGES,
};

/**
 * Words a finding in one language. The advice of a variant falls back to that of its rule.
 * @throws Error when the catalogue lacks the rule's wording, which is a defect of this package
 */
export function findingText(finding: Finding, language: Language): FindingText {
  const { rule, variant } = finding;
  const base = `rule.${rule}`;
  const message = variant === undefined ? base : `${base}.${variant}`;
  return {
    message: sentence([message], finding, language),
    advice: sentence([`${message}.advice`, `${base}.advice`], finding, language),
  };
}

/** Whether there is such a rule, also among those of reading and of agreements. */
export const isRuleId = (rule: string): boolean => catalogue[`rule.${rule}.title`] !== undefined;

/** Name of a rule, for headings and lists. */
export function ruleTitle(rule: string, language: Language): string {
  const title = catalogue[`rule.${rule}.title`];
  if (title === undefined) throw new Error(`No title for rule ${rule}`);
  return title[language];
}

/** A sentence a rule can say, or the advice that goes with one. */
export interface RuleSentence {
  readonly kind: 'message' | 'advice';
  readonly text: string;
}

/**
 * All a rule can say and advise, in the order of the catalogue, with `…` where a finding fills
 * something in.
 */
export const ruleSentences = (rule: string, language: Language): readonly RuleSentence[] =>
  Object.entries(catalogue)
    .filter(([id]) => id === `rule.${rule}` || id.startsWith(`rule.${rule}.`))
    .filter(([id]) => !id.endsWith('.title'))
    .map(([id, message]) => ({
      kind: id.endsWith('.advice') ? 'advice' : 'message',
      text: messageOutline(message, language),
    }));

function sentence(ids: readonly string[], finding: Finding, language: Language): string {
  const message = ids.map((id) => catalogue[id]).find((found) => found !== undefined);
  if (message === undefined) throw new Error(`No wording for ${ids.join(' or ')}`);
  const { basis, actual, args } = finding;
  const words = {
    actual: actual ?? '',
    basis: basis === undefined ? '' : reportText(`basis.${basis}`, language),
  };
  const filled = fillMessage(message, { ...words, ...args }, language);
  // An English sentence may begin with a row's name ("item 4.1 …").
  return language === 'en' ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}
