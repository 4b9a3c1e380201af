import type { Language } from '@kaijisho/core';
import { sarifLog } from '@kaijisho/exchange';
import type { CheckDocument } from '@kaijisho/report';
import { VERSION } from '../version.js';

/** A check as a SARIF 2.1.0 log in which every rule is described by what its page says that it reports. */
export async function explainedLog(document: CheckDocument, language: Language) {
  // The pages of the rules are as long as all else that a log needs.
  const { ruleReports } = await import('../rules/index.js');
  return sarifLog(document, language, VERSION, (rule) => ruleReports(rule, language));
}
